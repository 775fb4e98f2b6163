import { expect, test } from 'vitest';
import { AR_WORDING } from '../../src/messages/problems/ar/index.ts';
import { FR_WORDING } from '../../src/messages/problems/fr/index.ts';
import { findToolLanguage } from '../../src/messages/problems/toolLanguage.ts';
import type { ProblemKind } from '../../src/messages/problems/problemKind.ts';
import { PROBLEMS } from '../../src/problems/problems.ts';
import { createDetail, NUMBERS } from './createDetail.ts';

type Words = Readonly<Record<string, Omit<ProblemKind<never[]>, 'severity'>>>;

/** The details that a kind of problem names in a language. */
function listAsked(words: Words, code: string): string[] {
  const asked = new Set<string>();
  const kind = words[code];
  for (const number of NUMBERS)
    for (const say of [kind?.message, kind?.hint]) say?.(createDetail(asked, number));
  return [...asked].toSorted();
}

test.for([
  ['French', FR_WORDING],
  ['Arabic', AR_WORDING],
] as const)('each message in %s tells what the English one tells of its case', ([, wording]) => {
  const codes = Object.keys(PROBLEMS);
  const asked = (words: unknown): object =>
    Object.fromEntries(codes.map((code) => [code, listAsked(words as Words, code)]));
  expect(asked(wording)).toEqual(asked(PROBLEMS));
});

test.for([
  [{}, 'fr-FR', 'fr'],
  [{ ATLAS_LANGUAGE: 'ar-LB' }, 'fr-FR', 'ar'],
  [{ ATLAS_LANGUAGE: 'EN_GB.UTF-8' }, 'fr', 'en'],
  [{ ATLAS_LANGUAGE: ' ' }, 'ar', 'ar'],
  [{ ATLAS_LANGUAGE: 'sw' }, 'fr-CD', 'en'],
  [{}, 'frr', 'en'],
] as const)('with %j on a system in %s publishers are told in %s', ([env, system, expected]) => {
  expect(findToolLanguage(env, system)).toBe(expected);
});
