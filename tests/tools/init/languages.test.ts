import { utils, write } from '@e965/xlsx';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../../support/sites.ts';
import { writeCsv } from '../../support/spreadsheets.ts';
import { walk, type Walk } from '../../support/walkFrom.ts';

const SHEETS = {
  es: {
    headers: [
      'Código',
      'Título',
      'Descripción del alcance',
      'País',
      'Fecha',
      'Nivel de importancia',
    ],
    more: ['Tipo de cambio', 'Confidencial', 'Estado', 'Teléfono'],
    row: [
      'En marzo de 2023, un consejo sintético cambió su reglamento. N.º',
      'Perú',
      '03/2023',
      'Alta',
    ],
    rest: ['Política; Práctica', 'No', 'Aprobado', '+51 1 2345678'],
  },
  pt: {
    headers: ['Nº', 'Título', 'Resultado', 'País', 'Ano', 'Nível de importância'],
    more: ['Tipo de mudança', 'Confidencial?', 'Estado', 'Responsável'],
    row: [
      'Em 2023, uma associação sintética mudou as suas regras de água. N.º',
      'Angola',
      '2023',
      'Alto',
    ],
    rest: ['Política; Prática', 'Não', 'Aprovado', 'Pessoa Sintética'],
  },
  ar: {
    headers: ['الرقم', 'عنوان النتيجة', 'وصف النتيجة', 'البلد', 'السنة', 'مستوى الأهمية'],
    more: ['نوع التغيير', 'سري', 'الحالة', 'الهاتف'],
    row: ['في عام ٢٠٢٣ غيّر مجلس محلي اصطناعي قواعده بشأن الرسوم. رقم', 'لبنان', '٢٠٢٣', 'عالية'],
    rest: ['سياسة؛ ممارسة', 'لا', 'معتمد', '+961 3 123 456'],
  },
} as const;

test.each(Object.entries(SHEETS))(
  'a sheet in %s',
  async (language, { headers, more, row, rest }) => {
    const [text, ...facts] = row;
    const file = path.join(createTemporaryFolder('init'), 'harvest.csv');
    const rows = Array.from({ length: 6 }, (_, index) => [
      ...[`X-${index + 1}`, `T ${index + 1}`, `${text} ${index + 1}`, ...facts],
      ...(index === 0 ? [...(rest as readonly string[])].with(1, 'x') : rest),
    ]);
    writeFileSync(file, writeCsv([[...headers, ...more], ...rows]));
    const { init, imported, settings, collection } = await walk(file);
    expect([init.status, imported.status]).toEqual([0, 0]);
    expect(settings).toContain(`language: ${language}`);
    expect(collection.outcomes.map(({ id }) => id)).toEqual(['X-2', 'X-3', 'X-4', 'X-5', 'X-6']);
    const [first] = collection.outcomes;
    expect(first?.headline).toBe('T 2');
    expect(first?.year.map(({ key }) => key)).toEqual(['2023']);
    expect(first?.country[0]?.code).toMatch(/^(?:PE|AO|LB)$/);
    expect(first?.changeTypes).toHaveLength(2);
    expect(first?.significanceRating?.listed).toBe(true);
  },
);

test('boxes that are ticked beside an empty flag stay where they are, and one tick under the flag withholds', async () => {
  const file = path.join(createTemporaryFolder('init'), 'ticks.csv');
  const rows = Array.from({ length: 12 }, (_, index) => [
    `O${index + 1}`,
    `In 2023 the assembly of Example ${index + 1} passed a bylaw on markets. SYNTHETIC.`,
    ...['Ghana', '2023'],
    ...[0, 1, 2].map((place) => (index % 3 === place ? 'X' : '')),
    index === 4 ? 'X' : '',
  ]);
  const headers = ['ID', 'Outcome', 'Country', 'Year', 'Local', 'National', 'International'];
  writeFileSync(file, writeCsv([[...headers, 'Confidential'], ...rows]));
  const { imported, collection } = await walk(file);
  expect(imported.status).toBe(0);
  expect(collection.withheld.map(({ id }) => id)).toEqual(['O5']);
});

/** Twelve outcomes, whose cells under the other headers `fill` gives; what was made of them. */
async function walkWith(
  headers: readonly string[],
  fill: (index: number) => readonly string[],
): Promise<Walk> {
  const file = path.join(createTemporaryFolder('init'), 'sheet.csv');
  const rows = Array.from({ length: 12 }, (_, index) => [
    `K${index + 1}`,
    `In 2023 the synthetic council ${index + 1} opened its meetings to everybody in the town.`,
    ...fill(index),
  ]);
  writeFileSync(file, writeCsv([['Code', 'Outcome', ...headers], ...rows]));
  return walk(file);
}

test.each([
  ['Nombre del alcance', 'title'],
  ['Nom du changement', 'title'],
  ['Nome do resultado', 'title'],
  ['اسم النتيجة', 'title'],
  ['OH_TITLE Outcome title', 'title'],
  ['5. Who else contributed?', 'otherContributions'],
  ['¿Quién más contribuyó?', 'otherContributions'],
])('“%s” is the field %s', async (header, field) => {
  const { settings } = await walkWith([header, 'Confidential'], (index) => [
    `Synthetic text ${index}`,
    'no',
  ]);
  expect(settings).toContain(`${field}: [${/[¿?:]/.test(header) ? `'${header}'` : header}]`);
});

test('a level of “pertinence” is a rating', async () => {
  const { collection } = await walkWith(['Niveau de pertinence', 'Confidential'], (index) => [
    index % 2 === 0 ? 'forte' : 'faible',
    'no',
  ]);
  expect(collection.outcomes[0]?.significanceRating?.label).toBe('forte');
});

test.each([
  ...['Nombre de la persona que reporta', 'Responsável pela coleta', 'Nom de la personne'],
  ...[
    'Pessoas de contacto',
    'Personas de contacto',
    'Personnes à contacter',
    'Noms des participants',
  ],
  ...['Names of participants', 'Contactos', 'الأشخاص المعنيون', 'أسماء المشاركين', 'جهات الاتصال'],
])('“%s” is of a person, and left out', async (header) => {
  const { settings, imported } = await walkWith([header, 'Confidential'], (index) => [
    `Synthetic Person ${index}`,
    'no',
  ]);
  expect(imported.status).toBe(0);
  expect(settings).toMatch(new RegExp(`ignore:[^]*${header}`));
});

test('a status under a name that nobody knows publishes what is approved only', async () => {
  const { collection } = await walkWith(['QC_01 Stage of M&E review', 'Confidential'], (index) => [
    index % 4 === 0 ? 'Draft' : 'Validated',
    'no',
  ]);
  expect(collection.outcomes).toHaveLength(9);
  expect(collection.withheld.map(({ id }) => id).toSorted()).toEqual(['K1', 'K5', 'K9']);
});

test.each([
  ['حالة المراجعة', 'معتمد', 'مسودة', 'قيد المراجعة'],
  ['حالة التدقيق', 'معتمدة', 'مرفوضة', 'مسودة'],
  ['المرحلة', 'موافق عليها', 'مسودة', 'مرفوض'],
  ['أين وصلنا', 'المعتمدة', 'المسودة', 'تحت التدقيق'],
  ['Where it stands', 'Approved', 'Draft', 'Under review'],
  ['Où en est-on', 'Validée', 'Brouillon', 'À relire'],
  ['Avance', 'Aprobado', 'Borrador', 'En revisión'],
  ['Ponto', 'Aprovadas', 'Rascunho', 'Por rever'],
])('“%s” is a status by its values', async (header, approved, ...others) => {
  const { collection, settings } = await walkWith([header, 'Confidential'], (index) => [
    index < 4 ? approved : (others[index % 2] ?? ''),
    'no',
  ]);
  expect(settings).toContain(`status: [${header}]`);
  expect(collection.outcomes.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4']);
});

test('the stage of a law beside a status is the programme’s own', async () => {
  const { collection, settings } = await walkWith(
    ['Status', 'Stage of the law', 'Confidential'],
    (index) => ['Approved', index % 2 === 0 ? 'Draft' : 'Approved', 'no'],
  );
  expect(settings).toContain('headers: [Stage of the law]');
  expect(collection.outcomes).toHaveLength(12);
});

test('“Yes, but …” is no consent, and an empty flag is asked for besides', async () => {
  const answers = ['Yes', 'No', 'Yes, but not the names'];
  const { settings } = await walkWith(['May this outcome be shared with all readers?'], (index) => [
    answers[index % 3] ?? '',
  ]);
  expect(settings).toMatch(/consent: .*May this outcome be shared with all readers/);
  expect(settings).toContain('withholdEmpty: true');
});

test('days that a program writes as midnight are dates, and its own identifiers are ids', async () => {
  const file = path.join(createTemporaryFolder('init'), 'events.csv');
  const rows = Array.from({ length: 6 }, (_, index) => [
    `kJ7aB2xQw9${index}`,
    '2023-05-11T00:00:00.000',
    `In 2023 the synthetic council ${index + 1} opened its meetings to everybody in the town.`,
    'false',
  ]);
  const headers = ['event', 'eventDate', 'OH_DESC Outcome description', 'OH_CONF Confidential'];
  writeFileSync(file, writeCsv([headers, ...rows]));
  const { collection } = await walk(file);
  expect(collection.outcomes.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
  expect(collection.outcomes[0]?.year.map(({ key }) => key)).toEqual(['2023']);
});

test.each([
  [['Harvest 2021', 'Harvest 2022'], 'Harvest'],
  [['Récolte n° 1', 'Récolte n° 2'], 'Récolte'],
  // A name of a person stays in a field that waits to be looked at.
  [['Harvest 2021 Example', 'Harvest 2022 Example'], 'Sheet'],
])('sheets called %j', async (names, header) => {
  const file = path.join(createTemporaryFolder('init'), 'rounds.xlsx');
  const book = utils.book_new();
  for (const [sheet, name] of names.entries()) {
    const titles =
      header === 'Récolte'
        ? ['Code', 'Changement observé', 'Confidentiel', 'Pays']
        : ['Code', 'Outcome', 'Confidential', 'Country'];
    const rows = Array.from({ length: 4 }, (_, index) => [
      `${sheet}-${index}`,
      header === 'Récolte'
        ? `En 2023 le conseil synthétique ${sheet}-${index} a ouvert ses réunions à tous les habitants de la ville.`
        : `In 2023 the synthetic council ${sheet}-${index} opened its meetings to everybody.`,
      ...['no', 'Togo'],
    ]);
    utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ...rows]), name);
  }
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const { settings, collection } = await walk(file);
  expect(settings).toContain(`sheetName: ${header}`);
  expect(collection.outcomes).toHaveLength(8);
  const harvests = collection.outcomes.flatMap(({ harvest }) => harvest.map(({ label }) => label));
  expect([...new Set(harvests)].toSorted()).toEqual(header === 'Sheet' ? [] : names);
});

test('“Not confidential” is no flag: only its yes publishes', async () => {
  const file = path.join(createTemporaryFolder('init'), 'negated.csv');
  const answers = ['Yes', 'No', 'Yes', '', 'Yes'];
  const rows = answers.map((answer, index) => [
    `O${index + 1}`,
    `In 2023 the assembly of Example ${index + 1} passed a bylaw on markets. SYNTHETIC.`,
    'Ghana',
    answer,
    'no',
  ]);
  const headers = ['ID', 'Outcome', 'Country', 'Not confidential', 'Confidential'];
  writeFileSync(file, writeCsv([headers, ...rows]));
  const { imported, collection, settings } = await walk(file);
  expect(imported.status).toBe(0);
  expect(settings).toContain('consent: { headers: [Not confidential] }');
  expect(collection.outcomes.map(({ id }) => id).toSorted()).toEqual(['O1', 'O3', 'O5']);
});

test.each([
  'Publication refused',
  'Consent withdrawn',
  'Prohibido publicar',
  'Interdiction de publier',
])('“%s” beside a flag publishes no row that it refuses', async (header) => {
  const file = path.join(createTemporaryFolder('init'), 'refused.csv');
  const rows = ['No', 'Yes', 'No'].map((answer, index) => [
    `O${index + 1}`,
    `In 2023 the assembly of Example ${index + 1} passed a bylaw on markets. SYNTHETIC.`,
    ...['Ghana', 'no', answer],
  ]);
  writeFileSync(file, writeCsv([['ID', 'Outcome', 'Country', 'Confidential', header], ...rows]));
  const { collection } = await walk(file);
  expect(collection.outcomes.map(({ id }) => id)).not.toContain('O2');
});

test('headers in two languages: the texts say which is theirs', async () => {
  const file = path.join(createTemporaryFolder('init'), 'bilingue.csv');
  const text = 'Le conseil régional synthétique a publié ses séances en langue des signes, numéro';
  writeFileSync(
    file,
    writeCsv([
      [
        'Réf. / الرقم',
        'Pays / البلد',
        'Année / السنة',
        'Description du changement / وصف التغيير',
        'Confidentiel / سري',
      ],
      ...Array.from({ length: 6 }, (_, row) => [
        `MG0${row}`,
        'Tunisie',
        '2023',
        `${text} ${row}.`,
        'Non',
      ]),
    ]),
  );
  const { settings, collection } = await walk(file);
  expect(settings).toMatch(/^language: fr$/mu);
  expect(collection.outcomes).toHaveLength(6);
});

test('ids in a column called name are the ids; a focal person is not copied; a header in two parts is one name', async () => {
  const file = path.join(createTemporaryFolder('init'), 'base.csv');
  writeFileSync(
    file,
    writeCsv([
      [
        'Name',
        'Outcome Statement',
        'Country',
        'Aporte / Del programa',
        'Focal person',
        'Confidential',
      ],
      ...Array.from({ length: 6 }, (_, row) => [
        ...[`PF-0${row}`, `The synthetic press council ${row} dropped its fee for cards.`, 'Kenya'],
        ...[`We drafted the text of rule ${row} with its members.`, 'Person A', 'no'],
      ]),
    ]),
  );
  const { init, settings, collection } = await walk(file);
  expect(init.stdout).not.toContain('with-ids');
  expect(settings).toMatch(/^ {2}id: \[Name\]/mu);
  expect(settings).toMatch(/^ {2}contribution: \[Aporte \/ Del programa\]/mu);
  expect(settings).toMatch(/^ignore:[^#]*Focal person/mu);
  expect(collection.outcomes.map(({ id }) => id).toSorted()[0]).toBe('PF-00');
});
