import type { IconName } from '@/components/icon';

/** A page of the dashboard. `key` follows `g` on the keyboard. */
export interface Destination {
  readonly name:
    | 'now'
    | 'overview'
    | 'sync'
    | 'queue'
    | 'dead_letters'
    | 'agreement'
    | 'alerts'
    | 'webhooks'
    | 'breakers'
    | 'schedules'
    | 'records'
    | 'audit'
    | 'settings';
  readonly path: string;
  readonly icon: IconName;
  readonly key: string;
}

/** In the order of the sidebar: what needs people, what moves data, what proves it, what runs it. */
export const NAVIGATION: readonly { readonly group: 'watch' | 'data' | 'operate'; readonly destinations: readonly Destination[] }[] = [
  {
    group: 'watch',
    destinations: [
      { name: 'now', path: '/', icon: 'attention', key: 'n' },
      { name: 'overview', path: '/overview', icon: 'overview', key: 'o' },
      { name: 'alerts', path: '/alerts', icon: 'alerts', key: 'l' },
    ],
  },
  {
    group: 'data',
    destinations: [
      { name: 'sync', path: '/sync', icon: 'sync', key: 's' },
      { name: 'queue', path: '/queue', icon: 'queue', key: 'q' },
      { name: 'dead_letters', path: '/dead-letters', icon: 'deadLetters', key: 'd' },
      { name: 'agreement', path: '/agreement', icon: 'agreement', key: 'a' },
      { name: 'records', path: '/records', icon: 'records', key: 'r' },
    ],
  },
  {
    group: 'operate',
    destinations: [
      { name: 'webhooks', path: '/webhooks', icon: 'webhooks', key: 'w' },
      { name: 'schedules', path: '/schedules', icon: 'schedules', key: 'c' },
      { name: 'breakers', path: '/breakers', icon: 'breakers', key: 'b' },
      { name: 'audit', path: '/audit', icon: 'audit', key: 'u' },
      { name: 'settings', path: '/settings', icon: 'settings', key: ',' },
    ],
  },
];

export const DESTINATIONS: readonly Destination[] = NAVIGATION.flatMap(({ destinations }) => destinations);
