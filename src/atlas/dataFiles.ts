import type { DataAbout } from '../exports/data/dataFormat.ts';
import { createDataPackage, type DataFile } from '../exports/data/createDataPackage.ts';
import { createDataSet, describeDataSet } from '../exports/data/createDataSet.ts';
import type { DataSet } from '../exports/data/dataSet.ts';
import { DATA_FORMATS } from '../exports/data/registry.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { formatState } from '../figures/formatState.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { href, locate, paths } from '../urls.ts';
import { getAtlas, type Atlas } from './getAtlas.ts';

/** The file that describes the others. */
const PACKAGE = 'datapackage.json';
const NAME = 'outcomes';

/** All outcomes as files, and what is said of them. */
export interface DataFiles {
  readonly data: Pick<DataSet, 'fields' | 'separator'>;
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
  if (!from.programme.hasData) return undefined;
  if (built?.from !== from) built = { from, files: createDataFiles(from) };
  if (language === undefined) return built.files;
  const { programme, outcomes } = await getAtlas(language);
  return {
    ...built.files,
    data: describeDataSet(outcomes, programme.fields, getSiteMessages(programme).messages),
    about: createAbout(programme, import.meta.env.SITE),
  };
}

function createDataFiles(atlas: Atlas): DataFiles {
  const { programme, outcomes } = atlas;
  const site: string | undefined = import.meta.env.SITE;
  const getAddress = (slug: string): string => locate(href(paths.outcome(slug)), site);
  const { messages } = getSiteMessages(programme);
  const data = createDataSet(outcomes, programme.fields, messages, getAddress);
  const about = createAbout(programme, site);
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

function createAbout(programme: Atlas['programme'], site: string | undefined): DataAbout {
  const { messages } = getSiteMessages(programme);
  const { name, licence, description, language } = programme;
  const state = formatState(programme, { messages });
  const date = programme.date ?? '';
  return {
    title: name,
    description,
    citation: formatMessage(messages.data.citation, {
      ...{ programme: name, date: date === '' ? '' : `, ${date}` },
      address: locate(href(paths.data), site),
    }),
    notes: [
      formatMessage(messages.site.source, { programme: name }),
      ...(state === '' ? [] : [state]),
      messages.site.countIsNotImpact,
      ...(licence === undefined ? [messages.site.licenceMissing] : []),
    ],
    licence,
    language,
    words: messages,
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
