import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';
import type { UrlFilters } from '@/lib/use-url-filters';
import { Button } from './button';
import type { IconName } from './icon';
import { Pager } from './pager';
import { Panel } from './panel';
import { Answer, Empty } from './states';

interface FilteredListProps<Row> {
  /** What is listed. Shown only beside actions: on a page of its own its heading has said it. */
  readonly title: string;
  readonly actions?: ReactNode;
  readonly filters: Pick<UrlFilters<string>, 'isAny' | 'clear' | 'after' | 'showPage'>;
  /** Fields of the filters. */
  readonly fields: ReactNode;
  /** What is done with what is ticked, below the filters. */
  readonly bulk?: ReactNode;
  readonly query: UseQueryResult<{ readonly rows: readonly Row[]; readonly next?: string | null | undefined }>;
  /** Said when nothing is listed; with filters set the note says to widen them. */
  readonly empty: { readonly icon?: IconName; readonly title: string; readonly note: string };
  /** The rows as a table. */
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list with its filters, page by page. */
export function FilteredList<Row>({ title, actions, filters, fields, bulk, query, empty, children }: FilteredListProps<Row>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={title} actions={actions} isTitleHidden={!actions} isFlush>
      <div className="panel-body">
        <div className="filters">
          {fields}
          {filters.isAny && (
            <Button look="quiet" icon="close" onClick={filters.clear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
        {bulk}
      </div>
      <Answer query={query} rows={6}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty icon={empty.icon} title={empty.title}>
              {filters.isAny ? t('filter.widen') : empty.note}
            </Empty>
          ) : (
            <>
              {children(rows)}
              <Pager after={filters.after} next={next ?? undefined} showPage={filters.showPage} />
              <p className="visually-hidden" role="status">
                {t('paging.rows', { count: rows.length, shown: format.number(rows.length) })}
              </p>
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
