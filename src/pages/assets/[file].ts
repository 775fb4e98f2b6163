import type { APIRoute, GetStaticPaths } from 'astro';
import { getProgramme } from '../../atlas/getProgramme.ts';
import { drawPreview } from '../../exports/preview/drawPreview.ts';
import { namePreview, PREVIEW_SIZE } from '../../layouts/namePreview.ts';
import { isPlaced } from '../../urls.ts';

interface Props {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** The files of the programme's own face. Nobody could ask for a preview without the site's whole address. */
export const getStaticPaths = (async () => {
  const programme = getProgramme();
  const { name, accent } = namePreview(programme);
  const files = programme.face.map(({ name: file, content, mediaType }) => ({
    params: { file },
    props: { content, mediaType },
  }));
  if (!isPlaced(import.meta.env)) return files;
  const content = await drawPreview(accent, PREVIEW_SIZE);
  return [...files, { params: { file: name }, props: { content, mediaType: 'image/png' } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { content, mediaType } }) =>
  new Response(content, { headers: { 'Content-Type': mediaType } });
