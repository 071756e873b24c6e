import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEntities, useEntityName } from '@/api/use-entity-types';
import { Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';

/** Per entity type: how many records, how fresh. */
export function FreshnessPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  return (
    <Panel title={t('overview.freshness')} isFlush actions={<Link to="/sync">{t('overview.to_sync')}</Link>}>
      <Answer query={useEntities()} rows={8}>
        {(rows) => (
          <Table
            caption={t('overview.freshness')}
            rows={rows}
            keyOf={({ entity_type }) => entity_type}
            columns={[
              { name: 'entity', title: t('filter.entity'), kind: 'head', cell: ({ entity_type }) => entityName(entity_type) },
              { name: 'count', title: t('sync.mirrored'), kind: 'number', cell: ({ total_synced }) => format.number(total_synced) },
              { name: 'last', title: t('sync.last_sync'), cell: ({ last_sync }) => <Time at={last_sync} absent={t('sync.never')} /> },
              {
                name: 'success',
                title: t('sync.success'),
                kind: 'number',
                cell: (row) => (row.last_sync ? format.percent(row.success_rate) : '—'),
              },
            ]}
          />
        )}
      </Answer>
    </Panel>
  );
}
