import { describe, expect, test } from 'vitest';
import type { SheetRow } from '../../../src/tools/spreadsheet/sheet.ts';
import { judgeColumns } from '../../../src/tools/import/judgeColumns.ts';
import { fixtureProgramme, withSettings } from '../../support/fixtureProgramme.ts';

/** The rows that a column withholds by its answers, and the codes of what is told. */
const read = (
  header: string,
  answers: readonly string[],
  programme = fixtureProgramme,
): [string, number[], string[]] => {
  const rows = answers.map((answer, at) => ({ number: at + 2, cells: ['id', answer] }));
  const lines = [{ header, column: 1 }];
  const [judged] = judgeColumns([{ rows, lines, ignored: [] }], programme);
  const { doubts = new Map<SheetRow, unknown>(), problems = [] } = judged ?? {};
  return [header, [...doubts.keys()].map(({ number }) => number), problems.map(({ code }) => code)];
};

const ANSWERS = ['Sí', 'No', '', 'Sí, por escrito', 'pendiente'];

describe('judgeColumns(tables, programme)', () => {
  test.each([
    ...['¿La fuente está conforme?', 'Is it okay with the community?', 'Podemos colocar no site?'],
    ...['Peut-on le mettre en ligne ?', 'La fuente da luz verde', 'Aval da comunidade'],
    ...['Clearance', 'Uso público', 'Accord écrit', 'Right to use', 'الموافقة', 'Public', 'Share'],
    ...[
      'Ruhusa ya kuchapisha?',
      'Mag dit openbaar?',
      'Darf veröffentlicht werden?',
      'Onay var mı?',
    ],
    ...[
      'Si può pubblicare?',
      'Можно публиковать?',
      'اجازه انتشار',
      'ለማተም ፈቃድ',
      'Destûra belavkirinê',
    ],
  ])('“%s” withholds without a plain yes, or decides by its header alone', (header) => {
    const [, withheld, codes] = read(header, ANSWERS);
    // What `readAsking` knows as leave, the gate withholds.
    if (withheld.length > 0)
      expect([withheld, codes]).toEqual([[3, 4, 5, 6], ['column-asks-leave']]);
    else if (codes.length > 0) expect(codes).toEqual(['column-asks-leave']);
    else expect(read(header, ['Radio', 'Press'])[1]).toEqual([]);
  });

  test('a header with a “not” in it withholds whatever is answered', () => {
    expect(read('Stays off the internet without her brother', ['Sí', 'No', '']).slice(1)).toEqual([
      [2, 3, 4],
      ['column-asks-leave'],
    ]);
  });

  test('what says who may read withholds empty cells where others are filled', () => {
    expect(read('Diffusion', ['Public', '', 'Interne'])[1]).toEqual([3]);
    expect(read('Diffusion', ['', ''])[1]).toEqual([]);
  });

  test.each(['A fonte deixa contar isto fora da equipa?', 'Podemos contar?', 'Deu o seu sim?'])(
    '“%s”: answers that are neither yes nor no are of leave, whatever the question is called',
    (header) => {
      const answers = ['Sim', 'Não', '', 'Sim, por telefone', 'aguardando'];
      expect(read(header, answers).slice(1)).toEqual([[3, 4, 5, 6], ['column-asks-leave']]);
    },
  );

  test.each([
    ['Can it leave the office?', ['yes', 'yes', 'no', '', 'not yet']],
    ['Can it leave the office?', ['yes', 'yes', 'no', '', 'keep it internal']],
    ['Peut quitter le bureau ?', ['oui', 'oui', 'non', '', 'pas encore']],
    ['Pode deixar a casa?', ['sim', 'sim', 'não', '', 'ainda não']],
    ['¿Sale de la oficina?', ['sí', 'sí', 'no', '', 'todavía no']],
    ['هل تجوز مشاركته خارج المكتب؟', ['نعم', 'نعم', 'لا', '', 'ليس بعد']],
  ])('“%s”: one answer that holds back tells what the others were asked', (header, answers) => {
    expect(read(header, answers).slice(1)).toEqual([[4, 5, 6], ['column-asks-leave']]);
  });

  test('where most answers are no plain yes or no, each is judged by itself', () => {
    expect(read('Follow-up', ['yes', 'in May', 'two visits', 'not yet'])[1]).not.toContain(3);
  });

  test.each(['Access', 'Target audience', 'Shared with'])(
    '“%s” withholds empty cells where another shuts readers out',
    (header) => {
      expect(read(header, ['Public', '', 'Internal', 'Donor only'])[1]).toEqual([3]);
      expect(read(header, ['Radio', '', 'Press'])[1]).toEqual([]);
    },
  );

  test('who may read is for everybody or withheld, by the file where it shows it', () => {
    const answers = ['Public', 'Internal', '', 'Donor', 'Everyone'];
    expect(read('Who may see this story?', answers)).toEqual([
      'Who may see this story?',
      [4],
      ['column-for-some'],
    ]);
    // What the values alone say, or what may be about whom a programme works with, the import says in the flag.
    expect(read('Column 7', answers)[1]).toEqual([3, 4, 5]);
    expect(read('Target audience', answers)[1]).toEqual([4, 5]);
    expect(read('Target audience', ['Women', 'Youth', ''])[1]).toEqual([]);
    expect(read('Type of actor', ['Public', 'Private', 'NGO'])[1]).toEqual([]);
  });

  test('any other column of answers is told, and withholds nothing', () => {
    expect(read('Youth took part', ['yes', 'no', ''])).toEqual([
      'Youth took part',
      [],
      ['column-may-decide'],
    ]);
    expect(read('Law approved', ['yes', 'no'])[1]).toEqual([]);
    expect(read('Public', ['Young women', 'no'])[2]).toEqual(['column-says-confidential']);
    expect(read('Country', ['yes', 'no'])[2]).toEqual([]);
  });

  test('what a programme says is something else is not asked for', () => {
    const own = (more: string) =>
      withSettings(
        `fields: { aside: { label: Aside, headers: [Clearance, Youth], kind: text, ${more} } }\n`,
      );
    const aside = own('publish: false, decides: false');
    expect(read('Clearance', ANSWERS, aside).slice(1)).toEqual([[], []]);
    expect(read('Youth', ['yes', 'no'], own('publish: false'))[2]).toEqual(['column-may-decide']);
    expect(read('Youth', ['yes', 'no'], own('publish: true'))[2]).toEqual([]);
  });
});
