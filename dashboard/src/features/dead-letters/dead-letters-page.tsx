import { useTranslation } from 'react-i18next';
import { EntityFilter } from '@/components/entity-filter';
import { FilteredList } from '@/components/filtered-list';
import { PageHeader } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Select } from '@/components/select';
import { TextFilter } from '@/components/text-filter';
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
      <FilteredList
        title={t(isResolved ? 'dead_letters.resolved_title' : 'dead_letters.open_title')}
        filters={filters}
        query={page}
        empty={{
          icon: 'good',
          title: t(filters.isAny ? 'dead_letters.none_match' : 'dead_letters.none'),
          note: t('dead_letters.none_note'),
        }}
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
        fields={
          <>
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
          </>
        }
        bulk={!isResolved && <BulkActions filters={filters.values} selection={selection} />}
      >
        {(letters) => <DeadLetterTable letters={letters} selection={isResolved ? undefined : selection} />}
      </FilteredList>
    </>
  );
}
