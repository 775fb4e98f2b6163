import { describe, expect, test } from 'vitest';
import { isTitle } from '../../../src/tools/init/isTitle.ts';

describe('isTitle(cell)', () => {
  test.each([
    'Clean Water for the Synthetic Valleys, outcome harvest 2022–2024',
    'Dr. Sampla Programme No. 3',
    'Récolte des effets – Programme Eau et Paix (2023)',
    'Programa Água Limpa, colheita de 2024',
    'حصاد النتائج لبرنامج الماء النظيف 2023',
    'OUTCOMES',
  ])('a name: %s', (text) => {
    expect(isTitle(text)).toBe(true);
  });

  test.each([
    // Sentences.
    'Programme Eau. Récolte de 2023',
    'This sheet holds all outcomes of the programme.',
    'Which outcomes were harvested?',
    'Outcome harvest\nFill in one row per outcome',
    // How to fill in the form.
    'Please fill in one row per outcome',
    'One row for each outcome',
    'Fields with a star are mandatory',
    'Veuillez remplir une ligne par effet',
    'Merci de ne pas modifier les listes',
    'Rellene una fila por cada alcance',
    'Preencha uma linha por resultado',
    'يرجى تعبئة صف واحد لكل نتيجة',
    // What else is above tables.
    'Last updated 3 March 2024',
    'Version 2',
    'Draft',
    'Programme: Clean Water',
    '* required',
    'CONFIDENTIAL – do not circulate',
    'evidence@example.org',
    '2023',
    'All the outcomes that were harvested by the partners of the programme in the years between 2019 and 2024',
  ])('none: %s', (text) => {
    expect(isTitle(text)).toBe(false);
  });
});
