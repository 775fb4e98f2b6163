import { describe, expect, test } from 'vitest';
import { localise } from '../../src/collection/localise.ts';
import { pickForm } from '../../src/collection/pageForms.ts';
import { loadCollection } from '../../src/collection/loadCollection.ts';
import { makeContentFolder, type ContentFiles } from '../support/contentFolder.ts';
import { writeFragment } from '../support/fragmentText.ts';
import { fixtureProgrammeText } from '../support/fixtureProgramme.ts';
import { ownProgrammeText } from '../support/ownProgramme.ts';

function load(files: ContentFiles): ReturnType<typeof loadCollection> {
  return loadCollection(makeContentFolder({ 'outcomes/1.txt': writeFragment(), ...files }));
}

function listProblems(files: ContentFiles): string[] {
  return load(files).problems.map(({ file, code, severity }) => `${file} ${severity} ${code}`);
}

describe('loadPages(directory, programme, report)', () => {
  test('every file is a page, called by its settings or by its first heading', () => {
    const { pages, programme, problems } = load({
      'pages/Our Partners.md': '# *Our* [partners](https://example.org)\n\nText\n\n# More\n',
      'pages/equipe.md':
        '---\ntitle: L’équipe\ndescription: Qui nous sommes.\nlang: fr\norder: 1\n---\n# Nous\n',
      'pages/zeal.md': 'Zeal and patience\n=====\nText\n',
    });
    expect(problems).toEqual([]);
    expect(pages).toMatchObject([
      {
        address: 'equipe',
        title: 'L’équipe',
        description: 'Qui nous sommes.',
        lang: 'fr',
        body: '# Nous\n',
      },
      { address: 'our-partners', title: 'Our partners', body: '\nText\n\n# More\n' },
      {
        address: 'zeal',
        title: 'Zeal and patience',
        description: 'Zeal and patience',
        body: 'Text\n',
      },
    ]);
    expect(programme?.pages.map(({ address }) => address)).toEqual([
      'equipe',
      'our-partners',
      'zeal',
    ]);
  });

  test.each([
    ['outcomes', 'The site needs the address'],
    ['about', 'The site needs the address'],
    ['Data', 'The site needs the address'],
    ['fr', 'a language of that code'],
    ['pt-br', 'a language of that code'],
    ['countries', 'The site needs the address'],
    ['partners', 'A field of the programme'],
    ['---', 'no letter or digit'],
  ])('%s.md is refused', (name, reason) => {
    const { problems, pages } = load({
      'programme.md': ownProgrammeText,
      [`pages/${name}.md`]: '# Title\n',
    });
    expect(problems).toMatchObject([{ code: 'page-address', severity: 'error' }]);
    expect(problems[0]?.message).toContain(reason);
    expect(pages).toEqual([]);
  });

  test('two files of one address, a page without a title, a key that is misspelt', () => {
    expect(
      listProblems({
        'pages/a b.md': '# One\n',
        'pages/a-b.md': '# Two\n',
        'pages/none.md': 'Text\n\n# Late\n',
        'pages/wrong.md': '---\ntitel: A\n---\n# B\n',
      }),
    ).toEqual([
      'pages/a-b.md error page-address',
      'pages/none.md warning page-without-title',
      'pages/wrong.md error front-matter-key',
    ]);
  });
});

describe('a page in further languages', () => {
  const several = fixtureProgrammeText.replace(/^---\n/, '---\nlanguages: [fr]\n');
  const twice = {
    'programme.md': several,
    'pages/Our partners.md': '# Our partners\n',
    'pages/Our partners.fr.md': '# Nos partenaires\n\nTexte\n',
    'pages/method.md': '---\ntitle: How\ndescription: How it was done.\n---\nText\n',
    'pages/method.fr.md': '---\ntitle: Comment\ndescription: La méthode.\n---\nTexte\n',
    'pages/team.md': '# Team\n',
  };

  test('is one page, which is shown in the language of the site, otherwise as it is written first', () => {
    const { pages, method, programme, problems } = load(twice);
    expect(problems).toEqual([]);
    expect(pages.map(({ address }) => address)).toEqual(['our-partners', 'team']);
    const french = pages.map((page) => pickForm(page, 'fr'));
    expect(french).toMatchObject([
      { address: 'our-partners', title: 'Nos partenaires', lang: 'fr', body: '\nTexte\n' },
      { address: 'team', title: 'Team', lang: undefined },
    ]);
    expect(method && pickForm(method, 'fr')).toMatchObject({ title: 'Comment', lang: 'fr' });
    expect(method && pickForm(method, undefined)).toEqual({
      title: 'How',
      description: 'How it was done.',
      body: 'Text\n',
    });
    const titles = (language?: string): string[] =>
      programme === undefined ? [] : localise(programme, language).pages.map(({ title }) => title);
    expect(titles('fr')).toEqual(['Nos partenaires', 'Team']);
    expect(titles()).toEqual(['Our partners', 'Team']);
  });

  test.each([
    ['pages/team.de.md', 'page-language'],
    ['pages/team.en.md', 'page-language'],
    ['pages/team.ar.md', 'page-language'],
    ['pages/team.xx.md', 'page-language'],
    ['pages/team.fr-CA.md', 'page-language'],
    ['pages/method.ar.md', 'page-language'],
    ['pages/other.fr.md', 'page-without-first'],
    ['pages/team.FR.md', undefined],
    ['pages/our.org.md', undefined],
  ])('%s: %s', (file, code) => {
    const { pages, problems } = load({ ...twice, [file]: '# Synthetic\n' });
    expect(problems.map((each) => `${each.file} ${each.severity} ${each.code}`)).toEqual(
      code === undefined ? [] : [`${file} warning ${code}`],
    );
    expect(JSON.stringify(pages).includes('Synthetic')).toBe(code === undefined);
  });

  test.each([
    ['in the form', 'pages/team.fr.md', 'Team'],
    ['in the first', 'pages/team.md', undefined],
  ])('a name that an outcome redacts, %s, is shown in no language', (_, file, expected) => {
    const { pages, programme, problems } = load({
      ...{ 'programme.md': several, 'pages/team.md': '# Team\n', 'pages/team.fr.md': '# Équipe\n' },
      'outcomes/2.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA002',
        frontMatter: 'redact: [Jane Example]',
      }),
      [file]: '# Team\n\nLed by Jane Example.\n',
    });
    expect(problems.map(({ code }) => code)).toContain('redacted-elsewhere');
    expect(JSON.stringify([pages, programme])).not.toMatch(/jane|Équipe/i);
    expect(pages.map((page) => pickForm(page, 'fr').title)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });
});

describe('what must not be published is on no page', () => {
  const redacted = {
    'outcomes/2.txt': writeFragment({
      id: 'DEMO-AAA2301/AAA002',
      frontMatter: 'redact: [Jane Example]',
    }),
  };

  test.each([
    ['in its text', 'pages/team.md', '# Team\n\nLed by *Jane Example*.\n'],
    ['in its title', 'pages/team.md', '# Jane Example\n'],
    ['in its address', 'pages/jane-example.md', '# Team\n'],
  ])('a name that an outcome redacts, %s', (_, file, text) => {
    const { problems, pages, programme } = load({ ...redacted, [file]: text });
    expect(problems.map(({ code }) => code)).toContain('redacted-elsewhere');
    expect(pages).toEqual([]);
    expect(programme?.pages).toEqual([]);
  });

  test('it may be there if the page says so', () => {
    const text = '---\nnamed: [Jane Example]\n---\n# Team\n\nLed by Jane Example.\n';
    expect(load({ ...redacted, 'pages/team.md': text }).pages).toHaveLength(1);
  });

  test('what the programme redacts is replaced', () => {
    const { pages } = load({
      'programme.md': fixtureProgrammeText.replace(
        '\nheaders:',
        '\nredact: [Jane Example]\nheaders:',
      ),
      'pages/team.md': '# The team of Jane Example\n\nLed by Jane Example.\n',
    });
    expect(JSON.stringify(pages)).not.toMatch(/jane/i);
    expect(pages[0]?.title).toBe('The team of [name withheld]');
  });
});
