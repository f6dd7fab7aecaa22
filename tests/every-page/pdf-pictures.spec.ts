/** Every PDF of the built site as pictures: the right paper, nothing blank, clipped or on top of other text, and as many pages as promised. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSettings } from '../../src/settings.ts';
import { pages } from '../support/pages.ts';
import {
  findFaults,
  isStranded,
  MEDIA,
  type Medium,
  type Orientation,
} from '../support/paper-faults.ts';
import { type PdfPage, readPdf } from '../support/pdfium.ts';
import { readPromise } from '../support/promises.ts';

/** Pixels a point: a hairline still leaves ink, and five hundred pages take five seconds. */
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

const readFile = ({ name }: PrintedFile): Promise<PdfPage[]> =>
  readPdf(readFileSync(join(folder, name)), SCALE);

test('there are PDFs of every kind on both papers', () => {
  const kinds = files.map(({ name }) =>
    name.replace(
      /^[^/]+\/(?=(slides|script|run-sheet|pack)\.)|(?<=^(handouts|checklists)\/).*?(?=(-blank)?\.(a4|letter)\.pdf$)/g,
      '*',
    ),
  );
  expect(new Set(kinds).size).toBeGreaterThan(1);
});

for (const file of files)
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
