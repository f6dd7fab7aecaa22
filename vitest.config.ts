import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // They read and reckon, and change nothing that others could see: a process for each file takes longer than its tests.
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/unit-tests.json' },
  },
});
