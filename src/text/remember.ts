/**
 * A function of a text that works out each answer once. `max` answers are kept, so that hostile
 * texts do not fill the memory; where the texts are bounded themselves, all are.
 */
export function remember<Value>(
  read: (text: string) => Value,
  max = Infinity,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size < max) known.set(text, value);
    return value;
  };
}
