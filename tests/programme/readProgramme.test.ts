import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_WORDS } from '../../src/outcome/flag.ts';
import { FIELDS } from '../../src/programme/fields.ts';
import { readProgramme } from '../../src/programme/readProgramme.ts';
import {
  FIXTURES,
  fixtureProgramme,
  readValid,
  CONSENT_HEADER,
  consentProgramme,
} from '../support/fixtureProgramme.ts';
import { listProblems } from '../support/runPipeline.ts';

/** The shortest programme there is, with room for more; `vocabularies:` is line 10. */
function write(vocabularies = '', more = '', policy = ''): string {
  return `---
name: Synthetic programme
description: Made up for tests.
headers:
  id: [Number]
  description: [Text]
  confidential: [Secret]
  status: [State]
  year: [Year]
vocabularies:
  status: [Done]
${vocabularies}${more}publication:
  statuses: [Done]
${policy}---
About.
`;
}

/** The problems of a programme; with any, there must be no programme. */
function problemsOf(text: string): string[] {
  const { programme, problems } = readProgramme(text);
  expect(programme === undefined).toBe(problems.length > 0);
  return listProblems(problems);
}

function messagesOf(text: string): string[] {
  return readProgramme(text).problems.map(({ message }) => message);
}

describe('readProgramme(text): no statuses', () => {
  const text = write().replace('  statuses: [Done]', '  statuses: any');

  test('“any” takes the place of the list, and then no header is required for the status', () => {
    const { settings } = readValid(text.replace('  status: [State]\n', ''));
    expect(settings.publication.statuses).toBe('any');
    expect(messagesOf(write().replace('  status: [State]\n', ''))).toEqual([
      expect.stringContaining('A header for “status” is required.'),
    ]);
  });

  test('beside a header for the status it is an error: nobody knows which of its values are meant', () => {
    expect(messagesOf(text)).toEqual([
      expect.stringContaining('List there which of its values may be published'),
    ]);
  });

  test.each(['[]', 'all', 'Any', '""', '[Done, 3]', '{}'])(
    'nothing else is a list: %s',
    (value) => {
      expect(problemsOf(write().replace('[Done]\n---', `${value}\n---`))).toHaveLength(1);
    },
  );
});

describe('readProgramme(text): spreadsheet', () => {
  test('how an import reads the sheet', () => {
    const block = `spreadsheet:
  file: Harvest.with-ids.xlsx
  sheets: [Georgia, 'Moldova ']
  sheetName: Country
  headerRow: 3
  headerRows: 2
`;
    expect(readValid(write('', block)).settings.spreadsheet).toEqual({
      file: 'Harvest.with-ids.xlsx',
      sheets: ['Georgia', 'Moldova '],
      sheetName: 'Country',
      headerRow: 3,
      headerRows: 2,
    });
    expect(readValid(write()).settings.spreadsheet).toEqual({});
  });

  test.each(['sheets: []', 'sheets: [A, a]', 'headerRow: 0', 'headerRows: 9', 'sheet: A'])(
    'is refused: %s',
    (line) => {
      expect(problemsOf(write('', `spreadsheet:\n  ${line}\n`))).toHaveLength(1);
    },
  );
});

describe('readProgramme(text)', () => {
  test('the fixture: settings, about, headers, vocabularies and id pattern', () => {
    const { settings, about, fieldOfHeader, vocabularies, idPattern } = fixtureProgramme;
    expect(settings.name).toBe('Demonstration programme (synthetic)');
    expect(settings.publication).toEqual({
      statuses: ['Outcome'],
      withholdEmpty: false,
      id: 'shown',
      data: true,
      indexing: true,
      embed: false,
    });
    expect(about.trim()).toBe('This programme is synthetic: it exists for tests only.');
    expect(new Set([...fieldOfHeader].map(([, field]) => field))).toEqual(
      new Set(FIELDS.filter(({ name }) => name !== 'consent')),
    );
    expect(fieldOfHeader.get('coutnry')?.name).toBe('country');
    expect(fieldOfHeader.get('country')?.name).toBe('country');
    expect(vocabularies.harvest.terms.map(({ label }) => label)).toEqual([
      'harvest 1',
      'harvest 2',
      'harvest 3',
    ]);
    expect(vocabularies.changeTypes.terms.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(idPattern?.match('DEMO-AAA2301/AAA001')).toBeDefined();
    expect(idPattern?.match('DEMO-AAA2301/AAA001 and more')).toBeUndefined();
  });

  test('the programme of this repository is without fault', () => {
    const text = readFileSync(new URL('../../content/programme.md', import.meta.url), 'utf8');
    const { programme, problems } = readProgramme(text);
    expect(problems).toEqual([]);
    expect(programme?.vocabularies.country.spellings.get('cd')?.label).toBe('DR Congo');
  });

  test('the shortest programme: another programme brings its own headers', () => {
    const { fieldOfHeader, idPattern, vocabularies } = readValid(write());
    expect([...fieldOfHeader].map(([header, { name }]) => [header, name])).toEqual([
      ['number', 'id'],
      ['state', 'status'],
      ['year', 'year'],
      ['text', 'description'],
      ['secret', 'confidential'],
    ]);
    expect(idPattern).toBeUndefined();
    expect(vocabularies.country).toMatchObject({ isOpen: true, terms: [] });
  });

  test('CRLF and a byte order mark make no difference', () => {
    const crlf = readValid(write().replaceAll('\n', '\r\n'));
    expect(crlf.settings).toEqual(readValid(write()).settings);
    expect(crlf.about).toBe('About.\r\n');
  });

  test('everything that is wrong is told with line and column, at once', () => {
    const text = `---
name: 5
descripton: A typing error
description: Made up for tests.
headers:
  id: [Number]
  description: [Text]
  status: [State]
  confidental: [Secret]
vocabularies:
  country: text
  harvest: [harvest 1, 2]
  scale:
    - { label: Local, cod: L }
publication:
  statuses: []
  negatives: [no, never]
---
`;
    const { programme, problems } = readProgramme(text);
    expect(programme).toBeUndefined();
    expect(new Set(listProblems(problems))).toEqual(
      new Set([
        'front-matter-value 2:1',
        'front-matter-key 3:1',
        'front-matter-key 9:3',
        'front-matter-value 5:1',
        'front-matter-value 11:3',
        'front-matter-value 12:24',
        'front-matter-key 14:23',
        'front-matter-value 16:3',
        'front-matter-value 17:19',
      ]),
    );
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('a required header that is missing is named', () => {
    const text = write().replace('  confidential: [Secret]\n', '').replace('  id: [Number]\n', '');
    const { problems } = readProgramme(text);
    expect(listProblems(problems)).toEqual(['front-matter-value 4:1', 'front-matter-value 4:1']);
    expect(problems.map(({ message }) => message)).toEqual([
      '“headers”: A header for “id” is required.',
      '“headers”: A header for “confidential” is required.',
    ]);
  });

  test('a number among the labels is told in plain words', () => {
    const { problems } = readProgramme(write('  harvest: [2023]\n'));
    expect(listProblems(problems)).toEqual(['front-matter-value 12:13']);
    expect(problems[0]?.message).toContain('put a number in quotes');
  });

  test('a file without front matter lacks everything, and is told so at its head', () => {
    for (const text of ['', 'About.', '---\n---\n']) {
      const { programme, problems } = readProgramme(text);
      expect(programme).toBeUndefined();
      expect(listProblems(problems)).toEqual(Array(4).fill('front-matter-value 1:1'));
      expect(problems.map(({ message }) => message.split(':')[0])).toEqual([
        '“name”',
        '“description”',
        '“headers”',
        '“publication”',
      ]);
    }
  });

  test('front matter that cannot be read is told as such', () => {
    expect(problemsOf('---\nname: x\n')).toEqual(['front-matter-open 1:1']);
    expect(problemsOf('---js\n({})\n---\n')).toEqual(['front-matter-language 1:1']);
    expect(problemsOf('---\nname: [x\n---\n')).toEqual(['front-matter-yaml 2:7']);
  });

  test('an id pattern that is none', () => {
    expect(problemsOf(write('', "idPattern: '('\n"))).toEqual(['bad-id-pattern 12:1']);
  });

  test('an id pattern matches the whole id, alternatives included', () => {
    const { idPattern } = readValid(write('', "idPattern: 'A|B'\n"));
    expect(['A', 'B', 'AB', 'xA', 'Bx'].map((id) => idPattern?.match(id) !== undefined)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('one header for two fields', () => {
    const text = write().replace('year: [Year]', 'year: [Year, "  NUMBER "]');
    const { problems } = readProgramme(text);
    expect(listProblems(problems)).toEqual(['duplicate-setting 9:16']);
    expect(problems[0]?.message).toBe('“NUMBER” in headers.year already means id.');
  });

  test('one header twice for the same field does no harm', () => {
    expect(problemsOf(write().replace('[Year]', '[Year, year]'))).toEqual([]);
  });
});

describe('readProgramme(text): vocabularies', () => {
  test.each([
    ['a label twice', '  scale: [Local, local]\n'],
    ['two labels with one address', '  scale: [A-B, A B]\n'],
    ['a spelling of another', '  scale: [Local, { label: Far, also: [LOCAL] }]\n'],
    ['a code of another', '  scale: [{ label: Local, code: L }, { label: Far, code: l }]\n'],
  ])('%s is an error at the vocabulary', (_, vocabularies) => {
    expect(problemsOf(write(vocabularies))).toEqual(['duplicate-setting 12:3']);
  });

  test.each([
    ['a label without letters', '  scale: ["..."]\n'],
    ['a label with an address of the site', '  scale: [Not recorded]\n'],
    ['a label with the address of the pages', '  scale: [Page]\n'],
  ])('%s has no address of its own', (_, vocabularies) => {
    expect(problemsOf(write(vocabularies))).toEqual(['label-without-address 12:3']);
  });

  test('a cluster that comes twice, and a type that comes twice in it', () => {
    const twice =
      '  changeTypes:\n    - { cluster: A, types: [X] }\n    - { cluster: a, types: [Y] }\n';
    expect(problemsOf(write(twice))).toEqual(['duplicate-setting 12:3']);
    const same = '  changeTypes:\n    - { cluster: A, types: [X, x] }\n';
    expect(problemsOf(write(same))).not.toEqual([]);
  });

  test('an entry is found by label, other spelling, code, and code with label', () => {
    const { spellings } = fixtureProgramme.vocabularies.country;
    for (const spelling of ['testland', 'republic of testland', 'xt', 'xt: testland']) {
      expect(spellings.get(spelling)?.key).toBe('testland');
    }
  });

  test('a term carries its code, its definition and its place in the order', () => {
    expect(fixtureProgramme.vocabularies.significanceRating.terms[0]).toEqual({
      key: 'low',
      label: 'low',
      order: 0,
      listed: true,
      definition: 'The change matters to few.',
      step: [1, 3],
    });
    expect(fixtureProgramme.vocabularies.objectives.terms[1]).toEqual({
      key: 'peace-rights-and-dialogue',
      label: 'Peace, rights and dialogue',
      order: 1,
      listed: true,
      code: 'BBB',
    });
  });

  test('a long label is named by its code', () => {
    const label = 'A synthetic sentence that is far too long to make a good address of it';
    const { vocabularies } = readValid(
      write(
        `  resultsFramework:\n    - { label: ${label}, code: Outcome 1.3 }\n    - ${label} indeed\n`,
      ),
    );
    expect(vocabularies.resultsFramework.terms.map(({ key }) => key)).toEqual([
      'outcome-1-3',
      `${label} indeed`.toLowerCase().replaceAll(' ', '-'),
    ]);
  });

  test('a type of change is known with its cluster, whatever joins the two', () => {
    const { spellings } = fixtureProgramme.vocabularies.changeTypes;
    const spelled = [
      '',
      'capacity change ',
      'capacity change - ',
      'capacity change – ',
      'capacity change: ',
    ];
    for (const before of spelled) {
      expect(spellings.get(`${before}safety and security`)).toEqual({
        key: 'capacity-change-safety-and-security',
        label: 'Safety and Security',
        order: 0,
        listed: true,
        parent: { key: 'capacity-change', label: 'Capacity change', order: 0 },
      });
    }
    expect(spellings.get('gender sensitive')?.key).toBe('gender-sensitive');
  });

  test('a label that two clusters share is understood only with its cluster', () => {
    const { vocabularies } = readValid(
      write(
        '  changeTypes:\n    - { cluster: A, types: [Same] }\n    - { cluster: B, types: [same] }\n',
      ),
    );
    const { spellings } = vocabularies.changeTypes;
    expect(spellings.get('same')).toBeUndefined();
    expect(spellings.get('a same')?.parent?.label).toBe('A');
    expect(spellings.get('b same')?.parent?.label).toBe('B');
  });

  test('yes and no are known in the languages of the programme', () => {
    const { spellings } = fixtureProgramme.vocabularies.answer;
    for (const yes of ['yes', '1', '1.0', 'true', 'oui', 'نعم'])
      expect(spellings.get(yes)?.key).toBe('yes');
    for (const no of ['no', '0', '0.0', 'false', 'non', 'لا'])
      expect(spellings.get(no)?.key).toBe('no');
  });
});

describe('readProgramme(text): the publication policy', () => {
  test('may be made stricter', () => {
    const policy = '  negatives: [no, "0"]\n  withholdEmpty: true\n';
    expect(readValid(write('', '', policy)).settings.publication).toEqual({
      statuses: ['Done'],
      negatives: ['no', '0'],
      withholdEmpty: true,
      id: 'shown',
      data: true,
      indexing: true,
      embed: false,
    });
  });

  test('may take words from the longer list, and all of it', () => {
    const read = (line: string): readonly string[] | undefined =>
      readValid(write('', '', line)).settings.publication.negatives;
    expect(read('')).toBeUndefined();
    expect(read('  negatives: all\n')).toEqual([...NO_WORDS]);
    expect(read('  negatives: [no, nein, нет]\n')).toEqual(['no', 'nein', 'нет']);
    expect(read('  negatives: []\n')).toEqual([]);
  });

  test('may name the levels that open, which are words for “public”', () => {
    const read = (line: string): readonly string[] | undefined =>
      readValid(write('', '', line)).settings.publication.levels;
    expect(read('')).toBeUndefined();
    expect(read('  levels: []\n')).toEqual([]);
    expect(read('  levels: [Pública, PUBLIC, عام]\n')).toEqual(['pública', 'public', 'عام']);
    for (const word of ['Internal', 'medium', 'no', '1'])
      expect(listProblems(readProgramme(write('', '', `  levels: [${word}]\n`)).problems)).toEqual([
        expect.stringMatching(/^front-matter-value /),
      ]);
  });

  test('may ask for consent, in a column of its own', () => {
    const { fieldOfHeader, settings } = consentProgramme;
    expect(settings.publication.consent).toEqual({ headers: [CONSENT_HEADER] });
    expect(fieldOfHeader.get('may this be published?')?.name).toBe('consent');
  });

  test.each([
    ['no header', '  consent: { headers: [] }\n', '“publication.consent.headers”'],
    ['nothing', '  consent: {}\n', '“publication.consent.headers”'],
    ['a word', '  consent: yes\n', '“publication.consent”'],
    ['a word that is to count as yes', '  consent: { headers: [A], words: [x] }\n', '“words”'],
    [
      'the header of another field',
      '  consent: { headers: [Secret] }\n',
      '“Secret” in publication.consent.headers',
    ],
  ])('may not ask for consent by %s', (_, policy, told) => {
    const { programme, problems } = readProgramme(write('', '', policy));
    expect(programme).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(told);
  });

  test('may hide ids, with a key', () => {
    const policy = '  id: opaque\n  key: sixteen signs or\n';
    const { id, key } = readValid(write('', '', policy)).settings.publication;
    expect([id, key]).toEqual(['opaque', 'sixteen signs or']);
  });

  test.each([
    ['no key', '  id: opaque\n', '“publication.key”'],
    ['an empty key', '  id: opaque\n  key: ""\n', 'at least 16'],
    ['a short key', '  id: opaque\n  key: fifteen signs x\n', 'at least 16'],
    [
      'a short key padded with blanks',
      '  id: opaque\n  key: "  short            "\n',
      'at least 16',
    ],
    ['a key of blanks', '  id: opaque\n  key: "                    "\n', 'at least 16'],
    ['a number for a key', '  id: opaque\n  key: 1234567890123456\n', 'put it in quotes'],
    ['another way to hide ids', '  id: hashed\n', 'shown, opaque'],
  ])('does not hide ids with %s', (_, policy, told) => {
    const { programme, problems } = readProgramme(write('', '', policy));
    expect(programme).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(told);
  });

  test.each([
    ['another negative', '  negatives: [maybe]\n'],
    ['a word for yes', '  negatives: [no, "yes"]\n'],
    ['another word for all', '  negatives: any\n'],
    ['all among others', '  negatives: [no, all]\n'],
    ['an empty negative', '  negatives: [""]\n'],
    ['a negative as a YAML false', '  negatives: [false]\n'],
    ['another key', '  publishFlagged: true\n'],
    ['a word for the strictness', '  withholdEmpty: sometimes\n'],
  ])('may not be loosened: %s', (_, policy) => {
    const { programme, problems } = readProgramme(write('', '', policy));
    expect(programme).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test('without a policy, or with no status, nothing is published', () => {
    const text = readFileSync(new URL('programme.md', FIXTURES), 'utf8');
    for (const faulty of [
      text.replace('publication:\n  statuses: [Outcome]\n', ''),
      text.replace('statuses: [Outcome]', 'statuses: []'),
      text.replace('statuses: [Outcome]', 'statuses: [""]'),
    ]) {
      expect(readProgramme(faulty).programme).toBeUndefined();
    }
  });
});

describe('readProgramme(text): what would break a page', () => {
  const withLine = (line: string): string =>
    write().replace('description: Made up for tests.', `description: Made up for tests.\n${line}`);

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/'])(
    'a licence at %s is refused: its address becomes a link on every page',
    (url) => {
      const { programme, problems } = readProgramme(
        withLine(`licence: { name: X, url: '${url}' }`),
      );
      expect(programme).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(['front-matter-value']);
    },
  );

  test.each(['constructor', '__proto__', 'en_US', 'not a language'])(
    'the language %s is refused',
    (language) => {
      expect(readProgramme(withLine(`language: ${language}`)).programme).toBeUndefined();
    },
  );

  test('a label of any length makes a key that is a file name', () => {
    const label = 'تغيير '.repeat(60).trim();
    const { vocabularies } = readValid(
      write(`  objectives: ['${label}', { label: '${label} 2', code: '—' }]\n`),
    );
    const keys = vocabularies.objectives.terms.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) {
      expect(key).not.toBe('');
      expect(Buffer.byteLength(key)).toBeLessThan(255);
    }
  });
});
