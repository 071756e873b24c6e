import { useSyncExternalStore } from 'react';

/** Relative times are told again this often: minutes matter to a person, seconds do not. Milliseconds. */
const TICK_MS = 10_000;
/** What has just come must not seem to lie ahead: whoever is drawn between two ticks gets a time no older than this. Milliseconds. */
const FRESH_MS = 1_000;

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

function read(): Date {
  if (Date.now() - now.getTime() > FRESH_MS) now = new Date();
  return now;
}

/** The time, told by one clock to all who show relative times. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, read);
}
