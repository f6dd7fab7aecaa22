/** Links in MDX name content by kind and id, and lead somewhere. */
import { walk } from '../markdown/mdx.ts';
import {
  parseReference,
  REFERENCE_KINDS,
  type Reference,
  type ReferenceKind,
} from '../model/addresses.ts';
import { type ContentFile, isMdx, type Library, type MdxFile } from './files.ts';
import { findFile, listParts } from './library.ts';
import type { Kind } from './places.ts';
import type { Problem } from './problem.ts';
import { listSlugs } from './slugs.ts';
import { suggest } from './spelling.ts';
import { explainMissing } from './targets.ts';

/** The kind of file behind each kind of link, and whether the link may or must name a part of it. */
const TARGETS: Record<ReferenceKind, { kind: Kind; part?: 'optional' | 'required' }> = {
  workshop: { kind: 'workshop' },
  deck: { kind: 'deck' },
  slide: { kind: 'deck', part: 'required' },
  script: { kind: 'deck' },
  'run-sheet': { kind: 'run-sheet' },
  handout: { kind: 'handout' },
  blank: { kind: 'handout' },
  checklist: { kind: 'checklist', part: 'optional' },
  guidance: { kind: 'guidance' },
  term: { kind: 'term' },
};

const ELSEWHERE = /^(?:https?|mailto|tel):/;
const EXAMPLE = '[the sheet](handout:warm-up)';

/** Links that lead to nothing, and addresses where an id belongs. */
export function checkLinks(library: Library): Problem[] {
  return library.files.filter(isMdx).flatMap((file) => {
    const nodes = file.tree ? [...walk(file.tree)] : [];
    return nodes.flatMap((node) => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      const problem =
        node.type === 'link' ? explainLink(library, file, node.url) : explainDefinition(node.url);
      return problem ? [{ file: file.path, line: node.position?.start.line ?? 1, ...problem }] : [];
    });
  });
}

type Explained = Pick<Problem, 'message' | 'example'> | undefined;

function explainLink(library: Library, file: MdxFile, url: string): Explained {
  const reference = parseReference(url);
  if (reference) {
    const reason = explainReference(library, file, reference);
    return reason === undefined
      ? undefined
      : { message: `The link '${url}' leads nowhere: ${reason}` };
  }
  if (ELSEWHERE.test(url)) return undefined;
  if (url.startsWith('#')) return explainFragment(file, url.slice(1));
  const [, kind] = /^([\w-]+):/.exec(url) ?? [];
  if (kind === undefined) {
    const message = `The link '${url}' is an address. Link by kind and id: the library knows the address, and checks it.`;
    return { message, example: EXAMPLE };
  }
  if (REFERENCE_KINDS.includes(kind))
    return {
      message: `The link '${url}' must be a kind, a colon and an id: lower-case words joined by hyphens.`,
      example: EXAMPLE,
    };
  const hint = suggest(kind, REFERENCE_KINDS) || ` Kinds are ${REFERENCE_KINDS.join(', ')}.`;
  return {
    message: `The link '${url}' names the kind '${kind}', which does not exist.${hint}`,
    example: EXAMPLE,
  };
}

/** Why an author's link by id leads nowhere, as a sentence; undefined when it leads somewhere. */
export function explainReference(
  library: Library,
  file: ContentFile,
  { kind, id, part }: Reference,
): string | undefined {
  const target = TARGETS[kind];
  if (part && !target.part) return `\`${kind}:\` takes an id alone, for example ${kind}:${id}.`;
  if (!part && target.part === 'required')
    return `\`${kind}:\` takes a workshop and a slide, for example slide:${id}/${firstSlide(library, id)}.`;
  const missing = explainMissing(library, file, target.kind, id, part);
  if (missing || kind !== 'blank') return missing;
  const handout = findFile(library, 'handout', id);
  const known = handout && handout.fields.errors.length === 0;
  return known && handout.fields.data['exercise'] === undefined
    ? `the handout '${id}' has no exercise, so nothing to write on. Link to handout:${id}.`
    : undefined;
}

function firstSlide(library: Library, workshop: string): string {
  const deck = findFile(library, 'deck', workshop);
  return (deck && listParts(deck)?.[0]?.id) ?? 'title';
}

function explainFragment(file: MdxFile, id: string): Explained {
  // On a deck's pages the headings have ids of their own.
  const isDeck = file.kind === 'deck';
  const headings = isDeck ? [] : listSlugs(file);
  const ids = [...headings, ...(listParts(file) ?? [])].map((part) => part.id);
  if (ids.includes(id)) return undefined;
  const reason = isDeck
    ? 'no slide of this file has this id'
    : 'no heading of this file gives this id';
  return {
    message: `The link '#${id}' leads nowhere: ${reason}.${suggest(id, ids)}`,
  };
}

/** Only links with their target beside them are resolved by id. */
function explainDefinition(url: string): Explained {
  if (ELSEWHERE.test(url)) return undefined;
  return {
    message: `The link '${url}' stands apart from its words. Write both together.`,
    example: EXAMPLE,
  };
}
