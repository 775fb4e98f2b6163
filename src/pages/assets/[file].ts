import type { APIRoute, GetStaticPaths } from 'astro';
import type { FaceFile } from '../../collection/faceFile.ts';
import { getAtlas } from '../../atlas/getAtlas.ts';

/** The files of the programme's own face. */
export const getStaticPaths = (async () => {
  const { programme } = await getAtlas();
  return programme.face.map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: FaceFile }> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'Content-Type': file.mediaType } });
