import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EntitySummary, Run } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { useEntities, useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { CallCost } from '@/components/call-cost';
import { ConfirmDialog } from '@/components/dialog';
import { PageHeader, Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Table, type Column } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { PauseButton } from '@/features/pause/pause-button';
import { estimateCalls } from './call-estimate';
import { RunProgress } from './run-progress';
import { RunStatus } from './run-status';
import { StartSyncDialog } from './start-sync-dialog';
import { useRuns, useSyncStatus } from './runs.api';

/** Per entity type: what is mirrored, how the last sync went, and the start of the next. */
export default function SyncPage() {
  const { t } = useTranslation();
  const entities = useEntities();
  const status = useSyncStatus();
  const [chosen, setChosen] = useState<EntitySummary>();
  const [isAll, setAll] = useState(false);
  const running = status.data?.running ?? [];
  return (
    <>
      <PageHeader
        title={t('nav.sync')}
        note={t('sync.note')}
        actions={
          <>
            <Link className="button" to="/runs">
              {t('runs.title')}
            </Link>
            <PauseButton />
            <Button icon="sync" needs="operator" onClick={() => setAll(true)}>
              {t('sync.all')}
            </Button>
          </>
        }
      />
      {running.length > 0 && (
        <Panel title={t('sync.running')}>
          {running.map((run) => (
            <RunProgress key={run.id} run={run} />
          ))}
        </Panel>
      )}
      <Panel title={t('sync.entities')} isFlush>
        <Answer query={entities} rows={10}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={t('sync.no_entities')} />
            ) : (
              <EntityTable rows={rows} latest={status.data?.latest ?? []} onStart={setChosen} />
            )
          }
        </Answer>
      </Panel>
      <StartSyncDialog entity={chosen} onClose={() => setChosen(undefined)} />
      {isAll && <SyncAllDialog entities={entities.data ?? []} onClose={() => setAll(false)} />}
    </>
  );
}

interface EntityTableProps {
  readonly rows: readonly EntitySummary[];
  readonly latest: readonly Run[];
  readonly onStart: (entity: EntitySummary) => void;
}

function EntityTable({ rows, latest, onStart }: EntityTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const lastRunOf = (type: string): Run | undefined => latest.find((run) => run.entity_type === type);
  const columns: readonly Column<EntitySummary>[] = [
    {
      name: 'entity',
      title: t('filter.entity'),
      kind: 'head',
      cell: ({ entity_type }) => (
        <Link to={`/runs?entity_type=${entity_type}`} data-row-link>
          {entityName(entity_type)}
        </Link>
      ),
    },
    { name: 'mirrored', title: t('sync.mirrored'), kind: 'number', cell: ({ total_synced }) => format.number(total_synced) },
    { name: 'last', title: t('sync.last_sync'), cell: ({ last_sync }) => <Time at={last_sync} absent={t('sync.never')} /> },
    {
      name: 'outcome',
      title: t('sync.last_run'),
      cell: ({ entity_type }) => {
        const run = lastRunOf(entity_type);
        return run ? (
          <Link to={`/runs/${run.id}`}>
            <RunStatus status={run.status} />
          </Link>
        ) : (
          '—'
        );
      },
    },
    { name: 'pending', title: t('sync.pending'), kind: 'number', cell: ({ pending }) => format.number(pending) },
    { name: 'failed', title: t('sync.failed_today'), kind: 'number', cell: ({ failed_last_24h }) => format.number(failed_last_24h) },
    { name: 'success', title: t('sync.success'), kind: 'number', cell: (row) => (row.last_sync ? format.percent(row.success_rate) : '—') },
    {
      name: 'start',
      title: t('sync.start'),
      kind: 'actions',
      cell: (entity) => (
        <Button
          isSmall
          icon="play"
          needs="operator"
          aria-label={t('sync.start_title', { entity: entityName(entity.entity_type) })}
          onClick={() => onStart(entity)}
        >
          {t('sync.start')}
        </Button>
      ),
    },
  ];
  return <Table caption={t('sync.entities')} columns={columns} rows={rows} keyOf={({ entity_type }) => entity_type} />;
}

function SyncAllDialog({ entities, onClose }: { readonly entities: readonly EntitySummary[]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const runs = useRuns({ status: 'completed', limit: 200 });
  const calls = runs.data && callsOfAll(entities, runs.data.rows);
  const start = useAction({
    run: () => answerOf(tds.POST('/api/zoho/bulk-sync/sync-all')),
    done: () => t('sync.started'),
    touches: ['runs', 'entities', 'quota'],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('sync.all')}
      note={t('sync.all_note')}
      confirm={t('sync.start')}
      isBusy={start.isPending}
      onConfirm={() => start.mutate()}
    >
      <CallCost calls={calls} basis={t('cost.basis_all')} />
    </ConfirmDialog>
  );
}

/** Images are not part of it. */
function callsOfAll(entities: readonly EntitySummary[], runs: readonly Run[]): number {
  const own = entities.filter(({ entity_type }) => entity_type !== 'image');
  const costs = own.map(
    ({ entity_type, total_synced }) =>
      estimateCalls(
        'full',
        total_synced,
        runs.filter((run) => run.entity_type === entity_type),
      ).calls,
  );
  return costs.reduce((sum, calls) => sum + calls, 0);
}
