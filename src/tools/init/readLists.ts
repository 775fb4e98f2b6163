import { foldLabel } from '../../text/foldLabel.ts';
import type { SheetTable } from './findTables.ts';
import type { ValueList } from './foundTable.ts';
import { createHeaderKey } from './headerKeys.ts';
import { isText } from './texts.ts';

/**
 * The lists of a sheet: one under each header or, as survey tools write them, the names and labels
 * of all choices below each other (`list_name`, `name`, `label`).
 */
export function readLists({ headers, rows }: SheetTable): ValueList[] {
  const keys = headers.map(createHeaderKey);
  const find = (pattern: RegExp): number => keys.findIndex((key) => pattern.test(key));
  const [list, name, label] = [find(/^list name$/), find(/^(?:name|value)$/), find(/^label/)];
  if (list !== -1 && name !== -1 && label !== -1) {
    const groups = Map.groupBy(
      rows.filter(({ cells }) => isText(cells[label] ?? '')),
      ({ cells }) => (cells[list] ?? '').trim(),
    );
    return [...groups].map(([title, group]) => ({
      name: title,
      values: group.map(({ cells }) => ({
        label: (cells[label] ?? '').trim(),
        code: (cells[name] ?? '').trim(),
      })),
    }));
  }
  return headers.flatMap((header, column) => {
    const labels = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter(isText);
    const unique = new Map(labels.map((each) => [foldLabel(each), { label: each }]));
    return isText(header) && unique.size > 1
      ? [{ name: header, values: [...unique.values()] }]
      : [];
  });
}
