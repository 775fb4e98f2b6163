import type { APIRoute, GetStaticPaths } from 'astro';
import { getAtlas } from '../../atlas/getAtlas.ts';
import type { FileContent } from '../../exports/format.ts';
import { listFigureFiles } from '../../layouts/whole/listFigureFiles.ts';

export const getStaticPaths = (async () =>
  listFigureFiles(await getAtlas())) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: FileContent; mediaType: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': props.mediaType } });
