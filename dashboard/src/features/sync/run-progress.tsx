import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '@/api/answers';
import { useAction } from '@/api/use-action';
import { useQuota } from '@/api/use-quota';
import { Button } from '@/components/button';
import { Progress } from '@/components/progress';
import { useFormat } from '@/lib/use-format';
import { cancelRun } from './runs.api';
import { runFigures } from './run-figures';
import { useRunTitle } from './use-run-title';

/** A running sync: how far, how fast, how long yet, how many calls. */
export function RunProgress({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  const runTitle = useRunTitle();
  const left = useQuota().data?.remaining;
  const { perSecond, remainingMs, elapsedMs } = runFigures(run, useEachSecond());
  const cancel = useAction({ run: () => cancelRun(run.id), done: () => t('runs.cancelled'), touches: ['runs', 'entities'] });
  const label = runTitle(run);
  const facts = [
    run.total === null
      ? t('runs.records', { count: run.processed, shown: format.number(run.processed) })
      : t('runs.records_of', { done: format.number(run.processed), total: format.number(run.total) }),
    perSecond !== null && t('runs.per_second', { rate: format.rate(perSecond) }),
    remainingMs !== null ? t('runs.time_left', { time: format.duration(remainingMs) }) : format.duration(elapsedMs),
    t('runs.calls_spent', { count: run.api_calls, shown: format.number(run.api_calls) }),
    left !== null && left !== undefined && t('runs.calls_left', { count: left, shown: format.number(left) }),
  ];
  return (
    <div className="stack-tight">
      <div className="row row-between">
        <strong>{label}</strong>
        <Button isSmall icon="close" needs="operator" isBusy={cancel.isPending} onClick={() => cancel.mutate()}>
          {t('runs.cancel')}
        </Button>
      </div>
      <Progress label={label} percent={run.progress_percentage} />
      <p className="muted small figures">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

function useEachSecond(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
