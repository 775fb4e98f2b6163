import { MAX_NOTE } from '../sheet.ts';
import { readNamedAttributes, readNames } from './readNames.ts';

/** Headers and footers of printed pages, those of left and of first pages too. */
const HEADERS = /^style:(?:header|footer)(?:-left|-first)?$/;
/** The parts of one that are beside each other. */
const REGIONS = /^style:region-(?:left|center|right)$/;

/**
 * The part `styles.xml` → what is printed above and below each page, by the name of the kind of page, each part of a
 * header by itself. One that is switched off says nothing.
 */
export function readPageTexts(styles: string | undefined): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  let texts: string[] = [];
  let isShown = false;
  let text = '';
  for (const event of styles === undefined ? [] : readNames(styles)) {
    if (event.kind === 'text') {
      if (isShown && text.length < MAX_NOTE) text += event.text.replaceAll(/\s+/g, ' ');
      continue;
    }
    const { kind, name } = event;
    if (kind === 'open' && name === 'style:master-page') {
      texts = [];
      pages.set(readNamedAttributes(event).get('style:name') ?? '', texts);
    } else if (HEADERS.test(name) || REGIONS.test(name)) {
      if (kind === 'close' && isShown && text.trim() !== '') texts.push(text.trim());
      text = '';
      if (HEADERS.test(name))
        isShown =
          kind === 'open' && readNamedAttributes(event).get('style:display')?.trim() !== 'false';
    } else if (kind === 'close' && name === 'text:p') text += '\n';
    else if (kind === 'open' && /^text:(?:s|tab|line-break)$/.test(name)) text += ' ';
  }
  return pages;
}
