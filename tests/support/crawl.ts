import { load } from 'cheerio';

/** What a server answered for a path of its site. */
export interface Answer {
  readonly status: number;
  /** Whether it is a page; anything else is a file that pages load. */
  readonly isPage: boolean;
  readonly text: string;
}

/** Follows every link of a served site, and loads what its pages load, from the paths given on. Paths are those of the server. */
export async function crawl(
  address: string,
  from: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const queue = [...from];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (answers.has(path)) continue;
    const response = await fetch(new URL(path, address));
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const text = await response.text();
    answers.set(path, { status: response.status, isPage, text });
    if (isPage) queue.push(...findPaths(text, new URL(path, address)));
  }
  return answers;
}

/** The paths on the same server that a page names. */
function findPaths(html: string, page: URL): string[] {
  const $ = load(html);
  return $('[href], [src]')
    .toArray()
    .map((element) => new URL($(element).attr('href') ?? $(element).attr('src') ?? '', page))
    .filter(({ origin }) => origin === page.origin)
    .map(({ pathname }) => pathname);
}
