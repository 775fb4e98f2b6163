import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createColumns } from '../../src/explorer/createColumns.ts';
import { decodeColumns } from '../../src/explorer/decodeColumns.ts';
import { encodeColumns } from '../../src/explorer/encodeColumns.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { createId, createOutcome, someOutcomes } from '../support/createOutcome.ts';
import { fc } from '../support/properties.ts';
import { someCorpus } from '../support/someCorpus.ts';

const REFUSED = /not the columns of this version/;

const file = encodeColumns(
  createColumns(
    FACETS,
    ['Demoland', 'Testland', 'بلد', ''].map((country, at) =>
      createOutcome({ id: createId(at + 1), country, changeTypes: 'Law' }),
    ),
  ),
);

describe('decodeColumns(bytes)', () => {
  test('gives back the columns that encodeColumns was given', () => {
    fc.assert(
      fc.property(someCorpus(), ({ facets, outcomes }) => {
        const columns = createColumns(facets, outcomes);
        expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
      }),
    );
    fc.assert(
      fc.property(someOutcomes(), (outcomes) => {
        const columns = createColumns(FACETS, outcomes);
        expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
      }),
      { numRuns: 30 },
    );
  });

  test('takes numbers of any size: hundreds of rows, values and combinations', () => {
    const rowCount = 700;
    const values = Array.from({ length: 300 }, (_, place) => ({
      key: `value-${place}`,
      label: `Value ${place}`,
      parent: -1,
      rows: new Uint32Array(Math.ceil(rowCount / 32)).map((_, at) => {
        const word = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b);
        return at < 21 ? word : word & (2 ** (rowCount % 32) - 1);
      }),
    }));
    const columns = { rowCount, facets: [{ key: 'many', isRange: false, values }] };
    expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
  });

  test('the file depends on the columns alone', () => {
    fc.assert(
      fc.property(someCorpus(40), ({ facets, outcomes }) => {
        const create = (): Uint8Array => encodeColumns(createColumns(facets, outcomes));
        expect(create()).toEqual(create());
      }),
    );
  });

  test('reads a file that lies somewhere in a longer buffer', () => {
    const buffer = new Uint8Array(file.length + 20).fill(7);
    buffer.set(file, 13);
    expect(decodeColumns(buffer.subarray(13, 13 + file.length))).toEqual(decodeColumns(file));
  });

  test('refuses a file that was cut off, wherever that was, or that goes on', () => {
    for (let length = 0; length < file.length; length += 1)
      expect(() => decodeColumns(file.slice(0, length)), String(length)).toThrow(REFUSED);
    expect(() => decodeColumns(new Uint8Array([...file, 0]))).toThrow(REFUSED);
  });

  test('refuses a file of which any byte was changed, that of the version included', () => {
    for (let at = 0; at < file.length; at += 1) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(() => decodeColumns(damaged), String(at)).toThrow(REFUSED);
    }
  });

  test('refuses whatever is no such file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.uint8Array({ maxLength: 40 }).map(withHeader),
        ),
        (bytes) => {
          expect(() => decodeColumns(bytes)).toThrow(REFUSED);
        },
      ),
    );
    for (const page of ['', '<!doctype html><title>Not found</title>', '[]', '{"rowCount":3}'])
      expect(() => decodeColumns(new TextEncoder().encode(page)), page).toThrow(REFUSED);
    expect(() => decodeColumns(gzipSync(file)), 'still compressed').toThrow(REFUSED);
  });
});

/** The beginning of a true file before any bytes. */
function withHeader(body: Uint8Array): Uint8Array {
  return new Uint8Array([...file.subarray(0, 8), ...body]);
}
