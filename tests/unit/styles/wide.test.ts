import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WIDE } from '../../../src/model/deck-opening.ts';

test.each(['deck-screen', 'slide-plan', 'speaker'])(
  '%s.css asks as the script does whether a deck is presented',
  (name) => {
    const styles = readFileSync(`src/styles/${name}.css`, 'utf8');
    expect(styles).toContain(WIDE);
    expect(styles.replaceAll(WIDE, '')).not.toContain('(width >= 48rem)');
  },
);
