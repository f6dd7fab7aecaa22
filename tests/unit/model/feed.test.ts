import { expect, test } from 'vitest';
import { atomFeed, type Feed } from '../../../src/model/feed.ts';

const feed = (entries: Feed['entries']): Feed => ({
  title: 'Bread & <Butter>',
  subtitle: 'Say "when"',
  language: 'en-US',
  author: 'The library',
  rights: 'CC BY 4.0',
  home: 'https://library.example.org/',
  self: 'https://library.example.org/feed.xml',
  entries,
});

test('a feed says what changed, the last first as it was given', () => {
  expect(
    atomFeed(
      feed([
        {
          url: 'https://library.example.org/guidance/a/?x=1&y=2',
          title: 'A\u0007 < B',
          summary: 'One line.',
          category: 'Guidance',
          updated: new Date('2026-11-27'),
        },
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
      <title>Bread &amp; &lt;Butter&gt;</title>
      <subtitle>Say &quot;when&quot;</subtitle>
      <id>https://library.example.org/</id>
      <link href="https://library.example.org/" />
      <link rel="self" type="application/atom+xml" href="https://library.example.org/feed.xml" />
      <updated>2026-11-27T00:00:00.000Z</updated>
      <author><name>The library</name></author>
      <rights>CC BY 4.0</rights>
      <entry>
        <title>A &lt; B</title>
        <id>https://library.example.org/guidance/a/?x=1&amp;y=2</id>
        <link href="https://library.example.org/guidance/a/?x=1&amp;y=2" />
        <category term="Guidance" />
        <updated>2026-11-27T00:00:00.000Z</updated>
        <summary>One line.</summary>
      </entry>
    </feed>
    "
  `);
});

test('a feed of nothing is as old as time', () => {
  expect(atomFeed(feed([]))).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});
