/** QR codes as drawings. */
import { encode } from 'uqr';

/** The quiet zone around a code, in modules, as ISO/IEC 18004 asks. */
const QUIET = 4;

/**
 * The dark modules of a QR code as one SVG path, one unit a module; a quarter of it may be covered or faded and it still
 * reads (error correction Q).
 */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '1' : '0')).join('');
    return Array.from(
      line.matchAll(/1+/g),
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { path: runs.join(''), size };
}

/** A QR code as a drawing of its own, so many millimeters wide and high. */
export function drawQrCode(text: string, side: number): string {
  const { path, size } = qrPath(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}mm" height="${side}mm" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
