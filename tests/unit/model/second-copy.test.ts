import { expect, test } from 'vitest';
import { copyMarkup } from '../../../src/model/second-copy.ts';

test('a second copy has ids of its own, and what refers to them follows', () => {
  const html =
    '<link rel="stylesheet" href="/a.css"><h2 id="loop">loop</h2><p aria-labelledby="loop">' +
    '<marker id="arrow"></marker><path marker-end="url(#arrow)"></path><a href="#loop">loop</a>';
  expect(copyMarkup(html)).toBe(
    '<h2 id="loop_2">loop</h2><p aria-labelledby="loop_2">' +
      '<marker id="arrow_2"></marker><path marker-end="url(#arrow_2)"></path><a href="#loop_2">loop</a>',
  );
});

test('an id that begins like another stays another, and other pages’ places are left alone', () => {
  expect(copyMarkup('<i id="a"></i><i id="a_b"></i><a href="/glossary/#a">a</a>')).toBe(
    '<i id="a_2"></i><i id="a_b_2"></i><a href="/glossary/#a">a</a>',
  );
});
