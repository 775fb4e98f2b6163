/** Numbers and lengths to try: each form of a plural, and none. */
export const NUMBERS = [0, 1, 2, 3, 11, 100];

/** A case in which each name, number and list is there, and which notes what is asked of it. */
export function createDetail(asked: Set<string>, number: number): never {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === 'symbol') return undefined;
        asked.add(name);
        return createValue(name, number);
      },
    },
  ) as never;
}

/** A list of as many names that is a name and a number, too, as a message takes it. */
function createValue(name: string, number: number): unknown {
  const names = Array.from({ length: number }, (_, at) => `${name}${at}`);
  return Object.assign(names, {
    toString: () => `<${name}>`,
    [Symbol.toPrimitive]: (hint: string) => (hint === 'string' ? `<${name}>` : number),
    toLocaleString: () => `<${name}>`,
    replaceAll: (from: RegExp, to: () => string) => `<${name}>`.replaceAll(from, to),
  });
}
