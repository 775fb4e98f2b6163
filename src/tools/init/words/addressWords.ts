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
