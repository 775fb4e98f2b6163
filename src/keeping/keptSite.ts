import { hash } from 'node:crypto';
import { z } from 'zod';

/**
 * What is known of a site that a build finished: for each of its pages what it was made of, and what its file is.
 * The pages themselves are only in the site, so that nothing is kept that is not public there.
 */
export interface KeptSite {
  /** The content folder that it was made from. */
  readonly content: string;
  /** The folder of the site. */
  readonly site: string;
  /** Key of what all pages are made of: the program, the programme, the address. */
  readonly program: string;
  /** Key of what was looked for in each of its pages, and not found (`createSearchKey`). */
  readonly proof?: string | undefined;
  /** By path within the site. */
  readonly pages: ReadonlyMap<string, KeptPage>;
}

export interface KeptPage {
  /** Key of the input. */
  readonly input: string;
  /** Hash of the file. */
  readonly hash: string;
  /** The version that the page names, and where: first bytes of its places. */
  readonly version: string;
  readonly places: readonly number[];
}

/** Changes with the format, so that what another version of this program kept is nobody's. */
const FORMAT = 'outcome-atlas kept site, 2';

const HASH = z.string().regex(/^[\da-f]{64}$/);

const HEAD = z.strictObject({
  format: z.string(),
  content: z.string(),
  hash: HASH,
});

const BODY = z.strictObject({
  site: z.string(),
  program: HASH,
  proof: HASH.optional(),
  pages: z.array(
    z.tuple([z.string(), HASH, HASH, z.string(), z.array(z.number().int().nonnegative())]),
  ),
});

/** A line that says what the rest is, and the rest. */
export function formatKeptSite({ content, site, program, proof, pages }: KeptSite): string {
  const body = JSON.stringify({
    site,
    program,
    proof,
    pages: [...pages].map(([file, { input, hash, version, places }]) => [
      ...[file, input, hash, version],
      places,
    ]),
  });
  const head = { format: FORMAT, content, hash: hashContent(`${content}\n${body}`) };
  return `${JSON.stringify(head)}\n${body}`;
}

/** What `formatKeptSite` wrote, if it is that, whole. */
export function parseKeptSite(text: string): KeptSite | undefined {
  try {
    const end = text.indexOf('\n');
    const head = HEAD.parse(JSON.parse(text.slice(0, end)));
    const body = text.slice(end + 1);
    if (head.format !== FORMAT || head.hash !== hashContent(`${head.content}\n${body}`))
      return undefined;
    const { site, program, proof, pages } = BODY.parse(JSON.parse(body));
    return {
      ...{ content: head.content, site, program, proof },
      pages: new Map(
        pages.map(([file, input, hash, version, places]) => [
          file,
          { input, hash, version, places },
        ]),
      ),
    };
  } catch {
    return undefined;
  }
}

/** The content folder that a kept site is of, by the first line of its file. */
export function readContentFolder(head: string): string | undefined {
  try {
    return HEAD.parse(JSON.parse(head)).content;
  } catch {
    return undefined;
  }
}

export function hashContent(content: string | Uint8Array): string {
  return hash('sha256', content);
}
