import { createContext, use } from 'react';

/** `live`: events arrive; `connecting`: not yet or not any more; `paused`: the tab is hidden. */
export type LiveState = 'live' | 'connecting' | 'paused';

export const LiveContext = createContext<LiveState>('connecting');

export function useLive(): LiveState {
  return use(LiveContext);
}
