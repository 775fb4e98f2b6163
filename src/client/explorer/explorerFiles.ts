import type { Columns } from '../../explorer/columns.ts';
import { decodeColumns } from '../../explorer/decodeColumns.ts';
import type { TextOrder } from '../../explorer/sortRows.ts';
import type { DataKit } from '../../exports/data/dataKit.ts';
import type { PrintKit } from '../../explorer/printing/printKit.ts';
import type { FigureKit } from '../../figures/figureKit.ts';
import { countCardsInFile, type CardRow } from '../../explorer/cardFiles.ts';
import type { IdTable } from '../../explorer/idTable.ts';
import type { PackedText } from '../../search/packTexts.ts';
import { readResultTable, type ResultTable } from '../../search/readResultTable.ts';
import { countTextsInFile, RESULT_TABLE, textFile, WORD_LIST } from '../../search/textFiles.ts';
import type { Acronym } from '../../text/findAcronyms.ts';
import { href, paths } from '../../urls.ts';

/** The files that the explorer needs, each fetched once, when it is first needed; one that failed is tried again. */
export interface ExplorerFiles {
  readonly loadColumns: () => Promise<Columns>;
  /** What figures need beside the columns. */
  readonly loadFigures: () => Promise<FigureKit>;
  readonly loadIds: () => Promise<IdTable>;
  /** What files of outcomes are written with, by its name (`nameDataKit`). */
  readonly loadData: (kit: string) => Promise<DataKit>;
  /** What booklets and cards are made with, by its name (`namePrintKit`). */
  readonly loadPrint: (kit: string) => Promise<PrintKit>;
  /** What acronyms of the texts stand for. */
  readonly loadAcronyms: () => Promise<readonly Acronym[]>;
  /** All rows in the order of one of their texts. */
  readonly loadRanking: (text: TextOrder) => Promise<readonly number[]>;
  /** What is known of one of the search indexes before it is asked. */
  readonly loadResults: (part: number) => Promise<ResultTable>;
  /** What the record of a row of a search index says. */
  readonly loadText: (part: number, row: number) => Promise<PackedText | undefined>;
  /** The list of the words of a search index. */
  readonly loadWords: (part: number) => Promise<string>;
  /** The cards of these rows, in this order. */
  readonly loadCards: (rows: readonly number[]) => Promise<CardRow[]>;
}

/** `version` names the files that belong together with the page, `kit` that of its figures. */
export function createExplorerFiles(version: string, kit = 'figures'): ExplorerFiles {
  const loading = new Map<string, Promise<unknown>>();
  const load = <Value>(address: string, read: (bytes: Uint8Array) => Value): Promise<Value> => {
    const known = loading.get(address);
    if (known !== undefined) return known as Promise<Value>;
    const fresh = fetchPacked(address).then(read);
    loading.set(address, fresh);
    fresh.catch(() => loading.delete(address));
    return fresh;
  };
  const file = (name: string): string => href(paths.explorerFile(version, name));
  const loadIds = (): Promise<IdTable> => load(file('ids'), (bytes) => parseJson(bytes) as IdTable);
  const loadColumns = (): Promise<Columns> => load(file('columns'), decodeColumns);
  const loadResults = (part: number): Promise<ResultTable> =>
    load(href(paths.indexFile(part, RESULT_TABLE)), (bytes) => readResultTable(readText(bytes)));
  /**
   * As many as the first says of the files that are there or on their way: cards need not wait for another. One of several indexes has
   * fewer rows than there are, but so many that it makes no difference (`countCardsInFile`).
   */
  const countRows = (): Promise<number> => {
    const countColumns = async (): Promise<number> => (await loadColumns()).rowCount;
    const countIds = async (): Promise<number> => (await loadIds()).ids.length;
    const countResults = async (): Promise<number> => (await loadResults(0)).languages.length;
    const counts = [
      ...(loading.has(file('columns')) ? [countColumns()] : []),
      ...(loading.has(file('ids')) ? [countIds()] : []),
      ...(loading.has(href(paths.indexFile(0, RESULT_TABLE))) ? [countResults()] : []),
    ];
    return Promise.any(counts).catch(countIds);
  };
  return {
    loadColumns,
    loadFigures: () => load(file(kit), (bytes) => parseJson(bytes) as FigureKit),
    loadData: (name) => load(file(name), (bytes) => parseJson(bytes) as DataKit),
    loadPrint: (name) => load(file(name), (bytes) => parseJson(bytes) as PrintKit),
    loadIds,
    loadAcronyms: () => load(file('acronyms'), (bytes) => parseJson(bytes) as readonly Acronym[]),
    loadRanking: (text) =>
      load(file(`by-${text}`), (bytes) => parseJson(bytes) as readonly number[]),
    loadResults,
    loadText: async (part, row) => {
      const size = countTextsInFile((await loadResults(part)).languages.length);
      const file = href(paths.indexFile(part, textFile(Math.floor(row / size))));
      const texts = await load(file, (bytes) => parseJson(bytes) as PackedText[]);
      return texts[row % size];
    },
    loadWords: (part) => load(href(paths.indexFile(part, WORD_LIST)), readText),
    loadCards: async (rows) => {
      const size = countCardsInFile(await countRows());
      const files = await Promise.all(
        rows.map((row) =>
          load(file(`cards-${Math.floor(row / size)}`), (bytes) => parseJson(bytes) as CardRow[]),
        ),
      );
      return rows.flatMap((row, index) => {
        const card = files[index]?.[row % size];
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

/** What the build wrote, so its shape is known. */
function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(readText(bytes));
}

function readText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
