import { foldFinals } from '../../text/fold.ts';
import { fold } from '../../text/foldings.ts';
import { joinLines } from '../spreadsheet/findHeaders.ts';

/**
 * The form in which headers are compared with lists of names: folded as labels, words of
 * `camelCase` and `snake_case` apart, without numbers of questions, remarks in brackets and the
 * signs that end a header. Empty where nothing is left.
 */
export function createHeaderKey(header: string): string {
  const spaced = joinLines(header)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll(/[[({][^\])}]*[\])}]?/gu, ' ');
  const folded = foldFinals(fold(spaced, 'labels')).trim();
  if (folded === '#') return folded;
  const words = folded
    .replace(/^(?:q(?:uestion)? ?\d+[a-z]?[.:)]?|\d+(?:\.\d+)*[.:)]|[a-z][.)]) */u, '')
    .replaceAll(/^[\s_*]+|[\s_*?:;.,!¿¡؟]+$/gu, '')
    .replaceAll(/[_\s¿¡؟?*:]+|(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return words;
}

/**
 * The keys under which a header may be known, the whole of it first: that of its last part comes
 * next, where it is a path of groups (`grp_outcome/outcome_title`, `OUTCOME / What changed`), and
 * the label after a code.
 */
export function listHeaderKeys(header: string): string[] {
  const line = joinLines(header);
  // “Conf. (Y/N)” is no path.
  const last =
    line
      .replaceAll(/[[({][^\])}]*[\])}]/gu, ' ')
      .split('/')
      .at(-1) ?? '';
  // A code before the label: `OH_STATUS Event status`.
  const label = line.replace(
    /^\p{Lu}[\p{Lu}\p{N}]*(?:[_-][\p{Lu}\p{N}]+)+(?:\s*[:.–-])?\s+(?=\p{L})/u,
    '',
  );
  // “Aporte / Del programa” is an “aporte del programa”.
  const keys = [line, last, label, line.replaceAll(' / ', ' ')].map(createHeaderKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** How a question begins that has a number: `3.`, `Q3`, `2.1)`, `b)`. */
const NUMBERED =
  /^(?:q(?:uestion)?\s?\d+[a-z]?(?:\s*[.:)–-]|(?=\s))|\d+(?:\.\d+)*\s*[.:)]|[a-z][.)])\s+(?=\p{L}|¿)/iu;
/** A remark in brackets that says how to answer, and not what is asked. */
const REMARK =
  /\s*[[(](?=[^\])]*(?:\d+\s*\p{L}+|\b(?:separ|sépar|several|plusieurs|vari[ao]s|vári[ao]s|m[uú]ltipl|month and|mois et|mes y|mês e|max|min|words?|characters?|optional|required|mandatory|if (?:any|known|applicable)|select|choose|tick|please|e\.?g|mots|caract[eè]res|facultati[fv]e?|obligatoire|cocher|choisir|p\.? ?ex|palabras|opcional|obligatori[oa]|seleccion|marque|elija|p\.? ?ej|palavras|selecion|escolh|máx|mín)|كلم|اختياري|إلزامي|اختر|افصل))[^\])]*[\])]/giu;
/** A longer label ends where a sentence or a part of it does. */
const MAX_LABEL = 80;
/** So long it is kept whole where neither does: cut in the middle, a question says nothing. */
const MAX_WHOLE = 160;

/**
 * A header as a reader may see it: the last part of a path, without underscores, the number of a
 * question and remarks on how to answer it, with a capital.
 */
export function createLabel(header: string): string {
  const line = joinLines(header).trim();
  const isPath = /^[\w-]+(?:\/[\w-]+)+$/.test(line);
  const part = isPath ? (line.split('/').at(-1) ?? line) : line;
  const plain = part.replaceAll(/_+/g, ' ').trim();
  const asked = plain.replace(NUMBERED, '').replaceAll(REMARK, '').trim();
  const words = (/\p{L}/u.test(asked) ? asked : plain)
    .replace(/[\s:*]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return shorten(capitalise(words === '' ? line : words));
}

/** Words that only say something together with the header above them. */
const EMPTY_WORDS = new Set(
  [
    ...[
      'type',
      'other',
      'others',
      'name',
      'date',
      'comment',
      'comments',
      'level',
      'detail',
      'details',
      'yes',
    ],
    ...[
      'no',
      'number',
      'specify',
      'description',
      'value',
      'score',
      'total',
      'who',
      'what',
      'how',
      'when',
      'where',
      'why',
    ],
    ...[
      'autre',
      'autres',
      'nom',
      'commentaire',
      'commentaires',
      'niveau',
      'détails',
      'oui',
      'non',
      'nombre',
      'préciser',
      'qui',
    ],
    ...[
      'tipo',
      'otro',
      'otros',
      'otra',
      'otras',
      'nombre',
      'fecha',
      'nivel',
      'sí',
      'número',
      'quién',
      'cuál',
      'valor',
    ],
    ...[
      'outro',
      'outros',
      'outra',
      'outras',
      'nome',
      'data',
      'nível',
      'sim',
      'não',
      'quem',
      'qual',
    ],
    ...[
      'النوع',
      'نوع',
      'أخرى',
      'الاسم',
      'التاريخ',
      'المستوى',
      'التفاصيل',
      'ملاحظات',
      'نعم',
      'لا',
      'العدد',
      'من',
      'ما',
    ],
  ].map(createHeaderKey),
);

/**
 * Headers → what readers may see them called. Of a header in two rows (`CONTRIBUIÇÃO / Parceiros`) that is
 * the lower one, where it says something by itself and no other column is called so.
 */
export function createLabels(
  headers: readonly string[],
  isStacked: boolean,
): ReadonlyMap<string, string> {
  const lower = (header: string): string => joinLines(header).split(' / ').slice(1).join(' / ');
  const counts = new Map<string, number>();
  for (const header of headers)
    for (const key of new Set([header, lower(header)].map(createHeaderKey)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    headers.map((header) => {
      const own = isStacked ? lower(header) : '';
      const key = createHeaderKey(own);
      const isClear = key !== '' && !EMPTY_WORDS.has(key) && counts.get(key) === 1;
      return [header, createLabel(isClear ? own : header)];
    }),
  );
}

/** A remark in brackets of any kind. */
const BRACKETS = /\s*[[(][^\])]*(?:[\])]|$)/gu;
/** The end of a sentence, or of a part of it. */
const SENTENCE = /^.{20,}?[.?!؟](?=\s|$)/u;
const CLAUSE = /^.{20,}(?=[,;:،؛–—])/u;

/** What is too long loses its remarks in brackets first, then what follows its first sentence or a part of it. */
function shorten(given: string): string {
  if (given.length <= MAX_LABEL) return given;
  const plain = given.replaceAll(BRACKETS, '').trim();
  const label = plain === '' ? given : plain;
  if (label.length <= MAX_LABEL) return label;
  const sentence = SENTENCE.exec(label)?.[0];
  if (sentence !== undefined && sentence.length <= MAX_LABEL) return sentence;
  const clause = CLAUSE.exec(label.slice(0, MAX_LABEL))?.[0].trim();
  if (clause !== undefined) return `${clause}…`;
  if (label.length <= MAX_WHOLE) return label;
  const cut = label.slice(0, MAX_LABEL).toWellFormed();
  return `${cut.replace(/\s+\S*$/u, '').replace(/[,;:–-]+$/u, '')}…`;
}

export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
