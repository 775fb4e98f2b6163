import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packResultTable } from '../../src/search/createResultTable.ts';
import { readResultTable } from '../../src/search/readResultTable.ts';
import { createOutcome } from '../support/createOutcome.ts';

const outcomes = ['A1', 'B2', 'C3'].map((id) => createOutcome({ id }));

function createRecord(
  name: string,
  url: string,
  sign = 'pagefind_dcd',
): { path: string; content: Uint8Array } {
  return {
    path: `fragment/${name}.pf_fragment`,
    content: gzipSync(strToU8(`${sign}${JSON.stringify({ url, content: 'text' })}`)),
  };
}

describe('packResultTable(files, outcomes), read by readResultTable(text)', () => {
  test('tells the row of each record, in whatever order the records come, with other files beside them', () => {
    const files = [
      createRecord('en_3', '/outcomes/c3/'),
      createRecord('en_1', '/outcomes/a1/'),
      { path: 'index/en_x.pf_index', content: new Uint8Array([1]) },
      createRecord('en_2', '/outcomes/b2/'),
    ];
    const table = readResultTable(strFromU8(gunzipSync(packResultTable(files, outcomes))));
    expect([...table]).toEqual([
      ['en_1', 0],
      ['en_2', 1],
      ['en_3', 2],
    ]);
  });

  test('an outcome without a record stops the build, and so does a record of another make', () => {
    expect(() => packResultTable([createRecord('en_1', '/outcomes/a1/')], outcomes)).toThrow('b2');
    expect(() =>
      packResultTable([createRecord('en_1', '/outcomes/a1/', 'other')], outcomes),
    ).toThrow('no record');
  });
});
