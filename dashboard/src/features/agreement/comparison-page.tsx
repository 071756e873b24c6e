import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Comparison } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { PageHeader, Panel } from '@/components/panel';
import { Progress } from '@/components/progress';
import { Answer, Empty } from '@/components/states';
import { Stats } from '@/components/stats';
import { Notice } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useComparisonHistory } from './agreement.api';
import { AgreementTrend } from './agreement-trend';
import { CompareDialog } from './compare-dialog';
import { Differences } from './differences';
import { Match } from './match-bar';
import { RepairDialog } from './repair-dialog';

/** One entity type: how far it agrees, what differs field by field, and its repair. */
export default function ComparisonPage() {
  const { t } = useTranslation();
  const entityName = useEntityName();
  const { entity = '' } = useParams();
  const history = useComparisonHistory(entity);
  const [dialog, setDialog] = useState<'compare' | 'repair'>();
  const latest = history.data?.rows.find(({ status }) => status === 'completed');
  const running = history.data?.rows.find(({ status }) => status === 'running');
  return (
    <>
      <Link to="/agreement" className="row">
        <Icon name="previous" /> {t('nav.agreement')}
      </Link>
      <PageHeader
        title={t('agreement.of', { entity: entityName(entity) })}
        note={
          latest && (
            <>
              {t('agreement.compared')} <Time at={latest.compared_at} />
            </>
          )
        }
        actions={
          <>
            <Button icon="agreement" needs="operator" isBusy={running !== undefined} onClick={() => setDialog('compare')}>
              {t('agreement.compare')}
            </Button>
            {latest && countOf(latest) > 0 && (
              <Button look="primary" needs="operator" onClick={() => setDialog('repair')}>
                {t('agreement.repair_all')}
              </Button>
            )}
          </>
        }
      />
      {running && (
        <Panel title={t('agreement.running', { entity: entityName(entity) })}>
          <Progress label={t('agreement.running', { entity: entityName(entity) })} percent={running.progress_percentage} />
        </Panel>
      )}
      <Answer query={history} rows={6}>
        {({ rows }) =>
          latest ? (
            <>
              <Latest comparison={latest} />
              <Differences comparison={latest} />
              <AgreementTrend entityType={entity} />
              <History comparisons={rows} />
            </>
          ) : (
            <Panel title={t('agreement.latest')}>
              <Empty icon="agreement" title={t('agreement.never')}>
                {t('agreement.never_note')}
              </Empty>
            </Panel>
          )
        }
      </Answer>
      {dialog === 'compare' && <CompareDialog entityType={entity} onClose={() => setDialog(undefined)} />}
      {dialog === 'repair' && <RepairDialog entityType={entity} onClose={() => setDialog(undefined)} />}
    </>
  );
}

/** Records that differ in any way a repair mends. */
function countOf({ different_count, missing_local_count, missing_zoho_count, stale_count }: Comparison): number {
  return (different_count ?? 0) + (missing_local_count ?? 0) + (missing_zoho_count ?? 0) + (stale_count ?? 0);
}

function Latest({ comparison }: { readonly comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const number = (value: number | null): string => (value === null ? '—' : format.number(value));
  const { recommendation, recommendation_reason } = comparison;
  const isEnglish = i18n.language === 'en';
  return (
    <>
      {recommendation && (
        <Notice tone={recommendation === 'no_sync_needed' ? 'good' : 'warning'}>
          <strong>{t(`agreement.recommend_${recommendation}`)}</strong>{' '}
          <bdi>
            {isEnglish ? recommendation_reason : t(`agreement.why_${recommendation === 'no_sync_needed' ? 'agrees' : recommendation}`)}
          </bdi>
        </Notice>
      )}
      <Stats
        stats={[
          {
            label: t('agreement.match'),
            value: <Match percentage={comparison.match_percentage} />,
            note: `${t('agreement.level')}: ${t(`agreement.level_${comparison.level}`)}`,
          },
          { label: t('agreement.in_zoho'), value: number(comparison.zoho_count) },
          { label: t('agreement.here'), value: number(comparison.local_count) },
          { label: t('agreement.kind_different'), value: number(comparison.different_count) },
          { label: t('agreement.kind_missing_local'), value: number(comparison.missing_local_count) },
          { label: t('agreement.kind_missing_zoho'), value: number(comparison.missing_zoho_count) },
          { label: t('agreement.kind_stale'), value: number(comparison.stale_count) },
          { label: t('agreement.quality'), value: number(comparison.data_quality_score), note: t('agreement.quality_note') },
        ]}
      />
    </>
  );
}

function History({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('agreement.history')} isFlush>
      <Table
        caption={t('agreement.history')}
        rows={comparisons}
        keyOf={({ comparison_id }) => comparison_id}
        columns={[
          { name: 'at', title: t('runs.started'), kind: 'head', cell: ({ started_at }) => <Time at={started_at} /> },
          { name: 'match', title: t('agreement.match'), cell: ({ match_percentage }) => <Match percentage={match_percentage} /> },
          { name: 'level', title: t('agreement.level'), cell: ({ level }) => t(`agreement.level_${level}`) },
          { name: 'calls', title: t('runs.api_calls'), kind: 'number', cell: ({ api_calls }) => format.number(api_calls) },
          {
            name: 'repair',
            title: t('agreement.repair'),
            cell: ({ repair_run_id }) => (repair_run_id ? <Link to={`/runs/${repair_run_id}`}>{t('runs.run')}</Link> : '—'),
          },
          { name: 'error', title: t('dead_letters.error'), cell: ({ error_summary }) => error_summary },
        ]}
      />
    </Panel>
  );
}
