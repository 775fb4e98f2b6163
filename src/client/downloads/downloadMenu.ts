import type { DataKit, KitFormat } from '../../exports/data/dataKit.ts';
import { formatCount, formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { href, paths } from '../../urls.ts';
import { createElement } from '../explorer/element.ts';
import type { FileOrder, FileReport } from './fileWork.ts';
import { saveFile } from './saveFile.ts';

/** Outcomes that a reader may take away. */
interface Taken {
  readonly ids: readonly string[];
  /** Which they are, for the file: sentences. */
  readonly selection: readonly string[];
  /** What the reader has written about some of them, by id. */
  readonly notes?: ReadonlyMap<string, string>;
}

/** Where the outcomes are asked for, when a format is chosen. */
export interface MenuSource {
  readonly kit: DataKit;
  /** BCP 47. */
  readonly language: string;
  readonly take: (kit: DataKit) => Promise<Taken>;
}

/** Who waits longer is told how far it is. */
const PATIENCE_MS = 500;

/** Puts the formats into `place`, each a button that makes the file of what is shown when it is pressed. */
export function showDownloadMenu(place: HTMLElement, source: MenuSource): void {
  const { kit } = source;
  const { words } = kit;
  const status = createElement('p', { class: 'taking__status', attributes: { role: 'status' } });
  const progress = createElement('div', { class: 'taking__progress', attributes: { hidden: '' } });
  let running: AbortController | undefined;
  const start = (format: KitFormat): void => {
    running?.abort();
    const own = new AbortController();
    running = own;
    status.textContent = '';
    void takeFile(format, source, own.signal, progress).then((text) => {
      if (running === own) status.textContent = text;
    });
  };
  const buttons = kit.formats.map((format) => {
    const button = createElement('button', {
      class: 'button',
      text: format.name,
      attributes: {
        type: 'button',
        'data-extension': format.extension,
        'aria-label': formatMessage(words.file, { format: format.name }),
      },
    });
    button.addEventListener('click', () => {
      start(format);
    });
    return createElement('li', {}, button);
  });
  const list = createElement(
    'ul',
    { class: 'taking__formats', attributes: { role: 'list' } },
    ...buttons,
  );
  const explained = createElement('p', { class: 'taking__explained', text: words.explain });
  place.replaceChildren(explained, list, progress, status);
}

/** Makes and saves a file; gives what is said in the end. */
async function takeFile(
  format: KitFormat,
  { kit, language, take }: MenuSource,
  signal: AbortSignal,
  progress: HTMLElement,
): Promise<string> {
  const { words, shape, about, citations } = kit;
  try {
    const taken = await take(kit).catch(reportError);
    // What says which outcomes they are could not be fetched.
    if (taken === undefined) return words.interrupted;
    // Another file was asked for meanwhile.
    if (signal.aborted) return words.cancelled;
    const { ids, selection, notes } = taken;
    const order: FileOrder = {
      ...{ shape, citations, ids },
      ...{ extension: format.extension, mediaType: format.mediaType },
      about: { ...about, selection },
      source: new URL(href(paths.dataFile('outcomes.ndjson')), location.href).href,
      notes: notes && { title: words.note, byId: notes },
    };
    const bar = showProgress(progress, ids.length, kit, language, signal);
    const report = await work(order, bar.signal, bar.step).finally(bar.end);
    if (report === undefined) return words.cancelled;
    if (report.kind === 'gone') return formatCount(words.gone, report.count, language);
    if (report.kind === 'interrupted') return words.interrupted;
    if (report.kind === 'failed') throw report.error;
    saveFile(report.file, `outcomes-${ids.length}.${format.extension}`);
    return formatCount(words.done, ids.length, language);
  } catch (error) {
    // The reader sees that it failed; the cause is in the console.
    reportError(error);
    return words.failed;
  }
}

/** How the work ends; nothing if it is cancelled. */
function work(
  order: FileOrder,
  signal: AbortSignal,
  step: (count: number) => void,
): Promise<Exclude<FileReport, { kind: 'found' }> | undefined> {
  // What is aborted already tells nobody again.
  if (signal.aborted) return Promise.resolve(undefined);
  const worker = new Worker(new URL('./fileWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Exclude<FileReport, { kind: 'found' }> | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FileReport>) => {
      if (data.kind === 'found') step(data.count);
      else resolve(data);
    });
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
    signal.addEventListener('abort', () => {
      resolve(undefined);
    });
    worker.postMessage(order);
  }).finally(() => {
    worker.terminate();
  });
}

interface ProgressBar {
  /** Aborted when the reader cancels, or asks for another file. */
  readonly signal: AbortSignal;
  readonly step: (count: number) => void;
  readonly end: () => void;
}

/** Says how far a file is, to who waits for it long, and lets them cancel it. */
function showProgress(
  place: HTMLElement,
  total: number,
  { words }: DataKit,
  language: string,
  signal: AbortSignal,
): ProgressBar {
  const own = new AbortController();
  const bar = createElement('progress', { attributes: { max: String(total), value: '0' } });
  const text = createElement('span');
  const cancel = createElement('button', {
    class: 'link-button',
    text: words.cancel,
    attributes: { type: 'button' },
  });
  cancel.addEventListener('click', () => {
    own.abort();
  });
  const step = (count: number): void => {
    bar.value = count;
    text.textContent =
      count >= total
        ? words.writing
        : formatMessage(words.progress, {
            count: formatNumber(count, language),
            total: formatNumber(total, language),
          });
  };
  step(0);
  place.replaceChildren(createElement('label', {}, text, bar), cancel);
  const timer = setTimeout(() => {
    place.hidden = false;
  }, PATIENCE_MS);
  return {
    signal: AbortSignal.any([signal, own.signal]),
    step,
    end: () => {
      clearTimeout(timer);
      if (!signal.aborted) place.hidden = true;
    },
  };
}
