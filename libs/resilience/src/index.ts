export { BackgroundWork } from './background-work';
export { backoff, type BackoffOptions } from './backoff';
export { cached, cachedByKey, type CachedOptions } from './cached';
export { Clock, SystemClock } from './clock';
