import type { CardContent } from '../../explorer/cardFiles.ts';
import type { Found } from '../../explorer/queryAnswer.ts';
import { nameField } from '../../explorer/nameField.ts';
import { renderExcerpt } from '../../explorer/renderCard.ts';
import type { ExplorerWords } from '../../explorer/words.ts';
import { parseMarkup } from '../parseMarkup.ts';

/**
 * Puts the places where the words are into the cards. Each costs a request, so it is asked for
 * when its card comes near the screen.
 */
export function showExcerpts(
  results: HTMLElement,
  contents: readonly CardContent[],
  found: Found,
  words: ExplorerWords,
): void {
  const cards = [...results.querySelectorAll('.card')];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const content = contents[cards.indexOf(target)];
        if (content !== undefined) void showExcerpt(target, content, found, words);
      }
    },
    { rootMargin: '50% 0px' },
  );
  for (const card of cards) observer.observe(card);
}

async function showExcerpt(
  element: Element,
  { card: [, , , , lang], row }: CardContent,
  found: Found,
  words: ExplorerWords,
): Promise<void> {
  // A place that cannot be fetched leaves the card with its own excerpt.
  const excerpt = await found.loadExcerpt(row).catch(() => undefined);
  if (excerpt === undefined) return;
  const { field, parts } = excerpt;
  element.querySelector('.card__excerpt')?.remove();
  element.append(parseMarkup(renderExcerpt(parts, lang, nameField(field, words))));
}
