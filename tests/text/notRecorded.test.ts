import { expect, test } from 'vitest';
import { isNotRecorded } from '../../src/text/notRecorded.ts';

test.each([
  ...['n/a', 'N/A', 'n.a.', 'N/D', 'n/d', 'sin dato', 'Sin datos', 'Sans objet', 'non renseigné'],
  ...['Not applicable', 'sem dados', 'لا ينطبق', '-', '–', '—'],
])('isNotRecorded(%j)', (value) => {
  expect(isNotRecorded(value)).toBe(true);
});

test.each(['', 'NA', 'SD', 'no', 'none', '0', '?', 'Nada', 'sin dato de 2023', 'unknown', 'n'])(
  '%j may say something',
  (value) => {
    expect(isNotRecorded(value)).toBe(false);
  },
);
