import { Tooltip } from 'radix-ui';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { includesRole, useSession, type Role } from '@/session/session';
import { Icon, type IconName } from './icon';
import { Hint } from './hint';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly icon?: IconName;
  readonly isSmall?: boolean;
  /** Something is under way: the button says so and cannot be pressed again. */
  readonly isBusy?: boolean;
  /** Least role that may do this. With less the button stays visible, explains itself, and does nothing. */
  readonly needs?: Role;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
}

/** A button. With an icon and no children give it an `aria-label`, which is also shown as its hint. */
export function Button({ look = 'plain', icon, isSmall, isBusy, needs, children, className = '', onClick, ...rest }: ButtonProps) {
  const { t } = useTranslation();
  const { role } = useSession();
  const isForbidden = needs !== undefined && !includesRole(role, needs);
  const isOff = isForbidden || isBusy === true || rest['aria-disabled'] === true;
  const classes = ['button', look === 'plain' ? '' : `is-${look}`, isSmall ? 'is-small' : '', children ? '' : 'is-icon', className];
  const button = (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={isOff || undefined}
      aria-busy={isBusy || undefined}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={isBusy ? 'running' : icon} />}
      {children}
    </button>
  );
  if (isForbidden) return <Hint text={t('session.needs_role', { needed: t(`role.${needs}`), held: t(`role.${role}`) })}>{button}</Hint>;
  if (!children && rest['aria-label']) return <Hint text={rest['aria-label']}>{button}</Hint>;
  return button;
}

/** Hints appear at once when moving from one to the next. Once around the application. */
export function HintProvider({ children }: { readonly children: ReactNode }) {
  return <Tooltip.Provider delayDuration={350}>{children}</Tooltip.Provider>;
}
