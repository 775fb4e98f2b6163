import { isOn, readAttributes, readXml } from './xml.ts';

/** What the styles of a workbook say of cells. */
export interface Styles {
  /** Format of numbers by style: its code, or its number where Excel knows it. */
  readonly formats: readonly (string | number)[];
  /** Styles whose font strikes everything out. */
  readonly struck: ReadonlySet<number>;
  /** The same of the styles that a condition gives to cells. */
  readonly struckByCondition: ReadonlySet<number>;
}

/** Reads the part with the styles. */
export function readStyles(xml: string | undefined): Styles {
  const codes = new Map<number, string>();
  const struckFonts = new Set<number>();
  const styles: { font: number; format: number }[] = [];
  const struckByCondition = new Set<number>();
  const path: string[] = [];
  const count = { font: -1, dxf: -1 };
  for (const event of xml === undefined ? [] : readXml(xml)) {
    if (event.kind === 'text') continue;
    if (event.kind === 'close') {
      path.pop();
      continue;
    }
    const { name } = event;
    const parents = path.slice(1).join('/');
    path.push(name);
    if (parents === 'fonts' && name === 'font') count.font += 1;
    else if (parents === 'dxfs' && name === 'dxf') count.dxf += 1;
    else if (name === 'numFmt' && parents === 'numFmts') {
      const attributes = readAttributes(event.attributes);
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'strike' && isOn(readAttributes(event.attributes).get('val'), true)) {
      if (parents === 'fonts/font') struckFonts.add(count.font);
      else if (parents === 'dxfs/dxf/font') struckByCondition.add(count.dxf);
    } else if (name === 'xf' && parents === 'cellXfs') {
      const attributes = readAttributes(event.attributes);
      const font = Number(attributes.get('fontId') ?? 0);
      styles.push({ font, format: Number(attributes.get('numFmtId') ?? 0) });
    }
  }
  return {
    formats: styles.map(({ format }) => codes.get(format) ?? format),
    struck: new Set(styles.flatMap(({ font }, style) => (struckFonts.has(font) ? [style] : []))),
    struckByCondition,
  };
}
