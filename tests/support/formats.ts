import type { ExportSource, Format } from '../../src/exports/format.ts';
import { FORMATS } from '../../src/exports/registry.ts';

/** A table of one row, and its drawing. */
export const SOURCE: ExportSource = {
  table: () => ({
    preamble: ['A title'],
    header: ['Country', 'Outcomes'],
    rows: [['Kenya', 2]],
  }),
  drawing: () => ({ svg: '<svg/>' }),
};

/** The formats of the registry, and one that says how many rows there are. */
export const FORMATS_AND_MORE: readonly Format[] = [
  ...FORMATS,
  {
    ...{ name: 'Rows', extension: 'rows', mediaType: 'text/x-rows' },
    of: 'table',
    write: ({ header, rows }) => `${rows.length} row of ${header.join(', ')}`,
  },
];
