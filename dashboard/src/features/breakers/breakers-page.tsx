import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Breaker } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { PageHeader, Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Facts } from '@/components/stats';
import { Status, type Tone } from '@/components/status';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { breakerName } from '@/lib/breaker-name';
import { useFormat } from '@/lib/use-format';
import { HealingPanel } from './healing-panel';

const TONES: Readonly<Record<Breaker['state'], Tone>> = { closed: 'good', half_open: 'warning', open: 'bad' };

/** What is shut off to protect it, why, and when it is tried again; and what heals by itself. */
export default function BreakersPage() {
  const { t } = useTranslation();
  const breakers = useQuery({
    queryKey: ['breakers'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/circuit-breakers', { signal })),
  });
  return (
    <>
      <PageHeader title={t('nav.breakers')} note={t('breakers.note')} />
      <Answer query={breakers}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty icon="good" title={t('breakers.none')}>
              {t('breakers.none_note')}
            </Empty>
          ) : (
            <div className="grid" style={{ ['--column' as string]: '24rem' }}>
              {rows.map((breaker) => (
                <BreakerPanel key={breaker.name} breaker={breaker} />
              ))}
            </div>
          )
        }
      </Answer>
      <HealingPanel />
    </>
  );
}

function BreakerPanel({ breaker }: { readonly breaker: Breaker }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { name } = breaker;
  const reset = useAction({
    run: () => answerOf(tds.POST('/api/bff/tds/circuit-breakers/{name}/reset', { params: { path: { name } } })),
    done: () => t('breakers.reset_done'),
    touches: ['breakers', 'attention', 'dashboard'],
  });
  const open = useAction({
    run: () =>
      answerOf(
        tds.POST('/api/bff/tds/circuit-breakers/{name}/open', {
          params: { path: { name } },
          body: { seconds: 3_600, ...(reason.trim() ? { reason: reason.trim() } : {}) },
        }),
      ),
    done: () => t('breakers.open_done'),
    touches: ['breakers', 'attention', 'dashboard'],
    onDone: () => setAsking(false),
  });
  return (
    <Panel
      title={<bdi>{breakerName(name, t)}</bdi>}
      actions={
        <>
          <Status tone={TONES[breaker.state]}>{t(`breakers.state_${breaker.state}`)}</Status>
          {breaker.is_controllable &&
            (breaker.state === 'closed' ? (
              <Button isSmall needs="operator" onClick={() => setAsking(true)}>
                {t('breakers.open')}
              </Button>
            ) : (
              <Button isSmall look="primary" icon="sync" needs="operator" isBusy={reset.isPending} onClick={() => reset.mutate()}>
                {t('breakers.reset')}
              </Button>
            ))}
        </>
      }
    >
      <p className="muted">{t(`breakers.state_${breaker.state}_note`)}</p>
      <Facts
        facts={[
          [t('breakers.failures'), format.number(breaker.failures)],
          breaker.reason && ([t('breakers.reason'), <code key="reason">{breaker.reason}</code>] as const),
          breaker.next_probe_at && ([t('breakers.next_probe'), <Time key="probe" at={breaker.next_probe_at} />] as const),
          breaker.last_changed && ([t('breakers.changed'), <Time key="changed" at={breaker.last_changed} />] as const),
        ]}
      />
      {breaker.history.length > 0 && (
        <details>
          <summary>{t('breakers.history', { count: breaker.history.length, shown: format.number(breaker.history.length) })}</summary>
          <ul className="stack-tight small">
            {breaker.history.slice(0, 10).map((change) => (
              <li key={change.at} className="row">
                <Status tone={TONES[change.to]}>{t(`breakers.state_${change.to}`)}</Status>
                <bdi>{actorName(change.actor, t)}</bdi>
                {change.reason && <code>{change.reason}</code>}
                <Time at={change.at} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('breakers.open_title')}
        note={t('breakers.open_note')}
        confirm={t('breakers.open')}
        look="danger"
        isBusy={open.isPending}
        onConfirm={() => open.mutate()}
      >
        <div className="field">
          <label htmlFor="breaker-reason">{t('queue.reason')}</label>
          <input id="breaker-reason" className="input" value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
      </ConfirmDialog>
    </Panel>
  );
}
