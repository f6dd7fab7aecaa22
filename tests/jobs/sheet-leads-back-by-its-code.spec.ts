import { PDFiumLibrary } from '@hyzyla/pdfium';
import readQr from 'jsqr';
import { printFooterCss } from '../../src/model/print-footer.ts';
import { drawQrCode } from '../../src/model/qr-code.ts';
import { expect, test } from '../support/site.ts';

const ADDRESS = 'https://library.example.org/smw/';

/** What a phone reads of a printed page at 150 dots an inch; undefined where it finds no code. */
async function readCodes(pdf: Buffer): Promise<(string | undefined)[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const codes: (string | undefined)[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 150 / 72, render: 'bitmap' });
    codes.push(readQr(Uint8ClampedArray.from(data), width, height)?.data);
  }
  document.destroy();
  library.destroy();
  return codes;
}

for (const format of ['A4', 'Letter'] as const)
  test(`on ${format} the first page's code leads to the workshop, and no other page has one`, async ({
    page,
  }) => {
    const code = `data:image/svg+xml;base64,${Buffer.from(drawQrCode(ADDRESS, 13)).toString('base64')}`;
    const css = printFooterCss({
      title: 'Word to the desk',
      page: 'Page',
      of: 'of',
      updated: 'Last changed today',
      way: { code, address: 'library.example.org/smw/' },
    });
    await page.setContent(
      `<style>@page { margin: 18mm } ${css} p + p { break-before: page }</style><p>One<p>Two`,
    );
    expect(await readCodes(await page.pdf({ format }))).toEqual([ADDRESS, undefined]);
  });
