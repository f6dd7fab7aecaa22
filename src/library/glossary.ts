/** The glossary: every term with the terms that it points to, its notes, and the pages that use it. */
import { parseMdx, readText, walk } from '../markdown/mdx.ts';
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
    return term ? [{ term, definition: readText(parseMdx(term.body ?? '')) }] : [];
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

/** The texts of a file in which a term would be linked: no headings, no links, no heads of tables. */
function readPlain(body: string): string[] {
  const tree = parseMdx(body);
  const closed = new Set<unknown>();
  const texts: string[] = [];
  for (const node of walk(tree)) {
    if (closed.has(node)) continue;
    if (node.type === 'text') texts.push(node.value);
    else if (['heading', 'link', 'inlineCode', 'code'].includes(node.type))
      for (const part of walk(node)) closed.add(part);
    else if (node.type === 'table')
      for (const part of node.children[0] ? walk(node.children[0]) : []) closed.add(part);
  }
  return texts;
}
