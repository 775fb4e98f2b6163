import { describe, expect, test } from 'vitest';
import { findStatements } from '../../src/outcome/findStatements.ts';
import { createHeaders } from '../../src/outcome/statementHeaders.ts';
import { FLAG_HEADER } from '../support/fragmentText.ts';
import { HONEST, STATEMENTS } from './statementCases.ts';

const HEADERS = createHeaders([FLAG_HEADER], []);

const find = (text: string): string[] => findStatements(text, HEADERS).map((found) => found.text);

describe('findStatements(text, headers)', () => {
  test.each(STATEMENTS)('%j is a statement', (line) => {
    expect(find(line)).not.toEqual([]);
    expect(find(`A group began to meet in June.\n${line}`)).not.toEqual([]);
  });

  test.each(HONEST)('%j is none', (line) => {
    expect(find(line)).toEqual([]);
    expect(find(`A group began to meet in June. ${line}`)).toEqual([]);
  });
});

describe('findStatements(text, headers): where', () => {
  test('each is told by its words and its place', () => {
    const text =
      'A group met.\nOutcome statement is CONFIDENTIAL: YES\nThis is strictly confidential.';
    expect(findStatements(text, HEADERS)).toEqual([
      { about: 'flag', offset: 13, text: 'Outcome statement is CONFIDENTIAL' },
      { about: 'flag', offset: 52, text: 'This is strictly confidential' },
    ]);
  });

  test.each(['\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001E', '\t', '<br>', ' | ', ' • '])(
    'a line ends at %j',
    (end) => {
      expect(find(`It met again${end}Confidential: ask us`)).not.toEqual([]);
      expect(find(`It met again${end}strictly confidential`)).not.toEqual([]);
    },
  );

  test('in a list each value stands by itself', () => {
    const list = (text: string): number => findStatements(text, HEADERS, true).length;
    expect(list('Law, Confidential, Gender')).toBe(1);
    expect(list('Law, Confidential reporting, Gender')).toBe(0);
    expect(list('Law, confidential: yes')).toBe(1);
  });

  test('a header that says nothing of confidentiality is known in any text', () => {
    const headers = createHeaders(
      ['Not for the public eye', 'Restricted'],
      ['May this be published?'],
    );
    const about = (text: string): string[] =>
      findStatements(text, headers).map((statement) => statement.about);
    for (const line of [
      ...['Not for the public eye: x', 'Not for the public eye', 'NOT FOR THE PUBLIC EYE - yes'],
      ...['not for teh public eye: yes', 'Notforthepubliceye: yes', 'Restricted: x', 'Restricted'],
      ...['Restrcted = yes', 'It met. Not for the public eye: yes'],
    ]) {
      expect([line, about(`A group met.\n${line}`)]).toEqual([line, ['flag']]);
    }
    for (const line of ['May this be published?: no', 'may this be publshed: no'])
      expect([line, about(`A group met.\n${line}`)]).toEqual([line, ['consent']]);
    for (const line of [
      ...[
        'It was not for the public eye.',
        'Access is restricted.',
        'Restricted access: two sites',
      ],
      ...['They asked whether this may be published.', 'The public eye: a film'],
    ]) {
      expect([line, about(`A group met.\n${line}`)]).toEqual([line, []]);
    }
  });
});

describe('findStatements(text, headers): what is long', () => {
  const count = (text: string): number => findStatements(text, HEADERS).length;

  test.each([
    ['blanks', `Confidential${' '.repeat(100_000)}hotline`, 0],
    ['blanks before a value', `x confidential${' '.repeat(100_000)}: yes`, 1],
    ['words', 'confidential hotline '.repeat(50_000), 0],
    ['label words', `${'the outcome is '.repeat(60_000)}confidential hotline`, 0],
    ['dashes', `a ${'- '.repeat(200_000)}b`, 0],
    ['letters one by one', 'a '.repeat(500_000), 0],
    ['one word', 'confidentiality'.repeat(60_000), 1],
    ['near words', 'presidential providential residential '.repeat(25_000), 0],
    ['headers without an end', 'Outcome statements is '.repeat(45_000), 0],
    ['lines', 'Outcome statements\n'.repeat(50_000), 0],
    ['invisible characters', 'con\u200B'.repeat(250_000), 0],
    ['statements', 'Confidential: yes\n'.repeat(50_000), 5],
  ])('a megabyte of %s is read in one pass', (_, text, expected) => {
    expect(count(text)).toBe(expected);
  });

  test('a rule looks at no more words than it may, however many there are', () => {
    const words = (many: number): number => {
      let asked = 0;
      const spying = createHeaders([FLAG_HEADER], []);
      const get = spying.wanted.get.bind(spying.wanted);
      spying.wanted.get = (word) => {
        asked += 1;
        return get(word);
      };
      findStatements('kept confidential hotlines '.repeat(many), spying);
      return asked;
    };
    expect(words(1000)).toBeLessThan(3 * 1000);
    expect(words(2000)).toBeLessThanOrEqual(2 * words(1000));
  });
});
