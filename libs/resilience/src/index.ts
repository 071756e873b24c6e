export { backoff, type BackoffOptions } from './backoff';
export { cached } from './cached';
export { Clock, SystemClock } from './clock';
