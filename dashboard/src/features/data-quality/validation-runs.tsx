import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ValidationRun } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Panel } from '@/components/panel';
import { Progress } from '@/components/progress';
import { Answer, Empty } from '@/components/states';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { RunStatus } from '@/features/sync/run-status';
import { useFormat } from '@/lib/use-format';

/** The latest checks; the progress of one under way. */
export function ValidationRuns({ runs }: { readonly runs: UseQueryResult<ValidationRun[]> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const subjectName = useSubjectName();
  return (
    <Panel title={t('data_quality.checks')} isFlush>
      <Answer query={runs}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty icon="quality" title={t('data_quality.no_checks')}>
              {t('data_quality.no_checks_note')}
            </Empty>
          ) : (
            <Table
              caption={t('data_quality.checks')}
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                { name: 'what', title: t('data_quality.what'), kind: 'head', cell: (run) => subjectName(run) },
                { name: 'status', title: t('runs.status'), cell: (run) => <RunState run={run} name={subjectName(run)} /> },
                { name: 'started', title: t('runs.started'), cell: ({ started_at }) => <Time at={started_at} /> },
                { name: 'by', title: t('runs.requested_by'), cell: ({ requested_by }) => requested_by },
                {
                  name: 'processed',
                  title: t('data_quality.looked_at'),
                  kind: 'number',
                  cell: ({ processed }) => format.number(processed),
                },
                { name: 'opened', title: t('data_quality.found'), kind: 'number', cell: ({ opened }) => format.number(opened) },
                { name: 'fixed', title: t('data_quality.status_fixed'), kind: 'number', cell: ({ fixed }) => format.number(fixed) },
              ]}
            />
          )
        }
      </Answer>
    </Panel>
  );
}

/** What a check looks at, in words. */
function useSubjectName(): (run: ValidationRun) => string {
  const { t } = useTranslation();
  const entityName = useEntityName();
  return ({ kind, scope }) => {
    const types = scope === 'all' ? undefined : scope.split(',').map(entityName).join(', ');
    if (kind === 'all') return types ?? t('data_quality.what_everything');
    return types ? `${t(`data_quality.what_${kind}`)}: ${types}` : t(`data_quality.what_${kind}`);
  };
}

function RunState({ run, name }: { readonly run: ValidationRun; readonly name: string }) {
  const { t } = useTranslation();
  if (run.status === 'running') return <Progress label={t('data_quality.checking', { what: name })} percent={run.progress_percentage} />;
  return (
    <div>
      <RunStatus status={run.status} />
      {run.error_summary && (
        <p className="muted small">
          <bdi>{run.error_summary}</bdi>
        </p>
      )}
    </div>
  );
}
