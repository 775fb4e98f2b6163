import { expect, test } from 'vitest';
import { listAcronyms } from '../../src/atlas/listAcronyms.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { createPublicOutcome } from '../support/publicOutcome.ts';

test('acronyms of all texts by their letters, without those that mean different things', () => {
  const outcomes = [
    createPublicOutcome({
      description: 'The Zonal Action Group (ZAG) met the Peace Council (PC).',
    }),
    createPublicOutcome({
      id: 'DEMO-AAA2301/AAA002',
      more: {
        'Significance of the outcome': 'The Active Radio Club (ARC) told the Parents’ Club (PC).',
      },
    }),
  ];
  expect(listAcronyms(outcomes, FIELDS)).toEqual([
    { acronym: 'ARC', meaning: 'Active Radio Club' },
    { acronym: 'ZAG', meaning: 'Zonal Action Group' },
  ]);
});
