import type { FileContent } from '../format.ts';
import type { DataAbout, DataFormat } from './dataFormat.ts';
import type { DataSet } from './dataSet.ts';
import { writeJson, writeNdjson } from './writeJson.ts';
import { writeTable } from './writeTable.ts';

/** Every format of outcomes as data, in the order in which a reader is offered them. */
export const DATA_FORMATS: readonly DataFormat[] = [
  {
    ...{ name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
    ...inParts(writeTable),
  },
  {
    ...{ name: 'Excel', extension: 'xlsx' },
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeWorkbookLate,
  },
  {
    ...{ name: 'JSON', extension: 'json', mediaType: 'application/json' },
    ...inParts(writeJson),
  },
  {
    ...{ name: 'NDJSON', extension: 'ndjson', mediaType: 'application/x-ndjson' },
    ...inParts(writeNdjson),
  },
];

/** Its library is large, and a browser needs it for this format alone. */
async function writeWorkbookLate(data: DataSet, about: DataAbout): Promise<FileContent> {
  // eslint-disable-next-line no-restricted-syntax -- of this folder, so of this zone
  const { writeWorkbook } = await import('./writeWorkbook.ts');
  return writeWorkbook(data, about);
}

function inParts(
  writeParts: NonNullable<DataFormat['writeParts']>,
): Pick<Required<DataFormat>, 'write' | 'writeParts'> {
  return { writeParts, write: (data, about) => [...writeParts(data, about)].join('') };
}
