import type { Change } from '../../src/explorer/change.ts';
import { chooseYears, removeAsked, setQuery, toggleValue } from '../../src/explorer/change.ts';
import type { Columns } from '../../src/explorer/columns.ts';
import { removeChip } from '../../src/explorer/createChips.ts';
import type { FilterGroup, FilterValue } from '../../src/explorer/createFilters.ts';
import type { Asked as Asking } from '../../src/explorer/findRemovals.ts';
import { createRanking } from '../../src/explorer/createRanking.ts';
import { createModel, type Question as Asked, type Shown } from '../../src/explorer/model.ts';
import type { Answer } from '../../src/explorer/queryAnswer.ts';
import { TEXT_ORDERS } from '../../src/explorer/sortRows.ts';
import type { ExplorerWords } from '../../src/explorer/words.ts';
import { en } from '../../src/messages/en.ts';
import type { PublicOutcome } from '../../src/publication/publish.ts';
import { filterByHand, type Question } from './countByHand.ts';

export const WORDS: ExplorerWords = { messages: en, language: 'en' };

interface Page {
  readonly outcomes: readonly PublicOutcome[];
  /** Nothing where they could not be loaded. */
  readonly columns: Columns | undefined;
  readonly fixed?: { readonly facet: string; readonly value: string };
  readonly base?: string;
  /** How a query is answered; without it by what the texts hold, the oldest outcome first. */
  readonly answer?: (query: string) => Answer;
}

/** A reader of the explorer without a browser: does what buttons and boxes do, and reads what is painted. */
export interface ModelReader {
  readonly open: (search: string) => void;
  readonly go: (change: Change) => void;
  /** Where the reader is: an address of the site. */
  readonly address: () => string;
  readonly show: () => Shown;
  /** Sentence, with its number: `37 of 552 outcomes with “council”; Kenya`. */
  readonly sentence: () => string;
  readonly chips: () => string[];
  readonly removeChip: (label: string) => void;
  readonly removeAsked: (asked: readonly Asking[]) => void;
  /** Ids on the page that is shown, or over all of them. */
  readonly ids: () => string[];
  readonly allIds: () => string[];
  readonly group: (facet: string) => FilterGroup;
  readonly value: (facet: string, label: string) => FilterValue;
  readonly counts: () => Record<string, Record<string, number>>;
  readonly choose: (facet: string, label: string) => void;
  readonly exclude: (facet: string, label: string) => void;
  readonly ask: (question: Question) => void;
}

export function openReader({ outcomes, columns, ...page }: Page): ModelReader {
  const { fixed, base = '/outcomes/' } = page;
  const model = createModel({ columns, fixed, base, words: WORDS });
  const rankings = new Map(
    TEXT_ORDERS.map((text) => [text, createRanking(outcomes, text, 'en')] as const),
  );
  let asked: Pick<Asked, 'state' | 'unknown'> = model.read('');
  let search = '';
  const find = (query: string): Answer => {
    const found = new Set(filterByHand(outcomes, { query }));
    const rows = outcomes.flatMap((outcome, row) => (found.has(outcome) ? [row] : []));
    return createAnswer(rows.toReversed());
  };
  const show = (): Shown => {
    const { query } = asked.state;
    const answer = query === '' ? createNone() : (page.answer ?? find)(query);
    const shown = model.show({ ...asked, answer, rankings, search, isOnOwnPage: true });
    if (!shown.isReady) throw new Error('Something is still to come.');
    return shown;
  };
  const listIds = (rows: readonly number[]): string[] =>
    rows.map((row) => outcomes[row]?.id ?? `no row ${row}`);
  const go = (change: Change): void => {
    const state = change(asked.state);
    const address = model.addressOf(state, search);
    search = address.slice(base.length);
    asked = { state, unknown: [] };
  };
  const group = (facet: string): FilterGroup => {
    const found = show().filters.find(({ name }) => name === facet);
    if (found === undefined) throw new Error(`There is no filter ${facet}.`);
    return found;
  };
  const value = (facet: string, label: string): FilterValue => {
    const found = group(facet).values.find((each) => each.label === label);
    if (found === undefined) throw new Error(`${facet} has no ${label}.`);
    return found;
  };
  const toggle = (facet: string, label: string, way: 'include' | 'exclude'): void => {
    go(toggleValue(group(facet).facet, value(facet, label).key, way));
  };
  return {
    open: (next) => {
      search = next;
      asked = model.read(next);
    },
    ...{ go, show, group, value },
    address: () => `${base}${search}`,
    sentence: () => `${show().count} ${show().description}`.trim(),
    chips: () => show().chips.map(({ label }) => label),
    removeChip: (label) => {
      const chip = show().chips.find((each) => each.label === label);
      if (chip === undefined) throw new Error(`There is no chip ${label}.`);
      go(removeChip(chip));
    },
    removeAsked: (each) => {
      go(removeAsked(each));
    },
    ids: () => listIds(show().pageRows),
    allIds: () => listIds(show().rows),
    counts: () =>
      Object.fromEntries(
        show().filters.map(({ name, values }) => [
          name,
          Object.fromEntries(values.map(({ label, count }) => [label, Number(count)])),
        ]),
      ),
    choose: (facet, label) => {
      toggle(facet, label, 'include');
    },
    exclude: (facet, label) => {
      toggle(facet, label, 'exclude');
    },
    ask: ({ query, years, include = {}, exclude = {} }) => {
      if (query !== undefined) go(setQuery(query));
      if (years !== undefined) {
        const [from = '', to = ''] = years;
        go(chooseYears('year', String(from), String(to)));
      }
      for (const [facet, labels] of Object.entries(include))
        for (const label of labels) toggle(facet, label, 'include');
      for (const [facet, labels] of Object.entries(exclude))
        for (const label of labels) toggle(facet, label, 'exclude');
    },
  };
}

/** The answer that a search gives for these rows. */
export function createAnswer(rows: readonly number[], byId = false): Answer {
  const loadExcerpt = (): Promise<undefined> => Promise.resolve(undefined);
  return { state: 'found', found: { rows, loadExcerpt }, byId };
}

function createNone(): Answer {
  return { state: 'none' };
}
