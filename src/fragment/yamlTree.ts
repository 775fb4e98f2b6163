import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { getToolTexts } from '../messages/tools/toolTexts.ts';

/** Settings nest four levels deep; what reads them further in would overflow its stack. */
const MAX_DEPTH = 20;

/** Following one alias takes the package a walk through the whole document; settings need a handful. */
const MAX_ALIASES = 200;

/** What is wrong at an offset of a YAML document. */
interface Fault {
  readonly offset: number;
  readonly reason: string;
}

/** How many nodes `findFaults` may look at; each is looked at once. */
export type CountNode = () => void;

/**
 * Keys that are repeated in one map, maps and lists that are nested too deeply, and too many aliases. The `yaml`
 * package compares each key with all before it, which takes minutes for the keys of one file;
 * this looks at each node once, and calls `countNode` for it.
 */
export function findFaults(
  document: Document.Parsed,
  countNode: CountNode = () => undefined,
): Fault[] {
  const faults: Fault[] = [];
  const aliases: number[] = [];
  const open: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    countNode();
    if (isAlias(node)) aliases.push(node.range?.[0] ?? 0);
    if (!isMap(node) && !isSeq(node)) continue;
    if (depth > MAX_DEPTH) {
      const reason = getToolTexts().settings.yaml.deeper({ levels: MAX_DEPTH });
      return [{ offset: node.range?.[0] ?? 0, reason }];
    }
    if (isMap(node)) faults.push(...findRepeatedKeys(node));
    for (const item of node.items) {
      if (isPair(item)) open.push({ node: item.key, depth: depth + 1 });
      open.push({ node: isPair(item) ? item.value : item, depth: depth + 1 });
    }
  }
  if (aliases.length > MAX_ALIASES) {
    const detail = { count: aliases.length, most: MAX_ALIASES };
    const reason = getToolTexts().settings.yaml.aliases(detail);
    faults.push({ offset: aliases.at(-1) ?? 0, reason });
  }
  return faults.toSorted((a, b) => a.offset - b.offset);
}

function findRepeatedKeys({ items }: YAMLMap): Fault[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    if (!isRepeated) return [];
    return [{ offset: key.range?.[0] ?? 0, reason: getToolTexts().settings.yaml.twice }];
  });
}

/**
 * Finds the offset of the key or value at a path; of the deepest node on it that exists, so
 * that a missing key points at its parent. Each map is read once, however many paths are asked.
 */
export function createFindPath(
  document: Document.Parsed,
): (path: readonly PropertyKey[]) => number | undefined {
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  const targets = new WeakMap<object, unknown>();
  const getPair = (map: YAMLMap, step: string): Pair | undefined => {
    const known = pairs.get(map) ?? indexPairs(map);
    pairs.set(map, known);
    return known.get(step);
  };
  const follow = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    if (!targets.has(node)) targets.set(node, node.resolve(document));
    return targets.get(node);
  };
  return (path) => {
    let node: unknown = document.contents;
    let offset = startOf(node);
    for (const step of path) {
      node = follow(node);
      if (isMap(node)) {
        const pair = getPair(node, String(step));
        if (pair === undefined) return offset;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
      } else {
        return offset;
      }
    }
    return offset;
  };
}

function indexPairs({ items }: YAMLMap): Map<string, Pair> {
  const index = new Map<string, Pair>();
  for (const item of items) {
    const key = isScalar(item.key) ? String(item.key.value) : undefined;
    if (key !== undefined && !index.has(key)) index.set(key, item);
  }
  return index;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null | undefined)?.range?.[0];
}
