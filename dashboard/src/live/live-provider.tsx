import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { TOPICS } from '@/api/topics';
import { LiveContext, type LiveState } from './live';
import { RefreshBatch } from './refresh-batch';
import { EVENT_TYPES, topicsOfEvent } from './topics-of-event';

const STREAM = '/api/tds/events/stream';

/** Longest an event waits before the screen follows. Milliseconds. */
const REFRESH_INTERVAL_MS = 2_000;

/** A stream that broke for good (the server said no) is opened again after this. Milliseconds. */
const REOPEN_MS = 10_000;

/**
 * Follows the server's events and refreshes what they concern. Rests while the tab is hidden; when it is seen again everything on the
 * screen is asked for once, since what happened meanwhile was missed.
 */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    let stream: EventSource | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const batch = new RefreshBatch((topics) => {
      for (const topic of topics) void queries.invalidateQueries({ queryKey: [topic] });
    }, REFRESH_INTERVAL_MS);
    const close = (): void => {
      clearTimeout(reopening);
      stream?.close();
      stream = undefined;
      batch.stop();
    };
    const open = (): void => {
      close();
      setState('connecting');
      stream = new EventSource(STREAM);
      stream.addEventListener('open', () => setState('live'));
      for (const type of EVENT_TYPES) stream.addEventListener(type, () => batch.add(topicsOfEvent(type)));
      stream.addEventListener('error', () => {
        setState('connecting');
        if (stream?.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_MS);
      });
    };
    const follow = (): void => {
      if (document.hidden) {
        close();
        setState('paused');
        return;
      }
      open();
      batch.add(TOPICS.filter((topic) => topic !== 'session'));
    };
    open();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [queries]);

  return <LiveContext value={state}>{children}</LiveContext>;
}
