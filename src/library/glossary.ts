/** The glossary: every term with the terms that it points to, its notes, and the pages that use it. */
import { parseMdx, readText } from '../markdown/mdx.ts';
import { listSentences } from '../model/readability.ts';
import { TermFinder } from '../model/term-links.ts';
import { listTerms, type Term } from './entries.ts';
import type { EntryLink } from './entry-links.ts';
import { once } from './once.ts';
import { listPageTexts } from './page-texts.ts';

interface GlossaryEntry {
  term: Term;
  /** In the order of the author. */
  see: Term[];
  /** The pages whose text uses it: advice first, then sheets, then workshops. */
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
  return (await listPageTexts()).map(({ page, texts }) => ({
    page,
    terms: new Set(texts.flatMap((text) => finder.find(text).map(({ term }) => term))),
  }));
});
