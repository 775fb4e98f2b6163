import type { Columns } from '../../facets/columns.ts';
import { decodeColumns } from '../../facets/decodeColumns.ts';
import { CARDS_A_FILE, type CardRow } from '../../search/cards.ts';
import type { IdTable } from '../../search/idTable.ts';
import { readResultTable } from '../../search/readResultTable.ts';
import { href, paths } from '../../urls.ts';

/** The files behind the explorer, each fetched once, when it is first needed; one that failed is tried again. */
export interface ExplorerFiles {
  readonly loadColumns: () => Promise<Columns>;
  readonly loadIds: () => Promise<IdTable>;
  /** Pagefind's name of a record → its row. */
  readonly loadResults: () => Promise<ReadonlyMap<string, number>>;
  /** The cards of these rows, in this order. */
  readonly loadCards: (rows: readonly number[]) => Promise<CardRow[]>;
}

/** `version` names the files that belong together with the page. */
export function createExplorerFiles(version: string): ExplorerFiles {
  const load = <Value>(
    name: string,
    read: (bytes: Uint8Array) => Value,
  ): (() => Promise<Value>) => {
    let loading: Promise<Value> | undefined;
    return () => {
      loading ??= fetchPacked(name).then(read);
      loading.catch(() => (loading = undefined));
      return loading;
    };
  };
  const file = (name: string): string => href(paths.explorerFile(version, name));
  const cardFiles = new Map<number, () => Promise<CardRow[]>>();
  const loadCardFile = (row: number): Promise<CardRow[]> => {
    const number = Math.floor(row / CARDS_A_FILE);
    const loadFile =
      cardFiles.get(number) ??
      load(file(`cards-${number}`), (bytes) => parseJson(bytes) as CardRow[]);
    cardFiles.set(number, loadFile);
    return loadFile();
  };
  return {
    loadColumns: load(file('columns'), decodeColumns),
    loadIds: load(file('ids'), (bytes) => parseJson(bytes) as IdTable),
    loadResults: load(href(paths.resultTable), (bytes) =>
      readResultTable(new TextDecoder().decode(bytes)),
    ),
    loadCards: async (rows) => {
      const files = await Promise.all(rows.map(loadCardFile));
      return rows.flatMap((row, at) => {
        const card = files[at]?.[row % CARDS_A_FILE];
        return card === undefined ? [] : [card];
      });
    },
  };
}

/** Fetches a file that the build packed. */
async function fetchPacked(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || response.body === null)
    throw new Error(`${address} answered ${response.status}.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
