import { expect, test } from 'vitest';
import { getPublicProgramme } from '../../src/collection/publicProgramme.ts';
import { createPrintKit } from '../../src/atlas/createPrintKit.ts';
import { fixtureProgramme } from '../support/fixtureProgramme.ts';

test('createPrintKit(programme, figures, site) has what the site says of its outcomes, and no empty line', () => {
  const programme = { ...getPublicProgramme(fixtureProgramme), hasData: false };
  const provenance = { source: 's', date: '', licence: 'None stated', caution: 'Not impact' };
  const made = createPrintKit(programme, { provenance }, undefined);
  expect(made).toMatchObject({ notes: ['None stated', 'Not impact'], home: '/' });
  expect(made).not.toHaveProperty('site');
});
