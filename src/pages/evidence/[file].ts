import type { APIRoute, GetStaticPaths } from 'astro';
import type { FileContent } from '../../exports/format.ts';
import { createFigures } from '../../figures/createFigure.ts';
import { writeFigureFiles } from '../../figures/render/figureFiles.ts';
import { getAtlas } from '../../atlas/getAtlas.ts';

/** Every figure in every format. */
export const getStaticPaths = (async () => {
  const { columns, figures: kit } = await getAtlas();
  const provenance = { ...kit.provenance, filter: '' };
  if (columns.rowCount === 0) return [];
  const figures = createFigures({ columns, baseMap: kit.baseMap }, kit.words);
  const files = await Promise.all(
    figures.map((figure) => writeFigureFiles(figure, { ...kit, provenance })),
  );
  return files.flat().map(({ file, ...props }) => ({ params: { file }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: FileContent; mediaType: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': props.mediaType } });
