import { XmlError, type Attributes, type XmlCursor } from '../xml.ts';
import { readNamedAttributes, readNames, type NameScope } from './readNames.ts';

/** A sheet as `content.xml` has it. */
export interface TablePart {
  readonly attributes: Attributes;
  /** The element, and the names that are declared around it. */
  readonly xml: string;
  readonly scope: NameScope;
  /** Where it begins. */
  readonly start: number;
  /** Whether it is a scenario: other values for cells of the sheet before it. */
  readonly isScenario: boolean;
  /** Whether it is filled from another file. */
  readonly isLinked: boolean;
}

/** What `content.xml` holds, as far as an import needs it. */
export interface Content {
  readonly tables: readonly TablePart[];
  /** Changes that were recorded and that nobody has accepted or rejected yet. */
  readonly pendingChanges: number;
}

const PARENT = ['office:document-content', 'office:body', 'office:spreadsheet'];

/**
 * Divides the content of an OpenDocument into its sheets. Throws an `XmlError` where it is none of
 * a spreadsheet, or holds two.
 */
export function splitContent(xml: string): Content {
  const tables: TablePart[] = [];
  const cursor: XmlCursor = { start: 0, end: 0 };
  const path: string[] = [];
  const parents = new Set<string>();
  let table: { start: number; scope: NameScope; attributes: Attributes } | undefined;
  let [isScenario, isLinked] = [false, false];
  let pendingChanges = 0;
  for (const event of readNames(xml, { cursor })) {
    if (event.kind === 'text') continue;
    const { name } = event;
    if (event.kind === 'close') {
      path.pop();
      if (table === undefined || path.length > PARENT.length) continue;
      tables.push({ ...table, xml: xml.slice(table.start, cursor.end), isScenario, isLinked });
      table = undefined;
      continue;
    }
    const depth = path.length;
    path.push(name);
    if (depth < PARENT.length && PARENT[depth] === name) {
      if (parents.has(name)) throw new XmlError(`it has two elements “${name}”`);
      parents.add(name);
    }
    const isInSpreadsheet = parents.size === PARENT.length && path[2] === PARENT[2];
    if (!isInSpreadsheet) continue;
    if (depth === PARENT.length && name === 'table:table') {
      table = { start: cursor.start, scope: event.scope, attributes: readNamedAttributes(event) };
      [isScenario, isLinked] = [false, false];
    } else if (depth === PARENT.length + 1 && name === 'table:scenario') isScenario = true;
    else if (depth === PARENT.length + 1 && name === 'table:table-source') isLinked = true;
    else if (path[3] === 'table:tracked-changes' && depth === PARENT.length + 1) {
      const state = readNamedAttributes(event).get('table:acceptance-state');
      if (state !== 'accepted' && state !== 'rejected') pendingChanges += 1;
    }
  }
  if (parents.size < PARENT.length) throw new XmlError('its content is none of a spreadsheet');
  return { tables, pendingChanges };
}
