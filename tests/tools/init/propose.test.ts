import { describe, expect, test } from 'vitest';
import { findOutcomes } from '../../../src/tools/init/findOutcomes.ts';
import { formatProgramme } from '../../../src/tools/init/formatProgramme.ts';
import { propose } from '../../../src/tools/init/propose.ts';

/** What is proposed for a sheet, as the text of `programme.md`. */
function proposeFor(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, ...rows].map((cells, index) => ({
    number: index + 1,
    cells: [...cells],
  }));
  const sheet = { name: 'Data', description: 'Sheet', rows: lines, merged: [] };
  const { found } = findOutcomes([sheet], 'harvest.xlsx');
  if (found === undefined) throw new Error('There is no table.');
  return formatProgramme(propose(found), 'harvest.xlsx');
}

/** An outcome of a survey: `_id`, what changed, and its answers to one question of several choices. */
function answer(
  question: string,
  choices: readonly string[],
  answers: readonly number[][],
): string {
  const headers = ['_id', '_uuid', '_index', 'What changed?', 'Is it confidential?', question];
  return proposeFor(
    [...headers, ...choices.map((choice) => `${question}/${choice}`)],
    answers.map((chosen, index) => [
      ...[`48${index}`, `u-${index}`, String(index)],
      ...[`Synthetic council ${index} of Demoville adopted a by-law on water.`, 'No'],
      chosen.map((at) => choices[at]).join(' '),
      ...choices.map((_, at) => (chosen.includes(at) ? '1' : '0')),
    ]),
  );
}

describe('answers that a survey tool joins with a blank are those of its tick boxes', () => {
  const ANSWERS = [[0], [0, 1], [1], [2], [2, 1], [0, 2]];

  test.each([
    [
      'In which country did it happen?',
      ['Kenya', 'Uganda', 'Tanzania'],
      ['Kenya', 'Tanzania', 'Uganda'],
    ],
    ['Country', ['Kenya', 'South_Sudan', 'Uganda'], ['Kenya', 'South Sudan', 'Uganda']],
    ['Type of change', ['policy', 'practice', 'norm'], ['Norm', 'Policy', 'Practice']],
    ['Social actor', ['Police', 'Local_council', 'Media'], ['Local council', 'Media', 'Police']],
  ])('%s', (question, choices, values) => {
    const settings = answer(question, choices, ANSWERS);
    const listed = /^vocabularies:\n {2}\w+:\n((?: +- .*\n)+)/m.exec(settings)?.[1] ?? '';
    const names = listed
      .split('\n')
      .flatMap((line) => / - (?:\{ label: )?'?([^,'#]+?)'?(?:,| {3}#)/.exec(line)?.[1] ?? []);
    expect(names).toEqual(values);
    expect(settings).toMatch(/^separator:\n {2}\w+: ' '$/m);
  });

  test('of a field of its own', () => {
    const settings = answer('Partners', ['Weavers_Union', 'Fishers', 'Radio'], ANSWERS);
    expect(settings).toMatch(/kind: terms\n +separator: ' '/);
  });

  test('where a choice has a blank inside, the boxes are taken, and no false country is listed', () => {
    const settings = answer('Country', ['Kenya', 'South Sudan', 'Uganda'], ANSWERS);
    expect(settings).toMatch(
      /tickBoxes:\n {2}- header: Country \(ticked\)|header: 'Country \(ticked\)'/,
    );
    expect(settings).toContain('{ label: South Sudan, code: SS }');
    expect(settings).not.toMatch(/- (?:\{ label: )?Kenya [SU]/);
  });
});

test('ids of other rows are related outcomes, and numbers only where the header says so', () => {
  const propose = (header: string, ids: readonly string[], cells: readonly string[]): string =>
    proposeFor(
      ['ID', 'Outcome description', 'Confidential', header],
      ids.map((id, at) => [
        ...[id, `Synthetic council ${id} of Demoville adopted a by-law on water.`, 'no'],
        cells[at] ?? '',
      ]),
    );
  const ids = ['BN-1', 'BN-2', 'TD-1', 'TD-2', 'CD-1'];
  const cells = ['BN-2', 'BN-1; TD-1', '', 'TD-1; BN-2; CD-9', 'TD-2'];
  expect(propose('Réf. liées', ids, cells)).toContain('kind: related');
  expect(
    propose(
      'Renvois',
      ids,
      cells.map((cell) => cell.replaceAll('; ', ' / ')),
    ),
  ).toMatch(/kind: related\n +separator: '\/'/);
  const numbers = ['1', '2', '3', '4', '5'];
  expect(propose('Villages', numbers, ['2', '3', '2', '4', '1'])).not.toContain('kind: related');
  expect(propose('See also', numbers, ['2', '3', '2', '4', '1'])).toContain('kind: related');
});

test('of two statuses, that of going out asks as a consent does', () => {
  const headers = ['Code', 'Changement observé', 'Confidentiel', 'Statut', 'Statut de diffusion'];
  const settings = proposeFor(
    headers,
    ['Oui', 'Non', 'Oui', 'Interne'].map((leave, at) => [
      ...[`X-${at}`, `Le conseil ${at} de Démoville tient une séance ouverte.`, 'non'],
      ...[at === 0 ? 'Brouillon' : 'Validé', leave],
    ]),
  );
  expect(settings).toContain('statuses: [Validé]');
  expect(settings).toContain('consent: { headers: [Statut de diffusion] }');
});

test('a title line that is too long for a name gives the part before a dash, or the file its name', () => {
  const name = (title: string): string | undefined => {
    const cells = [
      [title],
      ['ID', 'Outcome description', 'Year', 'Confidential'],
      ...['1', '2', '3'].map((id) => [`X-${id}`, `A synthetic council ${id} met.`, '2023', 'no']),
    ];
    const rows = cells.map((each, index) => ({ number: index + 1, cells: each }));
    const sheet = { name: 'Sheet1', description: 'Sheet', rows, merged: [] };
    return findOutcomes([sheet], 'water_log v3 FINAL.xlsx').found?.name;
  };
  expect(name('Clean Rivers')).toBe('Clean Rivers');
  expect(
    name('Red Faro Andino (inventada) – Matriz de alcances cosechados entre 2022 y 2024'),
  ).toBe('Red Faro Andino');
  expect(name('All the outcomes that the offices of the network have sent to us until now')).toBe(
    'Water log',
  );
});

describe('long values, which rows have in common', () => {
  const types = ['weavers', 'fishers', 'potters'].map(
    (who) =>
      `Local authorities change how they treat ${who} who speak up for their right to the land`,
  );
  const cycle = (index: number): string => types[index % 3] ?? '';
  const rows = Array.from({ length: 12 }, (_, index) => [
    ...[`A-${index}`, `Synthetic council ${index} of Demoville changed its by-law.`, 'no'],
    cycle(index),
    index % 2 === 0 ? cycle(index) : `${cycle(index)}; ${cycle(index + 1)}`,
  ]);

  test('are values of known fields', () => {
    const headers = ['ID', 'Outcome', 'Confidential', 'Social actor', 'Objectives'];
    const text = proposeFor(headers, rows);
    expect(text).toContain('socialActor: [Social actor]');
    expect(text).toContain("objectives: ';'");
    for (const type of types) expect(text.split(`- ${type}   #`)).toHaveLength(3);
  });

  test('and of fields of its own', () => {
    const text = proposeFor(['ID', 'Outcome', 'Confidential', 'Pathway', 'Strand'], rows);
    expect(text).toMatch(/headers: \[Pathway\]\n +kind: term\n/);
    expect(text).toMatch(/headers: \[Strand\]\n +kind: terms\n +separator: ';'/);
  });
});

test('“and” parts values that other cells have alone: a field of its own says so, of a listed one the values do', () => {
  const joined = ['Weavers', 'Fishers', 'Weavers and Fishers', 'Potters', 'Fishers and Potters'];
  const rows = joined.map((names, index) => [
    ...[`A-${index}`, `Synthetic council ${index} of Demoville changed its by-law.`, 'no'],
    ...[names, names],
  ]);
  const text = proposeFor(['ID', 'Outcome', 'Confidential', 'Social actor', 'Partners'], rows);
  expect(text).toMatch(/headers: \[Partners\]\n +kind: terms\n +separator: ' and '/);
  const listed = /socialActor:\n((?: +- .*\n)+)/.exec(text)?.[1] ?? '';
  expect(listed.match(/[A-Z][\w ]*\w/g)).toEqual(['Fishers', 'Potters', 'Weavers']);
  expect(text).not.toContain("socialActor: ' and '");
});

test('a header that asks where is the country over countries, some regions beside them or not', () => {
  const propose = (...places: readonly string[]): string =>
    proposeFor(
      ['ID', 'Outcome', 'Confidential', 'Where'],
      places.map((place, index) => [
        ...[`A-${index}`, `Synthetic council ${index} of Demoville changed its by-law.`, 'no'],
        place,
      ]),
    );
  expect(propose('Kenya', 'Uganda', 'East Africa')).toContain('country: [Where]');
  expect(propose('Kenya', 'Demoville', 'Testville')).not.toContain('country: [Where]');
});

test('a list of a rating is in its order, low to high, where words that are known say which way it runs', () => {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
    ...{ name, description: name, merged: [] },
    rows: rows.map((cells, index) => ({ number: index + 1, cells: [...cells] })),
  });
  const ratings = ['Minor', 'Unheard of', 'Major', 'Minor'];
  const list = (...values: readonly string[]): string => {
    const rows = ratings.map((rating, index) => [
      ...[`A-${index}`, `Synthetic council ${index} of Demoville changed its by-law.`, 'no'],
      rating,
    ]);
    const { found } = findOutcomes(
      [
        sheet('Data', [['ID', 'Outcome', 'Confidential', 'Significance rating'], ...rows]),
        sheet('Lists', [
          ['Significance rating', 'Sector'],
          ...values.map((value, index) => [value, `Sector ${index}`]),
        ]),
      ],
      'harvest.xlsx',
    );
    if (found === undefined) throw new Error('There is no table.');
    const text = formatProgramme(propose(found), 'harvest.xlsx');
    return /^ {2}significanceRating:\n((?: +- .*\n)+)/m.exec(text)?.[1] ?? '';
  };
  const order = /Minor[\s\S]*Major[\s\S]*Unheard of/;
  expect(list('Minor', 'Major', 'Unheard of')).toMatch(order);
  expect(list('Unheard of', 'Major', 'Minor')).toMatch(order);
  // One known word alone says nothing, and neither does a list that lacks a value in use.
  expect(list('Minor', 'Major')).toBe('');
});

test('a scale is listed as its header states it, nothing recorded is no value, and an empty column is none', () => {
  const propose = (header: string, four = '4/5'): string =>
    proposeFor(
      ['ID', 'Outcome', 'Confidential', header, 'Programme'],
      ['2', four, '4', 'n/d', '5', 'sin dato'].map((rating, index) => [
        ...[`A-${index}`, `Synthetic council ${index} of Demoville changed its by-law.`, 'no'],
        ...[rating, ''],
      ]),
    );
  const list = (header: string, four?: string): string =>
    /^ {2}significanceRating:\n((?: {4}.*\n)+)/m.exec(propose(header, four))?.[1] ?? '';
  expect(list('Importance (1 à 5)')).toBe(
    "    - '1'   # 0\n    - '2'   # 1\n    - '3'   # 0\n    - { label: '4', also: ['4/5'] }   # 2\n    - '5'   # 1\n",
  );
  expect(list('Importance')).toBe(list('Importance (1 à 5)'));
  expect(list('Importance', '4')).toContain('# No row has 1, 3: if the scale has it');
  expect(propose('Importance')).not.toContain('Programme');
});

test.each([
  ['What was noticed', 'What we learned'],
  ['Ce qui fut constaté', 'Leçons apprises'],
  ['Lo que se vio', 'Lecciones aprendidas'],
  ['O que se viu', 'O que aprendemos'],
  ['ماذا حدث', 'ماذا تعلمنا'],
])('what was learnt is no outcome, however long it is: “%s” is, beside “%s”', (told, learnt) => {
  const rows = Array.from({ length: 4 }, (_, at) => [
    ...[`A${at}`, `Synthetic council ${at} opened its books.`],
    `Synthetic lesson ${at}: a monthly visit matters more than what has been signed, in each town.`,
  ]);
  expect(proposeFor(['ID', told, learnt], rows)).toMatch(
    new RegExp(`^ {2}description: \\[.?${told}.?\\]`, 'mu'),
  );
});
