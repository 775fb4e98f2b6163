import { describe, expect, test } from 'vitest';
import { parseFragment, type Fragment } from '../../src/fragment/parseFragment.ts';
import {
  holdsRedacted,
  REDACTION_MARK,
  redactFragment,
} from '../../src/fragment/redactFragment.ts';
import { fc, textOf } from '../support/properties.ts';

/** Every name in this file is made up. */
function fragmentOf(text: string, redact: readonly string[]): Fragment {
  const fragment = parseFragment('**A**: ');
  return {
    ...fragment,
    editorial: { ...fragment.editorial, redact: [...redact] },
    fields: fragment.fields.map((field) => ({ ...field, value: text })),
  };
}

function redact(text: string, ...needles: readonly string[]): string | undefined {
  return redactFragment(fragmentOf(text, needles)).fragment.fields[0]?.value;
}

describe('redactFragment(fragment)', () => {
  test('the mark is visible', () => {
    expect(REDACTION_MARK).toBe('[name withheld]');
    expect(redact('Testa Exempla spoke.', 'Testa Exempla')).toBe('[name withheld] spoke.');
  });

  test.each([
    ['case', 'TESTA exempla'],
    ['accents, in one character', 'Testá Exémpla'],
    ['accents, in two characters', 'Testa\u0301 Exempla\u0308'],
    ['a line break', 'Testa\nExempla'],
    ['a Windows line break', 'Testa\r\nExempla'],
    ['a no-break space', 'Testa\u00A0Exempla'],
    ['a run of white space', 'Testa \t  Exempla'],
    ['a zero-width space', 'Tes\u200Bta Exempla'],
    ['a soft hyphen', 'Testa Exem\u00ADpla'],
    ['marks of direction', 'Testa\u200F Exempla'],
    ['full-width letters', 'Ｔｅｓｔａ Exempla'],
    ['a control character', 'Te\u0001sta Exempla'],
    ['a next-line character', 'Testa\u0085Exempla'],
    ['a hyphen', 'Testa-Exempla'],
    ['an underscore', 'Testa_Exempla'],
    ['a dot, as in addresses', 'testa.exempla'],
    ['Markdown', 'Testa **Exempla'],
    ['a word broken at its hyphen', 'Testa-\nExempla'],
  ])('a string is found across %s', (_, variant) => {
    expect(redact(`So ${variant} spoke.`, 'Testa Exempla')).toBe('So [name withheld] spoke.');
    expect(redact('So Testa Exempla spoke.', variant)).toBe('So [name withheld] spoke.');
  });

  test.each([
    ['a filler that shows nothing', 'Testa\u3164Exempla'],
    ['nothing, as in user names', 'TestaExempla'],
    ['an encoded space', 'Testa%20Exempla'],
    ['an entity', 'Testa&nbsp;Exempla'],
  ])('a string is found across %s, but not the other way about', (_, variant) => {
    expect(redact(`So ${variant} spoke.`, 'Testa Exempla')).toBe('So [name withheld] spoke.');
  });

  test.each(["N'Demo", 'N’Demo', 'N‘Demo', 'N\u02BCDemo', 'N`Demo', 'N´Demo'])(
    'an apostrophe of any kind: %s',
    (variant) => {
      expect(redact(`${variant}.`, "N'Demo")).toBe('[name withheld].');
      expect(redact("N'Demo.", variant)).toBe('[name withheld].');
    },
  );

  test.each(['Tes-Ta', 'Tes\u2010Ta', 'Tes\u2011Ta', 'Tes–Ta', 'Tes—Ta'])(
    'a dash of any kind: %s',
    (variant) => {
      expect(redact(`${variant}.`, 'Tes-Ta')).toBe('[name withheld].');
    },
  );

  test.each([
    ['ß and SS', 'Testa Straße', 'TESTA STRASSE'],
    ['ß and ẞ', 'TESTA STRAẞE', 'Testa Straße'],
    ['the final sigma', 'δόκιμος', 'ΔΟΚΙΜΟΣ'],
    ['the dotless i', 'Deneme Kıl', 'DENEME KIL'],
    ['the dotted I', 'DENEME İL', 'Deneme il'],
  ])('letters whose capitals are the same: %s', (_, text, needle) => {
    expect(redact(text, needle)).toBe('[name withheld]');
  });

  test('Arabic with and without its vowel signs', () => {
    expect(redact('قالت تَجْرِبَة اليوم', 'تجربة')).toBe('قالت [name withheld] اليوم');
  });

  test('white space around a string is no part of it', () => {
    expect(redact('So (Testa) spoke.', ' Testa\n')).toBe('So ([name withheld]) spoke.');
  });

  test('a possessive keeps its ending', () => {
    expect(redact('Testa’s, TESTAS', 'Testa')).toBe('[name withheld]’s, [name withheld]S');
  });

  test('overlapping strings leave one mark, and none of their letters', () => {
    expect(redact('Ab Cd Ef.', 'Ab Cd', 'Cd Ef', 'Cd')).toBe('[name withheld].');
    expect(redact('xaaax', 'aa')).toBe('x[name withheld]x');
  });

  test('a character that stands for several letters goes as a whole', () => {
    expect(redact('Sam ﬁn.', 'Sam F')).toBe('[name withheld]n.');
    expect(redact('ﬁn', 'f')).toBe('[name withheld]n');
    expect(redact('Demo…', 'Demo.')).toBe('[name withheld]');
  });

  test('the text around stays as it was written', () => {
    expect(redact(' É  (Testa)\n\n*x* ', 'testa')).toBe(' É  ([name withheld])\n\n*x* ');
    expect(redact('Nothing here.', 'testa')).toBe('Nothing here.');
  });

  test('reaches every field, the title and the aliases', () => {
    const front = '---\ntitle: On Testa\naliases: [TESTA 1]\nredact: [Testa]\n---\n';
    const { fragment } = redactFragment(parseFragment(`${front}**A**: Testa\n**B**: my testa`));
    expect(fragment.fields.map(({ value }) => value)).toEqual([
      '[name withheld]',
      'my [name withheld]',
    ]);
    expect(fragment.editorial.title).toBe('On [name withheld]');
    expect(fragment.editorial.aliases).toEqual(['[name withheld] 1']);
  });

  test('without redactions the fragment is the same', () => {
    const fragment = fragmentOf('Testa', []);
    expect(redactFragment(fragment)).toEqual({ fragment, problems: [] });
  });

  test('a string that matches nothing is a warning that does not repeat it', () => {
    const { problems } = redactFragment(fragmentOf('Testa', ['Testa', 'Exempla', '\u200B']));
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: The redaction number 2 matches nothing in this outcome.',
      'warning: The redaction number 3 matches nothing in this outcome.',
    ]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['redaction-unused']));
    expect(JSON.stringify(problems)).not.toContain('Exempla');
  });

  test('a long text is redacted throughout', () => {
    const text = 'A synthetic text on Testa Exempla. '.repeat(6000);
    const result = redact(text, 'TESTA EXEMPLÁ');
    expect(result).toBe('A synthetic text on [name withheld]. '.repeat(6000));
  });
});

describe('redactFragment(fragment): any text, any strings, in any spelling', () => {
  const words = [
    'Testa',
    'Exempla',
    "N'Demo",
    'Tes-Ta',
    'Straße',
    'ﬁn',
    'ΔΟΚΣ',
    'é',
    'تجربة',
    'aa',
    'a',
  ];
  const needle = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)));
  const noise = textOf([' ', '\n', 'a', '.', '’s', 'ﬁ', '…', '\u0301', '\u200B', ...words], 8);
  const cases = fc
    .tuple(fc.array(needle, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(), { maxLength: 400 }))
    .chain(([needles, choices]) =>
      fc
        .array(
          fc.oneof(
            noise,
            fc.nat().map((at) => vary(needles[at % needles.length] ?? '', choices)),
          ),
          {
            maxLength: 8,
          },
        )
        .map((parts) => ({ needles, text: parts.join('') })),
    );

  test('no string remains, and the rest is untouched', () => {
    fc.assert(
      fc.property(cases, ({ needles, text }) => {
        const result = redact(text, ...needles) ?? '';
        const rest = result.split(REDACTION_MARK);
        for (const part of rest) {
          for (const name of needles)
            expect(foldIndependently(part)).not.toContain(foldIndependently(name));
        }
        expect(holdsRedacted(result, needles)).toBe(false);
        let from = 0;
        for (const part of rest) {
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });

  test('a text that holds none of the strings is returned as it is', () => {
    fc.assert(
      fc.property(noise, needle, (text, name) => {
        fc.pre(!foldToLetters(text).includes(foldToLetters(name)));
        expect(redact(text, name)).toBe(text);
      }),
    );
  });
});

describe('redactFragment(fragment): names that resemble other words', () => {
  test.each([
    ['aStraße', 'a Straße'],
    ['Cabin', 'A-B'],
    ['Testa, and then Exempla', 'Testa Exempla'],
  ])('“%s” is not “%s”', (text, name) => {
    expect(redact(text, name)).toBe(text);
  });

  test.each([['Łesta Øxempla', 'Lesta Oxempla']])('“%s” is “%s”', (text, name) => {
    expect(redact(text, name)).toBe(REDACTION_MARK);
  });

  test('in an id or an alias, where a hyphen joins it', () => {
    const { fragment } = redactFragment({
      ...fragmentOf('DEMO-AAA2301/TESTA-EXEMPLA', ['Testa Exempla']),
    });
    expect(fragment.fields[0]?.value).toBe('DEMO-AAA2301/[name withheld]');
  });
});

describe('holdsRedacted(text, redact)', () => {
  test('sees what redaction would have replaced', () => {
    expect(holdsRedacted('So TESTA\nEXEMPLA spoke', ['Testa Exempla'])).toBe(true);
    expect(holdsRedacted('So Testa spoke', ['Testa Exempla'])).toBe(false);
  });

  test('the mark itself holds nothing', () => {
    expect(holdsRedacted('So [name withheld] spoke', ['name', 'withheld', 'name withheld'])).toBe(
      false,
    );
    expect(holdsRedacted('[name withheld] by name', ['name'])).toBe(true);
  });

  test('a string without letters is held by nothing', () => {
    expect(holdsRedacted('any', ['\u200B'])).toBe(false);
  });
});

/** Writes a string another way: case, accents, invisible characters, kinds of space, dash and apostrophe. */
function vary(text: string, choices: readonly number[]): string {
  let at = 0;
  const choose = <T>(options: readonly [T, ...T[]]): T => {
    at += 1;
    return options[(choices[at % Math.max(choices.length, 1)] ?? 0) % options.length] ?? options[0];
  };
  return Array.from(text)
    .map((character) => {
      if (character === ' ') return choose([' ', '\n', '\u00A0', ' \t ', '\r\n', '\u2009\n']);
      if (character === "'") return choose(["'", '’', '‘', '\u02BC', '`', '´']);
      if (character === '-') return choose(['-', '\u2011', '–', '—']);
      const letter = choose([character, character.toUpperCase(), character.toLowerCase()]);
      return letter + choose(['', '', '', '\u0301', '\u0308\u200D', '\u200B', '\u00AD']);
    })
    .join('');
}

/** What redaction promises to see through, written a second time: over the whole text at once. */
function foldIndependently(text: string): string {
  return text
    .replaceAll(/[‘’\u02BC`´]/gu, "'")
    .replaceAll(/\p{Pd}/gu, '-')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** What joins words does not count. */
function foldToLetters(text: string): string {
  return foldIndependently(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
