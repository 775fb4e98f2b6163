import type { ExplorerState } from '../../explorer/address.ts';
import { createFigureEmbed, type FigureEmbed } from '../../figures/embed.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { hrefIn, paths } from '../../urls.ts';
import { copyText } from '../copyText.ts';

/** How another site shows a figure of what `state` chooses, at the address that this site has in the browser; nothing where it may not. */
export function createPageEmbed(
  figure: Figure,
  { embed, words }: FigureKit,
  state: Pick<ExplorerState, 'selection' | 'axes'>,
): FigureEmbed | undefined {
  const page = new URL(hrefIn(words.messages, paths.embed('figure')), location.href).href;
  return embed && createFigureEmbed(figure, page, embed, state);
}

/** For a whole page, once: answers these buttons. */
export function answerEmbedCopies(root: HTMLElement, { embed }: Pick<FigureKit, 'embed'>): void {
  if (embed === undefined) return;
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('.figure__embed button') : null;
    const part = button?.closest('.figure__embed');
    const code = part?.querySelector('code');
    const status = part?.querySelector('[role="status"]');
    if (!code || !status) return;
    void copyText(code.textContent).then((isCopied) => {
      if (!isCopied) getSelection()?.selectAllChildren(code);
      status.textContent = isCopied ? embed.copied : embed.copyFailed;
    });
  });
}
