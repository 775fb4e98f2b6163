import type { Atlas } from '../../atlas/getAtlas.ts';
import type { FileContent } from '../../exports/format.ts';
import { createFigures } from '../../figures/createFigure.ts';
import { writeFigureFiles } from '../../figures/render/figureFiles.ts';

/** A figure as a file, by the name in its address. */
interface FigurePath {
  readonly params: { readonly file: string };
  readonly props: { readonly content: FileContent; readonly mediaType: string };
}

/** Every figure in every format. */
export async function listFigureFiles({ columns, figures: kit }: Atlas): Promise<FigurePath[]> {
  const provenance = { ...kit.provenance, filter: '' };
  if (columns.rowCount === 0) return [];
  const figures = createFigures({ columns, baseMap: kit.baseMap }, kit.words);
  const files = await Promise.all(
    figures.map((figure) => writeFigureFiles(figure, { ...kit, provenance })),
  );
  return files.flat().map(({ file, ...props }) => ({ params: { file }, props }));
}
