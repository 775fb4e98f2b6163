import { getToolTexts } from '../messages/tools/toolTexts.ts';
import { getReason } from '../text/errors.ts';

/** A programme's pattern for whole ids. */
export interface IdPattern {
  /** What its named groups hold; nothing when the id does not follow the pattern. */
  readonly match: (id: string) => ReadonlyMap<string, string> | undefined;
  /** Whether it follows the pattern, which is quicker to say. */
  readonly accepts: (id: string) => boolean;
}

/**
 * A regular expression (Unicode) → how whole ids are matched by it, in time that grows with the id
 * and the pattern and never faster: `RegExp` tries `(a+)+` in more ways than there is time for.
 * All states that a character may lead to are followed at once (Thompson, “Regular expression
 * search algorithm”, 1968). What cannot be followed so (looking around, references back) is
 * refused, as is what `RegExp` itself refuses.
 */
export function compileIdPattern(source: string): IdPattern | { readonly reason: string } {
  try {
    // It knows the whole grammar and says what is wrong; the parser below may then trust it.
    RegExp(source, 'u');
    const states: State[] = [];
    const start = new Builder(states).build(new Parser(source).parse(), addState(states, {}));
    const accepts = createAccepts(states, start);
    return {
      match: (id) => (id.length > MAX_ID_LENGTH ? undefined : run(states, start, Array.from(id))),
      accepts: (id) => id.length <= MAX_ID_LENGTH && accepts(id),
    };
  } catch (error) {
    return { reason: describeFault(source, error) };
  }
}

/** What `RegExp` says of a pattern is its own; what cannot be followed says so in the language of the publisher. */
function describeFault(source: string, error: unknown): string {
  if (!(error instanceof SyntaxError)) return getReason(error);
  // “Invalid regular expression: /(/u: Unterminated group”
  const fault = error.message.slice(error.message.lastIndexOf(': ') + 1).trim();
  return getToolTexts().settings.patternInvalid({ pattern: source, fault });
}

const MAX_ID_LENGTH = 1000;
const MAX_STEPS = 5000;
const MAX_REPEATS = 1000;

type Node =
  | { readonly kind: 'one'; readonly matches: (character: string) => boolean }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' }
  | { readonly kind: 'group'; readonly name: string; readonly part: Node }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly part: Node;
      readonly least: number;
      readonly most: number;
      readonly isLazy: boolean;
    };

/** Reads a regular expression that is known to be one. */
class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Node {
    const parts = [this.#parseSequence()];
    while (this.#take(/\|/y) !== undefined) parts.push(this.#parseSequence());
    return { kind: 'choice', parts };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #parseSequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
      parts.push(this.#parseRepeat(this.#parseAtom()));
    return { kind: 'sequence', parts };
  }

  #parseRepeat(part: Node): Node {
    const quantifier = this.#take(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (quantifier === undefined) return part;
    const isLazy = this.#take(/\?/y) !== undefined;
    const [first = '', last] = quantifier.slice(1, -1).split(',');
    const least = quantifier.startsWith('{') ? Number(first) : quantifier === '+' ? 1 : 0;
    const most =
      quantifier === '?'
        ? 1
        : !quantifier.startsWith('{') || last === ''
          ? Infinity
          : Number(last ?? first);
    if (least > MAX_REPEATS || (most > MAX_REPEATS && most !== Infinity))
      throw new Error(getToolTexts().settings.patternRepeats({ most: MAX_REPEATS }));
    return { kind: 'repeat', part, least, most, isLazy };
  }

  #parseAtom(): Node {
    const open = this.#take(/\((?:\?(?::|<(?![=!])[^>]*>))?(?!\?)/y);
    if (open !== undefined) {
      const part = this.parse();
      this.#take(/\)/y);
      return open.endsWith('>') ? { kind: 'group', name: open.slice(3, -1), part } : part;
    }
    if (this.#take(/\^/y) !== undefined) return { kind: 'edge', edge: 'start' };
    if (this.#take(/\$/y) !== undefined) return { kind: 'edge', edge: 'end' };
    const refused = this.#take(/\(\?.{0,3}|\\[bBk1-9]/y);
    if (refused !== undefined)
      throw new Error(getToolTexts().settings.patternPart({ part: refused }));
    const atom = this.#take(
      /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u.{4}|\\x..|\\c.|\\?./suy,
    );
    const one = new RegExp(`^(?:${atom ?? ''})$`, 'u');
    return { kind: 'one', matches: (character) => one.test(character) };
  }
}

/** What may follow: a character that leads on, an edge of the id, or other states at once, the first before the others. Without any it is the end. */
interface State {
  readonly matches?: (character: string) => boolean;
  readonly edge?: 'start' | 'end';
  /** A named group begins or ends here. */
  readonly mark?: { readonly name: string; readonly isEnd: boolean };
  readonly next?: number[];
}

function addState(states: State[], state: State): number {
  return states.push(state) - 1;
}

class Builder {
  readonly #states: State[];
  #steps = 0;

  constructor(states: State[]) {
    this.#states = states;
  }

  /** Adds the states of a node that lead to `next`; returns the first of them. */
  build(node: Node, next: number): number {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) throw new Error(getToolTexts().settings.patternLong);
    if (node.kind === 'one') return addState(this.#states, { matches: node.matches, next: [next] });
    if (node.kind === 'edge') return addState(this.#states, { edge: node.edge, next: [next] });
    if (node.kind === 'group') {
      const { name, part } = node;
      const end = addState(this.#states, { mark: { name, isEnd: true }, next: [next] });
      const first = this.build(part, end);
      return addState(this.#states, { mark: { name, isEnd: false }, next: [first] });
    }
    if (node.kind === 'sequence')
      return node.parts.reduceRight((after, part) => this.build(part, after), next);
    if (node.kind === 'choice')
      return addState(this.#states, { next: node.parts.map((part) => this.build(part, next)) });
    return this.#buildRepeat(node as Extract<Node, { kind: 'repeat' }>, next);
  }

  #buildRepeat(node: Extract<Node, { kind: 'repeat' }>, next: number): number {
    const { part, least, most, isLazy } = node;
    const add = (ways: number[]): number =>
      addState(this.#states, { next: isLazy ? ways.toReversed() : ways });
    let first = next;
    if (most === Infinity) {
      const ways = [next];
      first = addState(this.#states, { next: ways });
      const again = this.build(part, first);
      if (isLazy) ways.push(again);
      else ways.unshift(again);
    } else {
      for (let count = least; count < most; count += 1)
        first = add([this.build(part, first), next]);
    }
    for (let count = 0; count < least; count += 1) first = this.build(part, first);
    return first;
  }
}

/** One way through the pattern: where it is, and what its named groups hold so far (start and end). */
interface Way {
  readonly state: number;
  readonly groups: ReadonlyMap<string, readonly [start: number, end?: number]>;
}

function run(
  states: readonly State[],
  start: number,
  characters: readonly string[],
): ReadonlyMap<string, string> | undefined {
  let current: Way[] = [{ state: start, groups: new Map() }];
  for (const [index, character] of characters.entries()) {
    current = followAll(states, current, index, characters.length).flatMap(({ state, groups }) => {
      const { matches, next = [] } = states[state] ?? {};
      return matches?.(character) === true ? next.map((after) => ({ state: after, groups })) : [];
    });
  }
  const ends = followAll(states, current, characters.length, characters.length);
  const first = ends.find(({ state }) => states[state]?.next === undefined);
  if (first === undefined) return undefined;
  return new Map(
    [...first.groups].map(([name, [from, to]]) => [name, characters.slice(from, to).join('')]),
  );
}

/** All states at once that some beginnings of ids lead to, and where the next character leads. */
interface Front {
  readonly states: readonly number[];
  readonly isStart: boolean;
  readonly next: Map<string, Front>;
  isEnd?: boolean;
}

/** So many steps from one to another are remembered; with more, all are forgotten. */
const MAX_STEPS_KNOWN = 2000;

/**
 * Whether ids follow the pattern, whatever its groups hold: ids have the same few beginnings, and where each
 * leads is worked out once.
 */
function createAccepts(states: readonly State[], start: number): (id: string) => boolean {
  const none: Way['groups'] = new Map();
  const fronts = new Map<string, Front>();
  let count = 0;
  let first: Front | undefined;
  const reach = ({ states: from, isStart }: Front, isEnd: boolean): number[] => {
    const ways = from.map((state) => ({ state, groups: none }));
    // Of an edge only whether it is here counts.
    return followAll(states, ways, isStart ? 0 : 1, isEnd ? (isStart ? 0 : 1) : 2).map(
      ({ state }) => state,
    );
  };
  const step = (front: Front, character: string): Front => {
    const after = reach(front, false).flatMap((state) => {
      const { matches, next = [] } = states[state] ?? {};
      return matches?.(character) === true ? next : [];
    });
    const own = [...new Set(after)].toSorted((a, b) => a - b);
    const key = own.join(' ');
    const reached = fronts.get(key) ?? { states: own, isStart: false, next: new Map() };
    fronts.set(key, reached);
    front.next.set(character, reached);
    count += 1;
    return reached;
  };
  return (id) => {
    if (first === undefined || count > MAX_STEPS_KNOWN) {
      fronts.clear();
      first = { states: [start], isStart: true, next: new Map() };
      count = 0;
    }
    let front = first;
    for (const character of id) front = front.next.get(character) ?? step(front, character);
    return (front.isEnd ??= reach(front, true).some((state) => states[state]?.next === undefined));
  };
}

/** Every state that the ways lead to before the next character, the preferred first. */
function followAll(
  states: readonly State[],
  ways: readonly Way[],
  index: number,
  end: number,
): Way[] {
  const reached = new Map<number, Way>();
  const open = ways.toReversed();
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    if (reached.has(way.state)) continue;
    reached.set(way.state, way);
    const { matches, edge, mark, next = [] } = states[way.state] ?? {};
    const isHere = edge === undefined || index === (edge === 'start' ? 0 : end);
    if (matches !== undefined || !isHere) continue;
    const groups = mark === undefined ? way.groups : markGroup(way.groups, mark, index);
    open.push(...next.toReversed().map((state) => ({ state, groups })));
  }
  return [...reached.values()];
}

function markGroup(
  groups: Way['groups'],
  { name, isEnd }: { readonly name: string; readonly isEnd: boolean },
  index: number,
): Way['groups'] {
  return new Map(groups).set(name, isEnd ? [groups.get(name)?.[0] ?? index, index] : [index]);
}
