import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface Stat {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** Where a press leads: the list behind the number. */
  readonly to?: string;
}

/** A row of figures. */
export function Stats({ stats }: { readonly stats: readonly Stat[] }) {
  return (
    <dl className="stats">
      {stats.map(({ label, value, note, to }, index) => (
        <div className="stat" key={index}>
          <dt>{to ? <Link to={to}>{label}</Link> : label}</dt>
          <dd>{value}</dd>
          {note !== undefined && <dd className="stat-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Names and values, one pair a line. */
export function Facts({ facts }: { readonly facts: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value], index) => (
        <div key={index} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
