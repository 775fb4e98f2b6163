import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../../support/sites.ts';
import { writeCsv } from '../../support/spreadsheets.ts';
import { walk } from '../../support/walkFrom.ts';

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
