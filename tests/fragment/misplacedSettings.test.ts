import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fc } from '../support/properties.ts';
import { findMisplacedSettings } from '../../src/fragment/misplacedSettings.ts';
import { hasErrors } from '../../src/problems/problems.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';
import { FIXTURES, readValid } from '../support/fixtureProgramme.ts';
import { gateOf, listProblems, runPipeline } from '../support/runPipeline.ts';

const withholding = readValid(
  readFileSync(new URL('programme.md', FIXTURES), 'utf8').replace(`[${FLAG_HEADER}]`, '[Withhold]'),
);

const find = (text: string): string[] => findMisplacedSettings(text).map(({ header }) => header);

const SETTINGS = [
  'withhold: true',
  'Withhold: true',
  'WITHHOLD: TRUE',
  '  withhold : true',
  '- withhold: true',
  '* **withhold**: true',
  '> withhold: true',
  '# withhold: true',
  '**withhold:** yes',
  '`withhold: true`',
  '"withhold": true',
  '{ withhold: true }',
  '{"withhold": true}',
  'withhold = true',
  'withhold：true',
  'withhold: nothing',
  'withhold true',
  'w\u0456thhold: true',
  'with\u00ADhold: true',
  'withold: true',
  'witthold: true',
  'whithhold: yes',
  'withhodl: true',
  'redact: [Jane Example]',
  'redact:',
  'Redact: Jane Example',
  'redct: [Jane Example]',
  'redacted: [Jane Example]',
  'named: [Jane Example]',
  'Named: ["Jane Example"]',
  'named: Jane Example',
  '---\nwithhold: true\n---',
  '--- withhold: true redact: [Jane Example] ---',
  'Report. --- title: A title',
  'Report. withhold: true',
  'Report. redact: [Jane Example]',
  '---\ntitle: A title\nlang: fr\n---',
  '---\n# said by the editor\ntitle: A title\n---',
  '+++\nwithhold = true\n+++',
  '+++\ntitle = "A title"\n+++',
  ';;;\naliases: [A-1]\n;;;',
  '```yaml\ntitle: A title\n```',
  '---\nlang: fr',
];

const HONEST = [
  'They withhold: nothing.',
  'Withhold nothing from the auditors.',
  'The state may withhold visas: true enough.',
  'Withheld: two names',
  'Withheld: yes',
  'Reaction: true joy',
  'Title: a report of 2023',
  'title: a report of 2023',
  'Lang: two months',
  'Named: Jane and others.',
  'Those named: [two of them] left.',
  'React: they did.',
  'Before\n\n---\n\nAfter: a paragraph.',
  '---',
  '---\nSource: interview\n---',
  '---\nTitle of the law: Act 12\n---',
  '- with: holding',
  'A group met --- then it left.',
  'The council --- title holders: three --- met.',
  'https://example.org/?withhold=1',
  '+++ Breaking +++',
];

describe('findMisplacedSettings(text)', () => {
  test.each(SETTINGS)('%j is a setting out of place', (lines) => {
    expect(find(lines)).not.toEqual([]);
    expect(find(`A group met.\n${lines}\n`)).not.toEqual([]);
  });

  test.each(HONEST)('%j is text', (lines) => {
    expect(find(lines)).toEqual([]);
    expect(find(`A group met.\n${lines}\n`)).toEqual([]);
  });

  test.each(['\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f'])(
    'a line begins after %j',
    (end) => {
      const text = `A group met.${end}withhold: two names`;
      expect(findMisplacedSettings(text)).toEqual([
        { offset: 12 + end.length, header: 'withhold' },
      ]);
    },
  );

  test.each([
    ['blanks', ' '.repeat(100_000)],
    ['dashes', '-'.repeat(100_000)],
    ['marks', '>*'.repeat(50_000)],
    ['letters', 'w'.repeat(100_000)],
    ['fences', '---\n'.repeat(25_000)],
    ['keys', 'withhold '.repeat(11_000)],
  ])('a hundred thousand %s end in good time', (_, text) => {
    expect(find(`${text}\ntitle of it`)).toEqual([]);
  });
});

describe('parseFragment(text): settings below the first field', () => {
  test('are an error with its place, and nothing is published', () => {
    const field = '**Evidence supporting the outcome statement**: Report.\n\n';
    const text = `${writeFragment()}${field}---\nwithhold: true\nredact: [Jane Example]\n---\n`;
    const { problems } = runPipeline(text);
    expect(listProblems(problems).filter((each) => each.startsWith('settings'))).toEqual([
      'settings-out-of-place 8:1',
      'settings-out-of-place 9:1',
    ]);
    expect(hasErrors(problems)).toBe(true);
    expect(gateOf(text)).toBe('unreadable');
  });

  test('as a field are an error, too', () => {
    for (const [header, value] of [
      ['withhold', 'true'],
      ['Withhold', ''],
      ['redact', 'Jane Example'],
      ['withold', 'yes'],
    ] as const) {
      const { problems } = runPipeline(writeFragment({ more: { [header]: value } }));
      expect(listProblems(problems)).toContain('settings-out-of-place 4:1');
      expect(hasErrors(problems)).toBe(true);
    }
  });

  test('other unknown fields are a warning', () => {
    for (const header of ['Title', 'Withheld by', 'Redaction date', 'Lang']) {
      const { problems } = runPipeline(writeFragment({ more: { [header]: '2023' } }));
      expect(listProblems(problems)).toEqual(['unknown-header 4:1']);
    }
  });

  test.each([
    ['a blank line', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['a comment', '# of the editor\n'],
    ['a line of text', 'Checked by the office.\n'],
  ])('that do not begin at the top because of %s are told as such', (_, before) => {
    const text = `${before}---\nwithhold: true\n---\n${writeFragment()}`;
    expect(runPipeline(text).problems.map(({ code }) => code)).toEqual(['settings-out-of-place']);
    expect(gateOf(text)).toBe('unreadable');
  });

  test('a rule between two paragraphs is text', () => {
    const evidence = 'Report.\n\n---\n\nA second report: it is long.';
    const text = writeFragment({ more: { 'Evidence supporting the outcome statement': evidence } });
    expect(gateOf(text)).toBe('published');
  });

  test('a programme may call its flag so', () => {
    const text = writeFragment().replace(FLAG_HEADER, 'Withhold');
    expect(gateOf(text, withholding)).toBe('published');
    expect(gateOf(text.replace(/Withhold\*\*: /, 'Withhold**: yes'), withholding)).toBe('flagged');
  });
});

test('a text is looked at closely wherever it could hold a setting', () => {
  const some = fc.constantFrom(
    ...[...SETTINGS, 'withhold', 'WITHHOLD', 'redact', 'named', 'title', 'true', 'yes', '[a]'],
    ...['\n', '\r', '---', '```', ':', '=', '：', '＝', ' ', '- ', '"'],
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      // A separator on a line of its own is no setting.
      expect(find(text)).toEqual(find(`:\n${text}`));
    }),
  );
});
