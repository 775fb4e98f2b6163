import { findFacetLanguage, nameFacet } from '../facets/labels.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import type { ExplorerState } from './address.ts';
import type { Change } from './change.ts';
import type { Columns } from './columns.ts';
import { pickLanguage, type CardValue } from './renderName.ts';
import type { ExplorerWords } from './words.ts';

/** Columns of the table until a reader chooses others; facets of the programme's own take the place of those that it lacks. */
const DEFAULT_COLUMNS: readonly string[] = [
  'country',
  'harvest',
  'year',
  'changeType',
  'significanceRating',
  'contributionRating',
];

/** A facet, with its name, that is a column of the table, or may become one. */
export interface ColumnChoice extends CardValue {
  readonly facet: string;
  readonly isShown: boolean;
  readonly forward: Move;
  readonly back: Move;
}

interface Move {
  readonly action: string;
  readonly isPossible: boolean;
}

/** The facets that are columns of the table, in order. */
export function listTableColumns({ columns }: ExplorerState, { facets }: Columns): string[] {
  if (columns !== null) return columns.filter((key) => facets.some((facet) => facet.key === key));
  const usual = DEFAULT_COLUMNS.filter((key) => facets.some((facet) => facet.key === key));
  const own = facets.flatMap((facet) => (facet.own === undefined ? [] : [facet.key]));
  return [...usual, ...own].slice(0, DEFAULT_COLUMNS.length);
}

/** Every facet: first those that are columns, in their order. */
export function listColumnChoices(
  state: ExplorerState,
  columns: Columns,
  words: ExplorerWords,
): ColumnChoice[] {
  const { moveUp, moveDown } = words.messages.explorer;
  const shown = listTableColumns(state, columns);
  const others = columns.facets.map(({ key }) => key).filter((key) => !shown.includes(key));
  return [...shown, ...others].map((facet, index) => {
    const name = nameFacet(facet, words);
    const lang = findFacetLanguage(facet, words);
    const isShown = index < shown.length;
    return {
      ...{ facet, ...pickLanguage(name, lang), isShown },
      forward: {
        action: formatMessage(moveUp, { facet: name }),
        isPossible: isShown && index > 0,
      },
      back: {
        action: formatMessage(moveDown, { facet: name }),
        isPossible: isShown && index < shown.length - 1,
      },
    };
  });
}

/** Makes a facet the last column, or none. */
export function toggleColumn(facet: string, columns: Columns): Change {
  return (state) => {
    const shown = listTableColumns(state, columns);
    const isShown = shown.includes(facet);
    return {
      ...state,
      columns: isShown ? shown.filter((each) => each !== facet) : [...shown, facet],
    };
  };
}

/** Moves a column by so many places; one that is none, or would leave the table, stays. */
export function moveColumn(facet: string, by: number, columns: Columns): Change {
  return (state) => {
    const shown = listTableColumns(state, columns);
    const from = shown.indexOf(facet);
    const to = from + by;
    if (from === -1 || to < 0 || to >= shown.length) return state;
    return { ...state, columns: shown.toSpliced(from, 1).toSpliced(to, 0, facet) };
  };
}
