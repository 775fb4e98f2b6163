import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCollection, type Reading } from '../../src/collection/loadCollection.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import { planImport } from '../../src/tools/import/planImport.ts';
import { describeColumns } from '../../src/tools/init/columnFacts.ts';
import { listRules, passesRule } from '../../src/tools/init/listRules.ts';
import type { OwnRole } from '../../src/tools/init/proposal.ts';
import type { Sheet } from '../../src/tools/spreadsheet/sheet.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';
import { fc } from '../support/properties.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ruled-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What a programme says of a column, and what each outcome answers in it; nothing where its file lacks it. */
interface Asked {
  readonly header: string;
  readonly answers: readonly (string | undefined)[];
  /** Of the field that it is; nothing where the programme does not know the header. */
  readonly field?: string | undefined;
}

function writeSettings({ header, field }: Asked): string {
  const own = `fields:\n  other: { label: Other, headers: [${JSON.stringify(header)}], ${field ?? ''} }\n`;
  return `---\nname: Demo\ndescription: Demo.\nheaders:\n  id: [FragmentID]\n  status: [Outcome status]\n  description: [Outcome description]\n  confidential: ['${FLAG_HEADER}']\n${field === undefined ? '' : own}publication: { statuses: [Outcome], negatives: all }\n---\n\nAbout.\n`;
}

const makeId = (index: number): string => `DEMO-AAA2301/AAA${String(index).padStart(3, '0')}`;
const tell = (index: number): string => `A made-up group number ${index} met the council.`;

/** A content folder with these texts. */
function load(settings: string, texts: readonly string[]): Reading {
  const directory = mkdtempSync(path.join(root, 'content-'));
  mkdirSync(path.join(directory, 'outcomes'));
  writeFileSync(path.join(directory, 'programme.md'), settings);
  for (const [index, text] of texts.entries())
    writeFileSync(path.join(directory, 'outcomes', `${index}.txt`), text);
  return loadCollection(directory);
}

/** The folder as an import left it that did not know what the column decides. */
const loadFiles = (asked: Asked): Reading =>
  load(
    writeSettings(asked),
    asked.answers.map((answer, index) =>
      writeFragment({
        ...{ id: makeId(index), description: tell(index), flag: 'no' },
        ...(answer === undefined ? {} : { more: { [asked.header]: answer } }),
      }),
    ),
  );

/** The folder as an import leaves it today. */
function loadImported(asked: Asked): Reading {
  const settings = writeSettings(asked);
  const { programme } = readProgramme(settings);
  if (programme === undefined) throw new Error('No programme.');
  const headers = ['FragmentID', 'Outcome status', 'Outcome description', asked.header];
  const rows = [
    [...headers, FLAG_HEADER],
    ...asked.answers.map((answer = '', index) => [
      ...[makeId(index), 'Outcome', tell(index), answer, 'no'],
    ]),
  ].map((cells, index) => ({ number: index + 1, cells }));
  const sheet: Sheet = { rows, merged: [], name: undefined, description: 'CSV' };
  const { files } = planImport(sheet, programme, { files: [] });
  return load(
    settings,
    files.map(({ text }) => text),
  );
}

const numbers = ({ outcomes }: Reading): number[] =>
  outcomes.map(({ id }) => Number(id.slice(-3))).toSorted((a, b) => a - b);
const codes = ({ problems }: Reading): string[] =>
  problems.map(({ code }) => code).filter((code) => /^(?:column|leave|not-for)/.test(code));

/** What init takes for the rows that a column lets pass. */
function listPassing({ header, answers }: Asked, isPublished: boolean): number[] {
  const rows = answers.map((answer = '', index) => ({ number: index, cells: [answer] }));
  const role: OwnRole = {
    ...{ kind: 'own', name: 'other', label: 'Other', plural: undefined, holds: 'text' },
    ...{ address: undefined, separator: undefined, isPublished },
  };
  const [facts] = describeColumns([header], rows);
  const rules = facts === undefined ? [] : listRules({ columns: [{ facts, role }] });
  return rows
    .filter((row) => rules.every((column) => passesRule(column, row)))
    .map(({ number }) => number);
}

const CLOSED = 'kind: text, publish: false';

describe('a content folder in which a field decides by its answers', () => {
  test.each([
    ['Can it leave the office?', ['yes', 'yes', 'no', '', 'not yet']],
    ['Can it leave the office?', ['yes', 'yes', 'no', '', 'keep it internal']],
    ['Peut quitter le bureau ?', ['oui', 'oui', 'non', '', 'pas encore']],
    ['Pode deixar a casa?', ['sim', 'sim', 'não', '', 'ainda não']],
    ['¿Sale de la oficina?', ['sí', 'sí', 'no', '', 'todavía no']],
    ['هل تجوز مشاركته خارج المكتب؟', ['نعم', 'نعم', 'لا', '', 'ليس بعد']],
  ])('“%s”: publishes nothing but a plain yes, and says so once', (header, answers) => {
    const reading = loadFiles({ header, answers, field: CLOSED });
    expect(numbers(reading)).toEqual([0, 1]);
    const [problem, ...others] = reading.problems.filter(({ code }) => code.startsWith('column-'));
    expect([problem?.code, others]).toEqual(['column-asks-leave', []]);
    expect(problem?.hint).toContain('“decides: false” under “fields: other”');
    // What holds back by its own words, the gate withholds.
    expect(reading.withheld.map(({ reason }) => reason)).toEqual([
      'flag-repeated',
      'leave',
      'leave',
    ]);
  });

  test('who may read is asked of all files, too', () => {
    const answers = ['Public', 'Internal', '', 'Everyone'];
    const reading = loadFiles({ header: 'Column 7', answers, field: CLOSED });
    expect([numbers(reading), codes(reading)]).toEqual([[0, 3], ['column-for-some']]);
  });

  test('not where the programme has said that it decides nothing, or nobody knows what it asks', () => {
    const header = 'Can it leave the office?';
    const answers = ['yes', 'yes', 'no', '', 'not yet'];
    const settled = loadFiles({ header, answers, field: `${CLOSED}, decides: false` });
    expect([numbers(settled), codes(settled)]).toEqual([[0, 1, 2, 3], []]);
    const unknown = loadFiles({ header, answers: ['yes', 'no', ''], field: CLOSED });
    expect([numbers(unknown), codes(unknown)]).toEqual([[0, 1, 2], ['column-may-decide']]);
  });

  test('an outcome without the field is withheld where its header asks, and not where only answers tell', () => {
    const answers = ['yes', 'yes', 'no', undefined, 'not yet'];
    const field = CLOSED;
    expect(numbers(loadFiles({ header: 'Can it leave?', answers, field }))).toEqual([0, 1, 3]);
    expect(numbers(loadFiles({ header: 'Okay to share', answers, field }))).toEqual([0, 1]);
  });

  test('an import, init and the folder never judge a column differently', () => {
    const asked = fc.record({
      header: fc.constantFrom(
        ...['Can it leave the office?', 'Podemos contar?', 'Follow-up', 'Audience', 'Column 7'],
        ...['Agreement', 'Okay to share', 'Shared with', 'Consent of the source', 'Share/Radio'],
        ...['Stays off the internet', 'Do not publish', 'من يطلع عليه', 'Diffusion'],
      ),
      answers: fc.array(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom('yes', 'no', 'oui', 'sim', 'نعم') },
          {
            weight: 1,
            arbitrary: fc.constantFrom(
              ...['', 'not yet', 'keep it internal', 'pas encore', 'pending', '?', 'in May'],
              ...['Public', 'Internal', 'Donor', 'Partners only', 'Yes, by telephone', 'x'],
              'The committee met three times and wrote to the mayor of the made-up town.',
            ),
          },
        ),
        { minLength: 1, maxLength: 8 },
      ),
      field: fc.constantFrom(
        ...[CLOSED, 'kind: text', 'kind: term', `${CLOSED}, decides: false`],
        ...[CLOSED, undefined],
      ),
    });
    fc.assert(
      fc.property(asked, (each) => {
        const published = numbers(loadFiles(each));
        expect(numbers(loadImported(each))).toEqual(published);
        if (each.field?.includes('decides') === true) return;
        const isPublished = each.field !== undefined && !each.field.includes('publish: false');
        const passing = listPassing(each, isPublished);
        // What a cell says by itself, init does not look at.
        expect(published.filter((number) => !passing.includes(number))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
