import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { writeOpenSearch } from '../../src/exports/openSearchDescription.ts';

const SITE = {
  name: 'Strengthening <Civil> & “Open” Courage',
  description: 'Words & more',
  language: 'ar',
  search: 'https://atlas.example/ar/outcomes/',
  picture: 'https://atlas.example/favicon.svg',
};

describe('writeOpenSearch(site)', () => {
  test('is XML, with a name that is short enough and texts as they are', () => {
    const $ = load(writeOpenSearch(SITE), { xml: true });
    expect($('ShortName').text()).toBe('Strengthening');
    expect($('Description').text()).toBe('Words & more');
    expect($('Language').text()).toBe('ar');
    expect($('Url').attr('template')).toBe('https://atlas.example/ar/outcomes/?q={searchTerms}');
  });

  test('an abbreviation is the better short name, if it is one', () => {
    const nameOf = (abbreviation: string): string =>
      load(writeOpenSearch({ ...SITE, abbreviation }), { xml: true })('ShortName').text();
    expect(nameOf('SCC')).toBe('SCC');
    expect(nameOf(`${SITE.name} of everywhere`)).toBe('Strengthening');
  });
});
