/** Addresses of pages, without the base path. They are promises: other people's links use them. */

export const HOME = '/';
export const WORKSHOPS = '/workshops/';
export const HANDOUTS = '/handouts/';
export const CHECKLISTS = '/checklists/';
export const GUIDANCE = '/guidance/';
export const GLOSSARY = '/glossary/';
export const PROBLEMS = '/problems/';
export const SEARCH = '/search/';
export const ABOUT = '/about/';
/** How a browser asks this library. */
export const OPEN_SEARCH = '/opensearch.xml';

/** The index of texts. */
export const INDEX = '/pagefind/';
/** What search knows besides. */
export const SEARCH_LIBRARY = `${SEARCH}library.json`;
/** What search knows of spelling. */
export const SEARCH_WORDS = `${SEARCH}words.json`;

/** The library's own pages, whose addresses no workshop's code may take. */
export const OWN_PAGES: readonly string[] = [
  WORKSHOPS,
  HANDOUTS,
  CHECKLISTS,
  GUIDANCE,
  GLOSSARY,
  PROBLEMS,
  SEARCH,
  ABOUT,
];

export const workshopAddress = (workshop: string) => `${WORKSHOPS}${workshop}/`;
export const deckAddress = (workshop: string, variant?: number) =>
  `${workshopAddress(workshop)}slides/${variant === undefined ? '' : `?variant=${variant}`}`;
export const slideAddress = (workshop: string, slide: string, variant?: number) =>
  `${deckAddress(workshop, variant)}#/${slide}`;
export const speakerAddress = (workshop: string) => `${deckAddress(workshop)}speaker/`;
export const scriptAddress = (workshop: string) => `${workshopAddress(workshop)}script/`;
/** All that is printed for a workshop, on one page. */
export const packAddress = (workshop: string) => `${workshopAddress(workshop)}pack/`;
export const runSheetAddress = (workshop: string) => `${workshopAddress(workshop)}run-sheet/`;
/** Where the index of guidance has the articles that help with a challenge. */
export const challengeAddress = (challenge: string) => `${GUIDANCE}#${challengeAnchor(challenge)}`;
export const pictureAddress = (name: string) => `/pictures/${name}.png`;
export const FEED = '/feed.xml';
export const challengeAnchor = (challenge: string) => `_challenge-${challenge}`;
export const shortAddress = (code: string) => `/${code}/`;
/** The QR code that leads to a workshop's short address, as a drawing for paper. */
export const qrAddress = (code: string) => `/${code}/qr.svg`;
export const handoutAddress = (handout: string) => `${HANDOUTS}${handout}/`;
export const blankAddress = (handout: string) => `${handoutAddress(handout)}blank/`;
/** The page of the handout whose blank sheet this is; any other address stays as it is. */
export const filledAddress = (address: string) =>
  address.replace(/^(\/handouts\/[^/]+\/)blank\/$/, '$1');
/** Behind a sheet's address: it opens with the print dialog. */
export const PRINT_HASH = '#_print';
export const checklistAddress = (checklist: string, item?: string) =>
  `${CHECKLISTS}${checklist}/${item === undefined ? '' : `#${item}`}`;
export const articleAddress = (article: string) => `${GUIDANCE}${article}/`;
export const termAddress = (term: string) => `${GLOSSARY}#${term}`;

/** The stylesheet that prints a page's running footer. */
export const footerAddress = (page: string) => `${page}print.css`;

/** Puts the base path (`/` or `/library/`) before an address. */
export const withBase = (base: string, address: string) => `${base.replace(/\/$/, '')}${address}`;

/** The kinds that an author's link can name, each with the address it makes of the ids behind the colon. */
const REFERENCES = {
  workshop: (id: string) => workshopAddress(id),
  deck: (id: string) => deckAddress(id),
  slide: (id: string, part: string) => slideAddress(id, part),
  script: (id: string) => scriptAddress(id),
  'run-sheet': (id: string) => runSheetAddress(id),
  handout: (id: string) => handoutAddress(id),
  blank: (id: string) => blankAddress(id),
  checklist: (id: string, part: string) => checklistAddress(id, part || undefined),
  guidance: (id: string) => articleAddress(id),
  term: (id: string) => termAddress(id),
} as const;

export type ReferenceKind = keyof typeof REFERENCES;

/** An author's link, taken apart: `slide:intro/loop` is the kind `slide`, the id `intro` and the part `loop`. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  /** What stands after a slash; empty if nothing does. */
  part: string;
}

export const REFERENCE_KINDS = Object.keys(REFERENCES);
const isReferenceKind = (kind: string): kind is ReferenceKind => Object.hasOwn(REFERENCES, kind);

/** Reads an author's link by id; undefined when it is an ordinary address. */
export function parseReference(link: string): Reference | undefined {
  const [, kind = '', id = '', part = ''] =
    /^([a-z-]+):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(link) ?? [];
  return isReferenceKind(kind) ? { kind, id, part } : undefined;
}

/** The address that an author's link by id stands for, without the base path. */
export function referenceAddress({ kind, id, part }: Reference): string {
  return REFERENCES[kind](id, part);
}
