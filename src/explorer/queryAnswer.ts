import type { NearWord } from '../search/nearestWords.ts';
import type { Excerpt } from '../search/placeExcerpt.ts';

/** What a search found. */
export interface Found {
  /** The best first. */
  readonly rows: readonly number[];
  /** How many of the rows have all that was asked for, the first ones; without it all of them. */
  readonly full?: number;
  /** Whether there is something to say of its words: what follows here. */
  readonly hasNotes?: boolean;
  /** The question has no word that says something. */
  readonly isOnlyStops?: boolean;
  /** The question has no word at all. */
  readonly isEmpty?: boolean;
  /** Words that no outcome has, folded. */
  readonly unknown?: readonly string[];
  /** For each of those, the nearest that some outcomes have. */
  readonly loadNearest?: () => Promise<readonly NearWords[]>;
  /** The place in the text of a row where the words are; nothing for a row that was found by its id. */
  readonly loadExcerpt: (row: number) => Promise<Excerpt | undefined>;
}

/** A word that no outcome has, and the nearest ones. */
export interface NearWords {
  readonly word: string;
  readonly nearest: readonly NearWord[];
}

/** The two ways to find an outcome: by its id, and by the words of its text. */
export interface TextSearch {
  /** Rows whose id matches; none when the query cannot be an id. */
  readonly searchIds: (query: string) => Promise<Found>;
  /** Rows with all words and phrases of the query. Rejects when the search cannot run. */
  readonly searchTexts: (query: string) => Promise<Found>;
}

/** How a query is answered. */
export type Answer =
  | { readonly state: 'none' | 'working' | 'failed' }
  | { readonly state: 'found'; readonly found: Found; readonly byId: boolean };

/** The answer to the query that was asked last. */
export interface QueryAnswer {
  readonly get: () => Answer;
  /** Answers a query, unless it is answered or being answered; `again` answers it once more. */
  readonly ask: (query: string, again?: boolean) => void;
  /** Searches the texts for a query that was answered by ids. */
  readonly askTexts: () => void;
}

interface Listener {
  /** An answer arrives, or one is asked for again. */
  readonly change: () => void;
  /** The search cannot run; the answer says so too. */
  readonly fail: (error: unknown) => void;
}

export function createQueryAnswer(search: TextSearch, { change, fail }: Listener): QueryAnswer {
  let answer: Answer = { state: 'none' };
  /** The query that `answer` answers. */
  let asked = '';
  const take = (next: Answer): void => {
    answer = next;
    change();
  };
  const searchTexts = async (query: string): Promise<void> => {
    try {
      const found = await search.searchTexts(query);
      if (query === asked) take({ state: 'found', found, byId: false });
    } catch (error) {
      if (query !== asked) return;
      take({ state: 'failed' });
      fail(error);
    }
  };
  const searchBoth = async (query: string): Promise<void> => {
    const found = await search.searchIds(query);
    if (query !== asked) return;
    if (found.rows.length === 0) await searchTexts(query);
    else take({ state: 'found', found, byId: true });
  };
  return {
    get: () => answer,
    ask: (query, again = false) => {
      if (query === asked && !again) return;
      asked = query;
      answer = { state: query === '' ? 'none' : 'working' };
      if (query === '') return;
      void searchBoth(query);
      if (again) change();
    },
    askTexts: () => {
      take({ state: 'working' });
      void searchTexts(asked);
    },
  };
}
