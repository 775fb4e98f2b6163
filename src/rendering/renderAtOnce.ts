import * as astro from 'astro/runtime/server/index.js';
import { Html, NotAtOnce, UnknownScript, withPage } from './atOnce.ts';
import { render, renderHead, renderScript } from './compilerRuntime.ts';

/** What Astro made for a page; of its own types only what is asked for here is known. */
interface Result {
  readonly createAstro: (props: object, slots: object) => object;
  readonly _metadata: { readonly headInTree: boolean };
}
type Component = (result: unknown, props: object, slots: object) => unknown;

/** Renders a page of a route to HTML; nothing where it must be rendered in Astro's own way. */
export type RenderAtOnce = (props: object) => Promise<string | undefined>;

const DOCTYPE = '<!DOCTYPE html>';

/**
 * What renders pages of a route, each at once: from what Astro made for one of them (`renew` gives a copy, as
 * rendering changes it) it asks Astro for the head and for each script, which are the same on all of them.
 */
export function renderRoute(renew: () => object, component: unknown): RenderAtOnce {
  const ask = async (part: (result: unknown) => unknown): Promise<string> => {
    const asking = astro.createComponent(
      ((result: unknown) => render`${part(result)}` as never) as never,
    );
    const html = await astro.renderToString(renew() as never, asking, {}, {});
    return typeof html === 'string' ? html : '';
  };
  const scripts = new Map<string, string>();
  const result = renew() as Result;
  const surroundings = { createAstro: createAstroOf(result) };
  let asked: Promise<string> | undefined;
  const renderPage = async (props: object): Promise<string> => {
    const head = await (asked ??= ask(renderHead));
    try {
      const html = withPage({ head, scripts, shown: new Set(), hoisted: undefined }, () =>
        (component as Component)(surroundings, props, {}),
      );
      if (!(html instanceof Html)) throw new NotAtOnce('A page is no text.');
      return DOCTYPE + html.text;
    } catch (error) {
      if (!(error instanceof UnknownScript)) throw error;
      scripts.set(error.id, await ask((each) => renderScript(each as never, error.id)));
      return renderPage(props);
    }
  };
  return async (props) => {
    // Without a head in its components, it would be put before the first of them.
    if (!result._metadata.headInTree) return undefined;
    try {
      return await renderPage(props);
    } catch {
      // What else may be wrong is said when the page is rendered in Astro's way.
      return undefined;
    }
  };
}

/** What components see as `Astro`: what they are given and the address of the site. All else throws. */
function createAstroOf(result: Result): (props: object) => object {
  const whole = result.createAstro({}, {});
  const refused = Object.getOwnPropertyNames(Object.getPrototypeOf(whole)).map((name) => [
    name,
    {
      get: () => {
        throw new NotAtOnce(`Astro.${name} is not known.`);
      },
    },
  ]);
  const { site } = whole as { site?: unknown };
  const known = Object.create(null, {
    ...(Object.fromEntries(refused) as PropertyDescriptorMap),
    site: { value: site },
    self: { value: null, writable: true },
  }) as object;
  return (props) => {
    const shown = Object.create(known) as { props: object };
    shown.props = props;
    return shown;
  };
}
