import { describe, expect, test } from 'vitest';
import {
  filledAddress,
  checklistAddress,
  deckAddress,
  footerAddress,
  parseReference,
  referenceAddress,
  shortAddress,
  slideAddress,
  withBase,
} from '../../../src/model/addresses.ts';

test('a deck opens in a variant and at a slide', () => {
  expect(deckAddress('intro')).toBe('/workshops/intro/slides/');
  expect(deckAddress('intro', 45)).toBe('/workshops/intro/slides/?variant=45');
  expect(slideAddress('intro', 'loop')).toBe('/workshops/intro/slides/#/loop');
  expect(slideAddress('intro', 'loop', 45)).toBe('/workshops/intro/slides/?variant=45#/loop');
});

test('a checklist opens at an item', () => {
  expect(checklistAddress('clarity')).toBe('/checklists/clarity/');
  expect(checklistAddress('clarity', 'aims')).toBe('/checklists/clarity/#aims');
});

test('a code and a footer have addresses of their own', () => {
  expect(shortAddress('meet')).toBe('/meet/');
  expect(footerAddress('/handouts/warm-up/')).toBe('/handouts/warm-up/print.css');
});

test.each([
  ['/', '/handouts/', '/handouts/'],
  ['/library/', '/handouts/', '/library/handouts/'],
  ['/library', '/handouts/', '/library/handouts/'],
  ['/a/b/', '/', '/a/b/'],
  ['/', '/', '/'],
])('under the base path %s, %s is %s', (base, address, expected) => {
  expect(withBase(base, address)).toBe(expected);
});

describe('a link by id', () => {
  test.each([
    ['workshop:intro', '/workshops/intro/'],
    ['deck:intro', '/workshops/intro/slides/'],
    ['slide:intro/loop', '/workshops/intro/slides/#/loop'],
    ['script:intro', '/workshops/intro/script/'],
    ['run-sheet:intro', '/workshops/intro/run-sheet/'],
    ['handout:warm-up', '/handouts/warm-up/'],
    ['blank:warm-up', '/handouts/warm-up/blank/'],
    ['checklist:clarity', '/checklists/clarity/'],
    ['checklist:clarity/aims', '/checklists/clarity/#aims'],
    ['guidance:managing-time', '/guidance/managing-time/'],
    ['term:silo', '/glossary/#silo'],
  ])('%s is %s', (link, address) => {
    const reference = parseReference(link);
    expect(reference && referenceAddress(reference)).toBe(address);
  });

  test.each([
    'https://example.org/',
    'mailto:desk@example.org',
    '/handouts/warm-up/',
    '#aims',
    'handouts:warm-up',
    'handout:',
    'handout:Warm-Up',
    'slide:intro/loop/more',
    '',
  ])('%j is none', (link) => {
    expect(parseReference(link)).toBeUndefined();
  });
});

test.each([
  ['/handouts/agenda/blank/', '/handouts/agenda/'],
  ['/handouts/agenda/', '/handouts/agenda/'],
  ['/handouts/half-blank/', '/handouts/half-blank/'],
  ['/handouts/blank/', '/handouts/blank/'],
  ['/handouts/blank/blank/', '/handouts/blank/'],
])('the handout of %s is %s', (address, filled) => {
  expect(filledAddress(address)).toBe(filled);
});
