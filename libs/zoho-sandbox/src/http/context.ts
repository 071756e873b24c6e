import { SandboxClock } from '../core/clock';
import { Faults } from '../faults/faults';
import { Store } from '../store/store';
import { World } from '../world';
import { CallCounter } from './call-counter';
import { RateLimiter } from './rate-limiter';
import { Tokens } from './tokens';

/** What the routes work with. */
export interface HttpContext {
  readonly world: World;
  readonly store: Store;
  readonly clock: SandboxClock;
  readonly tokens: Tokens;
  readonly limiter: RateLimiter;
  readonly calls: CallCounter;
  readonly faults: Faults;
  readonly oauthErrorStatus: 200 | 400;
  /** Base address of this server, known once it listens. */
  url(): string;
}
