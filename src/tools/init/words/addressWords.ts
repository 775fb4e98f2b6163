import { createHeaderKey } from '../headerKeys.ts';
import { listNames } from './headerNames.ts';

/** Words that an address does not end with: articles, prepositions and “and”, as addresses spell them. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  listNames(
    `a, an, the, of, and, or, in, on, at, to, by, for, with, from, as, is, are, was, were, which,
    le, la, les, l, un, une, des, du, de, d, et, ou, au, aux, en, par, pour, sur, dans, avec, qui, que, qu,
    el, los, las, lo, una, unos, unas, del, y, e, o, al, por, para, con, como,
    os, as, do, da, dos, das, em, no, na, nos, nas, com, um, uma, ao, aos, pelo, pela,
    der, die, das, und, von, vom, zu, im, van, het, een, s`,
  ),
);

/** Words that ask, or say who is asked: no name of what a question is about. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  listNames(
    `what, which, who, whom, whose, how, many, much, when, where, why, your, our, their, you, we, us, it, its, they, them, this, that, there, please, opinion,
    quel, quelle, quels, quelles, quand, comment, combien, ou, pourquoi, votre, vos, notre, nos, vous, nous, ce, cet, cette, ces, s, il, t, avis,
    cual, cuales, quien, quienes, cuando, cuanto, cuantos, cuantas, donde, por, porque, su, sus, nuestro, nuestra, este, esta, ese, esa, usted, opinion,
    qual, quais, quem, quando, quanto, quantos, quantas, onde, seu, sua, nosso, nossa, esse, essa, sr, sra, opiniao`,
  ),
);

/** Forms of “to be”, “to have” and “to do”, and what changes do, as questions have them. */
export const VERBS: ReadonlySet<string> = new Set(
  listNames(
    `is, are, was, were, be, do, does, did, has, have, had, took, take, can, could, would, should, happen, happened,
    est, sont, etait, ont, a, avez, avons, fait, eu, etes, pouvez, peut, sera,
    es, son, fue, fueron, ha, han, hizo, hicieron, tiene, tienen, puede, era, estan, esta,
    e, sao, foi, foram, fez, fizeram, tem, teve, tiveram, pode, estao, participaram, participaron`,
  ),
);

/**
 * What harvests record beside the known fields, by its Arabic names, and the word that addresses have for
 * it: one value of it, and several. Without its vowels Arabic cannot be transliterated for certain.
 */
const PLAIN_NAMES: readonly (readonly [one: string, several: string, names: string])[] = [
  [
    'partner',
    'partners',
    'الشريك, الشركاء, شريك, شركاء, المنظمة الشريكة, المنظمات الشريكة, الجهة الشريكة',
  ],
  [
    'organisation',
    'organisations',
    'المنظمة, المنظمات, منظمة, الجمعية, الجمعيات, المؤسسة, المؤسسات',
  ],
  ['donor', 'donors', 'المانح, المانحون, الجهة المانحة, الجهات المانحة, الممول, الممولون'],
  ['project', 'projects', 'المشروع, المشاريع, اسم المشروع'],
  ['programme', 'programmes', 'البرنامج, البرامج, اسم البرنامج'],
  ['sector', 'sectors', 'القطاع, القطاعات, قطاع'],
  ['theme', 'themes', 'الموضوع, المواضيع, المحور, المحاور, المجال, المجالات, مجال العمل'],
  ['region', 'regions', 'المنطقة, المناطق, الإقليم, الأقاليم'],
  ['governorate', 'governorates', 'المحافظة, المحافظات, الولاية, الولايات'],
  ['district', 'districts', 'المديرية, المديريات, القضاء, الحي, الأحياء'],
  ['city', 'cities', 'المدينة, المدن'],
  ['village', 'villages', 'القرية, القرى'],
  ['target-group', 'target-groups', 'الفئة المستهدفة, الفئات المستهدفة, المستفيدون'],
  ['gender', 'genders', 'الجنس, النوع الاجتماعي, الجندر'],
  ['team', 'teams', 'الفريق, الفرق'],
];

/** Key of an Arabic header → its words in addresses. */
const PLAIN = new Map(
  PLAIN_NAMES.flatMap(([one, several, names]) =>
    listNames(names).map((name) => [createHeaderKey(name), { one, several }] as const),
  ),
);

/** The words that addresses have for a header in Arabic, where it is known for certain what it says. */
export function findAddressWords(
  header: string,
): { readonly one: string; readonly several: string } | undefined {
  return PLAIN.get(createHeaderKey(header));
}
