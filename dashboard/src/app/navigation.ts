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
    | 'data_quality'
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
  /** Pages that belong to it under an address and a title of their own. */
  readonly within?: { readonly path: string; readonly title: 'runs.title' };
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
      { name: 'sync', path: '/sync', icon: 'sync', key: 's', within: { path: '/runs', title: 'runs.title' } },
      { name: 'queue', path: '/queue', icon: 'queue', key: 'q' },
      { name: 'dead_letters', path: '/dead-letters', icon: 'deadLetters', key: 'd' },
      { name: 'agreement', path: '/agreement', icon: 'agreement', key: 'a' },
      { name: 'data_quality', path: '/data-quality', icon: 'quality', key: 'v' },
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

/** Where in the navigation an address belongs, and what its page is called. */
export interface Whereabouts {
  readonly destination: Destination;
  readonly title: `nav.${Destination['name']}` | 'runs.title';
}

/** Undefined: an address the navigation does not know. */
export function whereaboutsOf(pathname: string): Whereabouts | undefined {
  const isUnder = (path: string): boolean => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
  for (const destination of DESTINATIONS) {
    const { name, path, within } = destination;
    if (isUnder(path)) return { destination, title: `nav.${name}` };
    if (within && isUnder(within.path)) return { destination, title: within.title };
  }
  return undefined;
}
