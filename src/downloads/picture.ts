/** Draws a picture as PNG. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { layOutPicture, type Picture, PICTURE, type PictureNode } from '../model/picture.ts';

const FONTS = [
  {
    name: 'serif',
    weight: 600,
    file: '@fontsource/piazzolla/files/piazzolla-latin-600-normal.woff',
  },
  {
    name: 'sans',
    weight: 400,
    file: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  },
  {
    name: 'sans',
    weight: 600,
    file: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
  },
] as const;

let fonts: Promise<Font[]> | undefined;

const readFonts = () =>
  Promise.all(
    FONTS.map(async ({ name, weight, file }) => ({
      name,
      weight,
      data: await readFile(fileURLToPath(import.meta.resolve(file))),
    })),
  );

/** The picture as a PNG file of few colors, some 20 KB. */
export const drawPicture = (picture: Picture) => drawLayout(layOutPicture(picture), PICTURE);

/** What is laid out on a sheet of so many pixels as a PNG file of few colors. */
export async function drawLayout(
  layout: PictureNode,
  size: { width: number; height: number },
): Promise<Buffer> {
  const svg = await satori(layout, { ...size, fonts: await (fonts ??= readFonts()) });
  return sharp(Buffer.from(svg)).png({ palette: true, colors: 32 }).toBuffer();
}
