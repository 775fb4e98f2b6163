/**
 * Ends each term of the index. Pagefind takes a term for the beginning of others, and where nothing begins with it, for
 * what it begins with itself (“Nairobi” finds “Na”, Pagefind/pagefind#793): no term with an end begins another one, so only
 * the first is left, and with its end a term is found alone. A letter that no language of today writes.
 */
export const TERM_END = 'ƿ';
