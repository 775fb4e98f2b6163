import { setTimeout as wait } from 'node:timers/promises';
import { REQUEST_MS, type EnginePage } from './engine.ts';

/** What a reader sees of a page, in the same words in every browser. */
export interface Sight {
  /** Path, query and fragment of the address. */
  readonly place: string;
  readonly title: string;
  readonly heading: string;
  /** The outcomes that the page leads to, in its order. */
  readonly outcomes: readonly string[];
  /** What is said of the results, and what is announced. */
  readonly said: string;
  readonly chips: readonly string[];
  /** Every value of every filter with its count, in order. */
  readonly filters: readonly string[];
  /** What is chosen: values, the view, the column that sorts. */
  readonly chosen: readonly string[];
  /** The texts of the page, in order; without excerpts, which come with the cards near the screen, and what is only heard, which goes again. */
  readonly texts: readonly string[];
  /** The outcome in a list whose link has the focus. */
  readonly focused: string;
  /** The words of a query that are highlighted in the first card. */
  readonly highlighted: readonly string[];
  /** Texts in Arabic that do not begin at the right edge of their block. */
  readonly notAtRight: readonly string[];
}

export interface Step {
  readonly name: string;
  readonly sight: Sight;
}

/** An element in sight: the first that a selector finds and that is called so. */
interface Target {
  readonly selector: string;
  /** Its `aria-label`, else its text. */
  readonly name?: RegExp;
}

/** Walks through a site and keeps what is in sight after each step. */
export interface Walker {
  readonly steps: readonly Step[];
  /** Acts, waits until what is in sight fulfils the condition and no longer changes, and keeps it. */
  readonly step: (
    name: string,
    act: () => Promise<void>,
    condition: (sight: Sight) => boolean,
  ) => Promise<Sight>;
  readonly goTo: (url: string) => Promise<void>;
  readonly click: (selector: string, name?: RegExp) => Promise<void>;
  /** Opens what is behind a `<summary>`, if it is not open. */
  readonly open: (details: string) => Promise<void>;
  /** Types into a field, in place of what is there, and presses Enter. */
  readonly enter: (selector: string, text: string) => Promise<void>;
  /** Chooses in a list of options. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  readonly travel: EnginePage['travel'];
}

export function createWalker(page: EnginePage): Walker {
  const steps: Step[] = [];
  /** Calls a function in the page, which may use nothing from outside. */
  const call = async <Args extends readonly unknown[], Value>(
    callee: (...args: Args) => Value,
    ...args: Args
  ): Promise<Value> => {
    const expression = `(${String(callee)})(...${JSON.stringify(args)})`;
    return JSON.parse(await page.evaluate(`JSON.stringify(${expression} ?? null)`)) as Value;
  };
  const look = async (): Promise<Sight | undefined> => {
    try {
      return (await call(readSight)) ?? undefined;
    } catch {
      // One page is going, and the next is not yet there.
      return undefined;
    }
  };
  const aim = async ({ selector, name }: Target): Promise<readonly [number, number]> => {
    const point = await call(findPoint, selector, name?.source ?? '');
    if (typeof point === 'string') throw new Error(point);
    return point;
  };
  const click: Walker['click'] = async (selector, name) => {
    await page.clickAt(...(await aim({ selector, ...(name && { name }) })));
  };
  return {
    steps,
    step: async (name, act, condition) => {
      await act();
      const end = Date.now() + REQUEST_MS;
      let before = '';
      for (;;) {
        const sight = await look();
        const now = JSON.stringify(sight);
        if (sight !== undefined && condition(sight) && now === before) {
          steps.push({ name, sight });
          return sight;
        }
        if (Date.now() > end) throw new Error(`Step ${steps.length + 1}, ${name}: ${now}`);
        before = now;
        await wait(150);
      }
    },
    goTo: page.goTo,
    click,
    open: async (details) => {
      const isOpen = await call(
        (selector) => document.querySelector(`${selector}[open]`) !== null,
        details,
      );
      if (!isOpen) await click(`${details} > summary`);
    },
    enter: async (selector, text) => {
      await click(selector);
      await call((field) => {
        document.querySelector<HTMLInputElement>(field)?.select();
      }, selector);
      await page.enter(text);
    },
    choose: async (selector, value) => {
      await call(
        (list, option) => {
          const select = document.querySelector<HTMLSelectElement>(list);
          if (select === null) throw new Error(`There is no ${list}.`);
          select.value = option;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        ...([selector, value] as const),
      );
    },
    travel: page.travel,
  };
}

/** Where to click so that the element gets it; else what is in the way. Runs in the page. */
function findPoint(selector: string, name: string): [number, number] | string {
  const nameOf = (element: Element): string =>
    (element.ariaLabel ?? element.textContent).replaceAll(/\s+/gu, ' ').trim();
  const element = [...document.querySelectorAll(selector)].find(
    (each) => each.checkVisibility() && new RegExp(name, 'u').test(nameOf(each)),
  );
  if (element === undefined) return `There is no ${selector} called ${name} in sight.`;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = element.getClientRects();
  if (box === undefined) return `${selector} has no place.`;
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const hit = document.elementFromPoint(x, y);
  if (hit !== null && (element.contains(hit) || hit.contains(element))) return [x, y];
  return `${selector} called ${name} is covered by ${hit?.outerHTML.slice(0, 200) ?? 'nothing'}.`;
}

/** Runs in the page; nothing as long as it is not ready. */
function readSight(): Sight | undefined {
  const explorer = document.querySelector<HTMLElement>('outcome-explorer');
  if (document.readyState !== 'complete') return undefined;
  if (explorer !== null && explorer.dataset['state'] !== 'ready') return undefined;
  const fold = (text: string | null | undefined): string =>
    (text ?? '').replaceAll(/\s+/gu, ' ').trim();
  const find = (selector: string): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>(selector),
  ];
  const inSight = (selector: string): HTMLElement[] =>
    find(selector).filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const readText = (elements: readonly Element[]): string[] =>
    elements.map((element) => fold(element.textContent)).filter(Boolean);
  const isAtRight = (element: HTMLElement): boolean => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const edges = [...range.getClientRects()].map(({ right }) => right);
    const { paddingRight, borderRightWidth } = getComputedStyle(element);
    const edge =
      element.getBoundingClientRect().right -
      parseFloat(paddingRight) -
      parseFloat(borderRightWidth);
    return Math.abs(Math.max(...edges) - edge) < 2;
  };
  const arabic = inSight('main :is(h1, h2, h3, p):is([lang|=ar], [lang|=ar] *)').filter((element) =>
    /^\P{L}*\p{Script=Arabic}/u.test(element.textContent),
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('noscript, .card__excerpt, .explorer__said') === null)
      texts.push(fold(node.textContent));
  return {
    place: `${location.pathname}${location.search}${location.hash}`,
    title: document.title,
    heading: fold(document.querySelector('h1')?.textContent),
    outcomes: inSight('main a[href*="/outcomes/"]').flatMap((link) => {
      const { pathname } = link as HTMLAnchorElement;
      return /\/outcomes\/(?!page\/)[^/]+\/$/.test(pathname) ? [pathname] : [];
    }),
    said: readText(find('.explorer__sentence, .neighbours__label')).join(' | '),
    chips: readText(inSight('.explorer__chips li')),
    filters: readText(find('.explorer [data-key]')),
    chosen: [
      ...find('.explorer [data-key]:has(input:checked)').map(({ dataset: { key = '' } }) => key),
      ...readText(inSight('main [aria-pressed=true]')),
      ...inSight('main [aria-sort]').map((head) => `${fold(head.textContent)} ${head.ariaSort}`),
    ],
    texts: texts.filter(Boolean),
    focused:
      document.activeElement?.closest<HTMLAnchorElement>('.explorer__results a[href]')?.pathname ??
      '',
    highlighted: readText([...(inSight('.card')[0]?.querySelectorAll('mark') ?? [])]),
    notAtRight: arabic
      .filter((element) => !isAtRight(element))
      .map(({ textContent }) => fold(textContent)),
  };
}
