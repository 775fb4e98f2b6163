/** Where Pagefind’s worker (1.6) has the answer to a question, before it notes for each result how to load its record. */
const ANSWERED =
  /(case"search":\{[^}]{0,200}?const results=await pagefindInstance\.search\(term,options\);)/;

/** Of each result what is used: the places of words, of all outcomes found, would be copied to the page and kept for ever. */
const SLIM =
  'if(results)return{id,result:{results:results.results.map(({id,score})=>({id,score}))}};';

/** The file of Pagefind’s code that runs in a worker. */
export const WORKER = 'pagefind-worker.js';

/** Pagefind’s worker, whose answers name the results and their scores alone; texts and excerpts are ours. */
export function slimWorker(code: string): string {
  if (!ANSWERED.test(code)) throw new Error('Pagefind’s worker is not as it is known here.');
  return code.replace(ANSWERED, (whole) => whole + SLIM);
}
