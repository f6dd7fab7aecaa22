/** The glossary: every term with the terms that it points to, its notes, and the pages that use it. */
import type { Nodes } from 'mdast';
import { isElement, parseMdx, readText } from '../markdown/mdx.ts';
import { listSentences } from '../model/readability.ts';
import { TermFinder } from '../model/term-links.ts';
import {
  findDeckEntry,
  listArticles,
  listChecklists,
  listHandouts,
  listTerms,
  listWorkshops,
  type Term,
} from './entries.ts';
import {
  type EntryLink,
  linkArticle,
  linkChecklist,
  linkHandout,
  linkScript,
  linkWorkshop,
} from './entry-links.ts';
import { once } from './once.ts';

interface GlossaryEntry {
  term: Term;
  /** In the order of the author. */
  see: Term[];
  /** The pages whose text uses it, in the order of the kinds and titles. */
  usedIn: EntryLink[];
}

/** A term's definition as it stands beside a text. */
export interface TermNote {
  term: Term;
  definition: string;
  /** Its first sentence: what the term means, without the example that the glossary has besides. */
  meaning: string;
}

/** All terms in the order of the alphabet. */
export async function listGlossary(): Promise<GlossaryEntry[]> {
  const terms = await listTerms();
  const byId = new Map(terms.map((term) => [term.id, term]));
  const uses = await listUses();
  // The content checks report a term that isn't there.
  return terms.map((term) => ({
    term,
    see: term.data.see.flatMap((id) => byId.get(id) ?? []),
    usedIn: uses.filter(({ terms: used }) => used.has(term.id)).map(({ page }) => page),
  }));
}

/** Finds the terms of the glossary in texts. */
export const termFinder = once(
  async () =>
    new TermFinder(
      (await listTerms()).map(({ id, data }) => ({ id, names: [data.title, ...data.aliases] })),
    ),
);

/** The definitions of these terms, in the order given. */
export async function listTermNotes(ids: readonly string[]): Promise<TermNote[]> {
  const terms = new Map((await listTerms()).map((term) => [term.id, term]));
  return ids.flatMap((id) => {
    const term = terms.get(id);
    if (!term) return [];
    const definition = readText(parseMdx(term.body ?? ''));
    const [meaning = definition] = listSentences(definition);
    return [{ term, definition, meaning }];
  });
}

const listUses = once(async () => {
  const finder = await termFinder();
  const read = <E extends { body?: string }>(
    entries: readonly E[],
    link: (entry: E) => EntryLink,
  ) =>
    entries.map((entry) => ({
      page: link(entry),
      terms: new Set(
        readPlain(entry.body ?? '').flatMap((text) => finder.find(text).map(({ term }) => term)),
      ),
    }));
  const workshops = await listWorkshops();
  const scripts = await Promise.all(
    workshops.map(async (workshop) => ({
      body: (await findDeckEntry(workshop.id)).body ?? '',
      link: linkScript(workshop),
    })),
  );
  return [
    ...read(workshops, linkWorkshop),
    ...read(scripts, ({ link }) => link),
    ...read(await listArticles(), linkArticle),
    ...read(await listHandouts(), linkHandout),
    ...read(await listChecklists(), linkChecklist),
  ];
});

/** The texts of a file in which a term would be linked: no headings, no links, no heads of tables, nothing to copy. */
function readPlain(body: string): string[] {
  const texts: string[] = [];
  const read = (node: Nodes) => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'table') node.children.slice(1).forEach(read);
    else if ('children' in node && !isClosed(node)) node.children.forEach(read);
  };
  read(parseMdx(body));
  return texts;
}

const isClosed = (node: Nodes) =>
  node.type === 'heading' || node.type === 'link' || (isElement(node) && node.name === 'CopyText');
