import { unzipSync } from 'fflate';
import { readAttributes, readXml, XmlError } from './xml.ts';

/** The packed files of a workbook, unpacked when they are asked for. */
export interface Package {
  /** The text of a part by its path (`xl/workbook.xml`), if there is one. */
  readonly read: (path: string) => string | undefined;
}

/** Where a part refers to, by the id of the reference. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  readonly path: string;
}

/**
 * Opens the packed file that a workbook is. Paths do not heed capitals, as in Excel. Throws an
 * `XmlError` where two parts have one name, and where a part is not UTF-8.
 */
export function openPackage(bytes: Uint8Array): Package {
  const names = new Map<string, string>();
  unzipSync(bytes, {
    filter: ({ name }) => {
      const path = normalisePath(name);
      if (names.has(path)) throw new XmlError(`two parts of it are called ${path}`);
      names.set(path, name);
      return false;
    },
  });
  return {
    read: (path) => {
      const wanted = names.get(normalisePath(path));
      if (wanted === undefined) return undefined;
      const part = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
      return part === undefined ? undefined : decode(part, path);
    },
  };
}

/** The relations of a part, in their order; none if it has no list of them. */
export function readRelations(files: Package, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = files.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  for (const event of xml === undefined ? [] : readXml(xml)) {
    if (event.kind !== 'open' || event.name !== 'Relationship') continue;
    const attributes = readAttributes(event.attributes);
    if (attributes.get('TargetMode')?.toLowerCase() === 'external') continue;
    relations.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      path: resolvePath(folder, attributes.get('Target') ?? ''),
    });
  }
  return relations;
}

function decode(part: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch (error) {
    throw new XmlError(`${path} is not UTF-8`, { cause: error });
  }
}

function resolvePath(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The name of a part as parts are compared: without capitals, and whole. */
export function normalisePath(path: string): string {
  return resolvePath('', path).toLowerCase();
}
