import { describe, expect, test } from 'vitest';
import { isErrorWord } from '../../../src/tools/import/findErrorWords.ts';
import { planImport } from '../../../src/tools/import/planImport.ts';
import { readCsv } from '../../../src/tools/spreadsheet/readCsv.ts';
import { fixtureProgramme as programme } from '../../support/fixtureProgramme.ts';
import { FLAG_HEADER } from '../../support/fragmentText.ts';

function plan(...rows: readonly string[]): string[] {
  const text = [`FragmentID,Outcome status,Year,Outcome description,${FLAG_HEADER}`, ...rows];
  const {
    sheets: [sheet],
  } = readCsv(Buffer.from(text.join('\n')), (cells) => cells.length);
  if (sheet === undefined) throw new Error('There is no sheet.');
  const { problems } = planImport(sheet, programme, { files: [] });
  return problems.map(({ code, place }) => `${code} ${place ?? ''}`.trim());
}

const TEXT = 'A made-up group opened its meetings.';

describe('isErrorWord(cell)', () => {
  test.each([
    ...['#N/A', '#VALUE!', '#REF!', ' #DIV/0! ', '#NAME?', '#¡VALOR!', '#WERT!', '#N/D', '#ERROR!'],
    ...['#NOM?', '#####', 'Err:502', '#SPILL!'],
  ])('%s', (word) => {
    expect(isErrorWord(word)).toBe(true);
  });

  test.each(['', '#', '#1', '#hashtag', 'N/A', 'The cell says #N/A.', 'Err: 502'])(
    'not %j',
    (word) => {
      expect(isErrorWord(word)).toBe(false);
    },
  );
});

describe('findErrorWords(sheet, table)', () => {
  test('an id or a description that is an error refuses the import', () => {
    expect(plan(`#N/A,Outcome,2023,${TEXT},`)).toContain('error-in-place-of-value cell A2');
    expect(plan('DEMO-AAA2301/AAA001,Outcome,2023,#VALUE!,')).toContain(
      'error-in-place-of-value cell D2',
    );
  });

  test('another value that is one is told, and kept', () => {
    const problems = plan(`DEMO-AAA2301/AAA001,Outcome,#REF!,${TEXT},`);
    expect(problems).toContain('formula-error cell C2');
    expect(problems.join(' ')).not.toContain('error-in-place-of-value');
  });
});
