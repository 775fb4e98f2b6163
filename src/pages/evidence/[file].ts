import type { APIRoute, GetStaticPaths } from 'astro';
import { createFigures } from '../../figures/createFigure.ts';
import { formatCsv } from '../../figures/formatCsv.ts';
import { listFileRows, renderSvgFile } from '../../figures/renderFile.ts';
import { getAtlas } from '../../atlas/getAtlas.ts';

/** Every figure as a drawing and as a table. */
export const getStaticPaths = (async () => {
  const { columns, figures: kit } = await getAtlas();
  const provenance = { ...kit.provenance, filter: '' };
  if (columns.rowCount === 0) return [];
  return createFigures({ columns, baseMap: kit.baseMap }, kit.words).flatMap((figure) => [
    {
      params: { file: `${figure.file}.svg` },
      props: { text: renderSvgFile(figure, provenance, kit.words), type: 'image/svg+xml' },
    },
    {
      params: { file: `${figure.file}.csv` },
      props: { text: formatCsv(listFileRows(figure, provenance)), type: 'text/csv' },
    },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; type: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
