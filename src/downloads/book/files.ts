/** What the files of the book are called. */
export const CONTENTS_FILE = 'nav.xhtml';
export const COVER_FILE = 'cover.xhtml';
export const COVER_PICTURE = 'cover.png';
export const TITLE_FILE = 'title.xhtml';
export const STYLES_FILE = 'book.css';

/** The file of a page's chapter. */
export const chapterFile = (address: string) =>
  `${address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home'}.xhtml`;

/** The file of a part. @param index from 0 */
export const partFile = (index: number) => `part-${index + 1}.xhtml`;
