// What no type and no formatter says: suspicious code, and the directions in which modules may import each other.
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// MDX isn't linted: `npm run check` reads it with the build's own parser, and authors write no JavaScript in it.
const ignored = ['dist*/', '.astro/', '.cache/', 'playwright-report/', 'test-results/'];

/** The folders of src/ and what each may import besides itself and the model, which anything but the schemas may. */
const arrows = {
  schemas: [],
  model: ['schemas'],
  markdown: ['schemas'],
  checks: ['markdown', 'schemas'],
  library: ['markdown', 'schemas'],
  elements: ['styles'],
  offline: [],
  components: ['elements', 'library', 'schemas', 'styles'],
  layouts: ['components', 'elements', 'library', 'styles'],
  pages: ['components', 'downloads', 'layouts', 'library', 'schemas'],
  downloads: ['schemas'],
  integrations: ['checks', 'downloads', 'markdown', 'schemas'],
};
const folders = [...Object.keys(arrows), 'styles'];

/** Astro's own modules exist where Astro renders; not in browsers, in Node or in code that the config loads. */
const rendered = new Set(['library', 'components', 'layouts', 'pages']);
/** What the library writes has a shape that build steps may know; a type is gone before the code runs. */
const knowsTypes = new Set(['downloads', 'integrations']);

const arrowRules = Object.entries(arrows).map(([folder, targets]) => {
  const open = new Set([folder, ...(folder === 'schemas' ? [] : ['model']), ...targets]);
  const closed = folders.filter((name) => !open.has(name));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})/`,
      message: `src/${folder} imports from ${[...open].join(', ')} alone.`,
      allowTypeImports: knowsTypes.has(folder),
    },
    ...(rendered.has(folder)
      ? []
      : [{ regex: '^astro:', message: `There is no such module where src/${folder} runs.` }]),
  ];
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  globalIgnores(ignored),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      // One program for all files; the project service takes an eighth longer.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `_` says that a value has to be there and isn't needed.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `return miss()` ends a handler early, and `() => dialog.close()` is one line; neither uses the value.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // It takes a third of the time of all rules, and no code here imitates instances of a class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Nor are there enums: Node runs TypeScript by leaving the types out.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // `find<HTMLButtonElement>(…)` follows the DOM's own querySelector.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // ESLint can't read the type of an imported .astro file; astro check does.
    files: [
      'src/components/author/index.ts',
      'src/components/deck/slide-components.ts',
      'src/components/script/script-components.ts',
    ],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Pages and the scripts inside them. Their types are the task of astro check; here they would cost as much again.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
  arrowRules,
);
