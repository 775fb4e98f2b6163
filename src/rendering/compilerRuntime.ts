import * as astro from 'astro/runtime/server/index.js';
import { getPage, Html, NotAtOnce, UnknownScript, type Page } from './atOnce.ts';

/**
 * What compiled components are made with: Astro's own functions, but that a page which is rendered at once
 * (`renderAtOnce.ts`) is put together as text, without an object for each of its parts and without waiting. What
 * these do not know throws `NotAtOnce`, and the page is rendered in Astro's way.
 */
export * from 'astro/runtime/server/index.js';

type Given<Name extends keyof typeof astro> = Parameters<
  Extract<(typeof astro)[Name], (...given: never) => unknown>
>;
type Slots = Readonly<Record<string, (result: unknown) => unknown>>;

export function render(parts: TemplateStringsArray, ...values: unknown[]): unknown {
  if (getPage() === undefined) return astro.render(parts, ...values);
  let [html = ''] = parts;
  for (const [index, value] of values.entries()) html += show(value) + (parts[index + 1] ?? '');
  return new Html(html);
}

/** What stands in a page for the value of an expression. */
function show(value: unknown): string {
  if (typeof value === 'string') return astro.escapeHTML(value);
  if (value instanceof Html) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) {
    let html = '';
    for (const part of value as unknown[]) html += show(part);
    return html;
  }
  if (value === true || (typeof value === 'number' && !Number.isNaN(value))) return String(value);
  if (astro.isHTMLString(value)) return String(value);
  throw new NotAtOnce(`What stands for ${typeof value} in a page is not known.`);
}

export function renderComponent(...given: Given<'renderComponent'>): unknown {
  const page = getPage();
  if (page === undefined) return astro.renderComponent(...given);
  const [result, , component, props, slots] = given as [unknown, unknown, unknown, Props, Slots?];
  return renderAny(page, component, { result, props, slots: slots ?? {} });
}

/** What a component is given. */
interface Use {
  readonly result: unknown;
  readonly props: Props;
  readonly slots: Slots;
}
type Props = Record<string, unknown>;

function renderAny(page: Page, component: unknown, use: Use): unknown {
  const { result, props, slots } = use;
  if (component === astro.Fragment) return new Html(show(slots['default']?.(result)));
  if (typeof component === 'string') return renderElement(page, component, use);
  if (!isFactory(component) || 'class:list' in props)
    throw new NotAtOnce('A component is not one of Astro’s own.');
  return component(result, props, slots);
}

function isFactory(
  component: unknown,
): component is (result: unknown, props: Props, slots: Slots) => unknown {
  return typeof component === 'function' && 'isAstroComponentFactory' in component;
}

/** An element of which the name is a value, or a custom element. */
function renderElement(page: Page, name: string, { result, props, slots }: Use): Html {
  if (!/^[a-z][a-z\d-]*$/.test(name) || astro.voidElementNames.test(name) || 'class:list' in props)
    throw new NotAtOnce(`How <${name}> is rendered is not known.`);
  let html = `<${name}`;
  for (const [key, value] of Object.entries(props))
    html += String(astro.addAttribute(value, key, true, name));
  html += '>';
  const isOutermost = page.hoisted === undefined;
  page.hoisted ??= '';
  for (const slot of Object.values(slots)) html += show(slot(result));
  html += `</${name}>`;
  if (!isOutermost) return new Html(html);
  const { hoisted } = page;
  page.hoisted = undefined;
  return new Html(hoisted + html);
}

export function renderSlot(...given: Given<'renderSlot'>): unknown {
  if (getPage() === undefined) return astro.renderSlot(...given);
  const [result, slot, fallback] = given as [unknown, Slots[string]?, Slots[string]?];
  return new Html(show((slot ?? fallback)?.(result)));
}

/** Attributes that Astro writes as they are given, if they are given a text. */
const plain = new Map<string, boolean>();
const SAMPLE = 'x';

export function addAttribute(...given: Given<'addAttribute'>): unknown {
  const [value, key] = given as [unknown, string];
  if (getPage() === undefined) return astro.addAttribute(...given);
  if (typeof value === 'string' && value !== '' && given.length === 2) {
    let isPlain = plain.get(key);
    if (isPlain === undefined) {
      isPlain = String(astro.addAttribute(SAMPLE, key)) === ` ${key}="${SAMPLE}"`;
      plain.set(key, isPlain);
    }
    if (isPlain) return new Html(` ${key}="${escapeAttribute(value)}"`);
  }
  return new Html(String(astro.addAttribute(...given)));
}

function escapeAttribute(text: string): string {
  if (!text.includes('&') && !text.includes('"')) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

export function unescapeHTML(html: unknown): unknown {
  const page = getPage();
  return page !== undefined && typeof html === 'string' ? new Html(html) : astro.unescapeHTML(html);
}

export function renderHead(): unknown {
  const page = getPage();
  return page === undefined ? astro.renderHead() : new Html(page.head);
}

/** On a page that is rendered at once the head is where the page has it. */
export function maybeRenderHead(): unknown {
  return getPage() === undefined ? astro.maybeRenderHead() : undefined;
}

export function renderScript(...given: Given<'renderScript'>): unknown {
  const page = getPage();
  if (page === undefined) return astro.renderScript(...given);
  const [, id] = given;
  const script = page.scripts.get(id);
  if (script === undefined) throw new UnknownScript(id);
  if (page.shown.has(id)) return undefined;
  page.shown.add(id);
  if (page.hoisted !== undefined) {
    page.hoisted += script;
    return undefined;
  }
  return new Html(script);
}
