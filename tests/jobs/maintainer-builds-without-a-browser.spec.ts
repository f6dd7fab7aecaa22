/** Downloads that can't be made: each time a message says what, where and what to do, and nothing half-made is left. */
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/downloads/browser.ts';
import { printFiles } from '../../src/integrations/print-files.ts';
import { readSettings } from '../../src/settings.ts';
import { expect, test as base } from '../support/site.ts';

/** A built site of one sheet and one checklist, with the content that they come from. */
interface Trouble {
  folder: string;
  /** What was said to the maintainer. */
  notes: string[];
  /** The lines on finished phases. */
  phases: string[];
  /** Prints with these variables. @returns the files that were made, and those that lie in the folder */
  print: (
    variables?: NodeJS.ProcessEnv,
    patience?: number,
  ) => Promise<{ made: string[]; left: string[] }>;
  write: (file: string, text: string) => Promise<void>;
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title} · Site</title>` +
  `<meta property="og:updated_time" content="2026-11-27T00:00:00.000Z">` +
  `<link rel="stylesheet" href="/style.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const test = base.extend<{ trouble: Trouble }>({
  trouble: async ({ browserName: _ }, use) => {
    await mkdir('.cache', { recursive: true });
    const folder = resolve(await mkdtemp('.cache/trouble-'));
    const write = async (file: string, text: string) => {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await writeFile(join(folder, file), text);
    };
    await write('site/catalogue.json', '[]');
    await write('site/style.css', 'p { margin: 0; }');
    await write('site/handouts/plan/index.html', page('A plan', '<p>Monday before lunch.</p>'));
    await write('site/checklists/room/index.html', page('The room', '<p>Chairs.</p>'));
    await write('content/handouts/plan.mdx', '---\ntitle: A plan\n---\n');
    await write('content/checklists/room.mdx', '---\ntitle: The room\npages: 1\n---\n');
    const notes: string[] = [];
    const { warn, log } = console;
    console.warn = (text: string) => notes.push(text);
    const phases: string[] = [];
    console.log = (text: string) => phases.push(text);
    await use({
      folder,
      notes,
      phases,
      write,
      print: async (variables = {}, patience) => {
        const settings = readSettings({ CONTENT: join(folder, 'content'), ...variables });
        const before = process.env['CHROMIUM'];
        process.env['CHROMIUM'] = variables['CHROMIUM'] ?? before ?? findBrowser() ?? '';
        try {
          const made = await printFiles(
            { out: join(folder, 'site'), base: '/', publicOrigin: undefined },
            { ...settings, cache: join(folder, 'cache') },
            patience,
          );
          return { made: [...made.keys()].sort(), left: await listFiles(folder) };
        } finally {
          if (before === undefined) delete process.env['CHROMIUM'];
          else process.env['CHROMIUM'] = before;
        }
      },
    });
    Object.assign(console, { warn, log });
    await rm(folder, { recursive: true });
  },
});

async function listFiles(folder: string): Promise<string[]> {
  const all = await readdir(join(folder, 'site/downloads'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'site').length))
    .sort();
}

const ALL = [
  '/downloads/checklists/room.a4.pdf',
  '/downloads/checklists/room.letter.pdf',
  '/downloads/handouts/plan.a4.pdf',
  '/downloads/handouts/plan.letter.pdf',
];

test('all is printed where nothing is wrong', async ({ trouble }) => {
  expect(await trouble.print()).toEqual({ made: ALL, left: ALL });
  expect(trouble.notes).toEqual([]);
});

test('nothing is printed when PDFs are off', async ({ trouble }) => {
  expect(await trouble.print({ PDF: 'off' })).toEqual({ made: [], left: [] });
  expect(trouble.notes).toEqual([]);
});

/** A program that is no browser. */
async function makeBroken(trouble: Trouble): Promise<string> {
  await trouble.write('broken', '#!/bin/sh\nexit 1\n');
  await chmod(join(trouble.folder, 'broken'), 0o755);
  return join(trouble.folder, 'broken');
}

test('a browser that does not start is named, and nothing is left', async ({ trouble }) => {
  const CHROMIUM = await makeBroken(trouble);
  expect(await trouble.print({ CHROMIUM })).toEqual({ made: [], left: [] });
  expect(trouble.notes).toHaveLength(1);
  expect(trouble.notes[0]).toContain(`${CHROMIUM} did not start`);
  expect(trouble.notes[0]).toContain('4 files are missing');
  expect(trouble.notes[0]).toContain('CHROMIUM=');
});

test('with PDF=required it is an error', async ({ trouble }) => {
  const CHROMIUM = await makeBroken(trouble);
  await expect(trouble.print({ CHROMIUM, PDF: 'required' })).rejects.toThrow('did not start');
  expect(await listFiles(trouble.folder)).toEqual([]);
});

/** A browser that gets a signal once the first file is there. */
async function makeFailing(trouble: Trouble, signal: 'KILL' | 'STOP'): Promise<string> {
  const mark = join(trouble.folder, 'site', ALL[2] ?? '');
  await trouble.write(
    'failing',
    `#!/bin/sh
# Whoever asks for its version alone waits for no file.
if [ "$1" = --version ]; then exec "${findBrowser() ?? ''}" --version; fi
"${findBrowser() ?? ''}" "$@" &
until [ -e "${mark}" ]; do sleep 0.02; done
# The browser's processes are of this one's group.
kill -${signal} -$$
`,
  );
  await chmod(join(trouble.folder, 'failing'), 0o755);
  return join(trouble.folder, 'failing');
}

for (const [signal, what] of [
  ['KILL', 'stopped at'],
  ['STOP', 'hung on'],
] as const)
  test(`what was made before stays when the browser ${what} a page`, async ({ trouble }) => {
    // So many that the browser is not done before it is told.
    const more = Array.from({ length: 12 }, (_, index) => `sheet-${index}`);
    for (const id of more) {
      await trouble.write(`site/handouts/${id}/index.html`, page(id, '<p>Chairs.</p>'));
      await trouble.write(`content/handouts/${id}.mdx`, `---\ntitle: ${id}\n---\n`);
    }
    const all = ALL.length + 2 * more.length;
    const CHROMIUM = await makeFailing(trouble, signal);
    const { made, left } = await trouble.print({ CHROMIUM }, 3000);
    expect(made).toContain(ALL[2]);
    expect(made.length, 'files that were made').toBeLessThan(all);
    expect(left).toEqual(made);
    expect(trouble.notes).toHaveLength(1);
    expect(trouble.notes[0]).toContain(`The browser ${what} /`);
    expect(trouble.notes[0]).toContain(`${all - made.length} files are missing`);
  });

test('a page that lacks a font is not printed, and the message names the font', async ({
  trouble,
}) => {
  await trouble.write(
    'site/style.css',
    '@font-face { font-family: Lost; src: url(/lost.woff2); } .lost { font-family: Lost; }',
  );
  await trouble.write(
    'site/handouts/plan/index.html',
    page('A plan', '<p class="lost">Monday before lunch.</p>'),
  );
  const { made, left } = await trouble.print();
  expect(made).toEqual(ALL.filter((file) => file.includes('checklists')));
  expect(left).toEqual(made);
  expect(trouble.notes.join('\n')).toContain('/handouts/plan/ needs /lost.woff2');
});

test('a sheet that is longer than it promises is not offered, and its line is named', async ({
  trouble,
}) => {
  const items = '<p>A chair stands at every table.</p>'.repeat(120);
  await trouble.write('site/checklists/room/index.html', page('The room', items));
  const { made, left } = await trouble.print();
  expect(made).toEqual(ALL.filter((file) => file.includes('handouts')));
  expect(left).toEqual(made);
  expect(trouble.notes.join('\n')).toMatch(
    /room\.a4\.pdf: it takes \d+ pages, and \S+checklists\/room\.mdx:3 promises 1\. Shorten the sheet/,
  );
});

test('a rebuild prints only what changed', async ({ trouble }) => {
  await trouble.print();
  await trouble.write('site/checklists/room/index.html', page('The room', '<p>More chairs.</p>'));
  expect((await trouble.print()).made).toEqual(ALL);
  expect(trouble.phases.map((line) => /(\d+) of them anew/.exec(line)?.[1])).toEqual(['4', '2']);
});
