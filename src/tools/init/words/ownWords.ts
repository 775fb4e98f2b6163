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
