import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface Stat {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** The value is words, which need more room than a figure. */
  readonly isText?: boolean;
  /** Where a press leads: the list behind the number. */
  readonly to?: string;
}

/** A row of figures. */
export function Stats({ stats }: { readonly stats: readonly Stat[] }) {
  return (
    <dl className="stats">
      {stats.map(({ label, value, note, isText, to }, index) => (
        <div className="stat" key={index}>
          <dt>{to ? <Link to={to}>{label}</Link> : label}</dt>
          <dd className={isText ? 'is-text' : undefined}>{value}</dd>
          {note !== undefined && <dd className="stat-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Names and values, one pair a line; what is null is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [ReactNode, ReactNode] | '' | null)[] }) {
  return (
    <dl className="facts">
      {facts.filter(isPair).map(([name, value], index) => (
        <div key={index} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

function isPair(fact: readonly [ReactNode, ReactNode] | '' | null): fact is readonly [ReactNode, ReactNode] {
  return fact !== null && fact !== '';
}
