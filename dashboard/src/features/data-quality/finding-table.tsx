import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Finding } from '@/api/answers';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { RecordLabel } from '@/components/record-label';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { recordPath } from '@/lib/record-path';
import { reopenFinding } from './data-quality.api';
import { FindingSeverity, FindingStatus } from './finding-status';
import { findingTexts, findingValue } from './finding-texts';
import { IgnoreDialog } from './ignore-dialog';

/** Findings, one a row: what is wrong and what to do, the record, the value, and who said that it may be. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const [ignoring, setIgnoring] = useState<Finding>();
  return (
    <>
      <Table
        caption={t('nav.data_quality')}
        rows={findings}
        keyOf={({ id }) => id}
        columns={[
          { name: 'severity', title: t('alerts.severity'), cell: ({ severity }) => <FindingSeverity of={severity} /> },
          { name: 'issue', title: t('data_quality.finding'), kind: 'head', cell: (finding) => <Sentence finding={finding} /> },
          {
            name: 'record',
            title: t('data_quality.record'),
            cell: ({ entity_type, entity_id }) => (
              <Link to={recordPath(entity_type, entity_id)} data-row-link>
                <RecordLabel type={entity_type} id={entity_id} />
              </Link>
            ),
          },
          {
            name: 'value',
            title: t('data_quality.value'),
            cell: ({ field, current_value }) => (
              <span>
                <code className="small">{field}</code>
                <br />
                <code>{findingValue(current_value)}</code>
              </span>
            ),
          },
          { name: 'since', title: t('alerts.since'), cell: ({ opened_at }) => <Time at={opened_at} /> },
          { name: 'status', title: t('runs.status'), cell: (finding) => <State finding={finding} /> },
          {
            name: 'actions',
            title: t('schedules.actions'),
            kind: 'actions',
            cell: (finding) => <FindingButton finding={finding} onIgnore={() => setIgnoring(finding)} />,
          },
        ]}
      />
      {ignoring && <IgnoreDialog finding={ignoring} onClose={() => setIgnoring(undefined)} />}
    </>
  );
}

function Sentence({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { issue, recommendation } = findingTexts(finding, t);
  return (
    <div>
      <bdi>{issue}</bdi>
      <p className="muted small">
        <bdi>{recommendation}</bdi>
      </p>
      {finding.origin === 'intake' && <p className="muted small">{t('data_quality.kept_out')}</p>}
    </div>
  );
}

function State({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  return (
    <div>
      <FindingStatus status={finding.status} />
      {finding.status === 'ignored' && (
        <p className="muted small">
          {t('data_quality.ignored_by', { who: actorName(finding.ignored_by ?? '', t) })}: <bdi>{finding.ignore_reason}</bdi>
        </p>
      )}
      {finding.status === 'fixed' && (
        <p className="muted small">
          <Time at={finding.fixed_at} />
        </p>
      )}
    </div>
  );
}

function FindingButton({ finding, onIgnore }: { readonly finding: Finding; readonly onIgnore: () => void }) {
  const { t } = useTranslation();
  const reopen = useAction({
    run: () => reopenFinding(finding.id),
    done: () => t('data_quality.reopened'),
    touches: ['findings', 'records'],
  });
  if (finding.status === 'fixed') return null;
  const named = (action: string): string => `${action}: ${finding.entity_id} ${finding.field}`;
  return finding.status === 'open' ? (
    <Button isSmall needs="operator" aria-label={named(t('data_quality.ignore'))} onClick={onIgnore}>
      {t('data_quality.ignore')}
    </Button>
  ) : (
    <Button
      isSmall
      icon="sync"
      needs="operator"
      aria-label={named(t('data_quality.reopen'))}
      isBusy={reopen.isPending}
      onClick={() => reopen.mutate()}
    >
      {t('data_quality.reopen')}
    </Button>
  );
}
