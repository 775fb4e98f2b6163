import { foldText } from '../../text/fold.ts';
import { fold } from '../../text/foldings.ts';
import type { SourceValue } from './splitSource.ts';

/**
 * The plainest headers that ask for leave to publish, and that say who may read, written a second time on purpose as the
 * words of the flag are. Only what nobody can take for anything else: a finding stops a build.
 */
const LEAVE = new RegExp(
  `^(?:${[
    '(?:is there |do we have )?(?:the )?(?:informed |written |signed )?(?:consent|permission)(?: (?:given|obtained|granted))?(?: (?:to publish|for publication))?(?: (?:of|from|by) (?:the )?(?:source|informant|interviewee))?(?: to publish)?',
    '(?:may|can) (?:this|it|this story|this outcome) be (?:published|shared publicly|made public)',
    '(?:consentement|autorisation|accord)(?: (?:de|pour) (?:la )?(?:publier|publication|source))+',
    '(?:peut on|pouvons nous) (?:le |la )?publier(?: cette histoire| ce resultat)?',
    '(?:consentimiento|autorizacion|permiso)(?: (?:de|para) (?:la )?(?:publicar|publicacion|fuente))+',
    '(?:se puede|podemos) publicar(?: esta historia)?',
    '(?:consentimento|autorizacao|permissao)(?: (?:de|da|para) (?:a )?(?:publicar|publicacao|fonte))+',
    '(?:pode ser publicad[oa]|podemos publicar)(?: esta historia)?',
    'الموافقه علي النشر|موافقه المصدر|هل يمكن نشره?|اذن النشر',
  ].join('|')})$`,
  'u',
);
const READERS = new RegExp(
  `^(?:${[
    'who (?:may|can) (?:see|read|access|view) (?:this|it|the)(?: (?:story|outcome|record))?|visible to|audience',
    'qui peut (?:voir|lire|consulter)(?: (?:ce|cette) (?:recit|histoire|resultat))?|niveau de diffusion',
    'quien puede (?:ver|leer|consultar)(?: est[ae] (?:historia|relato|resultado))?|nivel de difusion',
    'quem pode (?:ver|ler|consultar)(?: est[ae] (?:historia|relato|resultado))?|nivel de divulgacao',
    'من يمكنه (?:الاطلاع|القراءه)|مستوي النشر',
  ].join('|')})$`,
  'u',
);
/** What such a column says of some readers. */
const SOME =
  /^(?:internal|intern[eoa]|restricted|restreint|restringid[oa]|restrit[oa]|confiden\p{L}+|donors?|partners?|team|equipe|equipo|equipa|partenaires?|soci[oa]s|parceir[oa]s|bailleurs?|donantes?|doador(?:es)?|داخلي|سري|الشركا|المانح|الفريق)(?![\p{L}\p{N}])/u;

/** What a programme says of fields of its own: whether one decides, and its headers. */
export interface OwnField {
  readonly headers: readonly string[];
  readonly decides?: boolean | undefined;
}

/** The words of a header, folded. */
function foldHeader(header: string): string {
  return fold(header, 'proof')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a header plainly asks for leave to publish. */
export function asksLeave(header: string): boolean {
  return LEAVE.test(foldHeader(header));
}

/** Whether a header plainly says who may read. */
export function asksReaders(header: string): boolean {
  return READERS.test(foldHeader(header));
}

/**
 * Why a published fragment should not be, by the fields that plainly ask for leave or say who may read: `consent`, the
 * words that give it. `own`: fields of which one that asks has to be there.
 */
export function checkLeave(
  values: readonly SourceValue[],
  own: readonly OwnField[],
  consent: readonly string[],
): string | undefined {
  for (const { header, value } of values) {
    const answer = foldText(value);
    const isRefused = asksLeave(header) && !consent.includes(answer);
    if (isRefused || (asksReaders(header) && SOME.test(fold(answer, 'proof'))))
      return `“${header.trim()}” says “${answer.slice(0, 40)}”`;
  }
  const there = new Set(values.map(({ header }) => foldText(header)));
  const lacking = own.find(
    ({ headers, decides }) =>
      decides !== false &&
      headers.some(asksLeave) &&
      !headers.some((header) => there.has(foldText(header))),
  );
  return lacking && `it has no “${lacking.headers[0] ?? ''}”`;
}
