/** What an author asks `npm run new` for, read from its parameters. */
import { parseArgs } from 'node:util';
import { KINDS, placeOf } from '../src/checks/places.ts';
import { suggest } from '../src/checks/spelling.ts';
import { id as idField } from '../src/schemas/fields.ts';
import { type Template, TEMPLATES } from './templates.ts';

export interface NewRequest {
  /** The template's name. */
  name: string;
  template: Template;
  title: string;
  /** Undefined where the title gives it. */
  id: string | undefined;
}

/** A parameter as it stands on a command line. */
export const quoteParameter = (text: string) =>
  /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;

export const USAGE = [
  'npm run new adds a file from a template and says what to edit next:',
  '',
  ...Object.entries(TEMPLATES).map(
    ([name, { example }]) => `  npm run new -- ${name.padEnd(10)} ${quoteParameter(example)}`,
  ),
  '',
  'The title gives the id, which is the name of the file and part of its address. --id chooses another one:',
  '',
  '  npm run new -- handout "Sort your challenges" --id sorting',
].join('\n');

/** Reads the parameters; undefined when they ask for the usage. @throws Error that shows what to type. */
export function readRequest(parameters: string[]): NewRequest | undefined {
  const { values, positionals } = readParameters(parameters);
  if (values.help) return undefined;
  const [name, title, ...more] = positionals;
  if (name === undefined) throw new Error(USAGE);
  const template = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
  if (!template)
    throw new Error(`There is no template for "${name}".${suggestTemplate(name)}\n\n${USAGE}`);
  if (!title?.trim())
    throw new Error(
      `A new ${name} needs a title:\n  npm run new -- ${name} ${quoteParameter(template.example)}`,
    );
  if (more.length > 0)
    throw new Error(
      `The title stands in quotes, and -- before everything:\n  npm run new -- ${name} ${quoteParameter([title, ...more].join(' '))}`,
    );
  const { id } = values;
  const problem = id === undefined ? undefined : idField('sorting').safeParse(id).error?.issues[0];
  if (problem) throw new Error(`--id is "${id}", but ${problem.message}`);
  return { name, template, title, id };
}

function readParameters(args: string[]) {
  try {
    const options = { id: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; the others are about options in general.
    const [what = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new Error(`${what.replace(/\.$/, '')}.\n\n${USAGE}`, { cause: error });
  }
}

/** Some name a kind as its folder does: `guidance` for an article. */
function suggestTemplate(word: string): string {
  const byFolder = Object.entries(TEMPLATES).find(([, { files }]) =>
    KINDS.some((kind) => files[kind] && placeOf(kind, '').startsWith(`${word.toLowerCase()}/`)),
  );
  return byFolder
    ? ` Did you mean '${byFolder[0]}'?`
    : suggest(word.toLowerCase(), Object.keys(TEMPLATES));
}
