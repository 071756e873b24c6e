import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InboxEvent } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { EntityFilter } from '@/components/entity-filter';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { Select } from '@/components/select';
import { Answer, Empty } from '@/components/states';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { EventStatus } from './event-status';
import { EVENT_STATUSES, useInboxEvents } from './webhooks.api';

/** Events as they came in, newest first. */
export function InboxEvents() {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const filters = useUrlFilters(['entity_type', 'status']);
  const status = filters.values.status as InboxEvent['status'] | undefined;
  const events = useInboxEvents({ entity_type: filters.values.entity_type, status, after: filters.after });
  return (
    <Panel title={t('webhooks.recent')} isFlush>
      <div className="panel-body">
        <div className="filters">
          <EntityFilter value={filters.values.entity_type} onChange={(value) => filters.set('entity_type', value)} />
          <Select<InboxEvent['status']>
            label={t('runs.status')}
            any={t('filter.all')}
            value={status}
            options={EVENT_STATUSES.map((value) => ({ value, label: t(`webhooks.status_${value}`) }))}
            onChange={(value) => filters.set('status', value)}
          />
          {filters.isAny && (
            <Button look="quiet" icon="close" onClick={filters.clear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </div>
      <Answer query={events}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty icon="webhooks" title={t('webhooks.none')}>
              {t(filters.isAny ? 'filter.widen' : 'webhooks.none_note')}
            </Empty>
          ) : (
            <>
              <Table
                caption={t('webhooks.recent')}
                rows={rows}
                keyOf={({ id }) => id}
                columns={[
                  {
                    name: 'event',
                    title: t('webhooks.event'),
                    kind: 'head',
                    cell: (event) => (
                      <Link to={`/webhooks/${event.id}`} data-row-link>
                        {event.entity_type ? entityName(event.entity_type) : t('webhooks.unknown_entity')}{' '}
                        <code>{event.source_entity_id}</code>
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
              <Pager after={filters.after} next={next} showPage={filters.showPage} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
