import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxEvent } from '@/api/answers';
import { EntityFilter } from '@/components/entity-filter';
import { FilteredList } from '@/components/filtered-list';
import { RecordLabel } from '@/components/record-label';
import { Select } from '@/components/select';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { EventStatus } from './event-status';
import { EVENT_STATUSES, useInboxEvents } from './webhooks.api';

/** Events as they came in, newest first. */
export function InboxEvents() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['entity_type', 'status']);
  const { entity_type } = filters.values;
  const status = filters.values.status as InboxEvent['status'] | undefined;
  return (
    <FilteredList
      title={t('webhooks.recent')}
      filters={filters}
      query={useInboxEvents({ entity_type, status, after: filters.after })}
      empty={{ icon: 'webhooks', title: t('webhooks.none'), note: t('webhooks.none_note') }}
      fields={
        <>
          <EntityFilter value={entity_type} onChange={(value) => filters.set('entity_type', value)} />
          <Select<InboxEvent['status']>
            label={t('runs.status')}
            any={t('filter.all')}
            value={status}
            options={EVENT_STATUSES.map((value) => ({ value, label: t(`webhooks.status_${value}`) }))}
            onChange={(value) => filters.set('status', value)}
          />
        </>
      }
    >
      {(events) => <EventTable events={events} />}
    </FilteredList>
  );
}

function EventTable({ events }: { readonly events: readonly InboxEvent[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      caption={t('webhooks.recent')}
      rows={events}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'event',
          title: t('webhooks.event'),
          kind: 'head',
          cell: (event) => (
            <Link to={`/webhooks/${event.id}`} data-row-link>
              <RecordLabel type={event.entity_type} id={event.source_entity_id} />
            </Link>
          ),
        },
        { name: 'operation', title: t('dead_letters.operation'), cell: ({ operation }) => t(`webhooks.operation_${operation}`) },
        { name: 'status', title: t('runs.status'), cell: (event) => <EventStatus status={event.status} /> },
        { name: 'received', title: t('webhooks.received_at'), cell: ({ received_at }) => <Time at={received_at} /> },
        {
          name: 'latency',
          title: t('webhooks.latency'),
          kind: 'number',
          cell: ({ latency_ms }) => (latency_ms === null ? '—' : format.duration(latency_ms)),
        },
      ]}
    />
  );
}
