import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPicture } from '../../downloads/picture.ts';
import { listPictures } from '../../library/pictures.ts';
import type { Picture } from '../../model/picture.ts';

/** Other sites ask for a picture by its public address, so there are pictures only where that is known. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE
    ? (await listPictures()).map(({ name, picture }) => ({ params: { name }, props: { picture } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPicture(props.picture)), {
    headers: { 'content-type': 'image/png' },
  });
