import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { escapeHtml } from '../text/escapeHtml.ts';
import { splitList } from '../text/splitList.ts';

const marked = new Marked({
  gfm: true,
  renderer: {
    // Raw HTML is shown, never run.
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    // A page of prose has nothing to tick.
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: splitList(`
    h2, h3, h4, h5, h6, p, ul, ol, li, blockquote, hr, br, pre, code, em, strong, del, a, table,
    thead, tbody, tr, th, td
  `),
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
  transformTags: {
    // The page has the only first-level heading.
    h1: 'h2',
    a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: 'noopener noreferrer' } }),
  },
};

/**
 * Markdown of the publisher's own pages → safe HTML: raw HTML is escaped, and what Markdown
 * made passes an allow-list of elements, attributes and link schemes.
 */
export function renderProse(markdown: string): string {
  return sanitizeHtml(marked.parse(markdown, { async: false }), ALLOWED);
}
