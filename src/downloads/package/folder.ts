/** The list of a workshop's folder: what to open first, then each thing in one row, its page beside its PDFs. */
import { type Paper, PAPERS } from '../../model/downloads.ts';
import { readableSize } from '../../model/offline.ts';
import { site as library, words } from '../../site.ts';
import { type Element, make } from '../page-tree.ts';

export interface Folder {
  /** The bytes of each file, by its name in the folder. */
  sizes: ReadonlyMap<string, number>;
  /** The title of each page, by its file. */
  titles: ReadonlyMap<string, string>;
  /** The paper that comes first. */
  paper: Paper;
}

/** The id of the ways to present on the site, which stand here there: the contents of the page link it. */
const ID = '_present';

/** Makes the list. @param variants the links to the slides in each length; undefined where there are none */
export function listFolder(folder: Folder, variants: Element | undefined): Element {
  const { workshop, package: texts } = words;
  const firsts = [
    makeFirst(folder, 'pages/run-sheet.html', workshop.runSheet, workshop.runSheetText, [
      ...linkPapers(folder, 'run-sheet', workshop.runSheet),
    ]),
    makeFirst(folder, 'slides.html', texts.slides, workshop.oneFileText, [
      ...(variants ? [variants] : []),
      ...['slides.pptx', 'slides.pdf'].flatMap((name) =>
        linkFile(folder, name, texts.files[name] ?? name, texts.slides),
      ),
    ]),
    makeFirst(folder, 'pages/script.html', workshop.script, workshop.scriptText, [
      ...linkPapers(folder, 'script', workshop.script),
    ]),
  ];
  const pack = linkPapers(folder, 'pack', workshop.pack);
  return make('section', { class: 'folder', 'aria-labelledby': ID }, [
    make('h2', { id: ID }, [texts.first]),
    make('p', {}, [texts.folderText]),
    make('ol', { class: 'firsts' }, firsts.flat()),
    ...(pack.length === 0
      ? []
      : [
          make('h3', {}, [workshop.pack]),
          make('ul', { class: 'rows' }, [makeRow([workshop.packText], pack)]),
        ]),
    ...makeGroup(folder, texts.sheets, /^pages\/handouts\//),
    ...makeGroup(folder, texts.checklists, /^pages\/checklists\//),
    ...makeGroup(folder, texts.reading, /^pages\/(?:guidance\/|glossary|about)/),
  ]);
}

/** One of the things to begin with: its link, what it is for, and the same as other files. */
function makeFirst(
  { sizes }: Folder,
  file: string,
  title: string,
  text: string,
  others: readonly Element[],
): Element[] {
  if (!sizes.has(file)) return [];
  const links = others.filter(({ tagName }) => tagName === 'a');
  return [
    make('li', {}, [
      make('h3', {}, [make('a', { href: file }, [title])]),
      make('p', {}, [text]),
      ...others.filter(({ tagName }) => tagName !== 'a'),
      ...(links.length > 0 ? [make('p', { class: 'files' }, links)] : []),
    ]),
  ];
}

/** The pages that a pattern finds, in the order of their titles, each with its PDFs. */
function makeGroup(folder: Folder, heading: string, pattern: RegExp): Element[] {
  const named = [...folder.titles]
    .filter(([file]) => pattern.test(file))
    .map(([file, title]) => ({ file, title: titleOf(file, title) }))
    .sort((a, b) => a.title.localeCompare(b.title, library.language));
  if (named.length === 0) return [];
  const rows = named.map(({ file, title }) => {
    const stem = file.replace(/^pages\//, '').replace(/\.html$/, '');
    return makeRow([make('a', { href: file }, [title])], linkPapers(folder, stem, title));
  });
  const hasFiles = rows.some(({ childNodes }) => childNodes.length > 1);
  return [
    make('h3', {}, [heading]),
    make('ul', { class: hasFiles ? 'rows' : 'rows is-short' }, rows),
  ];
}

const titleOf = (file: string, title: string) =>
  file.endsWith('-blank.html') ? words.sheet.blankTitle(title) : title;

const makeRow = (name: readonly (Element | string)[], files: readonly Element[]) =>
  make('li', {}, [
    make('span', {}, name),
    ...(files.length > 0 ? [make('span', { class: 'files' }, files)] : []),
  ]);

/** The PDFs of a thing, one for each paper. */
function linkPapers(folder: Folder, stem: string, title: string): Element[] {
  const papers = PAPERS.toSorted((a, b) => Number(b === folder.paper) - Number(a === folder.paper));
  return papers.flatMap((paper) =>
    linkFile(
      folder,
      `${stem}.${paper}.pdf`,
      words.package.pdf(words.download.papers[paper]),
      title,
    ),
  );
}

/** A link to a file with its size; to someone who hears only the link it says of what. */
function linkFile({ sizes }: Folder, file: string, name: string, title: string): Element[] {
  const bytes = sizes.get(file);
  if (bytes === undefined) return [];
  const size = readableSize(bytes, library.language);
  return [
    make('a', { href: file, 'aria-label': words.package.fileOf(`${name} ${size}`, title) }, [
      `${name} `,
      make('span', {}, [size]),
    ]),
  ];
}
