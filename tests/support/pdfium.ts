/** What a PDF looks like: its pages as gray pictures, and where each glyph stands. PDFium, compiled to WebAssembly. */
import { PDFiumModule } from '@hyzyla/pdfium';

/** A box in points, measured from the left and the top of the page. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Glyph extends Box {
  text: string;
  /** Where alone it shows; undefined where nothing cuts it. */
  clip: Box | undefined;
}

/** A picture in shades of gray: 0 is black, 255 is white. */
export interface Picture {
  width: number;
  height: number;
  gray: Uint8Array;
}

export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  /** Without spaces. */
  glyphs: Glyph[];
  picture: Picture;
}

/** Functions of PDFium that the package has but doesn't declare. */
interface PdfiumText {
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFPageObj_GetClipPath(object: number): number;
  _FPDFClipPath_CountPaths(clip: number): number;
  _FPDFClipPath_CountPathSegments(clip: number, path: number): number;
  _FPDFClipPath_GetPathSegment(clip: number, path: number, segment: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
}

type Pdfium = Awaited<ReturnType<typeof PDFiumModule>> & PdfiumText;

/** `FPDFBitmap_Gray`: a byte a pixel. */
const GRAY = 1;
const WHITE = 0xffffffff;

let started: Promise<Pdfium> | undefined;

async function start(): Promise<Pdfium> {
  const pdfium = (await PDFiumModule({})) as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  return pdfium;
}

/**
 * Reads all pages of a PDF.
 * @param scale pixels a point
 * @throws Error where it is none
 */
export async function readPdf(pdf: Uint8Array, scale: number): Promise<PdfPage[]> {
  const pdfium = await (started ??= start());
  return withMemory(pdfium, pdf.length, (memory) => {
    pdfium.HEAPU8.set(pdf, memory);
    const file = pdfium._FPDF_LoadMemDocument(memory, pdf.length, 0);
    if (!file) throw new Error(`PDFium can't read it: error ${pdfium._FPDF_GetLastError()}.`);
    try {
      const count = pdfium._FPDF_GetPageCount(file);
      return Array.from({ length: count }, (_, index) => readPage(pdfium, file, index, scale));
    } finally {
      pdfium._FPDF_CloseDocument(file);
    }
  });
}

function readPage(pdfium: Pdfium, file: number, index: number, scale: number): PdfPage {
  const page = pdfium._FPDF_LoadPage(file, index);
  if (!page) throw new Error(`PDFium can't read page ${index + 1}.`);
  try {
    const width = pdfium._FPDF_GetPageWidth(page);
    const height = pdfium._FPDF_GetPageHeight(page);
    return {
      width,
      height,
      glyphs: readGlyphs(pdfium, page, height),
      picture: takePicture(pdfium, page, Math.round(width * scale), Math.round(height * scale)),
    };
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}

function takePicture(pdfium: Pdfium, page: number, width: number, height: number): Picture {
  return withMemory(pdfium, width * height, (memory) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GRAY, memory, width);
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const gray = pdfium.HEAPU8.slice(memory, memory + width * height);
    pdfium._FPDFBitmap_Destroy(bitmap);
    return { width, height, gray };
  });
}

function readGlyphs(pdfium: Pdfium, page: number, height: number): Glyph[] {
  const text = pdfium._FPDFText_LoadPage(page);
  const clips = new Map<number, Box | undefined>();
  const glyphs: Glyph[] = [];
  for (let index = 0; index < pdfium._FPDFText_CountChars(text); index += 1) {
    const character = String.fromCodePoint(pdfium._FPDFText_GetUnicode(text, index));
    if (!/[^\s\p{C}]/u.test(character) || pdfium._FPDFText_IsGenerated(text, index) === 1) continue;
    const run = pdfium._FPDFText_GetTextObject(text, index);
    if (!clips.has(run)) clips.set(run, readClip(pdfium, run, height));
    const box = readBox(pdfium, text, index, height);
    glyphs.push({ ...box, text: character, clip: clips.get(run) });
  }
  pdfium._FPDFText_ClosePage(text);
  return glyphs;
}

const readBox = (pdfium: Pdfium, text: number, index: number, height: number): Box =>
  withMemory(pdfium, 32, (at) => {
    pdfium._FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24);
    const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(at / 8, at / 8 + 4);
    return { left, right, top: height - top, bottom: height - bottom };
  });

/** The box that all clips of a piece of text have in common. */
function readClip(pdfium: Pdfium, run: number, height: number): Box | undefined {
  const clip = pdfium._FPDFPageObj_GetClipPath(run);
  let common: Box | undefined;
  for (let path = 0; path < pdfium._FPDFClipPath_CountPaths(clip); path += 1) {
    const xs: number[] = [];
    const ys: number[] = [];
    for (let each = 0; each < pdfium._FPDFClipPath_CountPathSegments(clip, path); each += 1)
      withMemory(pdfium, 8, (at) => {
        const segment = pdfium._FPDFClipPath_GetPathSegment(clip, path, each);
        pdfium._FPDFPathSegment_GetPoint(segment, at, at + 4);
        const [x = 0, y = 0] = pdfium.HEAPF32.subarray(at / 4, at / 4 + 2);
        xs.push(x);
        ys.push(height - y);
      });
    if (xs.length === 0) continue;
    common = {
      left: Math.max(common?.left ?? -Infinity, Math.min(...xs)),
      right: Math.min(common?.right ?? Infinity, Math.max(...xs)),
      top: Math.max(common?.top ?? -Infinity, Math.min(...ys)),
      bottom: Math.min(common?.bottom ?? Infinity, Math.max(...ys)),
    };
  }
  return common;
}

/** Lends memory of the machine that PDFium runs on; the address is a multiple of eight. */
function withMemory<Result>(
  { wasmExports }: Pdfium,
  bytes: number,
  use: (address: number) => Result,
): Result {
  const address = wasmExports.malloc(bytes);
  try {
    return use(address);
  } finally {
    wasmExports.free(address);
  }
}
