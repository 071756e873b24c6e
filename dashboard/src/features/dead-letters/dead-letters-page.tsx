import { useTranslation } from 'react-i18next';
import { EntityFilter } from '@/components/entity-filter';
import { Button } from '@/components/button';
import { Pager } from '@/components/pager';
import { PageHeader, Panel } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Select } from '@/components/select';
import { Answer, Empty } from '@/components/states';
import { TextFilter } from '@/components/text-filter';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { BulkActions } from './bulk-actions';
import { DeadLetterSummary } from './dead-letter-summary';
import { DeadLetterTable } from './dead-letter-table';
import { FAILURE_CLASSES, type FailureClass } from './dead-letter-class';
import { DEAD_LETTER_FILTERS, useDeadLetters } from './dead-letters.api';
import { useSelection } from './use-selection';

/** The workbench: what was given up, by whose trouble it is; filter, select, look, retry, close. */
export default function DeadLettersPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const filters = useUrlFilters(DEAD_LETTER_FILTERS);
  const page = useDeadLetters(filters.values, filters.after);
  const isResolved = filters.values.resolved === 'true';
  const rows = page.data?.rows ?? [];
  const selection = useSelection(
    rows.map(({ id }) => id),
    JSON.stringify(filters.values),
  );
  return (
    <>
      <PageHeader title={t('nav.dead_letters')} note={t('dead_letters.note')} />
      <DeadLetterSummary />
      <Panel
        title={t(isResolved ? 'dead_letters.resolved_title' : 'dead_letters.open_title')}
        isFlush
        actions={
          <Segmented
            label={t('dead_letters.state')}
            value={isResolved ? 'true' : 'false'}
            options={[
              { value: 'false', label: t('dead_letters.open') },
              { value: 'true', label: t('dead_letters.resolved') },
            ]}
            onChange={(value) => filters.set('resolved', value === 'true' ? value : undefined)}
          />
        }
      >
        <div className="panel-body">
          <div className="filters">
            <EntityFilter value={filters.values.entity_type} onChange={(value) => filters.set('entity_type', value)} />
            <Select<FailureClass>
              label={t('dead_letters.class')}
              any={t('filter.all')}
              value={filters.values.class as FailureClass | undefined}
              options={FAILURE_CLASSES.map((value) => ({ value, label: t(`dead_letters.class_${value}`) }))}
              onChange={(value) => filters.set('class', value)}
            />
            <TextFilter
              label={t('dead_letters.search')}
              value={filters.values.search}
              placeholder={t('dead_letters.search_example')}
              onChange={(value) => filters.set('search', value)}
            />
            {filters.isAny && (
              <Button look="quiet" icon="close" onClick={filters.clear}>
                {t('filter.clear')}
              </Button>
            )}
          </div>
          {!isResolved && <BulkActions filters={filters.values} selection={selection} />}
        </div>
        <Answer query={page}>
          {({ rows: shown, next }) =>
            shown.length === 0 ? (
              <Empty icon="good" title={t(filters.isAny ? 'dead_letters.none_match' : 'dead_letters.none')}>
                {t(filters.isAny ? 'filter.widen' : 'dead_letters.none_note')}
              </Empty>
            ) : (
              <>
                <DeadLetterTable letters={shown} selection={isResolved ? undefined : selection} />
                <Pager after={filters.after} next={next} showPage={filters.showPage} />
                <p className="visually-hidden" role="status">
                  {t('paging.rows', { count: shown.length, shown: format.number(shown.length) })}
                </p>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  );
}
