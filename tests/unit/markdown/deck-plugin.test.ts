import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { deckPlugin } from '../../../src/markdown/deck-plugin.ts';

/** All ids of a deck in the order of its text. */
function idsOf(source: string): (string | undefined)[] {
  const { code } = mdxToJs(source, {
    mdastPlugins: [deckPlugin],
    fileURL: new URL('file:///workshops/intro/slides.mdx'),
    features: { frontmatter: true },
  });
  return [...code.matchAll(/\bid: "(.*?)"/g)].map(([, id]) => id);
}

test('ids of headings are unique, whatever they and the other slides are called', () => {
  const deck = `<Slide id="loop" layout="comparison" />

# The loop

### Title

One.

### Close

Two.

<Notes>

### Close

<Note>

## Close

</Note>

</Notes>

---

<Slide id="loop-title" />

## The loop has a title

---

<Slide id="close" />

## The end
`;
  expect(idsOf(deck)).toEqual([
    'loop',
    'loop_title',
    'loop_title-1',
    'loop_close',
    'loop_close-1',
    'loop_close-2',
    'loop-title',
    'loop-title_title',
    'close',
    'close_title',
  ]);
});
