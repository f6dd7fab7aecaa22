import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../../src/downloads/pdf/finish.ts';
import { listElements, readStructure } from '../../../../src/downloads/pdf/structure.ts';

const name = (value: string) => PDFName.of(value);

/** A PDF as Chromium writes them: an item without a body, a frame that is a figure, a link without words. */
async function makePrinted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([600, 800]);
  const { context, catalog } = pdf;
  const content = '/P <</MCID 0>> BDC 0 0 1 1 re f EMC /P <</MCID 1>> BDC f EMC 9 9 1 1 re f';
  page.node.set(name('Contents'), context.register(context.flateStream(content)));
  page.node.set(name('StructParents'), context.obj(0));
  const link = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 1, 1],
    }),
  );
  page.node.set(name('Annots'), context.obj([link]));
  const element = (type: string, more: object) =>
    context.register(context.obj({ Type: 'StructElem', S: type, ...more }));
  const item = element('LI', { K: 0, Pg: page.ref });
  const list = element('L', { K: [item] });
  const frame = element('Figure', { K: [element('P', { K: 1, Pg: page.ref })] });
  const root = element('Document', { K: [list, frame] });
  const parents = context.register(context.obj({ Nums: [0, context.obj([item, frame])] }));
  catalog.set(name('StructTreeRoot'), context.obj({ K: root, ParentTree: parents }));
  return pdf.save({ useObjectStreams: false });
}

const about = {
  title: 'Plan & <notes>',
  language: 'en-US',
  updated: new Date('2026-11-27'),
  links: [],
  headings: [],
};

test('a printed page becomes the same bytes twice', async () => {
  const printed = await makePrinted();
  const [first, second] = [await finishPdf(printed, about), await finishPdf(printed, about)];
  expect(Buffer.from(first.content).equals(second.content)).toBe(true);
  expect(first.pages).toBe(1);
});

test('items have bodies that the page’s content belongs to, and a frame is no figure', async () => {
  const { content } = await finishPdf(await makePrinted(), about);
  const pdf = await PDFDocument.load(content, { updateMetadata: false });
  const { root, document } = readStructure(pdf.catalog, pdf.context);
  const elements = listElements(document);
  expect(elements.map(({ type }) => type)).toEqual(['Document', 'L', 'LI', 'LBody', 'Div', 'P']);
  const parents = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  expect(parents.lookup(1, PDFArray).asArray()).toEqual([elements[3]?.ref, elements[5]?.ref]);
});

test('it says what it is', async () => {
  const { content } = await finishPdf(await makePrinted(), about);
  const pdf = await PDFDocument.load(content, { updateMetadata: false });
  expect(pdf.getTitle()).toBe('Plan & <notes>');
  expect(pdf.getCreationDate()).toEqual(about.updated);
  expect(Buffer.from(content).toString('utf8')).toContain('Plan &amp; &lt;notes&gt;');
});

test('a PDF without structure is refused', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.node.set(name('Contents'), pdf.context.register(pdf.context.flateStream('n')));
  await expect(finishPdf(await pdf.save(), about)).rejects.toThrow('no structure');
});
