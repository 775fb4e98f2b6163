import type { ExportDrawing, ExportSource, FileContent, Format } from './format.ts';
import { writeCsv } from './writeCsv.ts';

/** Every format, in the order in which a reader is offered them. */
export const FORMATS: readonly Format[] = [
  {
    name: 'SVG',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    of: 'drawing',
    write: ({ svg }: ExportDrawing) => svg,
  },
  {
    name: 'PNG',
    extension: 'png',
    mediaType: 'image/png',
    of: 'drawing',
    isPainted: true,
    write: paintPng,
  },
  { name: 'CSV', extension: 'csv', mediaType: 'text/csv', of: 'table', write: writeCsv },
];

function paintPng({ svg, paint }: ExportDrawing): Promise<FileContent> {
  if (paint === undefined) throw new Error('Only a browser can paint a picture.');
  return paint(svg, 'image/png');
}

/** Whether the build cannot write it. */
export function isPainted(format: Format): boolean {
  return format.of === 'drawing' && format.isPainted === true;
}

/** The file of a format, which is found by its extension; one that there is not throws. */
export async function writeExport(
  extension: string,
  source: ExportSource,
  formats: readonly Format[] = FORMATS,
): Promise<{ content: FileContent; mediaType: string }> {
  const format = formats.find((each) => each.extension === extension);
  if (format === undefined) throw new Error(`There is no format ${extension}.`);
  const content =
    format.of === 'table'
      ? await format.write(await source.table())
      : await format.write(await source.drawing());
  const charset = typeof content === 'string' ? '; charset=utf-8' : '';
  return { content, mediaType: `${format.mediaType}${charset}` };
}
