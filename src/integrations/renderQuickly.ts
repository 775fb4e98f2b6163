import type { ShownPage } from '../keeping/currentBuild.ts';
import type { RenderAtOnce } from '../rendering/renderAtOnce.ts';

/** What Astro has made when it calls the component of a page: all that components know of the page that they are on. */
type Result = Readonly<Record<string, unknown>> & { readonly _metadata: object };
type Component = ((result: Result, ...given: unknown[]) => unknown) & object;
interface Entry {
  readonly page: () => Promise<{ readonly default: Component }>;
}
type PageMap = Map<string, () => Promise<Entry>>;

/** Renders a page of a route to HTML; nothing where it must be rendered in Astro's own way. */
export type RenderQuickly = (route: string, page: ShownPage) => Promise<string | undefined>;

/**
 * Renders pages of a route with what Astro made for the first of them, which it renders in its own way: for each page
 * it makes a request, a response, streams and copies of bytes, which take as long as the page itself. Only
 * for pages that are made of their props alone, so that nothing else differs between two of one route. Where
 * Astro is not as it is known here, no page is rendered so.
 */
export function createQuickRenderer(prerenderer: object): RenderQuickly {
  const known = new Map<string, { readonly component: Component; readonly result: Result }>();
  const routes = new Map<string, RenderAtOnce>();
  const { app } = prerenderer as { app?: { manifest?: { pageMap?: unknown } } };
  const pageMap = app?.manifest?.pageMap;
  if (pageMap instanceof Map) {
    for (const [route, load] of pageMap as PageMap) {
      const watched = watchPage(load, (component, result) => {
        if (!known.has(route)) known.set(route, { component, result: renew(result) });
      });
      pageMap.set(route, watched);
    }
  }
  return async (route, { props, renderRoute }) => {
    const first = known.get(route);
    if (first === undefined) return undefined;
    let render = routes.get(route);
    if (render === undefined) {
      render = renderRoute(() => renew(first.result), first.component);
      routes.set(route, render);
    }
    return render(props);
  };
}

/** The page of a route, the same whenever it is asked for; `onCall` is told what its component is called with. */
function watchPage(
  load: () => Promise<Entry>,
  onCall: (component: Component, result: Result) => void,
): () => Promise<Entry> {
  let watched: Promise<Entry> | undefined;
  const watch = async (): Promise<Entry> => {
    const entry = await load();
    const page = await entry.page();
    const component: unknown = page.default;
    // An address that answers with a file has none.
    if (!isComponent(component)) return entry;
    const watching = (result: Result, ...given: unknown[]): unknown => {
      onCall(component, result);
      return component(result, ...given);
    };
    const watchedPage = { ...page, default: Object.assign(watching, component) };
    return { ...entry, page: () => Promise.resolve(watchedPage) };
  };
  return () => (watched ??= watch());
}

function isComponent(value: unknown): value is Component {
  return typeof value === 'function' && 'isAstroComponentFactory' in value;
}

/** The same for another page: what rendering changes is a copy. */
function renew(result: Result): Result {
  return copyParts({ ...result, _metadata: copyParts({ ...result._metadata }) });
}

function copyParts<Whole extends object>(whole: Whole): Whole {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(whole) as [string, unknown][]) {
    if (part instanceof Set) parts[name] = new Set(part);
    else if (Array.isArray(part)) parts[name] = [...(part as unknown[])];
  }
  return Object.assign(whole, parts);
}
