import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'good' | 'warning' | 'bad' | 'note' | 'neutral';

const ICONS: Readonly<Record<Tone, IconName>> = { good: 'good', warning: 'attention', bad: 'bad', note: 'note', neutral: 'waiting' };

/** A state as icon, word and colour: never by colour alone. */
export function Status({ tone, icon, children }: { readonly tone: Tone; readonly icon?: IconName; readonly children: ReactNode }) {
  return (
    <span className={`status is-${tone}`}>
      <Icon name={icon ?? ICONS[tone]} />
      {children}
    </span>
  );
}

/** A remark in the flow of a page. */
export function Notice({ tone = 'note', children }: { readonly tone?: Exclude<Tone, 'neutral'>; readonly children: ReactNode }) {
  return (
    <div className={`notice is-${tone}`}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
