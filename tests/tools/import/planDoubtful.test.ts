import { describe, expect, test } from 'vitest';
import type { PlannedFile } from '../../../src/tools/import/planFile.ts';
import { planImport, type ImportPlan } from '../../../src/tools/import/planImport.ts';
import { hashBody, readPresentFile } from '../../../src/tools/import/readPresentFile.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';
import { gateOf } from '../../support/runPipeline.ts';

const HEADERS = ['FragmentID', FLAG_HEADER, 'Outcome status', 'Outcome description', 'Scale'];
const WHOLE = ['DEMO-AAA2301/AAA001', '', 'Outcome', 'A synthetic group met.', 'Local'];
const SHORT = WHOLE.toSpliced(3, 1);
const FILE = 'demo-aaa2301-aaa001.txt';

type Texts = Readonly<Record<string, string>>;

function plan(row: readonly string[], texts: Texts = {}, hashes: Texts = {}): ImportPlan {
  const files = Object.entries(texts).map(([file, text]) => readPresentFile(file, text, programme));
  const rows = [HEADERS, row].map((cells, index) => ({ number: index + 1, cells }));
  const sheet = { name: undefined, description: '', rows, merged: [] };
  return planImport(sheet, programme, { files, hashes: new Map(Object.entries(hashes)) });
}

function only({ files }: ImportPlan): PlannedFile {
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new Error(`${files.length} files`);
  return file;
}

const whole = only(plan(WHOLE));
const short = only(plan(SHORT));
const closed = whole.text.replace(
  `**${FLAG_HEADER}**: `,
  `**${FLAG_HEADER}**: not certain: the row has 4 cells of 5`,
);

describe('a row of which no cell can be trusted', () => {
  test('makes a new file with all its cells, withheld, whatever its flag says', () => {
    expect(short).toMatchObject({ file: FILE, state: 'new', withheld: undefined });
    expect(gateOf(whole.text)).toBe('published');
    expect(gateOf(short.text)).toBe('flag-uncertain');
    for (const cell of SHORT) expect(short.text).toContain(cell);
    expect(only(plan(SHORT, {}, { [FILE]: short.hash })).state).toBe('removed');
  });

  test('is opened by the same row once it is whole, since nobody has changed the file', () => {
    const next = only(plan(WHOLE, { [FILE]: short.text }, { [FILE]: short.hash }));
    expect(next).toMatchObject({ state: 'updated', text: whole.text });
  });

  test('closes a file that is there and leaves its text, which is better than what may have moved', () => {
    const next = only(plan(SHORT, { [FILE]: whole.text }, { [FILE]: whole.hash }));
    expect(next).toMatchObject({ state: 'updated', text: closed, hash: hashBody(closed) });
    expect(gateOf(next.text)).toBe('flag-uncertain');
    // The next import finds it so, and a whole row puts it right.
    const again = only(plan(SHORT, { [FILE]: closed }, { [FILE]: next.hash }));
    expect(again).toMatchObject({ state: 'same', hash: next.hash });
    const healed = only(plan(WHOLE, { [FILE]: closed }, { [FILE]: next.hash }));
    expect(healed).toMatchObject({ state: 'updated', text: whole.text });
  });

  test('closes a file that an editor changed, keeps the front matter, and never counts the text as its own', () => {
    const front = '---\nlang: fr\n---\n';
    const edited = front + whole.text.replace('group met', 'group sang');
    const next = only(plan(SHORT, { [FILE]: edited }, { [FILE]: whole.hash }));
    const expected = front + closed.replace('group met', 'group sang');
    expect(next).toMatchObject({ state: 'conflict', withheld: expected, text: expected });
    expect(next.hash).toBe(whole.hash);
    const again = only(plan(SHORT, { [FILE]: expected }, { [FILE]: whole.hash }));
    expect(again).toMatchObject({ state: 'same', hash: whole.hash });
    // The row as it was does not open it: that is for the editor.
    const later = only(plan(WHOLE, { [FILE]: expected }, { [FILE]: again.hash }));
    expect(later).toMatchObject({ state: 'edited', withheld: undefined });
  });

  test('leaves a file alone that withholds already', () => {
    const flagged = whole.text.replace(`**${FLAG_HEADER}**: `, `**${FLAG_HEADER}**: YES`);
    const next = only(plan(SHORT, { [FILE]: flagged }));
    expect(next).toMatchObject({ state: 'same', text: flagged, hash: '' });
  });
});
