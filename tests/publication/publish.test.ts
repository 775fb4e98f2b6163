import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/outcome/schema.ts';
import { FIRST_NO_WORDS, NO_WORDS } from '../../src/outcome/flag.ts';
import { publish, type PublicOutcome } from '../../src/publication/publish.ts';
import { fixtureProgramme, withPolicy } from '../support/fixtureProgramme.ts';
import { FLAG_HEADER, writeFragment } from '../support/fragmentText.ts';
import { fc } from '../support/properties.ts';
import { gateOf, readValidOutcome } from '../support/runPipeline.ts';

const open: Outcome = readValidOutcome(writeFragment());

/** The gate's answer to an outcome that would pass, but for what is given. */
function gate(change: Partial<Outcome>, programme = fixtureProgramme): string {
  const publication = publish({ ...open, ...change }, programme);
  return publication.published ? 'published' : publication.reason;
}

describe('publish(outcome, programme): the flag', () => {
  test('an empty flag publishes', () => {
    expect(gate({ confidential: { state: 'empty' } })).toBe('published');
  });

  test('a missing flag withholds', () => {
    expect(gate({ confidential: { state: 'missing' } })).toBe('flag-missing');
  });

  test('a repeated flag withholds', () => {
    expect(gate({ confidential: { state: 'repeated' } })).toBe('flag-repeated');
  });

  test.each([...FIRST_NO_WORDS, 'NO', 'No', ' no ', 'False', 'NON', '\u00A0لا\n'])(
    'the explicit negative %j publishes',
    (value) => {
      expect(gate({ confidential: { state: 'value', value } })).toBe('published');
    },
  );

  test.each([
    ...['1.0', '1', 'YES', 'Yes.', 'x', 'oui', 'نعم', 'true'],
    ...['?', '-', 'No.', 'no!', 'not', 'none', 'no no', '00', '0.00', '0,0', 'f', 'ja'],
    ...[
      'no\nbut ask',
      '\u200B',
      'n\u200Bo',
      'ｎｏ',
      'nо',
      'falsе',
      'null',
      'undefined',
      '[name withheld]',
    ],
  ])('any other value withholds: %j', (value) => {
    expect(gate({ confidential: { state: 'value', value } })).toBe('flagged');
  });

  test('a programme may withhold on an empty flag', () => {
    const strict = withPolicy({ withholdEmpty: true });
    expect(gate({ confidential: { state: 'empty' } }, strict)).toBe('flag-empty');
    expect(gate({ confidential: { state: 'value', value: 'no' } }, strict)).toBe('published');
  });

  test('a programme may drop negatives', () => {
    const strict = withPolicy({ negatives: ['no'] });
    expect(gate({ confidential: { state: 'value', value: 'non' } }, strict)).toBe('flagged');
    expect(gate({ confidential: { state: 'value', value: 'No' } }, strict)).toBe('published');
    expect(
      gate({ confidential: { state: 'value', value: 'no' } }, withPolicy({ negatives: [] })),
    ).toBe('flagged');
  });
});

describe('publish(outcome, programme): the editor', () => {
  test('withhold withholds, whatever the flag says', () => {
    expect(gate({ withhold: true })).toBe('editor');
    expect(gate({ withhold: true, confidential: { state: 'value', value: 'no' } })).toBe('editor');
  });

  test('withhold does not replace the flag', () => {
    expect(gate({ withhold: false, confidential: { state: 'missing' } })).toBe('flag-missing');
  });
});

describe('publish(outcome, programme): the status', () => {
  const withStatus = (label: string | null): Partial<Outcome> => ({
    content: {
      ...open.content,
      status: label === null ? null : { key: 'any', label, order: 0, listed: true },
    },
  });

  test('only the statuses that the programme lists are published', () => {
    expect(gate(withStatus('Outcome'))).toBe('published');
    expect(gate(withStatus('OUTCOME '))).toBe('published');
    expect(gate(withStatus('Outcome lead'))).toBe('status');
    expect(gate(withStatus('Out'))).toBe('status');
  });

  test('a missing status is none of them', () => {
    expect(gate(withStatus(null))).toBe('status');
  });

  test('a programme may list several', () => {
    const both = withPolicy({ statuses: ['Outcome', 'Outcome lead'] });
    expect(gate(withStatus('Outcome lead'), both)).toBe('published');
    expect(gate(withStatus('Outcome'), both)).toBe('published');
  });
});

describe('publish(outcome, programme): no statuses', () => {
  const withoutStatuses = withPolicy({ statuses: 'any' });
  const content = { ...open.content, status: null };

  test('a status that is there all the same is none that is published', () => {
    expect(gate({ content }, withoutStatuses)).toBe('published');
    expect(gate({}, withoutStatuses)).toBe('status');
  });

  test('flag, consent and the editor decide alone, and as ever', () => {
    const field = fc.oneof(
      fc.constantFrom(...(['missing', 'repeated', 'empty'] as const)).map((state) => ({ state })),
      fc
        .oneof(fc.constantFrom('no', 'yes', '0', '1.0', 'x', 'nein', '?'), fc.string())
        .map((value) => ({ state: 'value' as const, value })),
    );
    const policies = fc.record({ withholdEmpty: fc.boolean(), asksConsent: fc.boolean() });
    fc.assert(
      fc.property(field, field, fc.boolean(), policies, (confidential, consent, withhold, some) => {
        const { withholdEmpty, asksConsent } = some;
        const policy = {
          withholdEmpty,
          ...(asksConsent ? { consent: { headers: ['May it be published?'] } } : {}),
        };
        const decided = { confidential, consent, withhold };
        expect(gate({ ...decided, content }, withPolicy({ ...policy, statuses: 'any' }))).toBe(
          gate(decided, withPolicy(policy)),
        );
      }),
    );
  });
});

describe('publish(outcome, programme): redaction', () => {
  const redacted = ['Testa Exempla'];

  test('an outcome that still holds a redacted string is withheld', () => {
    const description = 'So TESTÁ\nexempla spoke.';
    expect(gate({ content: { ...open.content, description } })).toBe('published');
    expect(gate({ content: { ...open.content, description }, redacted })).toBe('redaction');
  });

  test('however deep in the record it stands', () => {
    const term = { key: 'k', label: 'l', order: 0, listed: true };
    const deep: Partial<Outcome['content']>[] = [
      { slug: 'testa exempla' },
      { aliases: [{ id: 'Testa Exempla', slug: 'x' }] },
      { harvest: [{ ...term, label: 'by Testa Exempla' }] },
      { scale: [{ ...term, definition: 'as Testa Exempla says' }] },
      { year: [{ ...term, written: 'by Testa Exempla' }] },
      { objectives: [term, { ...term, code: 'Testa Exempla' }] },
      { changeTypes: [{ ...term, parent: { key: 'p', label: 'Testa Exempla', order: 0 } }] },
    ];
    for (const part of deep) {
      expect(gate({ content: { ...open.content, ...part }, redacted })).toBe('redaction');
    }
  });

  test('what was replaced everywhere is published', () => {
    const description = 'So [name withheld] spoke.';
    expect(
      gate({ content: { ...open.content, description }, redacted: ['Testa Exempla', 'name'] }),
    ).toBe('published');
  });
});

describe('publish(outcome, programme): what comes out', () => {
  test('is the content and nothing else', () => {
    const publication = publish(
      { ...open, mergedText: 'Merged only.', redacted: ['Secret'] },
      fixtureProgramme,
    );
    expect(publication).toEqual({ published: true, outcome: open.content });
    expect(JSON.stringify(publication)).not.toMatch(/Merged only|Secret|confidential|withhold/);
  });

  test('no other module can make a public outcome', () => {
    // @ts-expect-error The brand is the gate's own.
    const forged: PublicOutcome = open.content;
    expect(forged).toBe(open.content);
  });

  test('what is withheld comes with a reason and nothing else', () => {
    expect(publish({ ...open, withhold: true }, fixtureProgramme)).toEqual({
      published: false,
      reason: 'editor',
    });
  });
});

describe('publish(outcome, programme): any flag', () => {
  /** The rule as FORMAT states it, written a second time. */
  const mayPublish = (flag: string): boolean =>
    ['', 'no', '0', '0.0', 'false', 'non', '\u0644\u0627'].includes(flag.trim().toLowerCase());

  /** The words that the list has gained since. */
  const mayOnceConfirmed = (flag: string): boolean =>
    /^(?:n|n\u00E3o|nao|nee|nein|nej|\u043D\u0435\u0442|hapana|\u0643\u0644\u0627|faux|falso|falsch)$/u.test(
      flag.normalize('NFC').trim().toLowerCase(),
    );

  const blank = fc.string({
    unit: fc.constantFrom(' ', '\t', '\u00A0', '\n', '\r\n', '\u200B', '.'),
    maxLength: 2,
  });
  const word = fc.constantFrom(
    '',
    ...NO_WORDS,
    'yes',
    'YES',
    'oui',
    'x',
    '1',
    '1.0',
    'نعم',
    'нет',
    '?',
  );
  const near = fc
    .tuple(blank, word, fc.boolean(), blank)
    .map(
      ([before, text, isUpper, after]) => before + (isUpper ? text.toUpperCase() : text) + after,
    );
  const damaged = fc
    .tuple(near, fc.nat(), fc.string({ unit: 'grapheme', maxLength: 1 }))
    .map(([text, at, extra]) => {
      const where = at % (text.length + 1);
      return text.slice(0, where) + extra + text.slice(where);
    });
  const flags = fc
    .oneof(near, damaged, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    .filter((flag) => !flag.includes('**'));

  test('is published if and only if it is empty or an explicit negative', () => {
    fc.assert(
      fc.property(flags, (flag) => {
        const expected = mayPublish(flag)
          ? 'published'
          : mayOnceConfirmed(flag)
            ? 'flag-unconfirmed'
            : 'flagged';
        expect(gateOf(writeFragment({ flag }))).toBe(expected);
      }),
    );
  });

  test('is published only if every part of the policy allows it', () => {
    const policy = fc.record({
      negatives: fc.subarray([...NO_WORDS]),
      withholdEmpty: fc.boolean(),
    });
    fc.assert(
      fc.property(
        flags,
        policy,
        fc.boolean(),
        fc.constantFrom('Outcome', 'Outcome lead', null),
        (flag, rules, withhold, status) => {
          const text = writeFragment({
            flag,
            status,
            frontMatter: `withhold: ${String(withhold)}`,
          });
          const isEmpty = flag.trim() === '';
          const isAllowed = isEmpty
            ? !rules.withholdEmpty
            : (rules.negatives as string[]).includes(flag.normalize('NFC').trim().toLowerCase());
          expect(gateOf(text, withPolicy(rules)) === 'published').toBe(
            isAllowed && !withhold && status === 'Outcome',
          );
        },
      ),
    );
  });

  test('is never published when the line is absent', () => {
    fc.assert(
      fc.property(flags, (flag) => {
        const text = writeFragment({ flag: null, more: { Year: flag } });
        expect(gateOf(text)).toBe('flag-missing');
      }),
    );
  });

  const header = fc.constantFrom(
    FLAG_HEADER,
    FLAG_HEADER.toUpperCase(),
    ` ${FLAG_HEADER.replace(' ', '  ')} `,
  );
  const repeat = (forms: readonly ((name: string) => string)[]): void => {
    const form = fc.constantFrom(...forms);
    fc.assert(
      fc.property(flags, flags, header, form, fc.boolean(), (flag, other, name, write, isLast) => {
        const usual = writeFragment({ flag });
        const line = `${write(name)} ${other}`;
        const [first = '', ...rest] = usual.split('\n');
        const text = isLast ? `${usual}${line}\n` : [first, line, ...rest].join('\n');
        expect(gateOf(text)).not.toBe('published');
      }),
    );
  };

  test('is never published when the line is repeated', () => {
    repeat([(name) => `**${name}**:`, (name) => `**${name}:**`, (name) => `**${name}** :`]);
  });

  test('is never published when the line is repeated, but lost its colon or its place', () => {
    repeat([(name) => `  **${name}**:`, (name) => `**${name}**`]);
  });
});

describe('a second flag in another field', () => {
  const withLine = (line: string): string =>
    gateOf(
      writeFragment({ more: { 'Evidence supporting the outcome statement': `Text.\n${line}` } }),
    );

  test.each([
    ...[
      `\uFEFF**${FLAG_HEADER}**: YES`,
      `\u200B**${FLAG_HEADER}**: YES`,
      `\u00A0**${FLAG_HEADER}**: YES`,
    ],
    ...[`- **${FLAG_HEADER}**: YES`, `Text **${FLAG_HEADER}**: YES`, `|**${FLAG_HEADER}**|YES|`],
    ...[`**${FLAG_HEADER}: YES**`, `__${FLAG_HEADER}__: YES`, `${FLAG_HEADER}: YES`],
    ...[`**${FLAG_HEADER}**：YES`, `\\*\\*${FLAG_HEADER}\\*\\*: YES`],
  ])('%j withholds', (line) => {
    expect(withLine(line)).toBe('flag-repeated');
  });

  test.each([
    ['a zero-width space', `${FLAG_HEADER}\u200B`],
    ['a letter of another script', FLAG_HEADER.replace('CO', 'C\u041E')],
    ['full-width letters', FLAG_HEADER.replace('CON', 'ＣＯＮ')],
    ['a letter that is missing', FLAG_HEADER.replace('statements', 'statement')],
    ['a question mark', `${FLAG_HEADER}?`],
    ['being another one for the same', 'Confidential'],
    ['its language', 'Confidentialité'],
  ])('a header that differs from it by %s withholds', (_, header) => {
    expect(gateOf(writeFragment({ more: { [header]: 'YES' } }))).toBe('flag-repeated');
  });

  test('other unknown headers and bold words withhold nothing', () => {
    expect(withLine('Some **bold** words; the word confidential: here.')).toBe('published');
    expect(gateOf(writeFragment({ more: { 'Outcome statement': 'x' } }))).toBe('published');
  });
});

describe('the merged text', () => {
  test('that lost its colon is not published as part of another field', () => {
    const more = {
      'Evidence supporting the outcome statement': 'Text.\n**StoryFragment_Merged** merged',
    };
    expect(gateOf(writeFragment({ more }))).toBe('unreadable');
  });
});
