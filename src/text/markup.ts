import { escapeHtml } from './escapeHtml.ts';

/** HTML in which everything that came as text is escaped; only `markup` makes it. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | false | undefined | Markup | readonly Markup[];

/**
 * Fills values into HTML: text is escaped, markup is not, lists are joined, and `false` and
 * nothing are left out. An attribute is in double quotes. A line break of the template,
 * with the blanks after it, is left out beside a tag and is one blank within it.
 *
 * ```ts
 * markup`<li${isLast && markup` class="last"`}>${label}</li>`.html
 * ```
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...pieces] = tidyTemplate(template);
  let html = first;
  for (const [index, piece] of pieces.entries()) html += renderPart(parts[index]) + piece;
  return new Markup(html);
}

/** A template is one object, however often it is filled. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();

function tidyTemplate(template: TemplateStringsArray): readonly string[] {
  let pieces = tidied.get(template);
  if (pieces === undefined) {
    pieces = template.map((piece) =>
      piece.replaceAll(/(?<=>)\n\s*|\n\s*(?=<|$)/g, '').replaceAll(/\n\s*/g, ' '),
    );
    tidied.set(template, pieces);
  }
  return pieces;
}

function renderPart(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(({ html }) => html).join('');
  return escapeHtml(String(part));
}
