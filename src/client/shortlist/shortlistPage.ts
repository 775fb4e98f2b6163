import {
  isListed,
  mergeLists,
  moveItem,
  removeItem,
  setNote,
  setTitle,
  takeBack,
  EMPTY_SHORTLIST,
  MAX_LISTED,
  type NameNow,
  type Shortlist,
} from '../../explorer/shortlist/shortlist.ts';
import { parseShared, type SharedList } from '../../explorer/shortlist/sharedShortlist.ts';
import type { Stored } from '../../explorer/shortlist/storedShortlist.ts';
import { formatCount, formatMessage, formatNumber } from '../../messages/formatMessage.ts';
import { createElement, findElement } from '../explorer/element.ts';
import { createExplorerFiles, type ExplorerFiles } from '../explorer/explorerFiles.ts';
import { setNote as showNote } from '../explorer/setNote.ts';
import { createItemPainter, type ItemPainter } from './itemPainter.ts';
import { connectShortlistTools } from './shortlistTools.ts';
import type { ShortlistWords } from './shortlistWords.ts';
import { changeStore, eraseStore, readStore, watchStore, type StoreProblem } from './store.ts';

/**
 * `<reader-shortlist>`: the list of outcomes that this browser keeps for its reader or, where the address ends in a list, the
 * one that somebody sent. What is kept are ids and notes: outcomes are shown as the site has them now.
 */
class ReaderShortlist extends HTMLElement {
  #words!: ShortlistWords;
  #files!: ExplorerFiles;
  #painter!: ItemPainter;
  /** A change that the page shows already. */
  #isShown = false;

  connectedCallback(): void {
    const { words = '{}', language = 'en', version = '' } = this.dataset;
    this.#words = { messages: JSON.parse(words) as ShortlistWords['messages'], language };
    this.#files = createExplorerFiles(version);
    this.#painter = createItemPainter(findElement(this, '.shortlist__items'), {
      ...{ files: this.#files, words: this.#words },
      fail: () => {
        this.#say(this.#words.messages.explorer.failedOutcomes);
      },
    });
    connectShortlistTools(this, {
      ...{ files: this.#files, words: this.#words, painter: this.#painter },
      getShown: () => this.#getShown(),
      say: (text) => {
        this.#say(text);
      },
    });
    this.#answerList();
    this.#answerWhole();
    watchStore(() => {
      if (!this.#isShown) this.#paint();
    });
    addEventListener('hashchange', () => {
      this.#say('');
      this.#paint();
    });
    this.#paint();
  }

  #getReceived(): SharedList | undefined {
    const shared = parseShared(location.hash);
    return shared === 'unknown' ? undefined : shared;
  }

  /** The list that the page shows. */
  #getShown(): Shortlist {
    return this.#getReceived()?.list ?? readStore().list;
  }

  #paint(): void {
    const { shortlist } = this.#words.messages;
    const received = this.#getReceived();
    const stored = readStore();
    const list = received?.list ?? stored.list;
    const { title, items } = list;
    const isOwn = received === undefined;
    const isEmpty = items.length === 0;
    this.#find('received').hidden = isOwn;
    this.#find('received-title').textContent = received?.list.title ?? '';
    this.#find('own').hidden = !isOwn;
    this.#find('tools').hidden = isEmpty;
    this.#find('empty').hidden = !isEmpty || stored.state !== 'kept';
    this.#find('keys').hidden = !isOwn || items.length < 2;
    this.#find('erasing').hidden = !holdsAnything(stored);
    const input = findElement(this, '.shortlist__title', HTMLInputElement);
    if (isOwn && input.value !== title) input.value = title;
    this.#find('printed-title').textContent = title;
    const isUnknown = parseShared(location.hash) === 'unknown' || received?.isWhole === false;
    showNote(this.#find('unknown'), isUnknown ? shortlist.unknownAddress : '');
    showNote(this.#find('broken'), stored.state === 'kept' ? '' : shortlist.problems[stored.state]);
    this.#find('stored').hidden = stored.state === 'kept';
    this.#find('stored-text').textContent = stored.state === 'kept' ? '' : stored.text;
    this.#showCount(items.length);
    this.#painter.paint(() => this.#getShown().items, isOwn);
  }

  #showCount(count: number): void {
    const { messages, language } = this.#words;
    this.#find('count').textContent =
      count === 0 ? '' : formatCount(messages.shortlist.count, count, language);
    this.#find('taking').hidden = count === 0;
    const summary = this.querySelector('.shortlist__take > summary');
    if (summary) summary.textContent = formatCount(messages.explorer.take, count, language);
  }

  /** Buttons and notes of the outcomes. */
  #answerList(): void {
    const list = this.#find('items');
    const find = (target: EventTarget | null): { id: string; item: HTMLElement | null } => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
      return { item, id: item?.dataset['id'] ?? '' };
    };
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-by]') : null;
      const { id } = find(target);
      if (button === null) return;
      const by = Number(button.dataset['by']);
      if (by === 0) this.#remove(id);
      else this.#move(id, by);
    });
    list.addEventListener('keydown', (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const { id } = find(event.target);
      // In a note the keys are those of writing.
      const isWriting = event.target instanceof HTMLTextAreaElement;
      if (by === undefined || !event.altKey || isWriting || id === '') return;
      if (this.#getReceived()) return;
      event.preventDefault();
      this.#move(id, by);
    });
    list.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      const { id, item } = find(target);
      const printed = item?.querySelector('.listed__written');
      if (printed) printed.textContent = target.value;
      this.#changeShown((own) => setNote(own, id, target.value));
    });
  }

  #move(id: string, by: number): void {
    if (!this.#change((list) => moveItem(list, id, by))) return;
    const { items } = readStore().list;
    this.#painter.focus(id, by);
    const [position, total] = [items.findIndex((item) => item.id === id) + 1, items.length].map(
      (number) => formatNumber(number, this.#words.language),
    );
    const { moved } = this.#words.messages.shortlist;
    this.#say(formatMessage(moved, { id, position: position ?? '', total: total ?? '' }));
  }

  #remove(id: string): void {
    const before = readStore().list;
    const index = before.items.findIndex((item) => item.id === id);
    if (!this.#change((list) => removeItem(list, id))) return;
    const next = before.items[index + 1] ?? before.items[index - 1];
    if (next !== undefined) this.#painter.focus(next.id, 0);
    const { removed } = this.#words.messages.shortlist;
    this.#offerUndo(formatMessage(removed, { id }), { before, after: removeItem(before, id) });
  }

  /** The title, and what is done with the list as a whole. */
  #answerWhole(): void {
    const { shortlist } = this.#words.messages;
    const title = findElement(this, '.shortlist__title', HTMLInputElement);
    title.addEventListener('input', () => {
      this.#find('printed-title').textContent = title.value;
      this.#changeShown((list) => setTitle(list, title.value));
    });
    this.#find('erase').addEventListener('click', () => {
      const before = readStore().list;
      const problem = eraseStore();
      if (problem !== undefined) this.#tell(problem);
      // The button that was pressed is gone.
      else this.#offerUndo(shortlist.erased, { before, after: EMPTY_SHORTLIST })?.focus();
    });
    this.#find('keep').addEventListener('click', () => {
      void this.#painter.loadNames().then((nameNow) => {
        this.#keep(nameNow);
      });
    });
    this.#find('leave').addEventListener('click', () => {
      this.#leaveReceived();
    });
  }

  #keep(nameNow: NameNow): void {
    const received = this.#getReceived();
    const before = readStore().list.items.length;
    if (!received || !this.#change((list) => mergeLists(list, received.list, nameNow))) return;
    this.#leaveReceived();
    const added = readStore().list.items.length - before;
    this.#say(formatCount(this.#words.messages.shortlist.kept, added, this.#words.language));
  }

  #leaveReceived(): void {
    history.pushState(null, '', location.pathname + location.search);
    this.#paint();
    findElement(document, 'h1').scrollIntoView({ block: 'nearest' });
  }

  /** Whether it could be changed; the reader is told if not. */
  #change(change: (list: Shortlist) => Shortlist | undefined): boolean {
    const problem = changeStore(change);
    if (problem !== undefined) this.#tell(problem);
    return problem === undefined;
  }

  /** A change by typing is on the page already. */
  #changeShown(change: (list: Shortlist) => Shortlist): void {
    this.#isShown = true;
    this.#change(change);
    this.#isShown = false;
    this.#find('erasing').hidden = false;
  }

  #tell(problem: StoreProblem): void {
    const { messages, language } = this.#words;
    const max = formatNumber(MAX_LISTED, language);
    this.#say(formatMessage(messages.shortlist.problems[problem], { max }));
  }

  /** What was there before is in no store: it is gone when the reader leaves the page. Gives the button, if there is one. */
  #offerUndo(text: string, change: Parameters<typeof takeBack>[1]): HTMLElement | undefined {
    this.#say(text);
    if (change.before.items.length === 0) return undefined;
    const button = createElement('button', {
      class: 'link-button',
      text: this.#words.messages.shortlist.undo,
      attributes: { type: 'button' },
    });
    button.addEventListener('click', () => {
      const { list } = readStore();
      const back = change.before.items.find(({ id }) => !isListed(list, id));
      if (!this.#change((now) => takeBack(now, change))) return;
      this.#say('');
      if (back !== undefined) this.#painter.focus(back.id, 0);
    });
    this.#find('said').append(' ', button);
    return button;
  }

  #say(text: string): void {
    this.#find('said').textContent = text;
  }

  #find(name: string): HTMLElement {
    return findElement(this, `.shortlist__${name}`);
  }
}

function holdsAnything({ state, list }: Stored): boolean {
  return state !== 'kept' || list.items.length > 0 || list.title !== '';
}

customElements.define('reader-shortlist', ReaderShortlist);
