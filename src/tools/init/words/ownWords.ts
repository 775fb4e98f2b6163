import type { HeaderLanguage } from './headerNames.ts';

/** How people answer in each language; both are words that a flag knows (`outcome/flag.ts`). */
export const ANSWERS: Readonly<
  Record<HeaderLanguage, { readonly yes: string; readonly no: string }>
> = {
  en: { yes: 'yes', no: 'no' },
  fr: { yes: 'oui', no: 'non' },
  es: { yes: 'sí', no: 'no' },
  pt: { yes: 'sim', no: 'não' },
  ar: { yes: 'نعم', no: 'لا' },
};

/** What the page “About” says before somebody has written it. */
export const ABOUT: Readonly<Record<HeaderLanguage, string>> = {
  en: `This site shows the outcomes of {name}: changes in what people, groups and
institutions do, why they matter, and how the programme contributed.`,
  fr: `Ce site présente les changements récoltés dans «\u00a0{name}\u00a0» : ce que des personnes, des groupes et
des institutions font autrement, pourquoi cela compte, et comment le programme y a contribué.`,
  es: `Este sitio muestra los alcances de «{name}»: cambios en lo que hacen personas, grupos e
instituciones, por qué importan y cómo contribuyó el programa.`,
  pt: `Este sítio mostra os resultados de “{name}”: mudanças no que pessoas, grupos e
instituições fazem, porque são importantes e como o programa contribuiu.`,
  ar: `يعرض هذا الموقع نتائج «{name}»: تغييرات في ما يفعله أشخاص ومجموعات
ومؤسسات، ولماذا هي مهمة، وكيف ساهم البرنامج فيها.`,
};
