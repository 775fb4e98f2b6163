import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { DataAbout } from '../../../src/exports/data/dataFormat.ts';
import { pickRecords } from '../../../src/exports/data/pickRecords.ts';
import { writeSelection, type Selection } from '../../../src/exports/data/writeSelection.ts';
import type { DataRecord, DataShape } from '../../../src/exports/data/dataSet.ts';
import { writeNdjson } from '../../../src/exports/data/writeJson.ts';
import { en } from '../../../src/messages/en.ts';
import { fc } from '../../support/properties.ts';

const about: DataAbout = {
  ...{ title: 'Test programme', description: '', citation: 'Test programme.' },
  version: '2024-06-30.0123abcd',
  ...{ notes: ['Outcomes of 2021.'], state: 'Outcomes of 2021.', language: 'en', words: en },
  selection: ['Shown: Kenya', 'Address: https://example.org/outcomes/?country=kenya'],
  licence: { name: 'CC0 1.0' },
};
const citations = {
  programme: { name: 'Test programme', language: 'en', licence: { name: 'CC0 1.0' } },
  words: en.cite,
  years: ['year'],
};
const shape: DataShape = {
  separator: ';',
  fields: [
    { name: 'id', title: 'Id', description: '', type: 'string', isKey: true },
    { name: 'permalink', title: 'Address', description: '', type: 'string', isAddress: true },
    { name: 'text', title: 'Text', description: '', type: 'string' },
    { name: 'actors', title: 'Actors', description: '', type: 'list' },
  ],
};

const someText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', "'quoted", 'a\nb', '","id":"B', '{"id":"A"}', '\u2028', ''),
);

const someRecords = fc
  .uniqueArray(fc.oneof(someText, fc.constantFrom('A/1', 'A"1', 'A\\')), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => someText.map((text): DataRecord => createRecord(id, text)))),
  );

function createRecord(id: string, text: string): DataRecord {
  return { id, permalink: `/outcomes/${id.length}/`, text, actors: ['One', 'Two'] };
}

/** A file as it comes: in pieces of any length. */
async function* cutPieces(text: string, length: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += length)
    yield await Promise.resolve(text.slice(from, from + length));
}

function write(records: readonly DataRecord[]): string {
  return [...writeNdjson({ ...shape, records })].join('');
}

async function writeText(extension: string, selection: Selection): Promise<string> {
  let text = '';
  for await (const part of writeSelection(extension, selection)) text += String(part);
  return text;
}

const locate = (address: string): string => `https://example.org${address}`;

describe('pickRecords(pieces, ids)', () => {
  test('gives the lines of these ids in their order, however the file comes, and names those that it lacks', () =>
    fc.assert(
      fc.asyncProperty(
        someRecords.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray([...records.map(({ id }) => String(id)), 'gone for good']),
          ),
        ),
        fc.integer({ min: 1, max: 400 }),
        async ([records, ids], length) => {
          const { lines, missing } = await pickRecords(cutPieces(write(records), length), ids);
          const expected = ids
            .map((id) => records.find((each) => each['id'] === id))
            .filter((each) => each !== undefined);
          expect(lines.map((line): unknown => JSON.parse(line))).toEqual(expected);
          expect(missing).toEqual(ids.filter((id) => id === 'gone for good'));
        },
      ),
    ));

  test('of a file that is cut, or another file, it says of no outcome that it is gone', async () => {
    const whole = write(['A', 'B'].map((id) => createRecord(id, 'a text')));
    for (const text of [whole.slice(0, -1), whole.slice(0, 40), '<html>\nSign in</html>\n'])
      await expect(pickRecords(cutPieces(text, 30), ['A', 'B', 'C'])).rejects.toThrow();
  });

  test('reads no further than it has to', async () => {
    let pieces = 0;
    const file = async function* (): AsyncGenerator<string> {
      for (const id of ['A', 'B', 'C']) {
        pieces += 1;
        yield await Promise.resolve(write([createRecord(id, '')]));
      }
    };
    const steps: number[] = [];
    await pickRecords(file(), ['B', 'A'], (count) => steps.push(count));
    expect(pieces).toBe(2);
    expect(steps).toEqual([1, 2]);
  });
});

describe('writeSelection(extension, selection)', () => {
  test('CSV says first of what it is a part, then has a row for each outcome, with whole addresses and the reader’s notes', () =>
    fc.assert(
      fc.asyncProperty(someRecords, someText, async (records, note) => {
        const lines = records.map((record) => JSON.stringify(record));
        const first = String(records[0]?.['id']);
        const notes = { title: 'Note', byId: new Map([[first, note]]) };
        const csv = await writeText('csv', { shape, about, citations, lines, notes, locate });
        const rows: string[][] = parse(csv, { bom: true, relax_column_count: true });
        const header = rows.findIndex((row) => row[0] === 'id' && row.length === 5);
        const head = rows.slice(0, header).map(([cell]) => cell);
        expect(head).toEqual([
          ...['Test programme', ...(about.selection ?? []), 'Outcomes of 2021.', 'CC0 1.0'],
          ...['Test programme.', ''],
        ]);
        expect(rows[header]).toEqual(['id', 'permalink', 'text', 'actors', 'reader-note']);
        const restore = (cell: string | undefined): string => (cell ?? '').replace(/^'/, '');
        expect(rows.slice(header + 1).map((row) => row.map(restore))).toEqual(
          records.map(({ id, permalink, text }) => [
            ...[String(id), locate(String(permalink)), String(text), 'One;Two'],
            id === first ? note : '',
          ]),
        );
      }),
      { numRuns: 60 },
    ));

  test('JSON is the same object as that of all outcomes, and says which these are', async () => {
    const records = [createRecord('A', '=1'), createRecord('B', '')];
    const lines = records.map((record) => JSON.stringify(record));
    const json = JSON.parse(
      await writeText('json', { shape, about, citations, lines, locate }),
    ) as object;
    expect(json).toMatchObject({
      selection: about.selection,
      outcomes: records.map((record) => ({
        ...record,
        permalink: locate(String(record['permalink'])),
      })),
    });
  });

  test('RIS and BibTeX have an entry for each in the order, and say of what they are a part', () =>
    fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const lines = records.map((record) => JSON.stringify(record));
        const selection = { shape, about, citations, lines, locate };
        const addresses = records.map(({ permalink }) => locate(String(permalink)));
        const ris = await writeText('ris', selection);
        const read = (tag: string): string[] =>
          [...ris.matchAll(new RegExp(`^${tag} {2}- (.*)\\r$`, 'gm'))].map(
            ([, value = '']) => value,
          );
        expect(read('UR')).toEqual(addresses);
        expect(read('TY')).toEqual(records.map(() => 'RPRT'));
        expect(new Set(read('DP'))).toEqual(
          new Set([['Test programme', ...(about.selection ?? []), 'Outcomes of 2021.'].join('; ')]),
        );
        const bibtex = await writeText('bib', selection);
        const [head = '', ...entries] = bibtex.split(/^(?=@techreport\{)/m);
        expect(entries.map((entry) => /url = \{(.*)\}/.exec(entry)?.[1])).toEqual(addresses);
        expect(head.trim().split('\n')).toContain('% Shown: Kenya');
        expect(head).not.toContain('@');
      }),
      { numRuns: 60 },
    ));
});
