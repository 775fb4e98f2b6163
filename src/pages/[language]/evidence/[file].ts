import type { APIRoute, GetStaticPaths } from 'astro';
import { listInLanguages } from '../../../atlas/inLanguages.ts';
import type { FileContent } from '../../../exports/format.ts';
import { listFigureFiles } from '../../../layouts/whole/listFigureFiles.ts';

export const getStaticPaths = (() => listInLanguages(listFigureFiles)) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: FileContent; mediaType: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': props.mediaType } });
