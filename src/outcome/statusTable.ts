import { fold, type Level } from '../text/foldings.ts';
import { splitList } from '../text/splitList.ts';

/**
 * What a word of a status says of a record: that it may be published; that somebody is through with it, which is
 * no leave to publish; or why it is not approved.
 */
type StatusMeaning =
  'approved' | 'done' | 'draft' | 'rejected' | 'withdrawn' | 'waiting' | 'doubtful' | 'old';

/**
 * Where a word says so: as a value, whatever its column; as a value `beside` such ones; anywhere in a value
 * below the header of a `status`; in the name of a `sheet`; in such a name, if nothing else in it `alone` says more.
 */
type StatusPlace = 'value' | 'beside' | 'status' | 'sheet' | 'alone';

const STATUS_LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'de', 'ru'] as const;
export type StatusLanguage = (typeof STATUS_LANGUAGES)[number];

/**
 * Words of one meaning, split at commas: regular expressions of letters folded as labels, Arabic ones with their
 * final letters folded too and without their article. `*`: any letters; `~`: the endings of gender and number.
 */
export interface StatusRow {
  readonly meaning: StatusMeaning;
  readonly places: readonly StatusPlace[];
  readonly words: Partial<Record<StatusLanguage, string>>;
}

const ANY = String.raw`\p{L}*`;

const ENDINGS: Partial<Record<StatusLanguage, string>> = {
  fr: 'e?s?',
  es: '[oa]s?',
  pt: '[oa]s?',
  ar: '(?:ه|ات|ون|ين)?',
};

/** Every word by which a status, or the name of a sheet, says what becomes of its records. */
export const STATUS_ROWS: readonly StatusRow[] = [
  {
    meaning: 'approved',
    places: ['value'],
    words: {
      en: 'approved, validated, verified, accepted, confirmed, published, final, finali[sz]ed, substantiated, ok',
      fr: '(approuv|valid|verifi|accept|confirm|publi|finalis)e~, definiti(f|ve)s?',
      es: '(aprobad|validad|verificad|aceptad|confirmad|publicad)~',
      pt: '(aprovad|validad|verificad|confirmad|publicad)~, aceitos?, aceite',
      ar: 'معتمده?, موافق عليها?, مقبوله?, منشوره?, مصادق عليها?, موكد, نهاييه?',
    },
  },
  {
    meaning: 'approved',
    places: [],
    words: {
      en: 'outcome, yes, ready to publish, ready for publication, approved for publication, validation status approved, complete and approved',
      fr: 'oui',
      es: 'si',
      pt: 'sim',
      ar: 'نعم, تمت الموافقه, تم التحقق, تم الاعتماد',
    },
  },
  {
    meaning: 'done',
    places: ['value'],
    words: {
      en: 'reviewed, checked, cleared, ready, signed off, endorsed',
      fr: '(relu|revise)~, final(e|es|is)',
      es: '(revisad|finalizad|definitiv)~',
      pt: '(aprovad|validad|verificad|aceit|confirmad|publicad|revist|revisad|finalizad)[oae]s?',
      ar: '(معتمد|موافق علي|مقبول|منشور|مصادق علي|موكد|مراجع|مدقق|نهايي|مكتمل)(ه|ها|ات|ون|ين)?',
    },
  },
  {
    meaning: 'draft',
    places: ['value', 'status', 'sheet'],
    words: {
      en: 'drafts?',
      fr: 'brouillons?, ebauches?',
      es: 'borrador(es)?',
      pt: 'rascunhos?',
      ar: 'مسود(ه|ات)( اولي?ه)?',
      de: 'entwurfe?',
      ru: 'черновики?',
    },
  },
  {
    meaning: 'draft',
    places: ['value'],
    words: {
      en: String.raw`((first|early|working|rough|initial|still( a| in)?|in|a) )?draft(s|ed|ing)?( \d+| version| outcome)?`,
      fr: '(en|premier) brouillons?',
      es: 'en borrador(es)?',
      pt: 'em rascunhos?',
    },
  },
  { meaning: 'draft', places: ['status'], words: { ar: '*مسود*' } },
  {
    meaning: 'rejected',
    places: ['value', 'status', 'sheet'],
    words: {
      en: 'rejected, rejection, disapproved, discarded, sent back',
      fr: '(rejete|ecarte|refuse)~, non retenue?s?',
      es: '(rechazad|descartad|devuelt)~',
      pt: '(rejeitad|recusad|descartad|devolvid)~',
      ar: 'مرفوض~, مستبعد(ه|ات)?',
      de: 'abgelehnt',
      ru: 'отклонено',
    },
  },
  {
    meaning: 'rejected',
    places: ['value'],
    words: { en: 'to discard', ar: '(مرتجع|معاد)(ه|ات)?, (تم |جري )?رفض(ها|ه|ت)?' },
  },
  {
    meaning: 'rejected',
    places: ['status'],
    words: {
      en: 'reject*, discard*, fail*, drop(ped)?',
      fr: '(rejet|ecarte|refus)*',
      es: '(rechazad|descartad)*',
      pt: '(rejeitad|recusad)*',
      ar: '*مرفوض*',
    },
  },
  { meaning: 'rejected', places: ['status', 'sheet'], words: { en: 'rejects?, discard' } },
  {
    meaning: 'rejected',
    places: ['beside', 'status'],
    words: { en: 'refused, declined, returned' },
  },
  {
    meaning: 'withdrawn',
    places: ['beside', 'status', 'sheet'],
    words: { en: 'withdrawn, deleted, duplicate' },
  },
  { meaning: 'withdrawn', places: ['beside', 'status'], words: { ar: 'ملغا?ي?(ه|ات)?' } },
  { meaning: 'withdrawn', places: ['beside', 'status', 'alone'], words: { en: 'archived' } },
  {
    meaning: 'withdrawn',
    places: ['status', 'sheet'],
    words: {
      en: 'delete, deletion, removed, excluded, duplicates, duplicated, trash, rubbish, obsolete, outdated',
      fr: 'supprimer, supprimes, retires, abandonnes, doublons, corbeille, perimes',
      es: 'eliminar, eliminados?, borrar, borrados, duplicados, papelera, retirados',
      pt: 'apagar, apagados, excluidos, lixo',
      ar: 'للحذف, محذوف~',
    },
  },
  {
    meaning: 'withdrawn',
    places: ['status'],
    words: { en: '(delet|cancel|archiv|duplicat)*', fr: 'abandonn*' },
  },
  {
    meaning: 'waiting',
    places: ['value', 'status', 'sheet'],
    words: {
      fr: 'a (relire|valider|verifier|reviser|revoir|corriger|completer|approuver|reprendre)',
      es: '(por|para|a|sin|pendientes? de) (revisar|validar|aprobar|verificar|corregir|completar|confirmar)',
      pt: '(por|para|a|sem|pendentes? de) (rever|revisar|validar|aprovar|verificar|corrigir|completar|confirmar)',
    },
  },
  { meaning: 'waiting', places: ['value'], words: { fr: 'en attente' } },
  { meaning: 'waiting', places: ['beside', 'status', 'alone'], words: { en: 'pending' } },
  {
    meaning: 'waiting',
    places: ['alone'],
    words: { en: 'parking', fr: 'attente', es: 'pendientes', pt: 'pendentes' },
  },
  {
    meaning: 'waiting',
    places: ['beside'],
    words: {
      en: 'on hold, submitted, in progress, new, open, incomplete, waiting',
      fr: 'en cours, soumise?s?, nouveau, nouvelle, incomplete?s?',
      es: 'pendientes?, en (espera|proceso), (enviad|nuev|incomplet)~',
      pt: 'pendentes?, em (espera|curso), (nov|submetid)~',
      ar: '(معلق|موجل|جديد|ناقص|مرسل)(ه|ات)?',
    },
  },
  {
    meaning: 'waiting',
    places: ['status'],
    words: {
      en: 'hold, leads?, candidates?, under, in, being, to be, sent, back, submitted, received, (park|postpon|review|check)*, progress, todo, to do, new, open',
      fr: 'attente, cours, revoir, soumis*',
      es: 'pendiente, espera, proceso, enviad*',
      pt: 'pendente, analise, revis*',
      ar: '*معلق*, *قيد*, *موجل*, *مرسل*',
    },
  },
  {
    meaning: 'doubtful',
    places: ['value', 'status', 'sheet'],
    words: { en: 'un(approved|verified|validated)' },
  },
  {
    meaning: 'doubtful',
    places: ['status'],
    words: {
      en: 'not, un*ed, unclear, unsure, doubt*, invalid*, incomplete, partial*, conditional*',
      fr: 'non, sous reserve, incomplet*',
      es: 'por, con, no',
      pt: 'nao',
      // A “no” inside a word is none: “الاعتماد”. At its beginning it may be one that is written together.
      ar: '*غير*, *ناقص*, *لم, *لا, (و|ف)?(ب|ك)?(ال)?لا*, (و|ف)?ا?ليس*, (و|ف)?لن',
    },
  },
  {
    meaning: 'old',
    places: ['alone'],
    words: {
      en: 'old, older, archives?, backups?, copy, bak, tests?, sandbox, unused, bin',
      fr: 'ancien(s|ne|nes)?, vieux, copie, essai',
      es: 'antigu[oa]s?, viejos?, archivos?, archivado, copia, prueba',
      pt: 'antig[oa]s?, velho, arquivos?, arquivado, copia, teste',
      ar: 'قديمه?, ارشيف, نسخه, تجربه, اختبار',
      de: 'archiv',
    },
  },
];

/** Meanings for which nothing is published. */
export const UNAPPROVED: readonly StatusMeaning[] = [
  ...(['draft', 'rejected', 'withdrawn', 'waiting', 'doubtful', 'old'] as const),
];

interface Joining {
  readonly languages?: readonly StatusLanguage[];
  /** In place of the endings of gender and number: any. */
  readonly isStem?: boolean;
  readonly level?: Level;
}

/** The words of the rows that are wanted, as alternatives of a regular expression. */
export function joinStatusWords(
  isWanted: (row: StatusRow) => boolean,
  { languages = STATUS_LANGUAGES, isStem = false, level = 'labels' }: Joining = {},
): string {
  const rows = STATUS_ROWS.filter(isWanted);
  return languages
    .flatMap((language) => {
      const ending = isStem ? ANY : (ENDINGS[language] ?? '');
      return rows
        .flatMap(({ words }) => splitList(words[language] ?? ''))
        .filter((word) => word !== '')
        .map((word) =>
          fold(word, level).replaceAll('(', '(?:').replaceAll('*', ANY).replaceAll('~', ending),
        );
    })
    .join('|');
}

/** Picks the rows that say in a place that a record is not approved. */
export function isUnapprovedIn(place: StatusPlace): (row: StatusRow) => boolean {
  return ({ meaning, places }) => UNAPPROVED.includes(meaning) && places.includes(place);
}

/** Arabic words without their article. */
export function dropArticles(words: string): string {
  return words.replaceAll(/(?<!\p{L})ال(?=\p{L}{3})/gu, '');
}
