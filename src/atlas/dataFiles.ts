import type { DataAbout } from '../exports/data/dataFormat.ts';
import { createDataPackage, type DataFile } from '../exports/data/createDataPackage.ts';
import type { DataShape } from '../exports/data/dataSet.ts';
import { DATA_FORMATS } from '../exports/data/registry.ts';
import type { DescribedData } from './describeData.ts';
import { getAtlas, type Atlas } from './getAtlas.ts';

/** The file that describes the others. */
const PACKAGE = 'datapackage.json';
const NAME = 'outcomes';

/** All outcomes as files, and what is said of them. */
export interface DataFiles {
  readonly data: DataShape;
  readonly about: DataAbout;
  /** Names of all files, the description of the others last. */
  readonly names: readonly string[];
  readonly describe: (name: string) => Promise<DataFile>;
  /** The content of a file, once: it may be as large as all outcomes are. */
  readonly take: (name: string) => Promise<TakenFile>;
}

/** A file as it is served. */
interface TakenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

let built: { readonly from: Atlas; readonly files: DataFiles } | undefined;

/**
 * The data files of the current reading; none where there are none. The files are the same
 * in every language of the site; in a further one (BCP 47) the page that explains them says so in that.
 */
export async function getDataFiles(language?: string): Promise<DataFiles | undefined> {
  const from = await getAtlas();
  const described = from.describeData();
  if (described === undefined) return undefined;
  if (built?.from !== from) built = { from, files: createDataFiles(described) };
  if (language === undefined) return built.files;
  const atlas = await getAtlas(language);
  return { ...built.files, ...atlas.describeData() };
}

function createDataFiles({ data, about }: DescribedData): DataFiles {
  const formats = new Map(DATA_FORMATS.map((format) => [`${NAME}.${format.extension}`, format]));
  const known = new Map<string, DataFile>();
  const waiting = new Map<string, TakenFile>();

  const write = async (name: string): Promise<TakenFile> => {
    const format = formats.get(name);
    const mediaType = format?.mediaType ?? 'application/json';
    const content = format === undefined ? await describeAll() : await format.write(data, about);
    const isText = typeof content === 'string';
    const bytes = isText ? new TextEncoder().encode(content) : content;
    known.set(name, await measure(name, mediaType, bytes));
    return { bytes, contentType: isText ? `${mediaType};charset=utf-8` : mediaType };
  };
  const describe = async (name: string): Promise<DataFile> => {
    const found = known.get(name);
    if (found !== undefined) return found;
    waiting.set(name, await write(name));
    return describe(name);
  };
  const describeAll = async (): Promise<string> => {
    const files: DataFile[] = [];
    for (const name of formats.keys()) files.push(await describe(name));
    return `${JSON.stringify(createDataPackage(data, about, files), null, 2)}\n`;
  };
  return {
    data,
    about,
    names: [...formats.keys(), PACKAGE],
    describe,
    take: async (name) => {
      const file = waiting.get(name) ?? (await write(name));
      waiting.delete(name);
      return file;
    },
  };
}

async function measure(
  name: string,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<DataFile> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, mediaType, bytes: bytes.length, hash };
}
