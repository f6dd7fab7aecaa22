import type { APIRoute, GetStaticPaths } from 'astro';
import { listWorkshops } from '../../library/entries.ts';
import { publicUrl } from '../../library/publication.ts';
import { shortAddress } from '../../model/addresses.ts';
import { drawQrCode } from '../../model/qr-code.ts';

/** Only where the public address is known is there something to lead to. */
export const getStaticPaths = (async () =>
  import.meta.env.SITE
    ? (await listWorkshops()).map(({ data }) => ({ params: { code: data.code } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(drawQrCode(publicUrl(shortAddress(params['code'] ?? '')) ?? '', PRINTED), {
    headers: { 'content-type': 'image/svg+xml' },
  });

/** The side of a printed code with its quiet zone, in millimeters: the margin of 18 keeps 5 clear for printers. */
const PRINTED = 13;
