import type { Shown } from '../../explorer/model.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { formatMessage } from '../../messages/formatMessage.ts';

/**
 * Lets the title of the page, and what a preview of its address is made of, say what is shown: `Outcomes: DR Congo,
 * harvest 2 · Programme`. For its own list the page keeps what it came with.
 */
export function createPageTitle({ messages }: ExplorerWords): (shown: Shown) => void {
  const metas = [
    'property="og:title"',
    'property="og:description"',
    'property="og:url"',
    'name="description"',
  ].map((name) => document.querySelector<HTMLMetaElement>(`meta[${name}]`));
  const own = metas.map((meta) => meta?.content ?? '');
  const [ownName = ''] = own;
  const ownTitle = document.title;
  const heading = document.querySelector('h1')?.textContent ?? ownName;
  return ({ isStatic, title, count, description }) => {
    const { titled } = messages.explorer;
    const name = title === '' ? heading : formatMessage(titled, { page: heading, shown: title });
    const told = `${count} ${description}`.trim();
    const contents = isStatic ? own : [name, told, location.href, told];
    document.title = ownTitle.replace(ownName, () => contents[0] ?? '');
    for (const [index, meta] of metas.entries())
      if (meta !== null) meta.content = contents[index] ?? '';
  };
}
