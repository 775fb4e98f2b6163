import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, type BuiltSite } from '../support/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: [
    'html5',
    {
      // Custom elements of src/client/.
      'copy-link': { flow: true, phrasing: true },
      'evidence-figures': { flow: true },
      'outcome-explorer': { flow: true },
    },
  ],
  rules: {
    // The formatter writes void elements both ways; HTML allows both.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Safari needs the role once `list-style: none` has removed the list from its tree.
    'no-redundant-role': 'off',
    // A headline of up to 160 characters is the point of the page.
    'long-title': 'off',
    // Content is checked for what it is, not for how long its ids are.
    'valid-id': ['error', { relaxed: true }],
    // Two values of a classification are two parameters of one name, as addresses of the explorer have them.
    'form-dup-name': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

/** As many pages of one kind are looked at, of those that differ in their content alone. */
const ALIKE = 8;

/** Pages of each kind (what stands in one folder), spread over all of them. */
function pickPages(site: BuiltSite): string[] {
  const pages = listFiles(site.directory).filter((file) => file.endsWith('.html'));
  const kinds = Map.groupBy(pages, (file) => file.replace(/[^/]+\/[^/]+$/, ''));
  return [...kinds.values()].flatMap((alike) => {
    const step = Math.max(1, alike.length / ALIKE);
    return alike.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

async function validate(site: BuiltSite): Promise<string[]> {
  const pages = pickPages(site);
  const found: string[] = [];
  for (const page of pages) {
    const report = await validator.validateFile(path.join(site.directory, page));
    for (const { messages } of report.results) {
      found.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
    }
  }
  return found;
}

describe('HTML of the built site', () => {
  test.for(['real', 'synthetic', 'empty', 'languages'] as const)(
    '%s: html-validate finds nothing on pages of every kind',
    async (name) => {
      expect(await validate(inject(name))).toEqual([]);
    },
  );
});
