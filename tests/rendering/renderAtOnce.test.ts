import * as astro from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as runtime from '../../src/rendering/compilerRuntime.ts';
import { renderRoute } from '../../src/rendering/renderAtOnce.ts';

/** As Astro’s compiler calls it, which knows no types. */
type Call = (...given: unknown[]) => never;
type Name =
  | 'addAttribute'
  | 'maybeRenderHead'
  | 'renderComponent'
  | 'renderHead'
  | 'renderScript'
  | 'renderSlot'
  | 'unescapeHTML';
const { addAttribute, maybeRenderHead, renderComponent, renderHead } = runtime as unknown as Record<
  Name,
  Call
>;
const { renderScript, renderSlot, unescapeHTML } = runtime as unknown as Record<Name, Call>;
const render = runtime.render as (parts: TemplateStringsArray, ...values: unknown[]) => never;
const create = runtime.createComponent as unknown as (component: Component) => Component;

interface Astro {
  readonly props: Record<string, never>;
  readonly site: URL;
  readonly url: URL;
}
interface Result {
  readonly createAstro: (props: object, slots: object) => Astro;
}
type Slots = Readonly<Record<string, Call>>;
type Component = (result: Result, props: object, slots: Slots) => unknown;

/** What Astro makes for a page, as far as these components ask for it. */
function createResult(): object {
  const proto = {
    site: new URL('https://atlas.example'),
    url: new URL('https://atlas.example/a/'),
  };
  return {
    createAstro: (props: object) =>
      Object.assign(Object.create(proto) as object, { props, self: null }),
    resolve: (id: string) => Promise.resolve(`/assets/${id}`),
    inlinedScripts: new Map([['inlined.js', 'run()']]),
    styles: new Set([{ props: { rel: 'stylesheet', href: '/assets/site.css' }, children: '' }]),
    ...{ scripts: new Set(), links: new Set(), renderers: [], clientDirectives: new Map() },
    ...{ base: '/', userAssetsBase: '', compressHTML: true, partial: false, cancelled: false },
    componentMetadata: new Map(),
    _metadata: {
      ...{ hasRenderedHead: false, headInTree: true, routeHasPropagation: false, templateDepth: 0 },
      ...{ renderedScripts: new Set(), propagators: new Set(), extraHead: [] },
      ...{ pendingSlotEvaluations: [], hasHydrationScript: false },
    },
  };
}

const Item = create((result, props, slots) => {
  const { props: given, site } = result.createAstro(props, slots);
  const { text, address } = given;
  return render`${maybeRenderHead(result)}<li${addAttribute(address, 'href')}${addAttribute(site.href, 'data-site')}>${text} ${renderSlot(result, slots['default'], () => render`<i>${text}</i>`)}</li>${renderScript(result, 'item.js')}`;
});

const Layout = create((result, props, slots) => {
  const { props: given } = result.createAstro(props, slots);
  return render`<html><head><title>${given['title']}</title>${renderSlot(result, slots['head'])}${renderHead(result)}</head><body>${renderSlot(result, slots['default'])}</body></html>`;
});

interface Values {
  readonly title: string;
  readonly texts: readonly string[];
  readonly value: unknown;
  readonly attribute: unknown;
  readonly level: string;
}

const Page = create((result, props, slots) => {
  const { title, texts, value, attribute, level } = result.createAstro(props, slots)
    .props as unknown as Values;
  return render`${renderComponent(
    result,
    'Layout',
    Layout,
    { title },
    {
      head: () => render`<meta${addAttribute(title, 'content')}>`,
      default: (
        inner: Result,
      ) => render`${maybeRenderHead(inner)}<ul${addAttribute(attribute, 'class')}${addAttribute(attribute, 'hidden')}${addAttribute(['a', { b: title }], 'class:list')}>${texts.map((text) => render`${renderComponent(inner, 'Item', Item, { text, address: text })}`)}</ul>${value}${[value, [texts]]}
${renderComponent(inner, 'some-element', 'some-element', { 'data-title': title, hidden: attribute }, { default: () => render`<b>${unescapeHTML(`<u>${texts.length}</u>`)}</b>${renderComponent(inner, 'Item', Item, { text: title }, { default: () => render`slot` })}` })}${renderComponent(inner, 'Tag', level, { id: title }, { default: () => render`${title}` })}${renderComponent(inner, 'Fragment', astro.Fragment, {}, { default: () => render`${title}` })}${renderScript(inner, 'inlined.js')}`,
    },
  )}`;
});

/** As Astro renders it. */
async function renderOwnWay(component: Component, props: object): Promise<unknown> {
  return astro.renderToString(createResult() as never, component as never, props, {}, true);
}

describe('renderRoute(renew, component)', () => {
  test('renders a page as Astro does, character for character', async () => {
    const renderPage = renderRoute(createResult, Page);
    const text = fc.oneof(fc.string(), fc.constantFrom('a & b', '<i>"\'', '', 'é'));
    const value = fc.oneof(text, fc.constantFrom(null, undefined, true, false, 0, 3));
    const level = fc.constantFrom('h2', 'section', 'other-element');
    const values = fc.record({
      title: text,
      texts: fc.array(text),
      value,
      attribute: value,
      level,
    });
    await fc.assert(
      fc.asyncProperty(values, async (props) => {
        expect(await renderPage(props)).toBe(await renderOwnWay(Page, props));
      }),
    );
  });

  test.each<[string, Component]>([
    ['waits', create((result) => Promise.resolve(render`${renderHead(result)}`))],
    ['asks for its address', create((result) => render`${result.createAstro({}, {}).url.href}`)],
    ['asks for something to be waited for', create(() => render`${Promise.resolve('later')}`)],
    [
      'has an element without an end',
      create((result) => render`${renderComponent(result, 'br', 'br', {})}`),
    ],
    ['answers with no page', create(() => new Response(null, { status: 302 }))],
    [
      'fails',
      create(() => {
        throw new Error('It fails.');
      }),
    ],
  ])('leaves to Astro a page that %s', async (_, component) => {
    expect(await renderRoute(createResult, component)({})).toBeUndefined();
  });

  test('leaves to Astro a page without a head among its components', async () => {
    const { _metadata, ...rest } = createResult() as { readonly _metadata: object };
    const renew = (): object => ({ ...rest, _metadata: { ..._metadata, headInTree: false } });
    expect(await renderRoute(renew, Page)({ title: '', texts: [] })).toBeUndefined();
  });
});
