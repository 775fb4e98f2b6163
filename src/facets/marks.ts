/** Facets of yes and no whose “yes” is shown wherever an outcome is named: on its page, on cards, in the search. */
export const MARKS = ['negative', 'unintended'] as const;
