/** Lines one can still tell apart. */
export const MAX_LINES = 4;

interface Line {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

/**
 * The lines worth drawing: the whole where there is one (an empty label), else all if they are few, else those with the highest latest
 * values, or with the lowest where those are what one looks for. Lines that never had a value are left out.
 */
export function pickLines<Given extends Line>(lines: readonly Given[], wanted: 'highest' | 'lowest' = 'highest'): readonly Given[] {
  const whole = lines.find(({ label }) => label === '');
  if (whole) return [whole];
  const alive = lines.filter(({ values }) => values.some((value) => value !== null));
  if (alive.length <= MAX_LINES) return alive;
  const sign = wanted === 'highest' ? -1 : 1;
  return alive.toSorted((left, right) => sign * (latest(left) - latest(right))).slice(0, MAX_LINES);
}

/** The sum of several lines, for metrics of which only the whole is of interest. */
export function sumOf(lines: readonly Line[]): readonly (number | null)[] {
  const length = Math.max(0, ...lines.map(({ values }) => values.length));
  return Array.from({ length }, (_, index) => {
    const values = lines.map((line) => line.values[index] ?? null).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
  });
}

function latest({ values }: Line): number {
  return values.findLast((value) => value !== null) ?? 0;
}
