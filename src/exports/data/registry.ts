import { writeCsv } from '../writeCsv.ts';
import { createDataTable } from './createDataTable.ts';
import type { DataFormat } from './dataFormat.ts';
import { writeJson, writeNdjson } from './writeJson.ts';
import { writeWorkbook } from './writeWorkbook.ts';

/** Every format of outcomes as data, in the order in which a reader is offered them. */
export const DATA_FORMATS: readonly DataFormat[] = [
  {
    ...{ name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
    write: (data) => writeCsv(createDataTable(data)),
  },
  {
    ...{ name: 'Excel', extension: 'xlsx' },
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeWorkbook,
  },
  { ...{ name: 'JSON', extension: 'json', mediaType: 'application/json' }, write: writeJson },
  {
    ...{ name: 'NDJSON', extension: 'ndjson', mediaType: 'application/x-ndjson' },
    write: writeNdjson,
  },
];
