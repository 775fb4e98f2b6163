import { nameRecords } from './nameRecords.ts';

/** Where Pagefind’s worker (1.6) has the answer to a question, before it notes for each result how to load its record. */
const ANSWERED =
  /case"search":\{[^}]{0,200}?const results=await pagefindInstance\.search\(term,options\);/;

/** Of each result what is used: the places of words, of all outcomes found, would be copied to the page and kept for ever. */
const SLIM =
  'if(results)return{id,result:{rows:Uint32Array.from(results.results,({id})=>id.slice(1)),scores:Float64Array.from(results.results,({score})=>score)}};';

/** Where it fetches how the index begins, which would be one more answer to wait for. */
const ENTRY =
  'let entry_response=await this.throttledFetch(entryUrl);let entry_json=await entry_response.json();';
/** Where it fetches anything. */
const FETCH = 'const response=await fetch(queued.input);';
/** What is named by what it holds, or belongs to this code, need not be asked for twice; what was kept of a site in the making must be. */
const KEPT = String.raw`const isKept=/\.pf_\w+$|\.pagefind$/.test(queued.input);let response=await fetch(queued.input,isKept?{cache:"force-cache"}:{});if(isKept&&!response.ok)response=await fetch(queued.input,{cache:"reload"});`;
/** Where it has its list of records, which come without names. */
const RECORDS = 'this.decompress(new Uint8Array(compressed_meta),"Pagefind metadata")';
/** Where it fetches the engine. */
const ENGINE = 'wasm.${language}.pagefind`';

/**
 * Pagefind’s worker as the site has it: its answers are rows and scores alone, since texts and excerpts are ours; it knows how the index
 * beside it begins (`entry`, JSON), and names its records; and what a browser has already it does not ask for again.
 */
export function slimWorker(code: string, entry: string): string {
  const known = `let entry_json=new URL(this.basePath,location.href).href===new URL(".",location.href).href?${entry}:await(await this.throttledFetch(entryUrl)).json();`;
  let slim = code;
  const replace = (pattern: RegExp | string, put: (found: string) => string): void => {
    const next = slim.replace(pattern, put);
    if (next === slim) throw new Error('Pagefind’s worker is not as it is known here.');
    slim = next;
  };
  replace(ANSWERED, (found) => found + SLIM);
  replace(ENTRY, () => known);
  replace(FETCH, () => KEPT);
  replace(RECORDS, (found) => `nameRecords(${found})`);
  replace(ENGINE, () => `wasm.\${language}-\${pagefind_version}.pagefind\``);
  return String(nameRecords) + slim;
}
