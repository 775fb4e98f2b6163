import { decodeEscapes, isOn, readAttributes, type XmlEvent } from './xml.ts';

/** A text of which parts may be struck out. */
export interface RichText {
  readonly text: string;
  readonly isStruck: boolean;
}

/** Takes the events inside an `<si>` or `<is>` one by one; `finish` gives what they made and begins anew. */
export interface RichTextReader {
  readonly take: (event: XmlEvent) => void;
  readonly finish: () => RichText;
}

/**
 * Reads texts as a workbook writes them: whole, or in runs that each have a font. What is
 * written above the text to say how it is pronounced is no part of it.
 */
export function createRichTextReader(): RichTextReader {
  let text = '';
  let isStruck = false;
  let isRunStruck = false;
  let isText = false;
  let phonetic = 0;
  const take = (event: XmlEvent): void => {
    if (event.kind === 'text') {
      if (!isText || phonetic > 0) return;
      const part = decodeEscapes(event.text);
      text += part;
      if (isRunStruck && part.trim() !== '') isStruck = true;
      return;
    }
    const isOpen = event.kind === 'open';
    if (event.name === 't') isText = isOpen;
    else if (event.name === 'r') isRunStruck = false;
    else if (event.name === 'rPh') phonetic += isOpen ? 1 : -1;
    else if (isOpen && event.name === 'strike')
      isRunStruck = isOn(readAttributes(event.attributes).get('val'), true);
  };
  const finish = (): RichText => {
    const found = { text, isStruck };
    [text, isStruck, isRunStruck, isText, phonetic] = ['', false, false, false, 0];
    return found;
  };
  return { take, finish };
}
