import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createProblem } from '../../../../src/problems/problems.ts';
import { reportHtml } from '../../../../src/tools/check/report/reportHtml.ts';
import type { Review } from '../../../../src/tools/check/reviewCollection.ts';

const REVIEW: Review = {
  ...{ published: 3, read: 4, notCompared: 0, completeness: [{ field: 'year', filled: 2 }] },
  withheld: [{ reason: 'flagged', outcomes: ['A/1', '<b>A/2</b>'] }],
  rareValues: [{ field: 'country', value: 'Keny\u202Ea', file: 'a.txt', nearest: 'Kenya' }],
  problems: ['a.txt', 'b.txt'].map((file) => ({
    ...createProblem('unknown-header', 'unavailable', { header: '<img src=x>' }),
    file,
  })),
};

describe('reportHtml(review, directory)', () => {
  const $ = load(reportHtml(REVIEW, 'My "content" & more', { isWhole: false }));

  test('says what it is for, and what would be published', () => {
    expect($('h1').text()).toBe('Check of My "content" & more');
    expect($('.private').text()).toMatch(/^For the publisher only/);
    expect($('.sum').text()).toBe('3 to publish, 2 withheld; 0 errors, 2 warnings.');
  });

  test('shows what files say as text, and characters that steer by their codes', () => {
    expect($('img, td b, script').length).toBe(0);
    expect($('td').text()).toContain('A/1, <b>A/2</b>');
    expect($('td').text()).toContain('Keny[U+202E]a');
    expect($('details').text()).toContain('“<img src=x>”');
  });

  test('groups problems by kind, with a remedy that all share once', () => {
    expect($('summary').text()).toBe('warning unknown-header (2)');
    expect(
      $('details li code')
        .map((_, code) => $(code).text())
        .get(),
    ).toEqual(['a.txt', 'b.txt']);
    expect($('.hint').length).toBe(1);
  });

  test('leaves sections without content out', () => {
    const empty = { ...REVIEW, withheld: [], rareValues: [], problems: [], read: 0 };
    expect(
      load(reportHtml(empty, 'content', { isWhole: false }))('h2, details, table').length,
    ).toBe(0);
  });
});
