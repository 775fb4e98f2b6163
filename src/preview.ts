/** The name in `Server-Timing` under which the dev server says of which reading of the content a page is made. */
export const READING = 'reading';

/** What a page in `npm run dev` tells the server once it is connected: the reading that it shows. */
export const SHOWN_EVENT = 'atlas:shown';
