import type { ExportDrawing, ExportSource, FileContent, Format } from '../../exports/format.ts';
import { FORMATS, isPainted, writeExport } from '../../exports/registry.ts';
import type { Figure } from '../figure.ts';
import type { FigureWords } from '../words.ts';
import { listProvenance, type Provenance } from './provenance.ts';
import type { Paint } from './renderSvg.ts';
import { renderSvgFile } from './renderSvgFile.ts';

/** What a figure says beside its drawing, in which words, and, where the programme has an accent, in which colours. */
export interface FigureFrame {
  readonly provenance: Provenance;
  readonly words: FigureWords;
  readonly colours?: Paint | undefined;
}

/** What the files of a figure are written from; `paint` is the browser's. */
export function createFigureSource(
  figure: Figure,
  { provenance, words, colours }: FigureFrame,
  paint?: ExportDrawing['paint'],
): ExportSource {
  const { title, finding, records } = figure;
  return {
    table: () => ({
      preamble: [title, finding.sentences.join(' '), ...listProvenance(provenance)],
      header: records.header,
      rows: records.rows,
    }),
    drawing: () => ({ svg: renderSvgFile(figure, provenance, words, colours), paint }),
  };
}

/** The files of a figure that the build writes: every format that needs no browser. */
export function writeFigureFiles(
  figure: Figure,
  frame: FigureFrame,
  formats: readonly Format[] = FORMATS,
): Promise<{ file: string; content: FileContent; mediaType: string }[]> {
  const source = createFigureSource(figure, frame);
  const written = formats
    .filter((format) => !isPainted(format))
    .map(async ({ extension }) => ({
      file: `${figure.file}.${extension}`,
      ...(await writeExport(extension, source, formats)),
    }));
  return Promise.all(written);
}
