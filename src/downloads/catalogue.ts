/** What downloads know of the library beyond its pages: `catalogue.json` of the built site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BuiltSite } from './built-site.ts';

const catalogueSchema = z.array(
  z.object({
    kind: z.string(),
    address: z.string(),
    title: z.string(),
    parts: z.array(z.string()).optional(),
  }),
);

export type CatalogueEntry = z.infer<typeof catalogueSchema>[number];

/** Every page, slide and term. @throws Error when the site has no catalogue or one of another shape */
export async function readCatalogue({ out }: BuiltSite): Promise<CatalogueEntry[]> {
  return catalogueSchema.parse(JSON.parse(await readFile(join(out, 'catalogue.json'), 'utf8')));
}
