import type { APIRoute } from 'astro';
import { listAllPages } from '../library/catalogue.ts';

/** What the build steps after the pages know of the library. */
export const GET: APIRoute = async () => Response.json(await listAllPages());
