import { describe, expect, test } from 'vitest';
import { createQuickRenderer } from '../../src/integrations/renderQuickly.ts';
import type { ShownPage } from '../../src/keeping/currentBuild.ts';

const ROUTE = 'src/pages/some.astro';

/** Calls the component with what is given for its page. */
const renderRoute: ShownPage['renderRoute'] = (renew, component) => (props) =>
  Promise.resolve((component as (...given: unknown[]) => string)(renew(), props, {}));

function show(props: object): ShownPage {
  return { props, renderRoute, createKey: () => 'key', forget: () => undefined };
}

function makePrerenderer(component: unknown): {
  app: { manifest: { pageMap: Map<string, unknown> } };
} {
  const load = () => Promise.resolve({ page: () => Promise.resolve({ default: component }) });
  return { app: { manifest: { pageMap: new Map([[ROUTE, load]]) } } };
}

interface Made {
  readonly _metadata: { readonly scripts: Set<string>; readonly head: string[] };
}

const component = Object.assign(
  ({ _metadata: { scripts, head } }: Made, { name }: { readonly name: string }): unknown => {
    const page = `${name} ${scripts.has('a.js') || head.length > 0 ? 'without' : 'with'} script`;
    scripts.add('a.js');
    head.push('a.js');
    return page;
  },
  { isAstroComponentFactory: true },
);

describe('createQuickRenderer(prerenderer)', () => {
  test('renders the pages after the first with what Astro made for that one, each as if it were the first', async () => {
    const prerenderer = makePrerenderer(component);
    const render = createQuickRenderer(prerenderer);
    await expect(render(ROUTE, show({ name: 'one' }))).resolves.toBeUndefined();
    const load = prerenderer.app.manifest.pageMap.get(ROUTE) as () => Promise<{
      page: () => Promise<{ default: (...given: unknown[]) => unknown }>;
    }>;
    const page = await (await load()).page();
    const again = await load();
    expect(await again.page()).toBe(page);
    const made: Made = { _metadata: { scripts: new Set(), head: [] } };
    expect(page.default(made, { name: 'one' }, {})).toBe('one with script');
    expect(await render(ROUTE, show({ name: 'two' }))).toBe('two with script');
    expect(await render(ROUTE, show({ name: 'three' }))).toBe('three with script');
    expect(await render('src/pages/other.astro', show({ name: 'two' }))).toBeUndefined();
  });

  test.each([
    {},
    { app: {} },
    { app: { manifest: { pageMap: {} } } },
    makePrerenderer('no component'),
  ])('renders nothing where Astro is not as it is known: %j', async (prerenderer) => {
    const render = createQuickRenderer(prerenderer);
    expect(await render(ROUTE, show({ name: 'one' }))).toBeUndefined();
  });
});
