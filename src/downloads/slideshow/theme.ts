/** The theme: colors from the tokens, and typefaces that every computer has. */
import { writeThemeColors } from './colors.ts';
import type { Palette } from './slide-data.ts';
import { XML_HEAD } from './xml.ts';

/** The tokens' own fallbacks; a file that names the site's fonts would be set in others wherever they aren't installed. */
const FONTS = { major: 'Georgia', minor: 'Arial' } as const;

const font = (typeface: string) =>
  `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** A theme as a part. PowerPoint wants three of each style, and nothing here uses them. */
export const writeTheme = (palette: Palette) =>
  `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Library"><a:themeElements>${writeThemeColors(palette)}<a:fontScheme name="Library"><a:majorFont>${font(FONTS.major)}</a:majorFont><a:minorFont>${font(FONTS.minor)}</a:minorFont></a:fontScheme><a:fmtScheme name="Library"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`;
