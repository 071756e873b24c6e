export { backoff, type BackoffOptions } from './backoff';
export { Clock, SystemClock } from './clock';
