import { describe, expect, test } from 'vitest';
import type { PublicProgramme } from '../../src/collection/publicProgramme.ts';
import { createFigureKit } from '../../src/figures/figureKit.ts';
import { en } from '../../src/messages/en.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { BASE_MAP, createColumnsOf, FEW } from '../support/figureKit.ts';

const PROGRAMME: PublicProgramme = {
  abbreviation: undefined,
  ...{ name: 'Test programme', description: 'Of a test.', language: 'en', about: '' },
  fields: FIELDS,
  ...{
    contact: undefined,
    home: {},
    pages: [],
    palette: undefined,
    stylesheet: undefined,
    logo: undefined,
    face: [],
  },
};

describe('createFigureKit(programme, columns, baseMap, messages)', () => {
  test('the years of the outcomes are told where the programme gives no date', () => {
    const columns = createColumnsOf({ year: '2021' }, { year: 'about 1987' }, { year: '2023' });
    const { provenance } = createFigureKit(PROGRAMME, columns, undefined, en);
    expect(provenance).toMatchObject({
      source: 'Source: Test programme, outcome harvest.',
      date: 'Outcomes of 2021 to 2023.',
      licence: en.site.licenceMissing,
      caution: en.site.countIsNotImpact,
    });
    expect(createFigureKit(PROGRAMME, createColumnsOf({}), undefined, en).provenance.date).toBe('');
  });

  test('is plain data, which a browser reads as it was written', () => {
    const kit = createFigureKit({ ...PROGRAMME, date: '1 May 2024' }, FEW, BASE_MAP, en);
    expect(kit.provenance.date).toBe('State of the data: 1 May 2024.');
    expect(JSON.parse(JSON.stringify(kit))).toEqual(kit);
  });
});
