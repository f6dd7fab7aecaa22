/** Every PDF of the built site as pictures: the right paper, nothing blank, clipped or on top of other text, and as many pages as promised. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readSettings } from '../../src/settings.ts';
import { looksAtAll, pages } from '../support/pages.ts';
import {
  findFaults,
  isStranded,
  MEDIA,
  type Medium,
  type Orientation,
} from '../support/paper-faults.ts';
import { type PdfPage, readPdf } from '../support/pdfium.ts';
import { readPromise } from '../support/promises.ts';
import { expect, test } from '../support/worker.ts';

/** Pixels a point: a hairline still leaves ink, and five hundred pages take five seconds of two cores. */
const SCALE = 0.6;

interface PrintedFile {
  /** Below the downloads. */
  name: string;
  medium: Medium;
  /** The page that it is printed from. */
  address: string;
}

const folder = join(readSettings().out, 'downloads');
const files: PrintedFile[] = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .map((name) => String(name).split(sep).join('/'))
  .filter((name) => name.endsWith('.pdf'))
  .sort()
  .map((name) => {
    const [, paper] = /\.(a4|letter)\.pdf$/.exec(name) ?? [];
    return {
      name,
      medium: MEDIA[paper === 'a4' || paper === 'letter' ? paper : 'slides'],
      address: findAddress(name),
    };
  });

/** The page that a file is printed from, by the names of the contract. */
function findAddress(name: string): string {
  const [kind = '', file = ''] = name.replace(/(\.(a4|letter))?\.pdf$/, '').split('/');
  const blank = `${kind}/${file.replace(/-blank$/, '')}/blank/`;
  const address = /^(handouts|checklists)$/.test(kind)
    ? `${kind}/${file}/`
    : `workshops/${kind}/${file}/`;
  const found = pages.find((page) => page.address === address || page.address === blank);
  if (!found) throw new Error(`No page is known from which downloads/${name} is printed.`);
  return file.endsWith('-blank') && found.address !== address ? blank : address;
}

/** How the paper lies; a pack has sheets of both kinds. */
function findOrientation(address: string): Orientation {
  if (address.endsWith('/slides/')) return 'landscape';
  if (address.endsWith('/pack/')) return 'either';
  const html = readFileSync(join(readSettings().out, address, 'index.html'), 'utf8');
  return /<article class="[^"]*\bis-landscape\b/.test(html) ? 'landscape' : 'portrait';
}

const sizeOf = ({ name }: PrintedFile) => statSync(join(folder, name)).size;

const readFile = ({ name }: PrintedFile): Promise<PdfPage[]> =>
  readPdf(readFileSync(join(folder, name)), SCALE);

/** `pack.a4`, `handouts-blank.letter`, `slides`: what it is, and the paper. */
const kindOf = ({ name, address }: PrintedFile) =>
  /^(handouts|checklists)\//.test(name)
    ? name.replace(/\/.*?(?=\.(a4|letter)\.pdf$)/, address.endsWith('/blank/') ? '-blank' : '')
    : name.replace(/^[^/]+\//, '');

const kinds = Map.groupBy(files, kindOf);
/** Every file as in `npm run verify`, or of each kind the largest. */
const looked = looksAtAll
  ? files
  : [...kinds.values()].flatMap(
      (kind) => kind.toSorted((a, b) => sizeOf(a) - sizeOf(b)).at(-1) ?? [],
    );

test('every file is there on both papers', () => {
  const missing = files
    .flatMap(({ name }) => [name.replace('.a4.', '.letter.'), name.replace('.letter.', '.a4.')])
    .filter((name) => !files.some((file) => file.name === name));
  expect(missing).toEqual([]);
  expect(kinds.size, 'kinds of PDFs; without a browser npm run build makes none').toBeGreaterThan(
    9,
  );
});

for (const file of looked)
  test(`${file.name} is fit to print`, async () => {
    const printed = await readFile(file);
    const orientation = findOrientation(file.address);
    const faults = printed.flatMap((page, index) =>
      findFaults(page, file.medium, orientation).map((fault) => `page ${index + 1}: ${fault}`),
    );
    expect.soft(faults, 'faults').toEqual([]);

    const promised = readPromise(file.address);
    if (promised !== undefined) expect.soft(printed.length, 'pages').toBeLessThanOrEqual(promised);
    const last = printed.at(-1);
    if (last && printed.length > 1)
      expect
        .soft(isStranded(last, file.medium), 'whether the last page holds but a few lines')
        .toBe(false);
  });
