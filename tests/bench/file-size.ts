/** How large the decks are that a workshop offers as one file. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of each workshop's `slides.html` on the disk, by the workshop's id. */
export function sizeDownloads(site: string): Map<string, number> {
  const downloads = join(site, 'downloads');
  return new Map(
    readdirSync(downloads)
      .filter((id) => existsSync(join(downloads, id, 'slides.html')))
      .map((id) => [id, statSync(join(downloads, id, 'slides.html')).size]),
  );
}
