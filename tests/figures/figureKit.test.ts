import { describe, expect, test } from 'vitest';
import type { PublicProgramme } from '../../src/collection/publicProgramme.ts';
import { createFigureKit } from '../../src/figures/figureKit.ts';
import { en } from '../../src/messages/en.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { BASE_MAP } from '../support/figureKit.ts';

const PROGRAMME: PublicProgramme = {
  abbreviation: undefined,
  ...{ name: 'Test programme', description: 'Of a test.', language: 'en', about: '' },
  ...{ languages: ['en'], translations: {} },
  fields: FIELDS,
  ...{
    contact: undefined,
    hasData: true,
    isIndexed: true,
    isEmbeddable: false,
    home: {},
    pages: [],
    years: undefined,
    palette: undefined,
    stylesheet: undefined,
    logo: undefined,
    face: [],
  },
};

describe('createFigureKit(programme, baseMap, messages)', () => {
  test('the years of the outcomes are told where the programme gives no date', () => {
    const years = { from: '2021', to: '2023' };
    const { provenance } = createFigureKit({ ...PROGRAMME, years }, undefined, en);
    expect(provenance).toMatchObject({
      source: 'Source: Test programme, outcome harvest.',
      date: 'Outcomes of 2021 to 2023.',
      licence: en.site.licenceMissing,
      caution: en.site.countIsNotImpact,
    });
    expect(createFigureKit(PROGRAMME, undefined, en).provenance.date).toBe('');
  });

  test('is plain data, which a browser reads as it was written', () => {
    const kit = createFigureKit({ ...PROGRAMME, date: '1 May 2024' }, BASE_MAP, en);
    expect(kit.provenance.date).toBe('State of the data: 1 May 2024.');
    expect(JSON.parse(JSON.stringify(kit))).toEqual(kit);
  });
});
