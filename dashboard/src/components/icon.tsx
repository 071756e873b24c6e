/** Strokes of each icon on a 24-unit grid. `directional` ones are mirrored where reading goes from right to left. */
const ICONS = {
  attention: { d: 'M12 3 2.5 20h19L12 3Zm0 7v4.5m0 2.6v.1' },
  overview: { d: 'M3 12h4l3-8 4 16 3-8h4' },
  sync: { d: 'M4 11a8 8 0 0 1 14-4.5L20 9M20 4v5h-5M20 13a8 8 0 0 1-14 4.5L4 15m0 5v-5h5' },
  queue: { d: 'M4 6h16M4 12h16M4 18h10' },
  deadLetters: { d: 'M3 6h18v12H3zM3 7l9 7 9-7' },
  agreement: { d: 'M12 4v16M5 20h14M4 8h16M7 8l-3 6h6L7 8Zm10 0-3 6h6l-3-6Z' },
  quality: { d: 'M9 3h6v4H9zM9 5H5v16h14V5h-4M8.500 14l2.500 2.500 4.500-5' },
  alerts: { d: 'M6 16V11a6 6 0 1 1 12 0v5l2 2H4l2-2Zm4 5h4' },
  webhooks: { d: 'M8 12h8m0 0-3-3m3 3-3 3M5 5v14M19 5v14', directional: true },
  breakers: { d: 'M12 3v8m5.5-5a8 8 0 1 1-11 0' },
  schedules: { d: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z' },
  records: { d: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21' },
  audit: { d: 'M6 3h9l4 4v14H6V3Zm3 8h7m-7 4h7m-7-8h3' },
  settings: {
    d: 'M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm7-3.5 2-1.5-2-3.4-2.3 1-1.7-1L14.6 4h-4l-.4 2.6-1.7 1-2.4-1-2 3.4L6 11.5v1l-2 1.5 2 3.4 2.4-1 1.7 1 .4 2.6h4l.4-2.6 1.7-1 2.4 1 2-3.4-2-1.5Z',
  },
  good: { d: 'm8 12.5 2.8 2.8L16 9.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z' },
  bad: { d: 'm9 9 6 6m0-6-6 6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z' },
  note: { d: 'M12 11v5.5m0-9v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z' },
  waiting: { d: 'M7 3h10M7 21h10M8 3c0 5 3 6 4 9-1 3-4 4-4 9m8-18c0 5-3 6-4 9 1 3 4 4 4 9' },
  running: { d: 'M12 3a9 9 0 1 0 9 9' },
  stopped: { d: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9.5 9v6m5-6v6' },
  play: { d: 'M7 4.5v15l12-7.5-12-7.5Z', directional: true },
  pause: { d: 'M8 5v14m8-14v14' },
  check: { d: 'm5 12.5 4.5 4.5L19 7.5' },
  close: { d: 'm6 6 12 12M18 6 6 18' },
  chevronDown: { d: 'm6 9 6 6 6-6' },
  next: { d: 'm9 6 6 6-6 6', directional: true },
  previous: { d: 'm15 6-6 6 6 6', directional: true },
  first: { d: 'm17 6-6 6 6 6M8 6v12', directional: true },
  copy: { d: 'M9 9h11v11H9zM5 15H4V4h11v1' },
  menu: { d: 'M4 7h16M4 12h16M4 17h16' },
  keyboard: { d: 'M3 6h18v12H3zM7 10h.1m3.3 0h.1m3.3 0h.1m3.3 0h.1M8 14h8' },
  theme: { d: 'M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9Z' },
  language: { d: 'M3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9Zm9 9a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z' },
  person: { d: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c.5-4 3.5-6 8-6s7.500 2 8 6' },
  edit: { d: 'M4 20h4L19 9l-4-4L4 16v4Z' },
  plus: { d: 'M12 5v14M5 12h14' },
  empty: { d: 'M4 13h4l1.500 3h5l1.500-3h4M4 13l3-8h10l3 8v6H4v-6Z' },
  offline: {
    d: 'm3 3 18 18M5 12a10 10 0 0 1 4-2.500m5 .1a10 10 0 0 1 5 2.400M8.500 15.500a5 5 0 0 1 6-.8M12 19.500v.1M2.500 8.500A15 15 0 0 1 6 6.300m4.500-1.200A15 15 0 0 1 21.500 8.500',
  },
  live: {
    d: 'M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM8 16a5.500 5.500 0 0 1 0-8m8 0a5.500 5.500 0 0 1 0 8M5 19A10 10 0 0 1 5 5m14 0a10 10 0 0 1 0 14',
  },
  download: { d: 'M12 4v11m0 0-4-4m4 4 4-4M4 20h16' },
  external: { d: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6', directional: true },
} as const satisfies Record<string, { d: string; directional?: boolean }>;

export type IconName = keyof typeof ICONS;

/** A drawing beside a text that says the same; hidden from screen readers. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  const icon: { d: string; directional?: boolean } = ICONS[name];
  return (
    <svg className={`icon ${icon.directional ? 'is-directional' : ''} ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icon.d} />
    </svg>
  );
}
