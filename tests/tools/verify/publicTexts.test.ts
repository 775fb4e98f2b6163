import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { FIXTURES } from '../../support/fixtureProgramme.ts';
import { writeFragment } from '../../support/fragmentText.ts';
import { prove } from '../../support/proof.ts';

const TEXT =
  'The colonel secretly released seven reporters from the barracks of made-up Quorntown at night.';
const CONTRIBUTION =
  'The programme paid a broker who carried letters between the barracks and the families.';
const PROGRAMME = readFileSync(new URL('programme.md', FIXTURES), 'utf8');

const withheld = (flag: string, status = 'Outcome'): string =>
  writeFragment({
    id: 'DEMO-ZZZ2301/ZZZ777',
    status,
    flag,
    frontMatter: 'title: Colonel freed seven reporters',
    description: TEXT,
    more: { 'Contribution of the programme': CONTRIBUTION, Country: 'Testland' },
  });

const page = (text: string): string => `# A story\n\n${text}\n`;

/** What the proof says of a page that shows a text, where the publisher's own files hold it too. */
const proveShown = (
  text: string,
  files: Readonly<Record<string, string>>,
  closed = withheld('YES'),
): Promise<string[]> =>
  prove(
    { 'outcomes/public.txt': writeFragment(), 'outcomes/withheld.txt': closed, ...files },
    { 'story/index.html': `<p>${text}</p>` },
  );

const repeated = (text: string): [string, Record<string, string>][] => [
  ['a further page', { 'pages/story.md': page(text) }],
  [
    'the method',
    { 'pages/method.md': `---\ntitle: Method\ndescription: How it is done.\n---\n${text}\n` },
  ],
  [
    'the description of a page',
    { 'pages/story.md': `---\ndescription: '${text}'\n---\n${page('')}` },
  ],
  ['About', { 'programme.md': `${PROGRAMME}\n${text}\n` }],
  [
    'the home page',
    { 'programme.md': PROGRAMME.replace('---\n', `---\nhome: { intro: '${text}' }\n`) },
  ],
  ['the notice', { 'programme.md': PROGRAMME.replace(/notice: .*/, `notice: '${text}'`) }],
];

describe('forgetPublic(needles, texts, …): what the publisher writes makes nothing public that is confidential', () => {
  test.each(repeated(TEXT))('the text of an outcome in %s', async (_, files) => {
    expect(await proveShown(TEXT, files)).toEqual([
      expect.stringContaining('holds words of outcomes/withheld.txt') as string,
    ]);
  });

  test('eight words of any of its texts, and its title', async () => {
    for (const [text, message] of [
      [CONTRIBUTION.slice(4), 'holds words of outcomes/withheld.txt'],
      ['Colonel freed seven reporters', 'of outcomes/withheld.txt, which is withheld'],
    ] as const)
      expect(await proveShown(text, { 'pages/story.md': page(text) })).toEqual([
        expect.stringContaining(message) as string,
      ]);
  });

  test('what a public outcome says as well is public, and so are a few words, a value and a lead', async () => {
    const told = {
      'outcomes/other.txt': writeFragment({
        id: 'DEMO-AAA2301/AAA002',
        more: { 'Contribution of the programme': CONTRIBUTION },
      }),
    };
    for (const [text, files, closed] of [
      [CONTRIBUTION, told, withheld('YES')],
      ['letters between the barracks and Testland', {}, withheld('YES')],
      [TEXT, {}, withheld('', 'Outcome lead')],
    ] as const)
      expect(await proveShown(text, { ...files, 'pages/story.md': page(text) }, closed)).toEqual(
        [],
      );
  });
});
