import type { AstroConfig, AstroIntegration } from 'astro';

type SetPrerenderer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:build:start']>
>[0]['setPrerenderer'];

/** What makes the files of a site, one by one, as Astro has it. */
export type Prerenderer = ReturnType<
  Extract<Parameters<SetPrerenderer>[0], (...given: never) => unknown>
>;

/** An address of the site, and the route that answers for it. */
export type StaticPath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** Where the program of a site is while it renders. */
export type Places = Pick<AstroConfig, 'root' | 'outDir' | 'cacheDir' | 'base' | 'site'>;

/** What Astro answers for an address (absolute) of a route; nothing where it has to say itself what is wrong. */
export async function renderPath(
  astro: Prerenderer,
  address: string,
  routeData: StaticPath['route'],
): Promise<Buffer | undefined> {
  const rendered = await astro.render(new Request(address), { routeData });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return response.status === 200 ? Buffer.from(await response.arrayBuffer()) : undefined;
}
