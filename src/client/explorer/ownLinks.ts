import { isElsewhere } from '../isElsewhere.ts';

/** Links around an explorer that lead to its results. */
interface OwnLinks {
  /** Address of the explorer. */
  readonly base: string;
  /** Leads to the results as they are. */
  readonly lead: () => void;
  /** Shows what a query of the address asks for; false as long as it cannot. */
  readonly open: (search: string) => boolean;
}

/** What leads into the page's own explorer, such as the bars of a profile, does so without loading the page again. */
export function connectOwnLinks({ base, lead, open }: OwnLinks): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || isElsewhere(event)) return;
    const href = link.getAttribute('href') ?? '';
    const address = new URL(href, location.href);
    if (link.matches('.explorer__skip, [href="#list"]')) lead();
    // A place of this page: the browser goes there by itself.
    else if (href.startsWith('#')) return;
    else if (address.origin !== location.origin || address.pathname !== base) return;
    else if (address.search === '' || !open(address.search)) return;
    event.preventDefault();
  });
}
