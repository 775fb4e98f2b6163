import type { FieldTable } from '../../programme/fields.ts';
import type { PublicOutcome } from '../../publication/publish.ts';
import { createDocument } from './createDocument.ts';
import { createMapping } from './createMapping.ts';
import type { RecordFile, RecordFormat } from './recordFormat.ts';

/**
 * Bytes of a file that is sent in one request: OpenSearch takes 100 MB unless it is told otherwise, and works
 * best with some megabytes at a time.
 */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
/** The longest `_id` that OpenSearch takes. */
const MAX_ID_BYTES = 512;
const MAPPING = 'mapping.json';

/**
 * OpenSearch's bulk format (https://docs.opensearch.org/latest/api-reference/document-apis/bulk/): for each outcome
 * a line with the action and a line with the document, each with a line break after it; and the mapping of the index, made
 * of the table of fields. The lines name no index: the address that they are sent to does.
 */
export const OPEN_SEARCH: RecordFormat = {
  name: 'opensearch',
  files: /^(?:mapping\.json|bulk-\d{4,}\.ndjson)$/,
  write: writeFiles,
  listIds: ({ name, text }) => (name === MAPPING ? [] : listActions(text)),
};

/** The files of an export; a bulk file of more than `maxBytes` holds one outcome. */
export function* writeFiles(
  outcomes: readonly PublicOutcome[],
  fields: FieldTable,
  maxBytes = MAX_FILE_BYTES,
): Generator<RecordFile> {
  yield { name: MAPPING, text: `${JSON.stringify(createMapping(fields), null, 2)}\n` };
  let number = 1;
  let text = '';
  let bytes = 0;
  for (const outcome of outcomes) {
    const lines = formatAction(outcome, fields);
    const size = measure(lines);
    if (bytes > 0 && bytes + size > maxBytes) {
      yield { name: nameFile(number), text };
      [number, text, bytes] = [number + 1, '', 0];
    }
    text += lines;
    bytes += size;
  }
  if (bytes > 0) yield { name: nameFile(number), text };
}

function formatAction(outcome: PublicOutcome, fields: FieldTable): string {
  const { id } = outcome;
  if (measure(id) > MAX_ID_BYTES)
    throw new Error(`${id} is too long for OpenSearch, which takes ids of ${MAX_ID_BYTES} bytes.`);
  const document = createDocument(outcome, fields);
  return `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(document)}\n`;
}

function nameFile(number: number): string {
  return `bulk-${String(number).padStart(4, '0')}.ndjson`;
}

function measure(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The id of each action; a line that is none throws. */
function listActions(text: string): string[] {
  const lines = text.split('\n').slice(0, -1);
  return lines
    .filter((_, index) => index % 2 === 0)
    .map((line) => (JSON.parse(line) as { index: { _id: string } }).index._id);
}
