import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/programme/fields.ts';
import { createExplorerBundle } from '../../src/explorer/createExplorerBundle.ts';
import { createIndexPage } from '../../src/search/createIndexPage.ts';
import { createSearchRecord } from '../../src/search/createSearchRecord.ts';
import { readRecord } from '../../src/search/readRecord.ts';
import { showInvisible } from '../../src/problems/showInvisible.ts';
import { renderNarrative } from '../../src/markup/renderNarrative.ts';
import { findForeign, parseHtml } from '../markup/parseHtml.ts';
import { runPipeline } from '../support/runPipeline.ts';
import { PUBLISHABLE, REFUSED } from './hostileFragments.ts';

describe('hostile fragments', () => {
  test('there are many, and no two have one name', () => {
    const names = [...PUBLISHABLE, ...REFUSED].map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(PUBLISHABLE.map((each) => [each.name, each] as const))(
    '%s comes out as it stood',
    (_, { text, payload = '' }) => {
      const { publication, problems } = runPipeline(Buffer.from(text));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (!publication.published) throw new Error(publication.reason);
      const { outcome } = publication;
      // A backslash before what only looks like a header is the grammar's, not the text's.
      const shown = showInvisible(payload).trim();
      for (const field of [
        ...[outcome.description, outcome.significance, outcome.contribution, outcome.evidence],
        ...[
          outcome.otherContributions,
          outcome.additionalInformation,
          outcome.resultsFrameworkText,
        ],
      ])
        expect(field).toBe(shown);
      expect(outcome.slug).toMatch(/^[\p{L}\p{N}-]+$/u);
      const page = parseHtml(renderNarrative(outcome.description));
      expect(fold(page.root().text())).toBe(fold(shown));
      const allowed = { p: [], br: [], ul: ['class', 'role'], li: [], a: ['href', 'rel'] };
      expect(findForeign(page, allowed)).toEqual([]);
      const searchPage = createIndexPage(readRecord(createSearchRecord(outcome, FIELDS)));
      expect(searchPage).toMatch(
        /^<html><head><\/head><body><p>(?:[\p{L}\p{N} ]|<span data-pagefind-weight="[\d.]+">|<\/span>)*<\/p><\/body><\/html>$/u,
      );
      expect(createExplorerBundle([outcome], 'en').files.size).toBe(5);
    },
  );

  test.each(REFUSED.map((each) => [each.name, each] as const))(
    '%s is refused',
    (_, { text, code }) => {
      const { publication, problems } = runPipeline(Buffer.from(text));
      expect(problems.map((problem) => problem.code)).toContain(code);
      expect(publication.published).toBe(false);
    },
  );

  test('nothing was run, and no prototype was touched', () => {
    expect(globalThis).not.toHaveProperty('demoRan');
    expect({}).not.toHaveProperty('withhold');
  });
});

const fold = (text: string): string => text.replaceAll(/\s+/gu, '');
