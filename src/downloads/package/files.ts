/** Where the pages and downloads of a workshop are in its folder. */
import { posix } from 'node:path';
import {
  blankAddress,
  deckAddress,
  runSheetAddress,
  scriptAddress,
  speakerAddress,
  workshopAddress,
} from '../../model/addresses.ts';
import { DOWNLOADS } from '../../model/downloads.ts';

export const START = 'start.html';

/** The file of a page in the folder of a workshop. */
export function packedPage(address: string, workshop: string): string {
  if (address === workshopAddress(workshop)) return START;
  if (address === runSheetAddress(workshop)) return 'pages/run-sheet.html';
  if (address === scriptAddress(workshop)) return 'pages/script.html';
  const [, handout] = /^\/handouts\/([^/]+)\/blank\/$/.exec(address) ?? [];
  if (handout !== undefined && address === blankAddress(handout))
    return `pages/handouts/${handout}-blank.html`;
  return `pages${address.replace(/\/$/, '')}.html`;
}

/** The file of a download in the folder of a workshop; undefined for what belongs to no or another workshop's. */
export function packedDownload(address: string, workshop: string): string | undefined {
  const own = `${DOWNLOADS}${workshop}/`;
  if (address === `${own}${workshop}.zip`) return undefined;
  if (address.startsWith(own)) return address.slice(own.length);
  return /^\/downloads\/(?:handouts|checklists)\//.test(address)
    ? address.slice(DOWNLOADS.length)
    : undefined;
}

/** Whether a page is the deck or its speaker window, which are one file here. */
export const isDeck = (address: string, workshop: string) =>
  address === deckAddress(workshop) || address === speakerAddress(workshop);

/** A relative link between files of the folder. */
export const relativeLink = (from: string, to: string) =>
  posix.relative(posix.dirname(from), to) || posix.basename(to);
