import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLabel, createLabels } from '../../../src/tools/init/headerKeys.ts';

describe('createLabel(header)', () => {
  test.each([
    ['3. What changed? (max 200 words)', 'What changed?'],
    ['Q3. What changed?', 'What changed?'],
    ['Q12 Partners involved (select all that apply)', 'Partners involved'],
    ['2.1) Lessons learned [optional]', 'Lessons learned'],
    ['b) partner_name *', 'Partner name'],
    ['5. ¿Qué aprendimos? (máximo 100 palabras)', '¿Qué aprendimos?'],
    ['4. Leçons apprises (100 mots au maximum)', 'Leçons apprises'],
    ['ما الدروس؟ (100 كلمة)', 'ما الدروس؟'],
    // What tells one column from another stays.
    ['Partner (lead)', 'Partner (lead)'],
    ['Budget (USD)', 'Budget (USD)'],
    ['2 Partners', '2 Partners'],
    ['2030 agenda', '2030 agenda'],
    ['A partner', 'A partner'],
    ['(optional)', '(optional)'],
    [
      'Quelles organisations partenaires ont pris part ? (séparez-les par des points-virgules)',
      'Quelles organisations partenaires ont pris part ?',
    ],
    [
      'Which organisations were part of it? Name each of them as it calls itself, the largest first',
      'Which organisations were part of it?',
    ],
    [
      'Quem mais ajudou nesta mudança, dentro ou fora da rede de parceiros do programa no terreno',
      'Quem mais ajudou nesta mudança…',
    ],
    // Nothing in it to stop at: cut in the middle it would say nothing.
    [
      'How did the women of the municipality come to hear of the decision that the provincial council took',
      'How did the women of the municipality come to hear of the decision that the provincial council took',
    ],
    ['group/partner_name', 'Partner name'],
  ])('%s', (header, label) => {
    expect(createLabel(header)).toBe(label);
  });

  test('is never long, and never empty for a header that says something', () => {
    const question = `7. ${'In which of the districts of the programme did this happen and why '.repeat(4)}?`;
    expect(createLabel(question)).toMatch(/^In which of the districts .{20,60}\p{L}…$/u);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (header) => {
        const label = createLabel(header);
        expect(label.length).toBeLessThanOrEqual(160);
        expect(label.trim() === '').toBe(header.trim() === '');
      }),
    );
  });
});

describe('createLabels(headers, isStacked)', () => {
  const label = (headers: readonly string[], isStacked = true): string[] => [
    ...createLabels(headers, isStacked).values(),
  ];

  test('of two rows of headers the lower one says enough, where no other column has it', () => {
    expect(
      label([
        'MUDANÇA / Descrição',
        'CONTRIBUIÇÃO / Parceiros',
        'CONTRIBUIÇÃO / 3. Rede (opcional)',
      ]),
    ).toEqual(['Descrição', 'Parceiros', 'Rede']);
  });

  test.each([
    ['two columns have it', ['PARTNER / District', 'CHANGE / District']],
    ['it says nothing by itself', ['PARTNER / Type', 'CHANGE / Other (specify)']],
    ['a column is called so', ['Partner', 'LEAD / Partner']],
    ['it is empty', ['PARTNER / ', 'PARTNER / ?']],
  ])('the whole header stays where %s', (_, headers) => {
    expect(label(headers).filter((each) => each.includes('/'))).toHaveLength(
      headers.filter((each) => each.includes('/')).length,
    );
  });

  test('a header in one row is whole, with its slash', () => {
    expect(label(['Partner / Donor', 'Year'], false)).toEqual(['Partner / Donor', 'Year']);
  });
});
