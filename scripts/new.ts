/** `npm run new`: adds a workshop, handout, checklist, article or term from a template and says what to edit next. */
import { withBase } from '../src/model/addresses.ts';
import { readSettings } from '../src/settings.ts';
import { fail } from './fail.ts';
import { addContent, type NewContent } from './new-content.ts';
import { readRequest, USAGE } from './new-request.ts';
import { readPort } from './port.ts';
import type { Template } from './templates.ts';

try {
  const request = readRequest(process.argv.slice(2));
  if (!request) console.log(USAGE);
  else {
    const { content, basePath } = readSettings();
    const port = readPort();
    const made = addContent(request, { content, day: new Date() });
    console.log(`Wrote\n${made.files.map((file) => `  ${file}`).join('\n')}`);
    tellNext(
      request.template,
      made,
      (address) => `http://localhost:${port}${withBase(basePath, address)}`,
    );
  }
} catch (error) {
  fail(error);
}

function tellNext(
  template: Template,
  { files, values }: NewContent,
  served: (address: string) => string,
) {
  const addresses = template.addresses(values.id).map(served);
  const these = files.length > 1 ? 'these files' : 'this file';
  const steps = [
    `Replace the words in ${these}: each sentence says what belongs in its place. Behind # stand hints and optional lines.`,
    template.connect(values),
    addresses.length > 0
      ? `See it grow: npm run dev, then open ${addresses.join(' and ')}`
      : 'See it grow: npm run dev, then open what names it.',
    'Find mistakes: npm run check',
  ];
  console.log(`\nNext\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
}
