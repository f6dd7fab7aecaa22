/** Which page of the site becomes which file. */
import {
  blankAddress,
  CHECKLISTS,
  checklistAddress,
  deckAddress,
  handoutAddress,
  HANDOUTS,
  packAddress,
  runSheetAddress,
  scriptAddress,
  WORKSHOPS,
} from '../../model/addresses.ts';
import {
  blankPdfAddress,
  checklistPdfAddress,
  deckPdfAddress,
  handoutPdfAddress,
  packPdfAddress,
  type Paper,
  PAPERS,
  runSheetPdfAddress,
  scriptPdfAddress,
} from '../../model/downloads.ts';
import { type BuiltSite, hasPage, listFolders } from '../built-site.ts';

export interface PrintJob {
  /** The address of the page, without the base path. */
  page: string;
  /** The address of the file. */
  file: string;
  /** A deck's slides have a size of their own. */
  paper: Paper | 'slides';
}

/** A page and the file that it becomes on a paper. */
type Sheet = [page: string, file: (paper: Paper) => string];

/** All files to print: decks first, then sheets, each on both papers. */
export async function planPrinting(site: BuiltSite): Promise<PrintJob[]> {
  const workshops = await listFolders(site, WORKSHOPS);
  const handouts = await listFolders(site, HANDOUTS);
  const checklists = await listFolders(site, CHECKLISTS);
  const sheets: Sheet[] = [
    ...handouts.flatMap((id): Sheet[] => [
      [handoutAddress(id), (paper) => handoutPdfAddress(id, paper)],
      [blankAddress(id), (paper) => blankPdfAddress(id, paper)],
    ]),
    ...checklists.map((id): Sheet => [
      checklistAddress(id),
      (paper) => checklistPdfAddress(id, paper),
    ]),
    ...workshops.flatMap((id): Sheet[] => [
      [runSheetAddress(id), (paper) => runSheetPdfAddress(id, paper)],
      [scriptAddress(id), (paper) => scriptPdfAddress(id, paper)],
      [packAddress(id), (paper) => packPdfAddress(id, paper)],
    ]),
  ];
  return [
    ...workshops.map((id) => ({
      page: deckAddress(id),
      file: deckPdfAddress(id),
      paper: 'slides' as const,
    })),
    ...sheets
      .filter(([page]) => hasPage(site, page))
      .flatMap(([page, file]) => PAPERS.map((paper) => ({ page, file: file(paper), paper }))),
  ];
}
