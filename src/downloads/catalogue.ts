import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CataloguePage, catalogueSchema } from '../schemas/catalogue.ts';

/**
 * What a built site says of its pages, slides and terms.
 * @param out the site's folder
 * @throws Error when the site has no catalogue or one of another shape
 */
export async function readCatalogue(out: string): Promise<CataloguePage[]> {
  return catalogueSchema.parse(JSON.parse(await readFile(join(out, 'catalogue.json'), 'utf8')));
}
