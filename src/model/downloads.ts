/** Where downloads are, and how pages say what they are before the files exist. */

/** The two papers that the world prints on. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export const DOWNLOADS = '/downloads/';
const workshopFile = (workshop: string, name: string) => `${DOWNLOADS}${workshop}/${name}`;

export const oneFileAddress = (workshop: string) => workshopFile(workshop, 'slides.html');
export const deckPdfAddress = (workshop: string) => workshopFile(workshop, 'slides.pdf');
export const slideshowAddress = (workshop: string) => workshopFile(workshop, 'slides.pptx');
export const packageAddress = (workshop: string) => workshopFile(workshop, `${workshop}.zip`);
export const scriptPdfAddress = (workshop: string, paper: Paper) =>
  workshopFile(workshop, `script.${paper}.pdf`);
export const runSheetPdfAddress = (workshop: string, paper: Paper) =>
  workshopFile(workshop, `run-sheet.${paper}.pdf`);
export const packPdfAddress = (workshop: string, paper: Paper) =>
  workshopFile(workshop, `pack.${paper}.pdf`);
export const handoutPdfAddress = (handout: string, paper: Paper) =>
  `${DOWNLOADS}handouts/${handout}.${paper}.pdf`;
export const blankPdfAddress = (handout: string, paper: Paper) =>
  `${DOWNLOADS}handouts/${handout}-blank.${paper}.pdf`;
export const checklistPdfAddress = (checklist: string, paper: Paper) =>
  `${DOWNLOADS}checklists/${checklist}.${paper}.pdf`;
export const EPUB = `${DOWNLOADS}guidance.epub`;

/** Stands in a built page where the size of a download goes. */
export const sizePlace = (address: string) => `{size of ${address}}`;
/** Stands in a built page where the number of a download's pages goes. */
export const pagesPlace = (address: string) => `{pages of ${address}}`;

/** Comments around what a page says of a download: without the file it goes with them. */
export const linkStart = (address: string) => `<!--download ${address}-->`;
export const LINK_END = '<!--/download-->';
/** Comments around a list of downloads: with the last of them it goes, too. */
export const LIST_START = '<!--downloads-->';
export const LIST_END = '<!--/downloads-->';

/** What is known of a finished download. */
export interface Download {
  /** In words, for example "96 KB". */
  size: string;
  /** Undefined where a file has no pages. */
  pages?: string | undefined;
}

/** Whether a download is made from finished pages, so that it comes to be after their other downloads. */
export const isPackage = (address: string) => /^\/downloads\/([^/]+)\/\1\.zip$/.test(address);

const LINK = /<!--download (\S+)-->((?:(?!<!--download )[^])*?)<!--\/download-->/g;
const LIST = /<!--downloads-->([^]*?)<!--\/downloads-->/g;

/**
 * Fills in what a page says of its downloads, and takes out what it says of files that do not exist.
 * @param find tells about the file at an address; undefined where there is none, `later` where it comes to be: its link
 * stays as it is, to be filled in once more
 */
export function fillDownloads(
  page: string,
  find: (address: string) => Download | 'later' | undefined,
): string {
  return page
    .replaceAll(LIST, (whole, list: string) => {
      const found = Array.from(list.matchAll(LINK), ([, address = '']) => find(address));
      if (found.includes('later')) return whole;
      return found.some(Boolean) ? list : '';
    })
    .replaceAll(LINK, (whole, address: string, link: string) => {
      const found = find(address);
      if (found === 'later') return whole;
      if (!found) return '';
      return link
        .replaceAll(sizePlace(address), found.size)
        .replaceAll(pagesPlace(address), found.pages ?? '');
    });
}
