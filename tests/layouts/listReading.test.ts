import { describe, expect, test } from 'vitest';
import { getSiteMessages } from '../../src/facets/siteMessages.ts';
import { FACETS } from '../../src/facets/registry.ts';
import { listReadFacets, listReadTexts } from '../../src/layouts/listReading.ts';
import { en } from '../../src/messages/en.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { ownProgramme } from '../support/ownProgramme.ts';

const always = (): boolean => true;

describe('listReadTexts(fields, messages)', () => {
  test('explains every known text, under the heading that it has on an outcome’s page', () => {
    const { items, own } = listReadTexts(FIELDS, en);
    expect(own).toEqual([]);
    expect(items.map(({ name }) => name)).toEqual([
      ...[en.outcome.description, en.outcome.significance, en.outcome.contribution],
      ...[en.outcome.otherContributions, en.outcome.evidence, en.outcome.additionalInformation],
      en.outcome.resultsFrameworkText,
    ]);
  });

  test('says nothing of a field that the site does not have, and names the programme’s own', () => {
    const fields = ownProgramme.fields.filter(({ name }) => name !== 'evidence');
    const { messages } = getSiteMessages({ language: 'en', fields });
    const { items, own } = listReadTexts(fields, messages);
    expect(items.map(({ name }) => name)).not.toContain(en.outcome.evidence);
    expect(own).toEqual(['Lessons learnt']);
  });
});

describe('listReadFacets(fields, messages, differs, isFlat)', () => {
  test('explains every known facet', () => {
    const { items, own } = listReadFacets(FIELDS, en, always, false);
    expect(own).toEqual([]);
    expect(items.map(({ name }) => name)).toEqual(FACETS.map(({ key }) => en.facet[key].label));
    expect(items.every(({ text }) => text.length > 10)).toBe(true);
  });

  test('has the programme’s own names, and no language where there is one', () => {
    const { fields } = ownProgramme;
    const { messages } = getSiteMessages({ language: 'en', fields });
    const { items, own } = listReadFacets(fields, messages, (facet) => facet !== 'language', true);
    const names = items.map(({ name }) => name);
    expect(names).toContain('Reporting period');
    expect(names).not.toContain('Harvest');
    expect(names).not.toContain('Language');
    expect(own).toEqual(['Theme', 'Urgency', 'Partner organisation']);
  });
});
