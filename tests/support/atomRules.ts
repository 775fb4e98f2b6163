import { load, type CheerioAPI } from 'cheerio';

const ATOM = 'http://www.w3.org/2005/Atom';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** Once and no more in a feed, and in an entry (RFC 4287, 4.1.1 and 4.1.2). */
const ONCE = ['id', 'title', 'updated'];
const AT_MOST_ONCE = ['subtitle', 'rights', 'logo', 'icon', 'generator', 'summary', 'published'];

/** What of a feed is against RFC 4287, as far as a feed of ours may break it, and against XML itself. */
export function findFeedFaults(xml: string): string[] {
  const faults: string[] = findXmlFaults(xml);
  const $ = load(xml, { xml: true });
  const feed = $(':root');
  if (!feed.is('feed') || feed.attr('xmlns') !== ATOM) faults.push('is no Atom feed');
  checkPart($, 'feed', faults);
  const hasAuthor = $('feed > author > name').text() !== '';
  if (!hasAuthor) faults.push('feed: no author');
  if ($('feed > link[rel="self"]').length !== 1) faults.push('feed: no address of its own');
  const ids = new Set<string>();
  $('entry').each((index) => {
    checkPart($, `entry:nth-of-type(${index + 1})`, faults);
    const entry = $('entry').eq(index);
    const key = `${entry.children('id').text()} ${entry.children('updated').text()}`;
    if (ids.has(key)) faults.push(`two entries are ${key}`);
    ids.add(key);
  });
  return faults;
}

function checkPart($: CheerioAPI, name: string, faults: string[]): void {
  const part = name === 'feed' ? $(':root') : $('entry').eq(Number(/\d+/.exec(name)?.[0]) - 1);
  for (const each of ONCE)
    if (part.children(each).length !== 1) faults.push(`${name}: not one ${each}`);
  for (const each of AT_MOST_ONCE)
    if (part.children(each).length > 1) faults.push(`${name}: several ${each}`);
  for (const each of ['updated', 'published'])
    part.children(each).each((_, element) => {
      if (!INSTANT.test($(element).text())) faults.push(`${name}: ${each} is no time`);
    });
  if (!URL.canParse(part.children('id').text())) faults.push(`${name}: id is no address`);
  const alternates = part.children('link[rel="alternate"]');
  const kinds = alternates.map((_, link) => $(link).attr('type') ?? '').get();
  if (alternates.length === 0 || new Set(kinds).size !== kinds.length)
    faults.push(`${name}: alternates`);
  part.children('link').each((_, link) => {
    if (!URL.canParse($(link).attr('href') ?? '')) faults.push(`${name}: a link leads nowhere`);
  });
}

/** What the parser would forgive: characters that XML has not, bare ampersands, tags that do not close. */
function findXmlFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) || !xml.isWellFormed())
    faults.push('holds a character that XML has not');
  if (/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(xml)) faults.push('a bare ampersand');
  for (const [, close, name = '', end] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (close === '/' && open.pop() !== name) faults.push(`${name} closes nothing`);
    if (close === '' && end === '') open.push(name);
  }
  return open.length === 0 ? faults : [...faults, 'something does not close'];
}
