import { useQuery } from '@tanstack/react-query';
import { pageOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry } from '@/api/answers';
import { tds } from '@/api/client';
import { useEntityName } from '@/api/use-entity-types';
import { Copyable } from '@/components/copyable';
import { Dialog } from '@/components/dialog';
import { EntityFilter } from '@/components/entity-filter';
import { FilteredList } from '@/components/filtered-list';
import { PageHeader } from '@/components/panel';
import { RecordLabel } from '@/components/record-label';
import { Facts } from '@/components/stats';
import { Table } from '@/components/table';
import { TextFilter } from '@/components/text-filter';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useUrlFilters } from '@/lib/use-url-filters';
import { recordPath } from '@/lib/record-path';
import { ChangedFields } from './changed-fields';

const FILTERS = ['entity_type', 'actor', 'action', 'source_entity_id', 'correlation_id'] as const;
const PAGE_ROWS = 50;
const FIELDS_SHOWN = 4;

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
      <FilteredList
        title={t('audit.entries')}
        filters={filters}
        query={entries}
        empty={{ icon: 'audit', title: t('audit.none'), note: t('audit.none_note') }}
        fields={
          <>
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
          </>
        }
      >
        {(rows) => <AuditTable entries={rows} onShow={setShown} />}
      </FilteredList>
      <Dialog
        isOpen={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown ? t(`change.${shown.action}` as 'change.create', { defaultValue: shown.action }) : ''}
        width="46rem"
      >
        {shown && <Entry entry={shown} />}
      </Dialog>
    </>
  );
}

/** The first few of them, and how many more there are. */
function shortList(fields: readonly string[]): string {
  const more = fields.length - FIELDS_SHOWN;
  return `${fields.slice(0, FIELDS_SHOWN).join(', ')}${more > 0 ? ` +${more}` : ''}`;
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
              {t(`change.${entry.action}` as 'change.create', { defaultValue: entry.action })}
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
                  <RecordLabel type={entity_type} id={source_entity_id} />
                </Link>
              ) : (
                entityName(entity_type)
              )
            ) : (
              '—'
            ),
        },
        { name: 'actor', title: t('audit.actor'), cell: ({ actor }) => <bdi>{actorName(actor, t)}</bdi> },
        {
          name: 'origin',
          title: t('queue.origin'),
          cell: ({ origin }) => t(`origin.${origin}` as 'origin.bulk', { defaultValue: origin }),
        },
        {
          name: 'fields',
          title: t('audit.changed_fields'),
          cell: ({ changed_fields }) => <bdi className="small">{shortList(changed_fields ?? [])}</bdi>,
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
          [t('audit.actor'), actorName(entry.actor, t)],
          [t('queue.origin'), t(`origin.${entry.origin}` as 'origin.bulk', { defaultValue: entry.origin })],
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
