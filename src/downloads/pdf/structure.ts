/** Mends the structure of a PDF where Chromium leaves it short of ISO 32000-1, 14.8. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const name = (value: string) => PDFName.of(value);

/** What PDF 2.0 has and older readers don't know, with what they do know. */
const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Sect',
  Title: 'H1',
  FENote: 'Note',
  Sub: 'Span',
};

/** Text of these is text of the block around them. */
const INLINE = new Set(['NonStruct', 'Span', 'Strong', 'Em', 'Link', 'Code', 'Quote', 'Reference']);
/** Elements that hold text themselves. */
const BLOCKS = /^(?:P|H\d?|Lbl|LBody|TD|TH|Caption|Form|Figure|Formula|Note|Code|BlockQuote)$/;

/** An element of the structure. */
export class TaggedElement {
  readonly context: PDFContext;
  readonly ref: PDFRef;
  readonly dict: PDFDict;

  constructor(context: PDFContext, ref: PDFRef) {
    this.context = context;
    this.ref = ref;
    this.dict = context.lookup(ref, PDFDict);
  }

  get type(): string {
    return this.dict.lookup(name('S'), PDFName).decodeText();
  }

  set type(value: string) {
    this.dict.set(name('S'), name(value));
  }

  /** What it holds, in order: elements, numbers of marked content, references to links. */
  get kids(): PDFObject[] {
    const kids = this.dict.get(name('K'));
    const found = kids instanceof PDFRef ? this.context.lookup(kids) : kids;
    if (found instanceof PDFArray) return found.asArray();
    return kids === undefined ? [] : [kids];
  }

  set kids(kids: PDFObject[]) {
    const array = this.context.obj([]);
    for (const kid of kids) array.push(kid);
    this.dict.set(name('K'), array);
  }

  get children(): TaggedElement[] {
    return this.kids.flatMap((kid) => this.asElement(kid) ?? []);
  }

  /** A kid as an element; undefined when it is content of the page. */
  asElement(kid: PDFObject): TaggedElement | undefined {
    if (!(kid instanceof PDFRef)) return undefined;
    const dict = this.context.lookup(kid);
    return dict instanceof PDFDict && dict.get(name('S')) instanceof PDFName
      ? new TaggedElement(this.context, kid)
      : undefined;
  }

  get hasContent(): boolean {
    return this.kids.some((kid) => kid instanceof PDFNumber || this.asElement(kid) === undefined);
  }

  get alternative(): string | undefined {
    const text = this.dict.get(name('Alt'));
    return text instanceof PDFString || text instanceof PDFHexString
      ? text.decodeText()
      : undefined;
  }

  /** The annotations of a link. */
  get annotations(): PDFDict[] {
    return this.kids.flatMap((kid) => {
      const dict = kid instanceof PDFRef ? this.context.lookup(kid) : kid;
      if (!(dict instanceof PDFDict) || !dict.has(name('Obj'))) return [];
      return [dict.lookup(name('Obj'), PDFDict)];
    });
  }

  /** Puts some of its kids into a new element. */
  wrap(kids: readonly PDFObject[], type: string): TaggedElement {
    const [first] = kids;
    const dict = this.context.obj({ Type: 'StructElem', S: type, P: this.ref });
    // A number names content of the page that its own element names.
    const page = this.dict.get(name('Pg'));
    if (page) dict.set(name('Pg'), page);
    const made = new TaggedElement(this.context, this.context.register(dict));
    made.kids = [...kids];
    for (const kid of kids) this.asElement(kid)?.dict.set(name('P'), made.ref);
    this.kids = this.kids.flatMap((kid) =>
      kid === first ? [made.ref] : kids.includes(kid) ? [] : [kid],
    );
    return made;
  }
}

/** The elements directly below the root of the structure. @throws Error when the document has no structure. */
export function readStructure(catalog: PDFDict, context: PDFContext) {
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const document = root?.get(name('K'));
  if (!root || !(document instanceof PDFRef))
    throw new Error('The browser printed no structure, so the PDF would be mute.');
  return { root, document: new TaggedElement(context, document) };
}

/** All elements from one downward, in reading order. */
export const listElements = (element: TaggedElement): TaggedElement[] => [
  element,
  ...element.children.flatMap(listElements),
];

/** Mends all that needs no knowledge of the page. */
export function mendStructure(root: PDFDict, document: TaggedElement): void {
  root.set(name('RoleMap'), document.context.obj(ROLES as Record<string, string>));
  for (const element of listElements(document)) {
    if (element.type === 'LI') giveBody(element);
    if (element.type === 'Figure') mendFigure(element);
  }
  for (const child of document.children) holdLooseText(child);
  renumberIds(root, document);
  nameParents(root, document);
}

/** Tells each piece of marked content which element it belongs to now. Source: ISO 32000-1, 14.7.4.4. */
function nameParents(root: PDFDict, document: TaggedElement): void {
  const { context } = document;
  const parents = readParentTree(root, context);
  for (const element of listElements(document))
    for (const kid of element.kids) {
      const place = readContent(element, kid);
      if (place) parents.get(place.page)?.set(place.id, element.ref);
    }
}

/** The lists of parents by the number that a page has. */
function readParentTree(root: PDFDict, context: PDFContext): Map<number, PDFArray> {
  const found = new Map<number, PDFArray>();
  const read = (node: PDFDict) => {
    const numbers = node.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [key, value] = numbers.slice(index, index + 2);
      const list = value instanceof PDFRef ? context.lookup(value) : value;
      if (key instanceof PDFNumber && list instanceof PDFArray) found.set(key.asNumber(), list);
    }
    for (const kid of node.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [])
      if (kid instanceof PDFRef) read(context.lookup(kid, PDFDict));
  };
  read(root.lookup(name('ParentTree'), PDFDict));
  return found;
}

/** The page and the number of a kid that is content; undefined for any other. */
function readContent(element: TaggedElement, kid: PDFObject) {
  const { context, dict } = element;
  const own = kid instanceof PDFRef ? context.lookup(kid) : kid;
  const reference = own instanceof PDFDict && own.has(name('MCID')) ? own : undefined;
  const id = reference ? reference.lookup(name('MCID')) : own;
  const page = (reference?.has(name('Pg')) ? reference : dict).lookupMaybe(name('Pg'), PDFDict);
  const number = page?.lookup(name('StructParents'));
  return id instanceof PDFNumber && number instanceof PDFNumber
    ? { page: number.asNumber(), id: id.asNumber() }
    : undefined;
}

/** What follows the number or sign of an item is its body. */
function giveBody(item: TaggedElement): void {
  const body = item.kids.filter((kid) => item.asElement(kid)?.type !== 'Lbl');
  if (body.length > 0 && !item.children.some(({ type }) => type === 'LBody'))
    item.wrap(body, 'LBody');
}

/** A frame around words or around a picture that has its text is no picture. */
function mendFigure(figure: TaggedElement): void {
  if (figure.alternative !== undefined) return;
  figure.type = figure.hasContent && figure.children.length === 0 ? 'NonStruct' : 'Div';
}

/** Words that stand in no paragraph, as a label and its value do, are one. */
function holdLooseText(element: TaggedElement): void {
  if (BLOCKS.test(element.type)) return;
  const isInline = (each: TaggedElement): boolean =>
    INLINE.has(each.type) && each.children.every(isInline);
  if (element.type === 'NonStruct' && element.kids.length > 0 && element.children.every(isInline)) {
    element.type = 'P';
    return;
  }
  for (const child of element.children)
    if (child.type !== 'NonStruct' && isInline(child)) element.wrap([child.ref], 'P');
    else holdLooseText(child);
}

/** Ids count the nodes of a browser's whole run; here they count this document's. */
function renumberIds(root: PDFDict, document: TaggedElement): void {
  const { context } = document;
  const ids = new Map<string, PDFString>();
  const elements = new Map<string, PDFRef>();
  const rename = (object: PDFObject | undefined) => {
    if (!(object instanceof PDFString) && !(object instanceof PDFHexString)) return undefined;
    const old = object.decodeText();
    const made = ids.get(old) ?? PDFString.of(`e${String(ids.size + 1).padStart(5, '0')}`);
    ids.set(old, made);
    return made;
  };
  for (const element of listElements(document)) {
    const made = rename(element.dict.get(name('ID')));
    if (!made) continue;
    element.dict.set(name('ID'), made);
    elements.set(made.decodeText(), element.ref);
  }
  for (const element of listElements(document)) renameHeaders(element, rename);
  const ordered = [...elements].toSorted(([a], [b]) => (a < b ? -1 : 1));
  root.delete(name('IDTree'));
  if (ordered.length === 0) return;
  const names = context.obj([]);
  for (const [id, ref] of ordered) {
    names.push(PDFString.of(id));
    names.push(ref);
  }
  const limits = context.obj([]);
  for (const id of [ordered[0], ordered.at(-1)]) limits.push(PDFString.of(id?.[0] ?? ''));
  const leaf = context.register(context.obj({ Names: names, Limits: limits }));
  root.set(name('IDTree'), context.register(context.obj({ Kids: [leaf] })));
}

/** A cell names its headers by their ids. */
function renameHeaders(
  element: TaggedElement,
  rename: (object: PDFObject | undefined) => PDFString | undefined,
): void {
  const attributes = element.dict.lookup(name('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  for (const each of all) {
    const dict = each instanceof PDFRef ? element.context.lookup(each) : each;
    if (!(dict instanceof PDFDict)) continue;
    const headers = dict.lookup(name('Headers'));
    if (!(headers instanceof PDFArray)) continue;
    for (const [index, header] of headers.asArray().entries()) {
      const made = rename(header);
      if (made) headers.set(index, made);
    }
  }
}
