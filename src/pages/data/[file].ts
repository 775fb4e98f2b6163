import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataFiles } from '../../atlas/dataFiles.ts';

/** All outcomes as data, in every format. */
export const getStaticPaths = (async () => {
  const files = await getDataFiles();
  return (files?.names ?? []).map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const files = await getDataFiles();
  if (files === undefined) return new Response(null, { status: 404 });
  const { bytes, contentType } = await files.take(params.file);
  return new Response(bytes, { headers: { 'Content-Type': contentType } });
};
