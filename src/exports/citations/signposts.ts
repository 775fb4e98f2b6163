import type { Citation } from './citation.ts';

/** A link in the head of a page, by which programs find what belongs to it (https://signposting.org/FAIR/, level 1). */
export interface Signpost {
  readonly rel: string;
  readonly href: string;
  /** Media type of what is there. */
  readonly type?: string;
}

/** Addresses on this deployment that a page is connected with. */
interface Surroundings {
  /** Who wrote it. */
  readonly about: string;
  readonly licence: string | undefined;
  /** What it is a part of. */
  readonly collection?: string | undefined;
  /** Its parts as files; the last describes the others. */
  readonly files?: readonly { readonly href: string; readonly mediaType: string }[];
}

/** The links of a page that is cited; where it is to be cited by is only said where its address is known whole. */
export function createSignposts(
  { kind, address }: Citation,
  { about, licence, collection, files = [] }: Surroundings,
): Signpost[] {
  const type = kind === 'report' ? 'Report' : 'Dataset';
  return [
    ...(address === undefined ? [] : [{ rel: 'cite-as', href: address }]),
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${type}` },
    { rel: 'author', href: about },
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
    ...(collection === undefined
      ? []
      : [{ rel: 'collection', href: collection, type: 'text/html' }]),
    ...files.map(({ href, mediaType }, index) => ({
      rel: index === files.length - 1 ? 'describedby' : 'item',
      ...{ href, type: mediaType },
    })),
  ];
}
