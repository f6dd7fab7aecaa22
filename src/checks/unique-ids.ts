/** What must be unique is, and a duplicate names both places. */
import { OWN_PAGES, shortAddress } from '../model/addresses.ts';
import { type Claim, findDuplicates } from './duplicates.ts';
import { type ContentFile, isMdx, type Library, type MdxFile } from './files.ts';
import { findFile, listParts, partNoun } from './library.ts';
import type { Kind } from './places.ts';
import type { Problem } from './problem.ts';
import { listElements } from './elements.ts';
import { listSlugs } from './slugs.ts';
import { valuesAt } from './yaml.ts';

/** What is unique within one file, besides its parts. */
const WITHIN: Partial<Record<Kind, Record<string, string>>> = {
  workshop: { variant: 'variants.*' },
  exercise: { 'section id': 'sections.*.id' },
  challenges: { letter: 'groups.*.letter', slot: 'groups.*.slot' },
};

/** What is unique in the whole library. */
const ACROSS: { what: string; kind: Kind; patterns: string[] }[] = [
  { what: 'code', kind: 'workshop', patterns: ['code'] },
  { what: 'challenge id', kind: 'challenges', patterns: ['groups.*.challenges.*.id'] },
  { what: 'term', kind: 'term', patterns: ['title', 'aliases.*', 'misspellings.*'] },
  { what: 'problem', kind: 'guidance', patterns: ['problems.*'] },
  { what: 'explained item', kind: 'guidance', patterns: ['explains'] },
];

/** Ids, codes, terms and headings that are used twice. */
export function checkUniqueIds(library: Library): Problem[] {
  return [
    ...library.files.flatMap((file) => [
      ...checkParts(file),
      ...checkFields(file),
      ...checkHeadings(library, file),
    ]),
    ...ACROSS.flatMap(({ what, kind, patterns }) => {
      const files = library.files.filter((file) => file.kind === kind);
      return findDuplicates(
        what,
        files.flatMap((file) => patterns.flatMap((pattern) => claimsAt(file, pattern))),
      );
    }),
    ...library.files.filter((file) => file.kind === 'workshop').flatMap(checkCode),
  ];
}

function claimsAt(file: ContentFile, pattern: string): Claim[] {
  return (
    valuesAt(file.fields, pattern)
      .filter(({ value }) => typeof value === 'string' || typeof value === 'number')
      // Readers and the search don't tell "Silo" from "silo".
      .map(({ value, line }) => ({
        value: file.kind === 'term' ? String(value).toLowerCase() : String(value),
        file: file.path,
        line,
      }))
  );
}

function checkParts(file: ContentFile): Problem[] {
  const claims = (listParts(file) ?? []).map(({ id, line }) => ({
    value: id,
    file: file.path,
    line,
  }));
  return findDuplicates(`${partNoun(file.kind)} id`, claims);
}

function checkFields(file: ContentFile): Problem[] {
  const within = Object.entries(WITHIN[file.kind] ?? {}).flatMap(([what, pattern]) =>
    findDuplicates(what, claimsAt(file, pattern)),
  );
  // Two sections of an exercise may both have a field "pros": a field's id is unique in its section.
  const sections = file.kind === 'exercise' ? valuesAt(file.fields, 'sections.*') : [];
  const ofSections = sections.flatMap(({ path }) =>
    findDuplicates('field id', claimsAt(file, [...path, 'fields.*.id'].join('.'))),
  );
  return [...within, ...ofSections];
}

/** Headings, and what shares a page with them. In a deck the slides' ids are the addresses. */
function checkHeadings(library: Library, file: ContentFile): Problem[] {
  if (!isMdx(file) || file.kind === 'deck') return [];
  const slugs = listSlugs(file).map(({ id, line }) => ({ value: id, file: file.path, line }));
  const others = new Map(listNeighbors(library, file).map((claim) => [claim.value, claim]));
  return [
    ...findDuplicates('heading id', slugs),
    ...slugs.flatMap(({ value, line }) => {
      const other = others.get(value);
      if (!other) return [];
      const message = `This heading gives the id '${value}', which ${other.file}:${other.line} has on the same page. Word it differently.`;
      return [{ file: file.path, line, message }];
    }),
  ];
}

/**
 * The ids that a file's page has besides its headings': a checklist's items, the sections of exercises. The site's own
 * start with an underscore, so no author has them.
 */
function listNeighbors(library: Library, file: MdxFile): Claim[] {
  const items = file.kind === 'checklist' ? claimsAt(file, 'items.*.id') : [];
  // The words of an exercise stand above its blank sheet.
  const own = file.kind === 'exercise' ? claimsAt(file, 'sections.*.id') : [];
  const sections = listElements(file).flatMap(({ name, props }) => {
    const exercise = name === 'Exercise' && findFile(library, 'exercise', String(props['id']));
    return exercise ? claimsAt(exercise, 'sections.*.id') : [];
  });
  return [...items, ...own, ...sections];
}

/** A code makes the address `/<code>/`, which may not be one of the site's own. */
function checkCode(workshop: ContentFile): Problem[] {
  return claimsAt(workshop, 'code')
    .filter(({ value }) => OWN_PAGES.includes(shortAddress(value)))
    .map(({ value, file, line }) => ({
      file,
      line,
      message: `\`code\` must not be ${value}: the library's own page ${shortAddress(value)} has this address.`,
    }));
}
