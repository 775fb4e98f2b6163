import { readAsking } from '../../src/outcome/askingHeaders.ts';
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/fragment/parseFragment.ts';
import { findAnswers } from '../../src/outcome/findAnswers.ts';
import { findInProse } from '../../src/outcome/findDirectives.ts';
import { findStatements, mayHoldStatement } from '../../src/outcome/findStatements.ts';
import { createHeaders } from '../../src/outcome/statementHeaders.ts';
import { createPart } from '../../src/text/part.ts';
import { findStatementsIn, findStatementsInCell } from '../../src/outcome/findStatementsIn.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';
import {
  CONSENT_HEADER,
  consentProgramme,
  fixtureProgramme,
  withSettings,
} from '../support/fixtureProgramme.ts';
import { fc } from '../support/properties.ts';
import { gateOf, listProblems, runPipeline } from '../support/runPipeline.ts';
import { HONEST, STATEMENTS } from './statementCases.ts';

const EVIDENCE = 'Evidence supporting the outcome statement';
const problemsOf = (text: string): string[] => listProblems(runPipeline(text).problems);
const inValue = (value: string, header = EVIDENCE): string =>
  writeFragment({ more: { [header]: value } });

describe('a column of remarks, whatever field it was given to', () => {
  // Both are fields of its own that everybody may read.
  const programme = withSettings(
    'fields: { apuntes: { label: Apuntes, headers: [Apuntes], kind: text }, details: { label: Details, headers: [Further details], kind: text } }',
  );
  const judge = (header: string, value: string): string =>
    gateOf(writeFragment({ more: { [header]: value } }), programme);

  test.each(['Apuntes'])('“%s” says of its outcome that it stays in the house', (header) => {
    expect(judge(header, 'Keep in the drawer')).not.toBe('published');
    expect(judge(header, 'Two meetings were held.')).toBe('published');
  });

  test('what was withheld under a header that nobody knows stays so as a text, unless its field decides nothing', () => {
    const own = withSettings(
      'fields: { seguimiento: { label: Seguimiento, headers: [Seguimiento], kind: text } }',
    );
    const silent = withSettings(
      'fields: { seguimiento: { label: Seguimiento, headers: [Seguimiento], kind: text, decides: false } }',
    );
    const fragment = writeFragment({ more: { Seguimiento: 'Melhor esperar para contar isto' } });
    expect(gateOf(fragment)).not.toBe('published');
    expect(gateOf(fragment, own)).not.toBe('published');
    expect(gateOf(fragment, silent)).toBe('published');
    expect(gateOf(fragment.replace('Seguimiento', EVIDENCE))).toBe('published');
    const calm = writeFragment({ more: { Seguimiento: 'Se celebraron dos reuniones.' } });
    expect(gateOf(calm, own)).toBe('published');
  });

  test('what a text tells under another header is what happened', () => {
    expect(judge('Further details', 'They keep the key in the drawer')).toBe('published');
  });
});

describe('a second statement of confidentiality', () => {
  test.each(STATEMENTS)('in a field withholds: %j', (line) => {
    const reason = gateOf(inValue(`Report.\n${line}`));
    expect(reason).toBe('flag-repeated');
    expect(gateOf(inValue(`Report.\n${line}`).replaceAll('\n', '\r\n'))).toBe(reason);
  });

  test.each(HONEST)('a text that is none is published: %j', (line) => {
    expect(gateOf(writeFragment({ description: `A group met. ${line}` }))).toBe('published');
    expect(gateOf(inValue(line))).toBe('published');
  });

  test.each([
    ...['Outcome description', 'coutnry', 'Scale', 'MCQType of change', 'StoryFragment_Merged'],
    ...[
      'Year',
      'Outcome is negative',
      'Link to Outcomes in Results Framework',
      'Notes of the office',
    ],
  ])('counts in the field “%s”', (header) => {
    const values = ['CONFIDENTIAL', 'Confidential: yes', 'strictly confidential'];
    for (const value of values) {
      const text =
        header === 'Outcome description'
          ? writeFragment({ description: value })
          : inValue(value, header);
      expect([value, gateOf(text)]).toEqual([value, 'flag-repeated']);
    }
  });

  test.each([
    ['DEMO-AAA2301/AAA001 CONFIDENTIAL', 'flag-repeated'],
    ['DEMO-AAA2301/AAA001 (confidentiel)', 'flag-repeated'],
    ['DEMO-CONF2301/AAA001', 'published'],
  ])('beside the id %j: %s', (id, gate) => {
    expect(gateOf(writeFragment({ id }))).toBe(gate);
  });

  test.each([
    'Confidential',
    'CONFIDENTAL',
    'Confidentialité',
    'Is it confidential?',
    'سري',
    'السرية',
    `${FLAG_HEADER} (2)`,
  ])('counts as the unknown header “%s”', (header) => {
    expect(gateOf(inValue('x', header))).toBe('flag-repeated');
  });

  test.each(['Confidence in the police', 'Level of confidence', 'الأسرية', 'Outcome statement'])(
    'the unknown header “%s” is none',
    (header) => {
      expect(gateOf(inValue('x', header))).toBe('published');
    },
  );

  test.each([
    'title: Strictly confidential',
    'title: "\\u0043onfidential"',
    'aliases: [CONFIDENTIAL]',
    'lang: en # confidential',
    '# CONFIDENTIAL: yes\nlang: en',
    'title: |\n  A title\n  Confidential: yes',
  ])('counts in front matter: %j', (frontMatter) => {
    expect(gateOf(writeFragment({ frontMatter }))).toBe('flag-repeated');
  });

  test.each([
    ...(['Confidential (internal)', 'CONFIDENTAL', 'Reason for confidentiality', 'سري'] as const),
    ...(['Secret', 'Do not publish', `${FLAG_HEADER} (2)`] as const),
  ])('counts under “%s”, whatever field of its own a programme makes of that', (header) => {
    for (const kind of ['kind: text', 'kind: term', 'kind: terms', 'kind: text, publish: false']) {
      const programme = withSettings(
        `fields: { aside: { label: Aside, headers: ['${header}'], ${kind} } }\n`,
      );
      const gate = (value: string): string => gateOf(inValue(value, header), programme);
      expect([kind, gate('YES'), gate('oui'), gate('x')]).toEqual([
        kind,
        ...Array<string>(3).fill('flag-repeated'),
      ]);
    }
  });

  test.each(['', 'no', ' 0 '])('a field that is called like the flag may say %j', (value) => {
    const header = 'Confidential (internal)';
    const own = `fields: { aside: { label: Aside, headers: ['${header}'], kind: text } }\n`;
    expect(gateOf(inValue(value, header), withSettings(own))).toBe('published');
  });

  test.each([
    ['Is it sensitive?', 'yes', 'no'],
    ['Can this be shared publicly?', 'no', 'yes'],
    ['Publiable ?', 'après anonymisation', 'oui'],
    ['¿Es sensible?', 'alta', 'baja'],
  ])(
    '“%s: %s” withholds, known to the programme or not, and “%s” does not',
    (header, closed, open) => {
      const own = withSettings(
        `fields: { aside: { label: Aside, headers: ['${header}'], kind: text, publish: false } }\n`,
      );
      for (const programme of [undefined, own]) {
        const reason = readAsking(header) === 'leave' ? 'leave' : 'flag-repeated';
        expect(gateOf(inValue(closed, header), programme)).toBe(reason);
        expect(gateOf(inValue(open, header), programme)).toBe('published');
      }
      expect(findStatementsInCell(header, closed, own)).toHaveLength(1);
      expect(findStatementsInCell(header, open, own)).toEqual([]);
    },
  );

  test('a title that only speaks of it is published', () => {
    for (const title of ['A confidential hotline for women', 'The confidentiality of victims'])
      expect(gateOf(writeFragment({ frontMatter: `title: ${title}` }))).toBe('published');
  });

  test('before the first field is an error, as any text there', () => {
    expect(gateOf(`CONFIDENTIAL\n${writeFragment()}`)).toBe('unreadable');
  });

  test('is told with its place and a way to go on', () => {
    const { problems } = runPipeline(inValue('Report.\n - Confidential: yes'));
    expect(listProblems(problems)).toEqual(['confidential-elsewhere 5:4']);
    expect(problems[0]?.message).toContain('“Confidential: yes”');
    expect(problems[0]?.severity).toBe('warning');
  });

  test('is no news where the outcome is withheld anyway', () => {
    const more = { [EVIDENCE]: 'Confidential' };
    expect(gateOf(writeFragment({ more, flag: 'YES' }))).toBe('flagged');
    expect(problemsOf(writeFragment({ more, flag: 'YES' }))).toEqual([]);
    expect(gateOf(writeFragment({ more, frontMatter: 'withhold: true' }))).toBe('editor');
    expect(problemsOf(writeFragment({ more, frontMatter: 'withhold: true' }))).toEqual([]);
  });

  test('cannot be redacted away', () => {
    const frontMatter = 'redact: [STRICTLY CONFIDENTIAL]';
    const text = writeFragment({ frontMatter, more: { [EVIDENCE]: 'STRICTLY CONFIDENTIAL' } });
    expect(gateOf(text)).toBe('flag-repeated');
  });
});

describe('consent', () => {
  const HEADER = CONSENT_HEADER;
  const programme = consentProgramme;
  const gate = (consent: string | null, flag = '', value = 'Report.'): string =>
    gateOf(
      writeFragment({
        more: { [EVIDENCE]: value, ...(consent === null ? {} : { [HEADER]: consent }) },
        flag,
      }),
      programme,
    );

  test.each([
    ['yes', 'published'],
    [' OUI ', 'published'],
    [null, 'consent-missing'],
    ['', 'consent-empty'],
    ['no', 'consent-refused'],
    ['Yes.', 'consent-refused'],
    ['x', 'consent-refused'],
  ])('%j: %s', (consent, expected) => {
    expect(gate(consent)).toBe(expected);
    expect(gate(consent, 'YES')).toBe('flagged');
  });

  test('is stated once', () => {
    expect(gate('yes', '', `Report.\n${HEADER}: no`)).toBe('consent-repeated');
    expect(gate('yes', '', 'Report.\nMay this be publishd? no')).toBe('consent-repeated');
    const text = writeFragment({ more: { [HEADER]: 'yes', 'May this be published': 'no' } });
    expect(gateOf(text, programme)).toBe('consent-repeated');
    expect(gate('yes', '', 'They asked whether this may be published.')).toBe('published');
  });

  test('is told where it is missing or unclear', () => {
    const told = (consent: string | null): string[] =>
      runPipeline(
        writeFragment({ more: consent === null ? {} : { [HEADER]: consent } }),
        programme,
      ).problems.map(({ code }) => code);
    expect(told(null)).toEqual(['consent-missing']);
    expect(told('perhaps')).toEqual(['consent-unclear']);
    expect([told('yes'), told('no'), told('')]).toEqual([[], [], []]);
  });

  test('is never part of what is published', () => {
    const text = writeFragment({ more: { [HEADER]: 'ndiyo' } });
    const { publication } = runPipeline(text, programme);
    expect(publication.published).toBe(true);
    expect(JSON.stringify(publication)).not.toMatch(/ndiyo|consent/);
  });
});

test('a part of a text says what it says by itself, and a text that may hold no statement holds none', () => {
  const someText = fc
    .array(
      fc.constantFrom(
        ...STATEMENTS,
        ...HONEST,
        'Sensitive: yes',
        '. ',
        '; ',
        '\n',
        '<b>',
        '&amp;',
        'é',
        '’',
      ),
    )
    .map((parts) => parts.join(' '));
  const headers = createHeaders([FLAG_HEADER], ['Consent']);
  fc.assert(
    fc.property(someText, someText, someText, (before, text, after) => {
      const start = before.length + 1;
      const part = {
        ...createPart(`${before}\n${text}\n${after}`),
        ...{ start, end: start + text.length },
      };
      expect(findAnswers(text, false, part)).toEqual(findAnswers(text, false));
      expect(findInProse(text, part)).toEqual(findInProse(text));
      if (!mayHoldStatement(part, headers)) expect(findStatements(text, headers)).toEqual([]);
    }),
  );
});

test('what other fragments said before changes nothing', () => {
  const someValue = fc.constantFrom(...STATEMENTS, ...HONEST, 'yes', 'no', '', 'x', 'Sensitive');
  const someHeader = fc.constantFrom(
    ...[EVIDENCE, 'coutnry', 'Notes', 'Sensitive?', 'Keep secret', 'MCQType of change'],
  );
  const someText = fc
    .array(fc.tuple(someHeader, someValue), { maxLength: 4 })
    .map((fields) => fields.map(([header, value]) => `**${header}**: ${value}\n`).join(''));
  fc.assert(
    fc.property(fc.array(someText, { maxLength: 4 }), (texts) => {
      for (const fragment of texts.map(parseFragment)) {
        // A programme that nothing was read with yet.
        const expected = findStatementsIn(fragment, { ...fixtureProgramme });
        expect(findStatementsIn(fragment, fixtureProgramme)).toEqual(expected);
      }
      // One value as written, redacted in one fragment and not in the other.
      const [first] = texts.map(parseFragment);
      if (first === undefined) return;
      const fields = first.fields.map((field) => ({ ...field, value: '[name withheld]' }));
      const redacted = { ...first, fields };
      const expected = findStatementsIn(redacted, { ...fixtureProgramme });
      expect(findStatementsIn(redacted, fixtureProgramme)).toEqual(expected);
    }),
  );
});
