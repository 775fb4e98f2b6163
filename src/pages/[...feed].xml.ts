import type { APIRoute, GetStaticPaths } from 'astro';
import { listFeeds } from '../atlas/feeds.ts';
import { FEED_TYPE } from '../exports/feed/writeFeed.ts';

/** The feeds, of all outcomes and of values. */
export const getStaticPaths = (async () =>
  (await listFeeds()).map(({ path, content }) => ({
    params: { feed: path.slice(1, -'.xml'.length) },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': `${FEED_TYPE};charset=utf-8` } });
