import type { DataAbout } from '../exports/data/dataFormat.ts';
import { createDataPackage, type DataFile } from '../exports/data/createDataPackage.ts';
import { createDataSet } from '../exports/data/createDataSet.ts';
import type { DataSet } from '../exports/data/dataSet.ts';
import { DATA_FORMATS } from '../exports/data/registry.ts';
import type { FileContent } from '../exports/format.ts';
import { getSiteMessages } from '../facets/siteMessages.ts';
import { formatState } from '../figures/formatState.ts';
import { formatMessage } from '../messages/formatMessage.ts';
import { href, locate, paths } from '../urls.ts';
import { getHistoryOf } from './changes.ts';
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
  readonly take: (name: string) => Promise<FileContent>;
}

let built: { readonly from: Atlas; readonly files: DataFiles } | undefined;

/**
 * The data files of the current reading; none where there are none. The files are the same
 * in every language of the site; in a further one (BCP 47) the page that explains them says so in that.
 */
export async function getDataFiles(language?: string): Promise<DataFiles | undefined> {
  const from = await getAtlas();
  if (!from.programme.hasData) return undefined;
  if (built?.from !== from)
    built = { from, files: createDataFiles(from, getHistoryOf(from).version) };
  if (language === undefined) return built.files;
  const { version } = built.files.about;
  return { ...built.files, ...describeData(await getAtlas(language), version) };
}

/** All outcomes, described in the language of an atlas. */
function describeData(
  { programme, outcomes }: Atlas,
  version: string,
): { readonly data: DataSet; readonly about: DataAbout } {
  const { messages } = getSiteMessages(programme);
  const site = import.meta.env.SITE;
  const getAddress = (slug: string): string => locate(href(paths.outcome(slug)), site);
  return {
    data: createDataSet(outcomes, programme.fields, messages, getAddress),
    about: createAbout(programme, version, site),
  };
}

function createDataFiles(atlas: Atlas, version: string): DataFiles {
  const { data, about } = describeData(atlas, version);
  const formats = new Map(DATA_FORMATS.map((format) => [`${NAME}.${format.extension}`, format]));
  const known = new Map<string, DataFile>();
  const waiting = new Map<string, FileContent>();

  const write = async (name: string): Promise<FileContent> => {
    const format = formats.get(name);
    const content = format === undefined ? await describeAll() : await format.write(data, about);
    known.set(name, await measure(name, format?.mediaType ?? 'application/json', content));
    return content;
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
      const content = waiting.get(name) ?? (await write(name));
      waiting.delete(name);
      return content;
    },
  };
}

function createAbout(
  programme: Atlas['programme'],
  version: string,
  site: string | undefined,
): DataAbout {
  const { messages } = getSiteMessages(programme);
  const { name, licence, description, language } = programme;
  const state = formatState(programme, { messages });
  const date = programme.date ?? '';
  return {
    ...{ title: name, description, version },
    citation: formatMessage(messages.data.citation, {
      ...{ programme: name, date: date === '' ? '' : `, ${date}`, version },
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

async function measure(name: string, mediaType: string, content: FileContent): Promise<DataFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, mediaType, bytes: bytes.length, hash };
}
