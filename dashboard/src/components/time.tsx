import { useFormat } from '@/lib/use-format';
import { useNow } from '@/lib/use-now';
import { Hint } from './hint';

/** A time as a distance from now, the exact time in the browser's zone on hover and focus. `—` where there is none. */
export function Time({ at, absent = '—' }: { readonly at: string | Date | null | undefined; readonly absent?: string }) {
  const format = useFormat();
  const now = useNow();
  if (!at) return <span className="muted">{absent}</span>;
  const exact = format.exact(at);
  return (
    <Hint text={exact}>
      <time className="nowrap" dateTime={new Date(at).toISOString()} aria-label={`${format.relative(at, now)}, ${exact}`}>
        {format.relative(at, now)}
      </time>
    </Hint>
  );
}
