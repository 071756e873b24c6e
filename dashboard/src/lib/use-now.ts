import { useSyncExternalStore } from 'react';

/** Relative times are told again this often: minutes matter to a person, seconds do not. Milliseconds. */
const TICK_MS = 10_000;

let now = new Date();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time, told by one clock to all who show relative times. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}
