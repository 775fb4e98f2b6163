import type { ExportDrawing, ExportSource, FileContent, Format } from '../../exports/format.ts';
import { FORMATS, isPainted, writeExport } from '../../exports/registry.ts';
import type { Figure } from '../createFigure.ts';
import type { FigureWords } from '../words.ts';
import { listProvenance, type Provenance } from './provenance.ts';
import { renderSvgFile } from './renderSvgFile.ts';

/** What the files of a figure are written from; `paint` is the browser's. */
export function createFigureSource(
  figure: Figure,
  provenance: Provenance,
  words: FigureWords,
  paint?: ExportDrawing['paint'],
): ExportSource {
  const { title, finding, records } = figure;
  return {
    table: () => ({
      preamble: [title, finding, ...listProvenance(provenance)],
      header: records.header,
      rows: records.rows,
    }),
    drawing: () => ({ svg: renderSvgFile(figure, provenance, words), paint }),
  };
}

/** The files of a figure that the build writes: every format that needs no browser. */
export function writeFigureFiles(
  figure: Figure,
  provenance: Provenance,
  words: FigureWords,
  formats: readonly Format[] = FORMATS,
): Promise<{ file: string; content: FileContent; mediaType: string }[]> {
  const source = createFigureSource(figure, provenance, words);
  const written = formats
    .filter((format) => !isPainted(format))
    .map(async ({ extension }) => ({
      file: `${figure.file}.${extension}`,
      ...(await writeExport(extension, source, formats)),
    }));
  return Promise.all(written);
}
