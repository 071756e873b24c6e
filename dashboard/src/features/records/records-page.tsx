import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEntityName } from '@/api/use-entity-types';
import { EntityFilter } from '@/components/entity-filter';
import { PageHeader, Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Status } from '@/components/status';
import { Table } from '@/components/table';
import { TextFilter } from '@/components/text-filter';
import { Time } from '@/components/time';
import { useUrlFilters } from '@/lib/use-url-filters';
import { recordPath } from '@/lib/record-path';
import { useRecordSearch } from './records.api';

/** Finds a record by whatever one knows of it. */
export default function RecordsPage() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['q', 'entity']);
  const text = filters.values.q?.trim() ?? '';
  return (
    <>
      <PageHeader title={t('nav.records')} note={t('records.note')} />
      <Panel title={t('records.search')} isFlush>
        <div className="panel-body">
          <div className="filters">
            <TextFilter
              label={t('records.search_label')}
              value={filters.values.q}
              placeholder={t('records.search_short')}
              isWide
              onChange={(value) => filters.set('q', value)}
            />
            <EntityFilter value={filters.values.entity} onChange={(value) => filters.set('entity', value)} />
          </div>
        </div>
        {text === '' ? (
          <Empty icon="records" title={t('records.nothing_asked')}>
            {t('records.nothing_asked_note')}
          </Empty>
        ) : (
          <Found text={text} entity={filters.values.entity} />
        )}
      </Panel>
    </>
  );
}

function Found({ text, entity }: { readonly text: string; readonly entity: string | undefined }) {
  const { t } = useTranslation();
  const entityName = useEntityName();
  return (
    <Answer query={useRecordSearch(text, entity)} rows={5}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty icon="records" title={t('records.none', { text })}>
            {t('records.none_note')}
          </Empty>
        ) : (
          <Table
            caption={t('records.search')}
            rows={rows}
            keyOf={({ entity_type, zoho_id }) => `${entity_type} ${zoho_id}`}
            columns={[
              {
                name: 'record',
                title: t('dead_letters.record'),
                kind: 'head',
                cell: (record) => (
                  <Link to={recordPath(record.entity_type, record.zoho_id)} data-row-link>
                    <bdi>{record.title ?? record.zoho_id}</bdi>
                  </Link>
                ),
              },
              { name: 'entity', title: t('filter.entity'), cell: ({ entity_type }) => entityName(entity_type) },
              { name: 'id', title: t('records.zoho_id'), cell: ({ zoho_id }) => <code>{zoho_id}</code> },
              {
                name: 'matched',
                title: t('records.matched'),
                cell: ({ matched_by, matched_value }) => (
                  <span>
                    {matched_by}: <bdi>{matched_value}</bdi>
                  </span>
                ),
              },
              { name: 'modified', title: t('records.modified'), cell: ({ source_modified_at }) => <Time at={source_modified_at} /> },
              {
                name: 'state',
                title: t('runs.status'),
                cell: ({ deleted }) =>
                  deleted ? <Status tone="warning">{t('records.deleted')}</Status> : <Status tone="good">{t('records.present')}</Status>,
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
