import { READING, SHOWN_EVENT } from '../../preview.ts';

/**
 * Tells the dev server which reading of the content this page was made of, once it is connected:
 * an edit that was read while the page was still loading went to nobody, and the server then has
 * it loaded again. A browser that hides timings (an address without TLS that is not of this
 * machine) tells nothing.
 */
const [navigation] = performance.getEntriesByType('navigation');
const timings = (navigation as PerformanceNavigationTiming | undefined)?.serverTiming ?? [];
const reading = timings.find(({ name }) => name === READING)?.description;
if (reading !== undefined) import.meta.hot?.send(SHOWN_EVENT, reading);
