/** What the figures may be at most. */

/** KB of HTML, CSS and JavaScript on the wire, by kind of page. */
export const PAGE_KB = 16;
/** KB of HTML, CSS and JavaScript on the wire until a deck can be presented. */
export const DECK_KB = 70;
/** KB of fonts on the wire. */
export const FONTS_KB = 60;
/** KB from opening search to the whole first answer. */
export const SEARCH_KB = 100;
/** KB of a deck that is one file. */
export const FILE_KB = 600;
/** Seconds for one file that a browser makes, for all of them with nothing kept, and with all of it. */
export const PRINT_S = { file: 1, cold: 120, warm: 5 };
/** KB of a sheet's PDF. */
export const SHEET_KB = 150;
/** Milliseconds from a key in one window to the slide in the other. */
export const SPEAKER_MS = 100;

/** How this library's decks may stand to another tool's, by the name that `--beside` gives it. */
export const RELATIVE: Record<string, { slow: number; key: number }> = {
  'reveal-md': { slow: 0.3, key: 1 },
};
