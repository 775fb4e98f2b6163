import { markup } from './markup.ts';

/** A page that another site shows in a frame. */
interface Framed {
  /** Its whole address. */
  readonly address: string;
  /** What is in it, for readers who cannot see it. */
  readonly title: string;
  /** In pixels; what is longer is scrolled. */
  readonly height: number;
}

/** The line of HTML by which another site shows a page in a frame. */
export function formatFrame({ address, title, height }: Framed): string {
  return markup`<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`
    .html;
}
