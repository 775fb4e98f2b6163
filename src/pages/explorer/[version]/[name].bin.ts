import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../../atlas/getAtlas.ts';

export const getStaticPaths = (async () => {
  const { version, files } = (await getAtlas()).explorer;
  return [...files].map(([name, bytes]) => ({
    params: { version, name },
    props: { bytes },
  }));
}) satisfies GetStaticPaths;

/** The files that the explorer fetches. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
