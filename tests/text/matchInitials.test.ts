import { describe, expect, test } from 'vitest';
import { matchInitials } from '../../src/text/matchInitials.ts';
import { fc } from '../support/properties.ts';

/** The words before a bracket, the acronym in it, and what a person says that it stands for. */
const RIGHT: readonly (readonly [before: string, acronym: string, meaning: string])[] = [
  ['by Fictional Forum for Open Courts', 'FFOC', 'Fictional Forum for Open Courts'],
  [
    'In May, Fictional Forum for Night Teachers Belulo',
    'FFNTB',
    'Fictional Forum for Night Teachers Belulo',
  ],
  ['the fictional Forum for Open Courts', 'FFOC', 'Forum for Open Courts'],
  [
    'Alliance Fictive des Familles Déplacées Felibu',
    'AFFDF',
    'Alliance Fictive des Familles Déplacées Felibu',
  ],
  [
    'Union Témoin des Écoutes Nocturnes Rivowa',
    'UTÉNR',
    'Union Témoin des Écoutes Nocturnes Rivowa',
  ],
  [
    'Union Témoin des Écoutes Nocturnes Rivowa',
    'UTENR',
    'Union Témoin des Écoutes Nocturnes Rivowa',
  ],
  ['after the Training of Trainers', 'TOT', 'Training of Trainers'],
  ['after the Training of Trainers', 'TT', 'Training of Trainers'],
  ['and La Voix des Opprimés', 'VDO', 'Voix des Opprimés'],
  ['and La Voix des Opprimés', 'LVDO', 'La Voix des Opprimés'],
  ['et Les Amis de la Nature', 'LAN', 'Les Amis de la Nature'],
  ['the women human rights defenders', 'WHRD', 'women human rights defenders'],
  ['the Women’s Rights Network', 'WRN', 'Women’s Rights Network'],
  ["the Women's Rights Network", 'WRN', "Women's Rights Network"],
  [
    'members of the Cadre de Paix pour la Reconciliation et la Justice',
    'CPRJ',
    'Cadre de Paix pour la Reconciliation et la Justice',
  ],
  ['violences basées sur le genre', 'VBG', 'violences basées sur le genre'],
  ['les organisations de la société civile', 'OSC', 'organisations de la société civile'],
  ['at civil society organisations', 'CSO', 'civil society organisations'],
  ['the Ministry of Justice', 'MoJ', 'Ministry of Justice'],
  ['non-governmental organisations', 'NGO', 'non-governmental organisations'],
  ['non-governmental organisations', 'NO', 'non-governmental organisations'],
  ['of Front-Line Defenders', 'FLD', 'Front-Line Defenders'],
  ['sexual and gender-based violence', 'SGBV', 'sexual and gender-based violence'],
  ['sexual and gender-based violence', 'SGV', 'sexual and gender-based violence'],
  ['the Nord-Kivu Peace Council', 'NKPC', 'Nord-Kivu Peace Council'],
  ['the Committee for Self-help', 'CS', 'Committee for Self-help'],
  ['à l’Association des Femmes', 'AF', 'Association des Femmes'],
  ['la Commission de l’Union Africaine', 'CUA', 'Commission de l’Union Africaine'],
  ['la Côte d’Ivoire', 'CI', 'Côte d’Ivoire'],
  ['la Côte d’Ivoire', 'CDI', 'Côte d’Ivoire'],
  ['Ligue des Œuvres Sociales', 'LOS', 'Ligue des Œuvres Sociales'],
  ['the Al-Mezan Center', 'AMC', 'Al-Mezan Center'],
  ['the Al Mezan Center', 'AMC', 'Al Mezan Center'],
  ['Jam’iyyat al-Nisa’ al-Sudaniyya', 'JNS', 'Jam’iyyat al-Nisa’ al-Sudaniyya'],
  ['Jam’iyyat al-Nisa’ as-Sudaniyya', 'JANAS', 'Jam’iyyat al-Nisa’ as-Sudaniyya'],
  ['Markaz ʿAdala wa-Salam', 'MAS', 'Markaz ʿAdala wa-Salam'],
  ['Research & Development', 'R&D', 'Research & Development'],
  ['the Peace Network 2000', 'PN2', 'Peace Network 2000'],
  ['with Youth 4 Peace', 'Y4P', 'Youth 4 Peace'],
  ['« Voix des Opprimés »', 'VO', 'Voix des Opprimés'],
  ['“Youth for Peace”', 'YP', 'Youth for Peace'],
  ['Movimiento por los Derechos de la Mujer', 'MDM', 'Movimiento por los Derechos de la Mujer'],
  ['Chama cha Wanawake', 'CCW', 'Chama cha Wanawake'],
  ['Новая Группа', 'НГ', 'Новая Группа'],
];

const NOTHING: readonly (readonly [why: string, before: string, acronym: string])[] = [
  ['syllables', 'Seconde Chance', 'SECHA'],
  ['syllables', 'Union de Familles pour la Recherche de la Paix', 'UFAREP'],
  ['letters of another language', 'Dynamic of women committed to change', 'DFCA'],
  ['a letter inside a word', 'United Nations Children’s Fund', 'UNICEF'],
  ['a word without a letter', 'Forum for Open Courts Talaga', 'FOT'],
  ['a word without a letter at the end', 'Forum for Open Courts Talaga', 'FOC'],
  ['a letter too many', 'Forum for Open Courts', 'AFOC'],
  ['another order', 'Courts of the Open Forum', 'FOC'],
  ['a beginning inside a compound', 'the anti-Corruption Forum', 'CF'],
  ['a small letter where the rest has capitals', 'members of the Alliance', 'MA'],
  ['a little word at the beginning', 'to the Trust', 'TT'],
  ['a little word at the end', 'the Forum of', 'FO'],
  ['another sentence', 'we met Forum. Open Courts', 'FOC'],
  ['another clause', 'the Forum, Open Courts', 'FOC'],
  ['another bracket', 'the Forum (Open) Courts', 'FOC'],
  ['a name withheld', 'Forum [name withheld] Courts', 'FC'],
  ['two names', 'the Forum/Open Courts', 'FOC'],
  ['another language’s quotation', 'le Forum « Open Courts', 'FOC'],
  ['a compound that may be one word or two', 'Free Free-Fall Data', 'FFD'],
  ['one word', 'Forum', 'FO'],
  ['no word', '', 'FO'],
  ['a possessive', 'the women’s Bureau', 'SB'],
  ['Arabic words', 'منتدى المحاكم', 'FOC'],
];

describe('matchInitials(acronym, before)', () => {
  test.each(RIGHT)('%s (%s)', (before, acronym, meaning) => {
    expect(matchInitials(acronym, before)).toBe(meaning);
    expect(matchInitials(acronym, `${before} `)).toBe(meaning);
  });

  test.each(NOTHING)('nothing certain: %s, %s (%s)', (_, before, acronym) => {
    expect(matchInitials(acronym, before)).toBeUndefined();
  });

  const name = fc.stringMatching(/^[A-Z][a-z]{4,8}$/);
  const little = fc.constantFrom('', 'of ', 'for the ', 'de la ', 'des ', 'et ', 'wa ', 'd’');

  test('a name of which every word has its letter is found, whatever little words it has', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(little, name), { minLength: 2, maxLength: 7 }), (pairs) => {
        const [first = ''] = pairs.map(([, word]) => word);
        const rest = pairs.slice(1).map(([before, word]) => `${before}${word}`);
        const meaning = [first, ...rest].join(' ');
        const acronym = pairs.map(([, word]) => word.charAt(0)).join('');
        expect(matchInitials(acronym, `In May 2023, ${meaning}`)).toBe(meaning);
      }),
    );
  });
});
