import type { UseQueryResult } from '@tanstack/react-query';
import { TdsApiError } from '@libs/api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Copyable } from './copyable';
import { Icon, type IconName } from './icon';
import { explainError } from '@/api/explain-error';

/** Grey shapes where content will be. */
export function Loading({ rows = 3 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className="panel-body" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton" style={{ ['--skeleton-size' as string]: '1.75rem' }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly icon?: IconName;
  readonly title: ReactNode;
  /** What would make something appear here, or what to do instead. */
  readonly children?: ReactNode;
}

/** A list that holds nothing says why. */
export function Empty({ icon = 'empty', title, children }: EmptyProps) {
  return (
    <div className="state">
      <Icon name={icon} />
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </div>
  );
}

/** What happened, what to do, and the id to quote. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const { title, advice } = explainError(error, t);
  const correlationId = error instanceof TdsApiError ? error.correlationId : '';
  return (
    <div className="state is-error" role="alert">
      <Icon name="bad" />
      <strong>{title}</strong>
      <p>{advice}</p>
      {correlationId && (
        <p className="small">
          {t('state.correlation_id')} <Copyable text={correlationId} />
        </p>
      )}
      {onRetry && (
        <Button icon="sync" onClick={onRetry}>
          {t('action.try_again')}
        </Button>
      )}
    </div>
  );
}

interface AnswerProps<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly rows?: number;
  readonly children: (answer: Answer) => ReactNode;
}

/** Shows a query: loading, failed, or what it answered. Old data stays while new is fetched. */
export function Answer<Data>({ query, rows, children }: AnswerProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
