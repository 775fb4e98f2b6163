import { formatCount } from '../../messages/formatMessage.ts';
import type { PluralMessage } from '../../messages/index.ts';
import { openStorage, type SafeStorage } from '../safeStorage.ts';
import { countNews, formatSeen, parseSeen, seeAll, type DayCount, type Seen } from './seen.ts';

/** What is said of news, and, on the page of changes, of following them. */
interface FollowWords {
  readonly language: string;
  readonly listed: string;
  readonly news: PluralMessage;
  readonly newsEdited: PluralMessage;
  readonly noNews?: string;
  readonly follow?: string;
  readonly unfollow?: string;
  readonly followHint?: string;
  readonly followed?: string;
  readonly failed?: string;
  readonly broken?: string;
}

/** What the page says of itself for this element. */
interface FollowData {
  /** The place in the browser's store. */
  readonly store: string;
  readonly start: string;
  readonly days: readonly DayCount[];
  readonly words: FollowWords;
}

/**
 * `<follow-changes>`: says what is new since a reader's last visit, but only to one who pressed “Follow”: nothing is
 * remembered before. On the page of changes (`data-page="changes"`) it has its button, and being there is the visit.
 */
class FollowChanges extends HTMLElement {
  connectedCallback(): void {
    const data = JSON.parse(this.dataset['follow'] ?? '{}') as FollowData;
    const storage = openStorage(data.store);
    const text = storage.read();
    const seen = typeof text === 'string' ? parseSeen(text) : undefined;
    const isBroken = typeof text === 'string' && seen === undefined;
    if (this.dataset['page'] !== 'changes') this.#showNews(seen, data);
    else this.#offer(storage, data, seen, isBroken);
  }

  /** On another page: what is new, if anything is. */
  #showNews(seen: Seen | undefined, data: FollowData): void {
    const news = seen && formatNews(data, seen);
    const link = this.querySelector('a');
    if (news === undefined || link === null) return;
    link.textContent = news;
    this.hidden = false;
  }

  #offer(storage: SafeStorage, data: FollowData, seen: Seen | undefined, isBroken: boolean): void {
    const { words } = data;
    const button = this.querySelector('button');
    const hint = this.querySelector('.follow__hint');
    const status = this.querySelector('[role="status"]');
    if (button === null || hint === null || status === null) return;
    let isFollowing = false;
    const say = (text = ''): void => {
      status.textContent = text;
    };
    const paint = (): void => {
      button.textContent = (isFollowing ? words.unfollow : words.follow) ?? '';
      hint.textContent = (isFollowing ? words.followed : words.followHint) ?? '';
    };
    const remember = (): void => {
      isFollowing = storage.write(formatSeen(seeAll(data.start, data.days))) === undefined;
      if (!isFollowing) say(words.failed);
    };
    if (seen !== undefined || isBroken) {
      say(seen === undefined ? words.broken : (formatNews(data, seen) ?? words.noNews));
      remember();
    }
    button.addEventListener('click', () => {
      say();
      if (isFollowing) isFollowing = storage.erase() !== undefined;
      else remember();
      paint();
    });
    paint();
    this.hidden = false;
  }
}

/** Nothing if nothing is new. */
function formatNews({ days, words }: FollowData, seen: Seen): string | undefined {
  const { added, edited } = countNews(days, seen);
  const parts = [
    ...(added > 0 ? [formatCount(words.news, added, words.language)] : []),
    ...(edited > 0 ? [formatCount(words.newsEdited, edited, words.language)] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(words.listed);
}

customElements.define('follow-changes', FollowChanges);
