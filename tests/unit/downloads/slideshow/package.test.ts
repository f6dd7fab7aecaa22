import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeParts, zipParts } from '../../../../src/downloads/slideshow/package.ts';
import { SLIDE_LAYOUTS } from '../../../../src/downloads/slideshow/slide-data.ts';
import { about, palette, pictures, slides } from './sample.ts';

const write = (rest: Partial<typeof about> = {}) =>
  writeParts({ about: { ...about, ...rest }, slides, palette, pictures });
const parts = write();
const files = unzipSync(zipParts(parts));
const texts = Object.entries(files).flatMap(([name, bytes]) =>
  name.endsWith('.png') ? [] : [[name, strFromU8(bytes)] as const],
);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const slideText = (id: string) => {
  const number = slides.findIndex((slide) => slide.id === id) + 1;
  return text(`ppt/slides/slide${number}.xml`);
};

describe('the file', () => {
  test('is the same for the same deck', () => {
    expect(zipParts(write())).toEqual(zipParts(parts));
    expect(zipParts(write({ changed: '2026-03-10' }))).not.toEqual(zipParts(parts));
  });

  test('begins with the list of its parts, which names each with its kind', () => {
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    const types = text('[Content_Types].xml');
    for (const [name] of texts)
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml')
        expect(types).toContain(`PartName="/${name}"`);
  });

  test.each(texts.map(([name]) => name))('%s is whole XML', (name) => {
    const open: string[] = [];
    for (const [, end, tag, rest = ''] of text(name).matchAll(/<(\/?)([\w:]+)([^<>]*)>/g))
      if (end) expect(open.pop()).toBe(tag);
      else if (!rest.endsWith('/')) open.push(tag ?? '');
    expect(open).toEqual([]);
    expect(text(name).replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
  });

  test('leads to parts that are there, and uses each relation', () => {
    for (const [name, content] of texts.filter(([each]) => each.endsWith('.rels'))) {
      const folder = posix.join(posix.dirname(name), '..');
      for (const [, target = '', mode] of content.matchAll(/Target="([^"]+)"( TargetMode)?/g))
        if (mode) expect(target).toMatch(/^https:/);
        else expect(Object.keys(files)).toContain(posix.join(folder, target));
    }
    for (const [name, content] of texts)
      for (const [, id] of content.matchAll(/r:(?:id|embed)="(\w+)"/g))
        expect(text(`${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`)).toContain(
          `Id="${id}"`,
        );
  });

  test.each(slides.map(({ id }) => id))('slide %s numbers each shape once', (id) => {
    const ids = Array.from(slideText(id).matchAll(/<p:cNvPr id="(\d+)"/g), ([, each]) => each);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says its title, language and date', () => {
    const core = text('docProps/core.xml');
    expect(core).toContain('<dc:title>Tea &amp; biscuits</dc:title>');
    expect(core).toContain('<dc:language>en-US</dc:language>');
    expect(core.match(/2026-03-09T00:00:00Z/g)).toHaveLength(2);
  });

  test('has a theme of the tokens', () => {
    expect(text('ppt/theme/theme1.xml')).toContain('<a:dk1><a:srgbClr val="0B6350"/></a:dk1>');
    expect(() => writeParts({ about, slides, palette: {}, pictures })).toThrow('--ink');
  });
});

describe('layouts', () => {
  test.each(SLIDE_LAYOUTS)('%s: its slide fills the places that the layout has', (layout) => {
    const number = SLIDE_LAYOUTS.indexOf(layout) + 1;
    const places = text(`ppt/slideLayouts/slideLayout${number}.xml`);
    const slide = slides.findIndex((each) => each.layout === layout) + 1;
    expect(text(`ppt/slides/_rels/slide${slide}.xml.rels`)).toContain(`slideLayout${number}.xml`);
    const used = text(`ppt/slides/slide${slide}.xml`).match(/<p:ph [^>]*>/g) ?? [];
    expect(used[0]).toBe('<p:ph type="title"/>');
    for (const place of used) expect(places).toContain(place);
  });
});

describe('text', () => {
  test('lists keep their levels and numbers', () => {
    const xml = slideText('a-list');
    expect(xml.match(/<a:buAutoNum type="arabicPlain" startAt="4"\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/lvl="1"[^>]*>(?:(?!<\/a:p>).)*<a:t>Inner<\/a:t>/);
  });

  test('links lead out of the file, and are words where nothing public is known', () => {
    const relations = text('ppt/slides/_rels/slide3.xml.rels');
    expect(relations).toContain('Target="https://library.example.org/a/" TargetMode="External"');
    expect(slideText('a-list')).toContain('<a:hlinkClick ');
    const without = write({ resolve: () => undefined });
    expect(without.get('ppt/slides/slide3.xml')).not.toContain('hlinkClick');
    expect(without.get('ppt/slides/slide3.xml')).toContain('<a:t>link</a:t>');
  });

  test('what is strong is bold', () => {
    expect(slideText('a-list')).toMatch(
      /<a:rPr lang="en-US" b="1"[^>]*><a:t>strong<\/a:t>|<a:rPr lang="en-US" b="1"[^>]*\/?>(?:<\/a:rPr>)?<a:t>strong/,
    );
  });

  test('in a language from right to left places are mirrored', () => {
    const mirrored = write({ direction: 'rtl' });
    const title = (written: typeof parts) =>
      /<a:off x="(\d+)"/.exec(
        String(written.get('ppt/slides/slide1.xml')).split('<p:sp>')[1] ?? '',
      );
    expect(Number(title(mirrored)?.[1])).toBeGreaterThan(Number(title(parts)?.[1]));
    expect(String(mirrored.get('ppt/slides/slide3.xml'))).toContain('rtl="1"');
  });
});

describe('what is more than text', () => {
  test('a table says that its first row is its head', () => {
    const xml = slideText('a-table');
    expect(xml).toContain('<a:tblPr firstRow="1"/>');
    expect(xml.match(/<a:gridCol /g)).toHaveLength(2);
    expect(xml.match(/<a:tr /g)).toHaveLength(2);
    expect(slideText('pairs')).toContain('<a:tblPr firstCol="1"/>');
  });

  test('pictures and drawings have words for what they show', () => {
    expect(slideText('a-diagram')).toContain('descr="A loop of &quot;four&quot; steps"');
    expect(slideText('cards')).toMatch(/<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*descr="Six groups"/);
    expect(slideText('steps')).toContain('descr="Two steps"');
    expect(slideText('a-title')).toContain('descr="QR code"');
  });

  test('six slots have six forms', () => {
    const forms = slideText('cards').match(/prst="(?!rect)\w+"/g) ?? [];
    expect(new Set(forms).size).toBe(6);
  });
});

test('notes are paragraphs, with their slide', () => {
  const notes = text('ppt/notesSlides/notesSlide1.xml');
  expect(notes).toContain('<a:t>Say hello.</a:t>');
  expect(text('ppt/notesSlides/_rels/notesSlide1.xml.rels')).toContain('../slides/slide1.xml');
});

test('notes say which lengths have the slide, where not all have', () => {
  const [first, ...rest] = slides;
  if (!first) throw new Error('There is no slide.');
  const made = unzipSync(
    zipParts(
      writeParts({
        about,
        slides: [{ ...first, variants: ['75', '120'] }, ...rest],
        palette,
        pictures,
      }),
    ),
  );
  const notesOf = (number: number) =>
    strFromU8(made[`ppt/notesSlides/notesSlide${number}.xml`] ?? new Uint8Array());
  expect(notesOf(1)).toContain('In the 75 and 120-minute version');
  expect(notesOf(2)).not.toContain('minute version');
});
