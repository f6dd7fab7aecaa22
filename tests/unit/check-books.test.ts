import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBooks, hasEpubcheck } from '../../scripts/check-books.ts';
import { writeNavigation, writePackage } from '../../src/downloads/book/package-document.ts';
import { writeDocument } from '../../src/downloads/book/xhtml.ts';
import { zipFiles } from '../../src/downloads/zip.ts';

const PAGE = { language: 'en-US', direction: 'ltr' };
const CONTAINER =
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** The smallest book. @param link where its chapter leads */
function makeSmallBook(link: string): Uint8Array {
  const contents = [{ title: 'Title page', file: 'title.xhtml' }];
  const identifier = 'urn:uuid:6ba7b811-9dad-51d1-80b4-00c04fd430c8';
  const page = (body: string) => writeDocument({ ...PAGE, title: 'Tea', body });
  return zipFiles(
    new Map<string, string | Uint8Array>([
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', CONTAINER],
      ['EPUB/package.opf', writePackage({ contents, identifier, modified: '2026-11-27' })],
      ['EPUB/nav.xhtml', writeNavigation(contents, PAGE)],
      ['EPUB/book.css', 'p { margin: 0 }'],
      ['EPUB/cover.xhtml', page('<p>Cover</p>')],
      ['EPUB/title.xhtml', page(`<p><a href="${link}">Tea</a></p>`)],
      [
        'EPUB/cover.png',
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      ],
    ]),
    'mimetype',
  );
}

// The check installs EPUBCheck, which is too slow for a unit test.
test.skipIf(!hasEpubcheck())(
  'a sound book passes, and a link to nothing fails',
  () => {
    const out = mkdtempSync(join(tmpdir(), 'books-'));
    mkdirSync(join(out, 'downloads'));
    writeFileSync(join(out, 'downloads', 'sound.epub'), makeSmallBook('cover.xhtml'));
    expect(checkBooks(out)).toEqual({ passed: 1, failed: 0 });
    writeFileSync(join(out, 'downloads', 'broken.epub'), makeSmallBook('gone.xhtml'));
    expect(checkBooks(out)).toEqual({ passed: 1, failed: 1 });
    rmSync(out, { recursive: true });
  },
  60_000,
);

test.skipIf(!hasEpubcheck())('a site without a book fails', () => {
  expect(checkBooks('dist-of-nothing')).toEqual({ passed: 0, failed: 1 });
});
