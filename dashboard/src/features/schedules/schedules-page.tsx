import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { PageHeader, Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Status, type Tone } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { cronText } from '@/lib/cron-text';
import { useServerText } from '@/lib/server-text';
import { useFormat } from '@/lib/use-format';

const TONES: Readonly<Record<Schedule['health'], Tone>> = {
  ok: 'good',
  off: 'neutral',
  paused: 'warning',
  late: 'warning',
  missed: 'bad',
  failing: 'bad',
};

/** What happens by itself, when next, and how it went. */
export default function SchedulesPage() {
  const { t } = useTranslation();
  const schedules = useQuery({
    queryKey: ['schedules'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/schedules', { signal })),
  });
  return (
    <>
      <PageHeader title={t('nav.schedules')} note={t('schedules.note')} />
      <Panel title={t('nav.schedules')} isTitleHidden isFlush>
        <Answer query={schedules} rows={8}>
          {(rows) => (rows.length === 0 ? <Empty title={t('schedules.none')} /> : <ScheduleTable rows={rows} />)}
        </Answer>
      </Panel>
    </>
  );
}

function ScheduleTable({ rows }: { readonly rows: readonly Schedule[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useServerText();
  return (
    <Table
      caption={t('nav.schedules')}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        {
          name: 'schedule',
          title: t('schedules.schedule'),
          kind: 'head',
          cell: ({ name, description }) => (
            <div>
              <div>
                <bdi>{say('schedule', name, description)}</bdi>
              </div>
              <code className="muted">{name}</code>
            </div>
          ),
        },
        {
          name: 'times',
          title: t('schedules.times'),
          cell: ({ cron, time_zone }) =>
            cron ? (
              <div>
                {cronText(cron, t, format)}
                <div className="muted small">
                  <code>{cron}</code> {time_zone}
                </div>
              </div>
            ) : (
              <span className="muted">{t('schedules.off')}</span>
            ),
        },
        {
          name: 'health',
          title: t('runs.status'),
          cell: ({ health }) => <Status tone={TONES[health]}>{t(`schedules.health_${health}`)}</Status>,
        },
        { name: 'next', title: t('schedules.next'), cell: ({ next_due_at }) => <Time at={next_due_at} /> },
        { name: 'last', title: t('schedules.last'), cell: ({ recent }) => <LastFiring firing={recent[0]} /> },
        { name: 'actions', title: t('schedules.actions'), kind: 'actions', cell: (schedule) => <ScheduleActions schedule={schedule} /> },
      ]}
    />
  );
}

function LastFiring({ firing }: { readonly firing: Schedule['recent'][number] | undefined }) {
  const { t } = useTranslation();
  if (!firing) return <span className="muted">{t('sync.never')}</span>;
  const isFine = firing.outcome === 'succeeded' || firing.outcome === 'running';
  return (
    <div>
      <Time at={firing.fired_at} />
      {!isFine && (
        <div className="small">
          <Status tone="bad">{t(`schedules.outcome_${firing.outcome}`)}</Status> {firing.error}
        </div>
      )}
    </div>
  );
}

function ScheduleActions({ schedule: { name, paused, health } }: { readonly schedule: Schedule }) {
  const { t } = useTranslation();
  const params = { params: { path: { name } } };
  const run = useAction({
    run: () => answerOf(tds.POST('/api/tds/schedules/{name}/run', params)),
    done: () => t('schedules.started'),
    touches: ['schedules', 'runs'],
  });
  const hold = useAction({
    run: () =>
      answerOf(paused ? tds.POST('/api/tds/schedules/{name}/resume', params) : tds.POST('/api/tds/schedules/{name}/pause', params)),
    done: () => t(paused ? 'schedules.resumed' : 'schedules.paused'),
    touches: ['schedules', 'attention'],
  });
  return (
    <>
      <Button isSmall icon="play" needs="operator" isBusy={run.isPending} onClick={() => run.mutate()}>
        {t('schedules.run_now')}
      </Button>{' '}
      {health !== 'off' && (
        <Button isSmall needs="operator" isBusy={hold.isPending} onClick={() => hold.mutate()}>
          {t(paused ? 'queue.resume' : 'queue.pause')}
        </Button>
      )}
    </>
  );
}
