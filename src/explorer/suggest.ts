import { nameFacet, nameValue, findNameLanguage } from '../facets/labels.ts';
import { isTelling } from '../facets/notClear.ts';
import { formatCount, formatMessage } from '../messages/formatMessage.ts';
import type { Acronym } from '../text/findAcronyms.ts';
import { countRows } from './bitset.ts';
import type { ExplorerState } from './address.ts';
import { setQuery, toggleValue, type Change } from './change.ts';
import { canChoose, type Columns } from './columns.ts';
import { findIds, looksLikeId, type IdTable } from './idTable.ts';
import { createBeginning } from './names.ts';
import type { ExplorerWords } from './words.ts';

/** So many are offered, and of values and ids so many at the most. */
const MAX_OFFERED = 7;
const MAX_VALUES = 4;
const MAX_IDS = 3;
/** One letter begins too much. */
const MIN_LETTERS = 2;

/** What is offered to a reader who types. */
export interface Suggestion {
  readonly label: string;
  /** Language of the label (BCP 47), where that is not the page’s. */
  readonly lang?: string;
  /** What it is: `Country · 39 outcomes`, or what an acronym stands for. */
  readonly note: string;
  /** What choosing it does. */
  readonly change: Change;
}

/** What suggestions are made of. */
export interface SuggestionSource {
  readonly columns: Columns;
  /** The facet of the page, whose values are chosen already. */
  readonly fixed?: string | undefined;
  readonly acronyms: readonly Acronym[];
  /** Only needed where `looksLikeId` says so. */
  readonly ids?: IdTable | undefined;
  readonly words: ExplorerWords;
}

/**
 * What may be meant by what a reader has typed: values of the filters with a word that begins so, whose choice takes the
 * place of what was typed; acronyms by their letters or the words that they stand for; ids. What several words say no value
 * of may be said by the last of them, and the others stay.
 */
export function suggest(
  typed: string,
  source: SuggestionSource,
  state: Pick<ExplorerState, 'selection'>,
): Suggestion[] {
  const text = typed.trim();
  const [, rest = '', last = ''] = /^(.*\s)?(\S+)$/u.exec(text) ?? [];
  const whole = listSuggestions(text, '', source, state);
  const found =
    whole.length > 0 || rest === '' ? whole : listSuggestions(last, rest.trim(), source, state);
  return found.slice(0, MAX_OFFERED);
}

function listSuggestions(
  text: string,
  rest: string,
  source: SuggestionSource,
  state: Pick<ExplorerState, 'selection'>,
): Suggestion[] {
  if (text.length < MIN_LETTERS) return [];
  const begins = createBeginning(text);
  return [
    ...listValues(begins, rest, source, state),
    ...listAcronyms(begins, rest, source),
    ...listIds(text, rest, source),
  ];
}

/** The values that begin so come first, of them those of most outcomes. */
function listValues(
  begins: ReturnType<typeof createBeginning>,
  rest: string,
  { columns, fixed, words }: SuggestionSource,
  { selection }: Pick<ExplorerState, 'selection'>,
): Suggestion[] {
  return columns.facets
    .filter((column) => column.key !== fixed && canChoose(column, columns))
    .flatMap(({ key: facet, values }) =>
      values.flatMap((value) => {
        const isChosen = selection.include.get(facet)?.includes(value.key) === true;
        if (isChosen || !isTelling(facet, value.key)) return [];
        const label = nameValue(facet, value, words);
        // On a page of another language what the records call it is known, too.
        const rank = Math.max(begins(label), begins(value.label));
        return rank === 0 ? [] : [{ facet, value, label, rank, count: countRows(value.rows) }];
      }),
    )
    .toSorted((a, b) => b.rank - a.rank || b.count - a.count)
    .slice(0, MAX_VALUES)
    .map(({ facet, value, label, count }) => {
      const lang = findNameLanguage(facet, value, words);
      const of = formatCount(words.messages.count.outcomes, count, words.language);
      return {
        ...(lang === undefined ? {} : { lang }),
        label,
        note: formatMessage(words.messages.search.suggestedValue, {
          facet: nameFacet(facet, words),
          count: of,
        }),
        change: (asked) => setQuery(rest)(toggleValue(facet, value.key, 'include')(asked)),
      };
    });
}

function listAcronyms(
  begins: ReturnType<typeof createBeginning>,
  rest: string,
  { acronyms }: SuggestionSource,
): Suggestion[] {
  return acronyms
    .filter(({ acronym, meaning }) => begins(acronym) === 2 || begins(meaning) > 0)
    .map(({ acronym, meaning }) => ({
      label: acronym,
      note: meaning,
      change: setQuery(join(rest, acronym)),
    }));
}

function listIds(text: string, rest: string, { ids }: SuggestionSource): Suggestion[] {
  if (ids === undefined || !looksLikeId(text)) return [];
  return findIds(ids, text)
    .slice(0, MAX_IDS)
    .flatMap((row) => {
      const id = ids.ids[row];
      return id === undefined ? [] : [{ label: id, note: '', change: setQuery(join(rest, id)) }];
    });
}

function join(rest: string, word: string): string {
  return rest === '' ? word : `${rest} ${word}`;
}
