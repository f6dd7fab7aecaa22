/** Numbers the objects of a PDF in the order in which a reader meets them: Chromium's order differs from run to run. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** Renumbers all objects that the document reaches; others are dropped. */
export function renumberObjects(context: PDFContext): void {
  const { Root, Info } = context.trailerInfo;
  const order: [old: PDFRef, object: PDFObject][] = [];
  const numbers = new Map<PDFRef, PDFRef>();
  const meet = (object: PDFObject | undefined): void => {
    if (!(object instanceof PDFRef)) return eachPart(object, meet);
    const target = context.lookup(object);
    if (numbers.has(object) || target === undefined) return;
    numbers.set(object, PDFRef.of(numbers.size + 1));
    order.push([object, target]);
    eachPart(target, meet);
  };
  meet(Root);
  meet(Info);
  const rename = (object: PDFObject | undefined) =>
    object instanceof PDFRef ? numbers.get(object) : undefined;
  for (const [, object] of order) renameParts(object, rename);
  for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref);
  for (const [index, [, object]] of order.entries()) context.assign(PDFRef.of(index + 1), object);
  context.largestObjectNumber = order.length;
  for (const [key, old] of Object.entries({ Root, Info })) {
    const renamed = rename(old);
    if (renamed) context.trailerInfo[key as 'Root' | 'Info'] = renamed;
  }
}

const dictOf = (object: PDFObject | undefined) =>
  object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : undefined;

function eachPart(object: PDFObject | undefined, use: (part: PDFObject) => void): void {
  if (object instanceof PDFArray) for (const part of object.asArray()) use(part);
  for (const part of dictOf(object)?.values() ?? []) use(part);
}

/** Gives references new numbers, in the object and in what it holds directly. */
function renameParts(object: PDFObject, rename: (object: PDFObject) => PDFRef | undefined): void {
  if (object instanceof PDFArray)
    for (const [index, part] of object.asArray().entries()) {
      const renamed = rename(part);
      if (renamed) object.set(index, renamed);
      else renameParts(part, rename);
    }
  const dict = dictOf(object);
  for (const [key, part] of dict?.entries() ?? []) {
    const renamed = rename(part);
    if (renamed) dict?.set(key, renamed);
    else renameParts(part, rename);
  }
}
