import { getToolTexts } from '../../../messages/tools/toolTexts.ts';
import { getToolLanguage } from '../../../messages/problems/toolLanguage.ts';
import type { FileProblem } from '../../../problems/problems.ts';
import { makeLinesPrintable } from '../../../problems/printable.ts';
import { countProblems } from '../../../problems/formatProblems.ts';
import { groupProblems } from '../../../problems/groupProblems.ts';
import { escapeHtml } from '../../../text/escapeHtml.ts';
import { REPORT_MARK } from './reportMark.ts';
import type { Reporter } from './reporter.ts';
import { countWithheld, formatShare } from './wording.ts';

/**
 * The report as one file that opens from disk: no script, no other file. It names withheld
 * outcomes and says so at its head.
 */
export const reportHtml: Reporter = (review, directory) => {
  const { problems, published, read, withheld, completeness, rareValues, notCompared } = review;
  const texts = getToolTexts().check;
  const language = getToolLanguage();
  const heading = show(texts.page.heading({ directory }));
  const bold = (count: number): string => `<strong>${count}</strong>`;
  const body = [
    `<h1>${heading}</h1>`,
    `<p class="private">${texts.page.private}</p>`,
    `<p class="sum">${texts.counts({ published: bold(published), withheld: bold(countWithheld(review)), problems: countProblems(problems) })}</p>`,
    ...groupProblems(problems).map(({ code, problems: members }) => renderGroup(code, members)),
    section(
      texts.page.withheld,
      withheld.map(({ reason, outcomes }) => [
        texts.reasons[reason],
        String(outcomes.length),
        outcomes.join(', '),
      ]),
      [texts.page.reason, texts.page.outcomes, texts.page.ids],
    ),
    section(
      texts.rare,
      rareValues.map(({ field, value, file, nearest }) => [field, value, nearest, file]),
      [texts.page.field, texts.page.value, texts.page.nearest, texts.page.file],
    ),
    notCompared > 0 ? `<p>${texts.notCompared({ count: notCompared })}</p>` : '',
    section(
      texts.complete,
      read === 0 ? [] : completeness.map(({ field, filled }) => [field, formatShare(filled, read)]),
      [texts.page.field, texts.page.filled],
    ),
  ];
  return `<!doctype html>\n<!-- ${REPORT_MARK} -->\n<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${heading}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
};

function renderGroup(code: string, problems: readonly FileProblem[]): string {
  // Where all have the same remedy it is said once.
  const hints = new Set(problems.map(({ hint }) => hint));
  const isShared = hints.size === 1;
  const renderHint = (hint: string): string => `<p class="hint">${show(hint)}</p>`;
  const items = problems.map(({ file, position, message, hint }) => {
    const place = position === 'unavailable' ? file : `${file}:${position.line}:${position.column}`;
    const source = position === 'unavailable' ? '' : `<pre>${show(position.excerpt)}</pre>`;
    return `<li><p><code>${show(place)}</code> ${show(message)}</p>${source}${isShared ? '' : renderHint(hint)}</li>`;
  });
  const severity = problems[0]?.severity ?? 'warning';
  const isOpen = severity === 'error' ? ' open' : '';
  return `<details class="${severity}"${isOpen}><summary>${getToolTexts().common[severity]} <code>${code}</code> (${problems.length})</summary>${isShared ? [...hints].map(renderHint).join('') : ''}<ul>${items.join('')}</ul></details>`;
}

function section(
  heading: string,
  rows: readonly (readonly string[])[],
  columns: readonly string[],
): string {
  if (rows.length === 0) return '';
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag} dir="auto">${show(cell)}</${tag}>`).join('')}</tr>`;
  const table = `<table><thead>${cells('th', columns)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
  return `<h2>${show(heading)}</h2>\n<div class="wide">${table}</div>`;
}

const show = (text: string): string => escapeHtml(makeLinesPrintable(text));

const STYLE = `
:root{color-scheme:light dark;--rule:#8884;--error:#a3261a;--soft:#6b6b6b}
@media(prefers-color-scheme:dark){:root{--error:#ff9b8a;--soft:#a9a9a9}}
body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-block-start:2rem}
.private{border-inline-start:4px solid var(--error);padding-inline-start:.75rem;font-weight:600}
summary{cursor:pointer;padding-block:.4rem;border-block-end:1px solid var(--rule)}
.error>summary{color:var(--error);font-weight:600}
ul{padding-inline-start:1rem}li{margin-block:.75rem}p{margin-block:.2rem}
pre{overflow-x:auto;margin-block:.2rem;padding:.3rem .6rem;border:1px solid var(--rule)}
.hint{color:var(--soft)}.wide{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.3rem .75rem .3rem 0;border-block-end:1px solid var(--rule)}
th,td:first-child{overflow-wrap:normal}
`;
