import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { AR_WORDING } from '../../src/messages/problems/ar/index.ts';
import { FR_WORDING } from '../../src/messages/problems/fr/index.ts';
import { TOOL_TEXTS } from '../../src/messages/tools/toolTexts.ts';
import { createDetail, NUMBERS } from './createDetail.ts';
import { findEnglish } from './findEnglish.ts';

/** What texts say of whatever case. */
function listTold(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown): string[] => {
    if (typeof text === 'object' && text !== null) return listTold(text);
    if (typeof text !== 'function') return [String(text)];
    return NUMBERS.map((number) => (text as (d: never) => string)(createDetail(new Set(), number)));
  });
}

/** Names of details as `createDetail` fills them in, and what Excel calls its menus. */
const NAMES = /<\w+>|\b[a-z]+\d+\b|\(Encrypt with Password\)/gu;

test.for([
  ['French', FR_WORDING, TOOL_TEXTS.fr],
  ['Arabic', AR_WORDING, TOOL_TEXTS.ar],
] as const)('no message in %s has English words', ([, problems, texts]) => {
  const told = [...listTold(problems), ...listTold(texts)].map((each) =>
    each.replaceAll(NAMES, ''),
  );
  expect(told.length).toBeGreaterThan(1000);
  expect([...new Set(told.filter((each) => findEnglish(each).length > 0))]).toEqual([]);
});

describe('the linter refuses what would be told in English alone', () => {
  const eslint = new ESLint({ overrideConfigFile: 'eslint.config.mjs' });

  /** The rules that a file of this text breaks, of those that are asked for. */
  async function lint(text: string): Promise<number> {
    const config = (await eslint.calculateConfigForFile('src/tools/files/refuseFile.ts')) as {
      rules: Record<string, [number, ...{ selector?: string }[]]>;
    };
    const plain = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [
        { rules: { 'no-restricted-syntax': config.rules['no-restricted-syntax'] as never } },
      ],
    });
    const [result] = await plain.lintText(text, { filePath: 'refuse.js' });
    return result?.messages.length ?? 0;
  }

  test.each([
    "throw new WrongUse('It is a folder.');",
    'throw new WrongUse(`${file} is a folder.`);',
    "const reason = 'it cannot be read';",
    "refuse('there is no such file');",
    "schema.min(1, 'Expected text.');",
    "schema.refine(isIt, 'Name each sheet once.');",
    'const refusal = `${refused} The report names withheld outcomes.`;',
  ])('%s', async (text) => {
    expect(await lint(text)).toBe(1);
  });

  test.each([
    "throw new Error('There is no such field.');",
    'throw new Error(`There is no field ${name}.`);',
    "throw new XmlError('a tag has no end');",
    "const kind = 'struck by condition';",
    "const file = 'pages/the-method.md';",
    'refuse(texts.noFolder({ name }));',
  ])('but not: %s', async (text) => {
    expect(await lint(text)).toBe(0);
  });
});
