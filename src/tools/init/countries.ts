import countries from 'i18n-iso-countries';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import { foldLabel } from '../../text/foldLabel.ts';
import { remember } from '../../text/remember.ts';
import { areSlipped, listSlipWords } from '../../text/slips.ts';

/** Of so many texts it is remembered whether they are slips of typing. */
const MAX_TOLD = 1000;

/** What countries are called beside the names that ISO has for them; first what is usual in English. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  BO: 'Bolivia|Bolivie|Bolívia',
  BF: 'Burkina Faso|Burkina',
  CD: 'DR Congo|DRC|D.R. Congo|D.R.C.|Congo DR|Congo DRC|Congo (DRC)|RDC|RD Congo|R.D. Congo|R.D.C.|Congo-Kinshasa|Congo (RDC)|RD del Congo|RD do Congo|الكونغو الديمقراطية',
  CG: 'Congo|Congo-Brazzaville|Republic of Congo|République du Congo|الكونغو برازافيل',
  CF: 'Central African Republic|CAR|RCA|Centrafrique',
  CI: 'Côte d’Ivoire|Ivory Coast|Cote d Ivoire|Costa de Marfil|Costa do Marfim|ساحل العاج',
  CV: 'Cape Verde|Cap-Vert|Cabo Verde',
  CZ: 'Czechia|Czech Republic',
  GB: 'United Kingdom|UK|U.K.|Great Britain|Britain|Royaume-Uni|Reino Unido|بريطانيا',
  IR: 'Iran|Irán|Irã|Irão|إيران',
  KR: 'South Korea|Corée du Sud|Corea del Sur|Coreia do Sul',
  LA: 'Laos',
  LB: 'Lebanon|لبنان',
  LY: 'Libya|Libye|Libia|Líbia|ليبيا',
  MD: 'Moldova|Moldavie|Moldavia',
  MK: 'North Macedonia|Macedonia',
  MM: 'Myanmar|Burma|Birmanie|Birmania',
  PS: 'Palestine|Palestina|oPt|Palestinian Territories|Occupied Palestinian Territory|Territoires palestiniens|فلسطين',
  RU: 'Russia|Russie|Rusia|Rússia|روسيا',
  SS: 'South Sudan|S. Sudan|South-Sudan',
  SY: 'Syria|Syrie|Siria|Síria|سوريا',
  SZ: 'Eswatini|Swaziland',
  TL: 'Timor-Leste|East Timor|Timor Leste|Timor oriental',
  TR: 'Türkiye|Turkey|Turquie|Turquía|Turquia|تركيا',
  TZ: 'Tanzania|Tanzanie|Tanzânia|تنزانيا',
  US: 'United States|USA|U.S.A.|U.S.|United States|États-Unis|Estados Unidos|EE. UU.|EUA|الولايات المتحدة',
  VE: 'Venezuela',
  VN: 'Viet Nam|Vietnam|Viêt Nam',
  XK: 'Kosovo',
};

const LOCALES = [english, french, spanish, portuguese, arabic];
for (const locale of LOCALES) countries.registerLocale(locale);

const NAMES = new Map<string, string>();
for (const { locale } of LOCALES)
  for (const [code, names] of Object.entries(countries.getNames(locale, { select: 'all' })))
    for (const name of names) NAMES.set(foldLabel(name), code);
for (const [code, names] of Object.entries(OTHER_NAMES))
  for (const name of names.split('|')) NAMES.set(foldLabel(name), code);

type Names = readonly (readonly [words: readonly string[], code: string])[];
let slipNames: Names | undefined;

/** The words of each name, made once they are asked for. */
function listNames(): Names {
  slipNames ??= [...NAMES].map(([name, code]) => [listSlipWords(name), code] as const);
  return slipNames;
}

/** The ISO 3166 code (two letters) of a country by what people call it in five languages. */
export function findCountry(name: string): string | undefined {
  const key = foldLabel(name).replaceAll('_', ' ');
  return NAMES.get(key) ?? NAMES.get(key.replace(/^(?:the|la|le|les|el|o|a) |^l'/u, ''));
}

/**
 * The ISO 3166 code of the one country of whose names a text is a slip of typing: “Guatemla”. Empty where it is
 * a name itself, or may be a slip of two countries: “Nigera”.
 */
export const findMistypedCountry = remember((text) => {
  if (findCountry(text) !== undefined) return '';
  const words = listSlipWords(text);
  const found = listNames().filter(([name]) => areSlipped(words, name));
  const [code = '', ...others] = new Set(found.map(([, each]) => each));
  return others.length === 0 ? code : '';
}, MAX_TOLD);

/** The ISO 3166 code of a country by a code of two or three letters, as survey tools write it. */
export function readCountryCode(value: string): string | undefined {
  const code = value.trim().toUpperCase();
  if (code.length === 2) return countries.isValid(code) ? code : undefined;
  return code.length === 3 ? countries.alpha3ToAlpha2(code) : undefined;
}

/** What a country is called in a language; in English where it has no name there. */
export function nameCountry(code: string, language: string): string | undefined {
  const [base = ''] = language.split('-', 1);
  const usual = OTHER_NAMES[code]?.split('|', 1)[0];
  if (base === 'en' && usual !== undefined) return usual;
  return countries.getName(code, base) ?? usual ?? countries.getName(code, 'en');
}
