import { useQuery } from '@tanstack/react-query';
import { pageOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry } from '@/api/answers';
import { tds } from '@/api/client';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { Copyable } from '@/components/copyable';
import { Dialog } from '@/components/dialog';
import { EntityFilter } from '@/components/entity-filter';
import { Pager } from '@/components/pager';
import { PageHeader, Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Facts } from '@/components/stats';
import { Table } from '@/components/table';
import { TextFilter } from '@/components/text-filter';
import { Time } from '@/components/time';
import { useUrlFilters } from '@/lib/use-url-filters';
import { recordPath } from '@/lib/record-path';
import { ChangedFields } from './changed-fields';

const FILTERS = ['entity_type', 'actor', 'action', 'source_entity_id', 'correlation_id'] as const;
const PAGE_ROWS = 50;

/** Who or what changed what, when and why. */
export default function AuditPage() {
  const { t } = useTranslation();
  const filters = useUrlFilters(FILTERS);
  const [shown, setShown] = useState<AuditEntry>();
  const query = { ...filters.values, after: filters.after, limit: PAGE_ROWS };
  const entries = useQuery({
    queryKey: ['audit', query],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/tds/audit', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
  const exported = `/api/tds/audit/export?${new URLSearchParams(filters.values).toString()}`;
  return (
    <>
      <PageHeader
        title={t('nav.audit')}
        note={t('audit.note')}
        actions={
          <a className="button" href={exported} download="tds-audit.ndjson">
            {t('audit.export')}
          </a>
        }
      />
      <Panel title={t('audit.entries')} isFlush>
        <div className="panel-body">
          <div className="filters">
            <EntityFilter value={filters.values.entity_type} onChange={(value) => filters.set('entity_type', value)} />
            <TextFilter label={t('audit.actor')} value={filters.values.actor} onChange={(value) => filters.set('actor', value)} />
            <TextFilter label={t('audit.action')} value={filters.values.action} onChange={(value) => filters.set('action', value)} />
            <TextFilter
              label={t('queue.record_id')}
              value={filters.values.source_entity_id}
              onChange={(value) => filters.set('source_entity_id', value)}
            />
            <TextFilter
              label={t('state.correlation_id')}
              value={filters.values.correlation_id}
              onChange={(value) => filters.set('correlation_id', value)}
            />
            {filters.isAny && (
              <Button look="quiet" icon="close" onClick={filters.clear}>
                {t('filter.clear')}
              </Button>
            )}
          </div>
        </div>
        <Answer query={entries} rows={8}>
          {({ rows, next }) =>
            rows.length === 0 ? (
              <Empty icon="audit" title={t('audit.none')}>
                {t(filters.isAny ? 'filter.widen' : 'audit.none_note')}
              </Empty>
            ) : (
              <>
                <AuditTable entries={rows} onShow={setShown} />
                <Pager after={filters.after} next={next} showPage={filters.showPage} />
              </>
            )
          }
        </Answer>
      </Panel>
      <Dialog isOpen={shown !== undefined} onClose={() => setShown(undefined)} title={shown?.action ?? ''} width="46rem">
        {shown && <Entry entry={shown} />}
      </Dialog>
    </>
  );
}

interface AuditTableProps {
  readonly entries: readonly AuditEntry[];
  readonly onShow: (entry: AuditEntry) => void;
}

function AuditTable({ entries, onShow }: AuditTableProps) {
  const { t } = useTranslation();
  const entityName = useEntityName();
  return (
    <Table
      caption={t('audit.entries')}
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'action',
          title: t('audit.action'),
          kind: 'head',
          cell: (entry) => (
            <button type="button" className="link" data-row-link onClick={() => onShow(entry)}>
              {entry.action}
            </button>
          ),
        },
        {
          name: 'record',
          title: t('dead_letters.record'),
          cell: ({ entity_type, source_entity_id }) =>
            entity_type ? (
              source_entity_id ? (
                <Link to={recordPath(entity_type, source_entity_id)}>
                  {entityName(entity_type)} <code>{source_entity_id}</code>
                </Link>
              ) : (
                entityName(entity_type)
              )
            ) : (
              '—'
            ),
        },
        { name: 'actor', title: t('audit.actor'), cell: ({ actor }) => actor },
        { name: 'origin', title: t('queue.origin'), cell: ({ origin }) => origin },
        {
          name: 'fields',
          title: t('audit.changed_fields'),
          cell: ({ changed_fields }) => <span className="small">{changed_fields?.slice(0, 4).join(', ')}</span>,
        },
        { name: 'at', title: t('dead_letters.when'), cell: ({ occurred_at }) => <Time at={occurred_at} /> },
      ]}
    />
  );
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        facts={[
          [t('audit.actor'), entry.actor],
          [t('queue.origin'), entry.origin],
          [t('dead_letters.when'), <Time key="at" at={entry.occurred_at} />],
          [t('state.correlation_id'), entry.correlation_id && <Copyable text={entry.correlation_id} />],
          [t('runs.run'), entry.sync_run_id && <Link to={`/runs/${entry.sync_run_id}`}>{t('runs.run')}</Link>],
        ]}
      />
      {(entry.before ?? entry.after) && <ChangedFields before={entry.before ?? {}} after={entry.after ?? {}} />}
      {entry.details && <pre className="json panel-body">{JSON.stringify(entry.details, null, 2)}</pre>}
    </>
  );
}
