import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../src/collection/loadCollection.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';

const root = mkdtempSync(path.join(tmpdir(), 'unapproved-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const OWN = (more: string): string =>
  `fields:\n  stage: { label: Stage, headers: [Stage], kind: term${more} }\n`;

/** A folder whose outcomes have these values under a header. */
function read(
  header: string,
  values: readonly string[],
  settings: string,
  statuses = 'any',
): Reading {
  const directory = mkdtempSync(path.join(root, 'content-'));
  mkdirSync(path.join(directory, 'outcomes'));
  const status = statuses === 'any' ? '' : '  status: [Outcome status]\n';
  writeFileSync(
    path.join(directory, 'programme.md'),
    `---\nname: Demo\ndescription: Demo.\nheaders:\n  id: [FragmentID]\n  description: [Outcome description]\n  confidential: ['${FLAG_HEADER}']\n${status}${settings}publication: { statuses: ${statuses} }\n---\n\nAbout.\n`,
  );
  for (const [index, value] of values.entries()) {
    const id = `DEMO-AAA2301/AAA00${index}`;
    const text = writeFragment({
      ...{ id, flag: 'no', more: { [header]: value } },
      status: statuses === 'any' ? null : 'Outcome',
    });
    writeFileSync(path.join(directory, 'outcomes', `${index}.txt`), text);
  }
  return loadCollection(directory);
}

/** The numbers of the outcomes that are published. */
const list = ({ outcomes }: Reading): number[] => outcomes.map(({ id }) => Number(id.at(-1)));
const codes = ({ problems }: Reading): string[] =>
  problems.map(({ code }) => code).filter((code) => code !== 'unknown-header');

const VALUES = ['Approved', 'Draft', 'Under review', ''];

describe('a content folder in which a column that is no status calls outcomes a draft', () => {
  test('of a field of the programme’s own it withholds them and says so once', () => {
    const reading = read('Stage', VALUES, OWN(''));
    expect(list(reading)).toEqual([0, 3]);
    expect(codes(reading)).toEqual(['column-unapproved']);
    expect(reading.withheld.map(({ reason }) => reason)).toEqual(['unapproved', 'unapproved']);
    expect(reading.problems[0]?.hint).toContain('“decides: false” under “fields: stage”');
    expect(list(read('Stage', VALUES, OWN(', publish: false')))).toEqual([0, 3]);
  });

  test('of a header that the programme does not know, too', () => {
    expect(list(read('Where it stands', VALUES, ''))).toEqual([0, 3]);
    expect(list(read('Review status', ['ok', 'ok', 'rejected'], '', '[Outcome]'))).toEqual([0, 1]);
  });

  test('not where the programme has said what it is', () => {
    for (const settings of [OWN(', decides: false'), 'ignore: [Stage]\n'])
      expect([
        list(read('Stage', VALUES, settings)),
        codes(read('Stage', VALUES, settings)),
      ]).toEqual([[0, 1, 2, 3], []]);
    expect(list(read('Stage', VALUES, OWN(''), '[Outcome]'))).toEqual([0, 1, 2, 3]);
  });

  test('nor where the values are of something else', () => {
    expect(list(read('Stage of the law', VALUES, ''))).toEqual([0, 1, 2, 3]);
    expect(list(read('Stage', ['Draft', 'Weavers', 'Fishers', 'Millers'], OWN('')))).toEqual([
      ...[0, 1, 2, 3],
    ]);
  });
});
