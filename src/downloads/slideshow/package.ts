/** The parts of a slideshow in one file. */
import { type Zippable, zipSync, strToU8 } from 'fflate';
import { words } from '../../site.ts';
import { LAYOUTS, writeLayout, writeMaster } from './layouts.ts';
import { emu, SLIDE } from './measure.ts';
import { writeNotes, writeNotesMaster } from './notes.ts';
import { writeSlide, type SlideshowFile } from './slide.ts';
import {
  type Palette,
  type Paragraph,
  SLIDE_LAYOUTS,
  type SlideReading,
  type SlideshowAbout,
} from './slide-data.ts';
import { Relations } from './text.ts';
import { writeTheme } from './theme.ts';
import { escapeXml, NAMESPACES, type Relation, writeRelations, XML_HEAD } from './xml.ts';

export interface SlideshowParts {
  about: SlideshowAbout;
  slides: readonly SlideReading[];
  palette: Palette;
  /** PNG files by their numbers. */
  pictures: ReadonlyMap<number, Uint8Array>;
}

/** A part's name and its text. */
type Parts = Map<string, string | Uint8Array>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PRESENTATION = `${OFFICE}.presentationml`;
const CORE_RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Kinds of parts, by what their names begin with. */
const KINDS: readonly (readonly [string, string])[] = [
  ['ppt/presentation.xml', `${PRESENTATION}.presentation.main+xml`],
  ['ppt/slideMasters/', `${PRESENTATION}.slideMaster+xml`],
  ['ppt/slideLayouts/', `${PRESENTATION}.slideLayout+xml`],
  ['ppt/slides/', `${PRESENTATION}.slide+xml`],
  ['ppt/notesMasters/', `${PRESENTATION}.notesMaster+xml`],
  ['ppt/notesSlides/', `${PRESENTATION}.notesSlide+xml`],
  ['ppt/theme/', `${OFFICE}.theme+xml`],
  ['ppt/presProps.xml', `${PRESENTATION}.presProps+xml`],
  ['ppt/viewProps.xml', `${PRESENTATION}.viewProps+xml`],
  ['ppt/tableStyles.xml', `${PRESENTATION}.tableStyles+xml`],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', `${OFFICE}.extended-properties+xml`],
];

/** The text of every part, by its name. */
export function writeParts({ about, slides, palette, pictures }: SlideshowParts): Parts {
  const parts: Parts = new Map();
  const add = (name: string, text: string, relations: readonly Relation[] = []) => {
    parts.set(name, text);
    const [folder, file] = [name.slice(0, name.lastIndexOf('/') + 1), name.split('/').at(-1) ?? ''];
    if (relations.length > 0) parts.set(`${folder}_rels/${file}.rels`, writeRelations(relations));
  };
  const layouts = SLIDE_LAYOUTS.map((name) => LAYOUTS[name]);
  const master: Relation = { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
  const file: SlideshowFile = {
    about,
    layoutNumber: (layout) => SLIDE_LAYOUTS.indexOf(layout) + 1,
  };

  parts.set('_rels/.rels', writeRelations(ROOT_RELATIONS));
  parts.set('docProps/core.xml', writeCore(about));
  parts.set('docProps/app.xml', writeApp(slides.length));
  add('ppt/presentation.xml', writePresentation(about, slides.length), [
    { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    ...slides.map((_, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` })),
    ...['presProps', 'viewProps', 'tableStyles'].map((type) => ({ type, target: `${type}.xml` })),
    { type: 'theme', target: 'theme/theme1.xml' },
  ]);
  add('ppt/presProps.xml', `${XML_HEAD}<p:presentationPr ${NAMESPACES}/>`);
  add('ppt/viewProps.xml', `${XML_HEAD}<p:viewPr ${NAMESPACES}/>`);
  add(
    'ppt/tableStyles.xml',
    `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  );
  add('ppt/theme/theme1.xml', writeTheme(palette));
  add('ppt/theme/theme2.xml', writeTheme(palette));
  add('ppt/slideMasters/slideMaster1.xml', writeMaster(layouts.length, about), [
    ...layouts.map((_, index) => ({
      type: 'slideLayout',
      target: `../slideLayouts/slideLayout${index + 1}.xml`,
    })),
    { type: 'theme', target: '../theme/theme1.xml' },
  ]);
  layouts.forEach((layout, index) => {
    add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, writeLayout(layout, about), [master]);
  });
  add('ppt/notesMasters/notesMaster1.xml', writeNotesMaster({ about }), [
    { type: 'theme', target: '../theme/theme2.xml' },
  ]);
  slides.forEach((slide, index) => {
    const { xml, relations } = writeSlide(slide, index + 1, file);
    add(`ppt/slides/slide${index + 1}.xml`, xml, relations);
    const links = new Relations();
    links.add({ type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' });
    links.add({ type: 'slide', target: `../slides/slide${index + 1}.xml` });
    const notes = writeNotes([...sayVariants(slide), ...slide.notes], { about, relations: links });
    add(`ppt/notesSlides/notesSlide${index + 1}.xml`, notes, links.list);
  });
  for (const [index, picture] of pictures) parts.set(`ppt/media/picture${index + 1}.png`, picture);
  return parts;
}

/** Puts the parts into a file, which is the same for the same parts. */
export function zipParts(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort();
  const files: Zippable = {
    // Readers look for it first.
    '[Content_Types].xml': strToU8(writeContentTypes(names)),
  };
  for (const name of names) {
    const part = parts.get(name) ?? '';
    files[name] = typeof part === 'string' ? strToU8(part) : [part, { level: 0 }];
  }
  // Zip can't say an earlier date, and says it in local time.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

const ROOT_RELATIONS: readonly Relation[] = [
  { type: 'officeDocument', target: 'ppt/presentation.xml' },
  { type: CORE_RELATION, target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
];

function writeContentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const kind = KINDS.find(([start]) => name.startsWith(start) && !name.endsWith('.rels'))?.[1];
    return kind ? [`<Override PartName="/${name}" ContentType="${kind}"/>`] : [];
  });
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

function writePresentation({ language, direction }: SlideshowAbout, count: number): string {
  const ids = Array.from(
    { length: count },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`,
  );
  const rtl = direction === 'rtl' ? ' rtl="1"' : '';
  return `${XML_HEAD}<p:presentation ${NAMESPACES}${rtl} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="${escapeXml(language)}"/></a:defPPr></p:defaultTextStyle></p:presentation>`;
}

/** What the file says about itself; its dates are those of the last change. */
function writeCore({ title, language, changed }: SlideshowAbout): string {
  const date = `${changed}T00:00:00Z`;
  const when = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language>${when('created')}${when('modified')}</cp:coreProperties>`;
}

const writeApp = (count: number) =>
  `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><PresentationFormat>Widescreen</PresentationFormat><Slides>${count}</Slides><Notes>${count}</Notes></Properties>`;

/** The first line of the notes of a slide that not every length of the session has. */
const sayVariants = ({ variants }: SlideReading): Paragraph[] =>
  variants.length === 0
    ? []
    : [{ level: 0, runs: [{ bold: true, text: words.script.inVariants(words.list(variants)) }] }];
