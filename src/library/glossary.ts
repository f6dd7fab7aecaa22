/** The glossary: every term with the terms that it points to. */
import { listTerms, type Term } from './entries.ts';

/** All terms in the order of the alphabet; `see` in the order of the author. */
export async function listGlossary(): Promise<{ term: Term; see: Term[] }[]> {
  const terms = await listTerms();
  const byId = new Map(terms.map((term) => [term.id, term]));
  // The content checks report a term that isn't there.
  return terms.map((term) => ({
    term,
    see: term.data.see.flatMap((id) => byId.get(id) ?? []),
  }));
}
