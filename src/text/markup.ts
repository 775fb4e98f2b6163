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
  const pieces = template.map((piece, index) => {
    const part = index === 0 ? '' : renderPart(parts[index - 1]);
    return part + piece.replaceAll(/(?<=>)\n\s*|\n\s*(?=<|$)/g, '').replaceAll(/\n\s*/g, ' ');
  });
  return new Markup(pieces.join(''));
}

function renderPart(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(({ html }) => html).join('');
  return escapeHtml(String(part));
}
