import { LiveProvider } from '@/live/live-provider';
import { SessionGate } from '@/session/session-gate';
import { Shell } from './shell';

/** The application of somebody who is signed in. */
export function Protected() {
  return (
    <SessionGate>
      <LiveProvider>
        <Shell />
      </LiveProvider>
    </SessionGate>
  );
}
