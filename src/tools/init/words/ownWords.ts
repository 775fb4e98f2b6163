import type { HeaderLanguage } from './headerNames.ts';

/** How people answer in each language; all are words that a flag knows (`outcome/flag.ts`). `open`: the level of what everybody may read. */
export const ANSWERS: Readonly<
  Record<HeaderLanguage, { readonly yes: string; readonly no: string; readonly open: string }>
> = {
  en: { yes: 'yes', no: 'no', open: 'public' },
  fr: { yes: 'oui', no: 'non', open: 'public' },
  es: { yes: 'sí', no: 'no', open: 'público' },
  pt: { yes: 'sim', no: 'não', open: 'público' },
  ar: { yes: 'نعم', no: 'لا', open: 'عام' },
};
