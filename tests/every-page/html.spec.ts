/** Every page is valid HTML. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, nameOf, pages, test } from '../support/pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // Authors' titles are sentences, and the library's name follows them.
      'long-title': 'off',
      // Read without styles, the hidden notes of a deck look like landmarks; axe judges those that are rendered.
      'unique-landmark': 'off',
      // The site’s own ids begin with an underscore, as no id of an author can; HTML allows it.
      'valid-id': ['error', { relaxed: true }],
      // ARIA lets lists have names, and the words around a list don't always name it.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

for (const page of pages) {
  test(`${nameOf(page)} is valid HTML`, async () => {
    const { results } = await validator.validateString(readFileSync(page.file, 'utf8'), page.file);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`,
      ),
    );
    expect(messages).toEqual([]);
  });
}
