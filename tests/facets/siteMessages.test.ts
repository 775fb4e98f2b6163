import { describe, expect, test } from 'vitest';
import {
  countAll,
  countValues,
  findFacetLanguage,
  findIndexLanguage,
  nameFacet,
  nameIndex,
} from '../../src/facets/labels.ts';
import { listFacets, type Facet } from '../../src/facets/registry.ts';
import { getSiteMessages } from '../../src/facets/siteMessages.ts';
import { getMessages } from '../../src/messages/index.ts';
import { FIELDS, type FieldTable } from '../../src/programme/fields.ts';
import { withSettings } from '../support/fixtureProgramme.ts';

const { fields } = withSettings(`
labels: { harvest: Reporting period, evidence: How we know, significanceRating: Weight, negative: Harm }
fields:
  partner: { label: Partner, headers: [P], kind: terms, index: partners }
  theme: { label: Theme, headers: [T], kind: term, after: country }
  lessons: { label: Lessons, headers: [L], kind: text }`);
const words = getSiteMessages({ language: 'en', fields });
const { messages } = words;

function getFacet(key: string, table: FieldTable = fields): Facet {
  const facet = listFacets(table).find((each) => each.key === key);
  if (facet === undefined) throw new Error(key);
  return facet;
}

describe('getSiteMessages(programme)', () => {
  test('a programme that names nothing has the interface text as it is', () => {
    expect(getSiteMessages({ language: 'en', fields: FIELDS }).messages).toBe(
      getMessages('en').messages,
    );
  });

  test('own fields and known ones are called by the programme', () => {
    expect(nameFacet('partner', words)).toBe('Partner');
    expect(nameIndex('partner', words).index).toBe('Partner');
    expect(nameFacet('theme', words)).toBe('Theme');
    expect(nameFacet('harvest', words)).toBe('Reporting period');
    expect(nameIndex('harvest', words).index).toBe('Reporting period');
    expect(nameFacet('country', words)).toBe('Country');
    expect(messages.outcome).toMatchObject({ evidence: 'How we know', lessons: 'Lessons' });
  });

  test('no message has the interface’s own word for what the programme calls otherwise', () => {
    const said = JSON.stringify({
      ...messages,
      // What an outcome harvest is, and in which of them, is no name of a field.
      ...{ home: '', search: '', figures: { ...messages.figures, description: '', source: '' } },
      count: '',
      facet: Object.values(messages.facet).map(({ label }) => label),
      outcome: { ...messages.outcome, previous: '' },
    });
    for (const word of [
      'Harvests over',
      'In the same harvest',
      'Significance:',
      'Negative outcome',
    ])
      expect(said, word).not.toContain(word);
    expect(messages.explorer.sorts.significance).toBe('Weight ↓');
  });

  test('nothing is the newest where no outcome has a year or a harvest', () => {
    const told = (hidden: readonly string[]): string => {
      const fields = FIELDS.filter(({ name }) => !hidden.includes(name));
      const { explorer, home, list } = getSiteMessages({ language: 'en', fields }).messages;
      return JSON.stringify([
        ...[Object.values(explorer.sorts), explorer.orderFailed, home.latest, home.topHint],
        ...[list.description, list.order, list.previous, list.next],
      ]);
    };
    expect(told(['year', 'harvest'])).not.toMatch(/new|late|old/i);
    expect(told(['harvest'])).toBe(told([]));
    expect(told(['year'])).toMatch(/newest/);
  });

  test('the figures are described by the facets that there are', () => {
    const few = FIELDS.filter(({ name }) => name !== 'objectives');
    const said = getSiteMessages({ language: 'en', fields: few }).messages.figures.description;
    expect(said).not.toContain('objective');
  });

  test('the figure of the marks names those that there are', () => {
    const name = (...left: readonly string[]): string =>
      getSiteMessages({
        language: 'en',
        fields: FIELDS.filter((field) => !left.includes(field.name)),
      }).messages.figures.titles.marks;
    expect(name()).toBe('Unintended and negative outcomes');
    expect(name('negative')).toBe('Outcomes by Unintended');
    expect(name('unintended')).toBe('Outcomes by Negative');
    expect(messages.figures.titles.marks).toBe('Unintended and Harm');
  });

  test('a rating that has a name is called so wherever it counts', () => {
    const { figures } = messages;
    expect(figures.headline.high.other).toBe('{count} outcomes in the upper half of “Weight”');
    expect(figures.profile.unrated).toBe('Weight: not recorded.');
    expect(figures.titles.ratings).toBe('Weight by contribution rating');
    expect(JSON.stringify([figures.profile, figures.high, figures.findings.only])).not.toMatch(
      /significance/,
    );
  });

  test('within a title only a common noun of the interface loses its capital', () => {
    const title = (label: string): string =>
      getSiteMessages({
        language: 'en',
        fields: withSettings(`labels: { contributionRating: ${label}, significanceRating: Weight }`)
          .fields,
      }).messages.figures.titles.ratings;
    expect(title('Contribution rating')).toBe('Weight by contribution rating');
    for (const own of ['MEL score', 'NGO', 'Contribution Rating', 'Poids'])
      expect(title(own)).toBe(`Weight by ${own}`);
    // The nouns are names of fields in the same language.
    const { facet, figures } = getMessages('en').messages;
    const labels = Object.values(facet).map((each) => each.label);
    for (const noun of figures.nouns) expect(labels).toContain(noun);
  });

  test('values are counted without a noun of their own', () => {
    expect(countValues(getFacet('partner'), 3, words)).toBe('Partner: 3');
    expect(countAll(getFacet('partner'), 3, words)).toBe('Partner: all 3');
    expect(countAll(getFacet('harvest'), 3, words)).toBe('Reporting period: all 3');
    expect(countAll(getFacet('country'), 3, words)).toBe('All 3 countries and regions');
    expect(countAll(getFacet('changeType'), 3, words)).toBe('All 3 clusters of change');
    expect(countAll(getFacet('changeType'), 3, words, true)).toBe('All 3 types of change');
    expect(countValues(getFacet('country'), 1, words)).toBe('1 country or region');
    expect(countAll(getFacet('country'), 3, words, true)).toBe('All 3 countries');
  });

  describe('with names for several', () => {
    const { fields: both } = withSettings(`
labels: { country: { label: District, plural: Districts } }
fields:
  partner: { label: { en: Partner, fr: Partenaire }, plural: { en: Partners, fr: Partenaires }, headers: [P], kind: terms, index: partners }`);
    const several = getSiteMessages({ language: 'en', fields: both });

    test('what is one is called so, and a list of them by the other name', () => {
      expect(nameFacet('partner', several)).toBe('Partner');
      expect(nameIndex('partner', several)).toEqual({
        index: 'Partners',
        intro: 'Outcomes by Partner.',
      });
      expect(nameFacet('country', several)).toBe('District');
      expect(nameIndex('country', several).index).toBe('Districts');
      expect(several.messages.figures.profile.countries).toBe(
        'Districts, the commonest first: {types}.',
      );
      expect(several.messages.figures.titles.countries).toBe('Outcomes by District');
    });

    test.each([
      ['{ label: { en: Partner, fr: Partenaire }, plural: Partners', undefined, 'en'],
      ['{ label: Partner, plural: { en: Partners, fr: Partenaires }', 'en', undefined],
      ['{ label: { en: Partner, fr: Partenaire }', undefined, undefined],
      ['{ label: Partner', 'en', 'en'],
    ] as const)('each form says its own language: %s', (names, one, index) => {
      const settings = withSettings(
        `fields: { partner: ${names}, headers: [P], kind: terms, index: partners } }`,
      );
      const { messages: french } = getSiteMessages({
        ...{ language: 'en', interface: 'fr', fields: settings.fields },
      });
      expect(findFacetLanguage('partner', { messages: french })).toBe(one);
      expect(findIndexLanguage('partner', { messages: french })).toBe(index);
      expect(findIndexLanguage('country', { messages: french })).toBeUndefined();
    });

    test('a count is of one or of several', () => {
      const partner = getFacet('partner', both);
      expect([0, 1, 2].map((count) => countValues(partner, count, several))).toEqual([
        ...['Partners: 0', 'Partner: 1', 'Partners: 2'],
      ]);
      expect(countAll(getFacet('country', both), 12, several)).toBe('Districts: all 12');
    });
  });
});

describe('listFacets(fields)', () => {
  const keys = listFacets(fields).map(({ key }) => key);

  test('own facets come after the field they name, or before the language', () => {
    expect(keys.slice(0, 3)).toEqual(['country', 'theme', 'harvest']);
    expect(keys.slice(-2)).toEqual(['partner', 'language']);
  });

  test('known facets keep their feeds, whatever they are called, and own ones have none', () => {
    const withFeeds = listFacets(fields).filter(({ hasFeeds }) => hasFeeds);
    expect(withFeeds.map(({ key }) => key)).toEqual(['country', 'harvest', 'objective']);
    expect(getFacet('partner').segment).toBe('partners');
  });

  test('running text is none, and neither is a field that is not in the table', () => {
    expect(keys).not.toContain('lessons');
    const few = FIELDS.filter(({ name }) => ['id', 'year', 'changeTypes'].includes(name));
    expect(listFacets(few).map(({ key }) => key)).toEqual(['year', 'changeType', 'language']);
  });
});
