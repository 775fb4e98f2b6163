/**
 * A path (`M`, `L`, `Z`) without the points that lie nearer to the one before than a step, and without
 * islands of no more than that.
 */
export function thinPath(path: string, minStep: number): string {
  return path
    .split('M')
    .filter((line) => line !== '')
    .map((line) => thinLine(line, minStep))
    .filter((line) => line !== '')
    .map((line) => `M${line}`)
    .join('');
}

/** Points joined by `L`, closed by a `Z` where the line comes back to the first of them. */
function thinLine(line: string, minStep: number): string {
  const isClosed = line.endsWith('Z');
  const [first = '', ...points] = line.replace(/Z$/, '').split('L');
  const kept = [first];
  for (const point of points)
    if (getDistance(kept.at(-1) ?? '', point) >= minStep) kept.push(point);
  const last = points.at(-1) ?? first;
  // An open line ends where it ended, or borders would not meet.
  if (!isClosed && kept.at(-1) !== last) kept.push(last);
  if (isClosed && kept.length < 3) return '';
  return `${kept.join('L')}${isClosed ? 'Z' : ''}`;
}

function getDistance(one: string, other: string): number {
  const [x = 0, y = 0] = one.split(',').map(Number);
  const [right = 0, down = 0] = other.split(',').map(Number);
  return Math.hypot(right - x, down - y);
}
