/** Each slide has its line, its title, its notes and what its layout shows. */
import { readText, walk } from '../markdown/mdx.ts';
import { type SlideSource, splitSlides } from '../markdown/slides.ts';
import { isMdx, type Library, type MdxFile } from './files.ts';
import { isUnderlined } from './headings.ts';
import { type Explained, explainLayout } from './layouts.ts';
import type { Problem } from './problem.ts';
import { listElements } from './elements.ts';

const SLIDE_LINE = '<Slide id="warm-up" layout="statement" />';
const NOTES = '<Notes>\n\nWhat to say.\n\n</Notes>';

/** Slides that are incomplete or don't show what their layout needs. */
export function checkDecks(library: Library): Problem[] {
  return library.files
    .filter(isMdx)
    .filter((file) => file.kind === 'deck')
    .flatMap((deck) => [...checkPlacement(deck), ...checkSlides(deck)]);
}

/** `<Slide />` and `<Notes>` mean something only as blocks of their own. */
function checkPlacement(deck: MdxFile): Problem[] {
  const blocks = new Set<unknown>(deck.tree?.children);
  return listElements(deck)
    .filter(({ name, node }) => (name === 'Slide' || name === 'Notes') && !blocks.has(node))
    .map(({ name, line }) => ({
      file: deck.path,
      line,
      message: `<${name}> must stand on a line of its own, not inside of something else.`,
      example: name === 'Slide' ? SLIDE_LINE : NOTES,
    }));
}

function checkSlides(deck: MdxFile): Problem[] {
  const slides = deck.tree ? splitSlides(deck.tree) : [];
  if (deck.tree && slides.length === 0)
    return [{ file: deck.path, line: 1, message: 'The deck has no slides.', example: SLIDE_LINE }];
  return slides.flatMap((slide, index) => {
    // Where two slides have run into one, its cause is reported, here or with the headings, and nothing else.
    if (slide.titles.some(isUnderlined)) return [];
    const settings = explainSettings(slide);
    const explained =
      slide.settings.length > 1
        ? [settings]
        : [settings, explainTitle(slide, index === 0), explainNotes(slide), explainLayout(slide)];
    return explained
      .filter((problem) => problem !== undefined)
      .map(({ at, ...problem }) => ({
        file: deck.path,
        line: at?.position?.start.line ?? slide.line,
        ...problem,
      }));
  });
}

function explainSettings({ line, settings: [first, second] }: SlideSource): Explained | undefined {
  if (!first)
    return { message: 'This slide has no <Slide /> line at its top.', example: SLIDE_LINE };
  if (second)
    return {
      at: second,
      message:
        'This slide has a second <Slide /> line. A new slide begins after --- between blank lines.',
      example: `---\n\n${SLIDE_LINE}`,
    };
  if (first.position?.start.line === line) return undefined;
  return { at: first, message: 'The <Slide /> line must be the first thing on its slide.' };
}

function explainTitle(slide: SlideSource, isFirst: boolean): Explained | undefined {
  const mark = isFirst ? '#' : '##';
  const [title] = slide.titles;
  if (!title)
    return {
      message: `This slide has no heading. It needs exactly one, with ${mark}.`,
      example: `${mark} One idea, as a sentence`,
    };
  const second = [...slide.body, ...slide.notes]
    .flatMap((node) => [...walk(node)])
    .filter((node) => node.type === 'heading')
    .find((node) => node !== title && node.depth <= 2 && !isUnderlined(node));
  if (second)
    return {
      at: second,
      message:
        'This slide has a second heading with # or ##. Further ones, also in notes, have ###.',
      example: `### ${readText(second)}`,
    };
  const example = `${mark} ${readText(title) || 'One idea, as a sentence'}`;
  if (!readText(title))
    return { at: title, message: "This slide's heading has no words.", example };
  if (title.depth === mark.length) return undefined;
  const message = isFirst
    ? 'The heading of the first slide starts with #.'
    : 'The heading of every slide but the first starts with ##.';
  return { at: title, message, example };
}

function explainNotes({ notes: [first, second] }: SlideSource): Explained | undefined {
  // Notes without words are reported like every component that stands around nothing.
  if (!first) return { message: 'This slide has no notes.', example: NOTES };
  return second && { at: second, message: 'This slide has <Notes> twice. Put all notes into one.' };
}
