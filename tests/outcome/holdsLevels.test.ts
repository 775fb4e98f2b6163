import { describe, expect, test } from 'vitest';
import { isForAll, isPlainlyForAll } from '../../src/outcome/audience.ts';
import { describeLevels, holdsLevels } from '../../src/outcome/holdsLevels.ts';

describe('holdsLevels(values)', () => {
  test.each([
    ...[
      'Public',
      'Interna',
      'Team only',
      'Donantes',
      'Low',
      'Élevé',
      '2',
      'Nivel 2',
      'C3',
      'داخلي',
    ],
    ...['No confidencial', 'Non confidentiel', 'Not confidential', '1 - Public', '2) interne'],
    ...['Top secret', 'Équipe seulement', 'Very high', 'Reservado', 'منخفض'],
  ])('%s is one by itself', (value) => {
    expect(holdsLevels(['no', '', value, 'Yes'])).toBe(true);
  });

  test('of values that nobody knows it takes two', () => {
    expect(holdsLevels(['', 'Azul', 'no'])).toBe(false);
    expect(holdsLevels(['', 'Azul', 'no', 'Azul'])).toBe(true);
    expect(holdsLevels(['', 'A', 'B'])).toBe(true);
  });

  test.each([
    ...['', 'yes', 'Non', 'x', '☐', '?', '-', 'n/a', 'maybe', 'pending', 'Confidential', 'سري'],
    ...['YES - names a witness', 'Confidential (minor)', 'Sí, por escrito', '1', '0.0'],
    ...['withheld by the import: the column “Public” is empty', 'not certain: a reason'],
    'The witness has asked that nobody outside of the office reads it before the trial',
  ])('%s is none, however often', (value) => {
    expect(holdsLevels([value, value, value])).toBe(false);
  });

  test('what is told names each level once, and those that may open', () => {
    expect(describeLevels(['Público', 'público', '', 'Interno', '0', 'no', '?'])).toEqual({
      ...{ levels: ['público', 'Interno'], open: ['público'], maybe: [], unsaid: 2 },
    });
  });
});

test.each(['No público', 'Público: no', 'Public no', 'no public', 'Aberto no Brasil'])(
  '“%s” is not for everybody',
  (value) => {
    expect([isForAll(value), isPlainlyForAll(value)]).toEqual([false, false]);
  },
);

test.each(['Público no site', 'Aberto no site', 'Público', 'Publicado'])('“%s” is', (value) => {
  expect(isForAll(value)).toBe(true);
});
