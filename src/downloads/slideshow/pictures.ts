/** Photographs the drawings of a deck. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** How wide a picture is, in pixels: some 200 for each inch that a projector shows. */
const WIDTH = 1800;

/** Draws each element marked with `data-picture` on nothing, in the screen's colors. @returns PNG files by their numbers */
export async function photograph(page: Page, count: number): Promise<Map<number, Uint8Array>> {
  const pictures = new Map<number, Uint8Array>();
  for (let index = 0; index < count; index++) {
    const height = await page.evaluate(showAlone, { index, width: WIDTH });
    await page.setViewportSize({ width: WIDTH, height });
    const picture = await page.screenshot({ omitBackground: true, animations: 'disabled' });
    pictures.set(index, await sharp(picture).png({ palette: true, colors: 64 }).toBuffer());
  }
  return pictures;
}

/** Puts one picture over the empty page, with the look that it has on its slide. Runs in the browser. @returns its height */
async function showAlone({ index, width }: { index: number; width: number }): Promise<number> {
  const source = document.querySelector<SVGElement | HTMLImageElement>(`[data-picture="${index}"]`);
  if (!source) throw new Error(`There is no picture ${index} on the page.`);
  const copy = source.cloneNode(true) as typeof source;
  const looks = [
    'fill',
    'stroke',
    'stroke-width',
    'text-anchor',
    'font-family',
    'font-size',
    'font-weight',
  ];
  const [before, after] = [source, copy].map((root) => [
    root,
    ...root.querySelectorAll<SVGElement>('*'),
  ]);
  before?.forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const look of looks) after?.[at]?.style.setProperty(look, style.getPropertyValue(look));
  });
  const { width: natural, height } =
    source instanceof SVGSVGElement
      ? source.viewBox.baseVal
      : {
          width: (source as HTMLImageElement).naturalWidth,
          height: (source as HTMLImageElement).naturalHeight,
        };
  // A marker's id leads to the first element that has it, and that one is hidden.
  for (const element of source.querySelectorAll('[id]')) element.removeAttribute('id');
  const tall = Math.round((width * height) / natural);
  for (const element of [document.documentElement, document.body])
    element.style.setProperty('background', 'none', 'important');
  for (const [property, value] of Object.entries({
    display: 'block',
    position: 'fixed',
    inset: '0 auto auto 0',
    'inline-size': `${width}px`,
    'block-size': `${tall}px`,
    'max-inline-size': 'none',
    'max-block-size': 'none',
    margin: '0',
  }))
    copy.style.setProperty(property, value, 'important');
  document.querySelector('[data-alone]')?.remove();
  copy.setAttribute('data-alone', '');
  copy.removeAttribute('data-picture');
  for (const child of document.body.children)
    (child as HTMLElement).style.setProperty('display', 'none', 'important');
  document.body.append(copy);
  await document.fonts.ready;
  return tall;
}
