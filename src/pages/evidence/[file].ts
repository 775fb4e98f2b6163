import type { APIRoute, GetStaticPaths } from 'astro';
import { createFigure } from '../../figures/createFigure.ts';
import { formatCsv } from '../../figures/formatCsv.ts';
import { FIGURES } from '../../figures/registry.ts';
import { listFileRows, renderSvgFile } from '../../figures/renderFile.ts';
import { getAtlas } from '../../outcomes.ts';

/** Every figure as a drawing and as a table. */
export const getStaticPaths = (async () => {
  const { columns, figures: kit } = await getAtlas();
  const provenance = { ...kit.provenance, filter: '' };
  if (columns.rowCount === 0) return [];
  return FIGURES.flatMap((spec) => {
    const figure = createFigure(spec, { columns, baseMap: kit.baseMap }, kit.words);
    if (figure === undefined) return [];
    return [
      {
        params: { file: `${spec.file}.svg` },
        props: { text: renderSvgFile(figure, provenance, kit.words), type: 'image/svg+xml' },
      },
      {
        params: { file: `${spec.file}.csv` },
        props: { text: formatCsv(listFileRows(figure, provenance)), type: 'text/csv' },
      },
    ];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; type: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });
