/** The colors of a slideshow: those of the theme, so that another theme recolors every slide. */
import type { Palette } from './slide-data.ts';

/** The tokens that the theme is made of, in the order in which a theme lists its colors. */
export const THEME_TOKENS = {
  dk1: '--ink',
  lt1: '--paper',
  dk2: '--cover',
  lt2: '--accent-soft',
  accent1: '--hue-1',
  accent2: '--hue-2',
  accent3: '--hue-3',
  accent4: '--hue-4',
  accent5: '--hue-5',
  accent6: '--hue-6',
  hlink: '--accent',
  folHlink: '--accent',
} as const;

/** A color of the theme as a fill, with changes such as `<a:lumMod val="75000"/>`. */
const fill = (color: string, changes = '') =>
  `<a:solidFill><a:schemeClr val="${color}">${changes}</a:schemeClr></a:solidFill>`;

const lighter = (part: number) =>
  `<a:lumMod val="${100_000 - part * 1000}"/><a:lumOff val="${part * 1000}"/>`;

export const PAPER = fill('bg1');
export const INK = fill('tx1');
export const SOFT_INK = fill('tx1', lighter(15));
export const LINE = fill('tx1', lighter(50));
export const COVER = fill('tx2');
export const ACCENT = fill('hlink');
export const SOFT_ACCENT = fill('bg2');

/** The hue of a slot; the accent where there is none. */
export const hue = (slot: number | undefined) =>
  slot === undefined ? ACCENT : fill(`accent${slot}`);
/** A hue made pale and a little gray, as the tokens' tints are. */
export const tint = (slot: number) =>
  fill(`accent${slot}`, `<a:satMod val="65000"/>${lighter(88)}`);

/** The theme's colors. @throws Error when a token has no color */
export function writeThemeColors(palette: Palette): string {
  const colors = Object.entries(THEME_TOKENS).map(([name, token]) => {
    const color = palette[token];
    if (!color || !/^[0-9a-f]{6}$/.test(color))
      throw new Error(
        `The slideshow's theme needs a color for ${token}, and has "${color ?? ''}".`,
      );
    return `<a:${name}><a:srgbClr val="${color.toUpperCase()}"/></a:${name}>`;
  });
  return `<a:clrScheme name="Library">${colors.join('')}</a:clrScheme>`;
}
