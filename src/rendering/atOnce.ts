/** HTML that stands in a page as it is; texts are escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a page of a route is rendered with, in the place of Astro's own. */
export interface Page {
  /** What Astro puts at the end of the head of every page of the route. */
  readonly head: string;
  /** What each script is on a page, by its id. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The scripts that are on the page already. */
  readonly shown: Set<string>;
  /** Within an element that Astro renders as a component: scripts, which it puts before the outermost of these. */
  hoisted: string | undefined;
}

/** A page that must be rendered in Astro's own way: it asks for something that is not known here. */
export class NotAtOnce extends Error {}

/** A script that was not met before. */
export class UnknownScript extends NotAtOnce {
  readonly id: string;

  constructor(id: string) {
    super(`The script ${id} is not known yet.`);
    this.id = id;
  }
}

let current: Page | undefined;

/** The page that is being rendered at once. Nothing in it is waited for, so that there is one at most. */
export function getPage(): Page | undefined {
  return current;
}

/** Calls what renders a page. */
export function withPage<Rendered>(page: Page, render: () => Rendered): Rendered {
  current = page;
  try {
    return render();
  } finally {
    current = undefined;
  }
}
