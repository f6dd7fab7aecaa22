/** What the tests read of a PDF: its pages and their sizes. Chromium writes these parts uncompressed. */
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page's size in inches, to the hundredth. */
export interface PageSize {
  width: number;
  height: number;
}

/** The sizes of a PDF's pages, in their order of writing. @throws Error where a page tells no size. */
export function readPageSizes(pdf: Buffer): PageSize[] {
  const objects = pdf.toString('latin1').split(/\bendobj\b/);
  return objects
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((object) => {
      const box = /\/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(object);
      if (!box) throw new Error('A page of the PDF has no MediaBox.');
      const [left = 0, bottom = 0, right = 0, top = 0] = box.slice(1).map(Number);
      return { width: toInches(right - left), height: toInches(top - bottom) };
    });
}

/** 72 points are an inch. */
const toInches = (points: number) => Math.round((points / 72) * 100) / 100;

/** All words of a PDF, without the spaces between them: where lines end is up to the paper. */
export async function readPdfWords(pdf: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText()).join('');
  document.destroy();
  library.destroy();
  return text.replaceAll(/[\s\u00AD\uFFFE]/g, '');
}
