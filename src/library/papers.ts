/** The papers in the order in which pages offer them. */
import { type Paper, PAPERS } from '../model/downloads.ts';
import { readSettings } from '../settings.ts';

const { paper: first } = readSettings();

/** The paper of the settings comes first. */
export const papers: readonly Paper[] = [first, ...PAPERS.filter((paper) => paper !== first)];
