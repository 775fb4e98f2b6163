import type { Found, TextSearch } from './textSearch.ts';

/** How a query is answered. */
type Answer =
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

/** `changed` is called when an answer arrives, and when one is asked for again. */
export function createQueryAnswer(search: TextSearch, changed: () => void): QueryAnswer {
  let answer: Answer = { state: 'none' };
  /** The query that `answer` answers. */
  let asked = '';
  const take = (next: Answer): void => {
    answer = next;
    changed();
  };
  const searchTexts = async (query: string): Promise<void> => {
    try {
      const found = await search.searchTexts(query);
      if (query === asked) take({ state: 'found', found, byId: false });
    } catch (error) {
      if (query !== asked) return;
      take({ state: 'failed' });
      // The reader is told; whoever looks for the cause finds it here.
      reportError(error);
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
      if (again) changed();
    },
    askTexts: () => {
      take({ state: 'working' });
      void searchTexts(asked);
    },
  };
}
