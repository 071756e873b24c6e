import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { Worker } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Status, type Tone } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useWorkers } from './queue.api';

const TONES: Readonly<Record<Worker['status'], Tone>> = { active: 'good', stopped: 'neutral', lost: 'bad' };

/** Worker loops of all processes. Start and stop concern the process that answers. */
export function WorkersPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const workers = useWorkers();
  const control = useAction({
    run: (action: 'start' | 'stop') => answerOf(tds.POST('/api/tds/workers', { body: { action } })),
    done: ({ running }) => t(running ? 'queue.workers_started' : 'queue.workers_stopped'),
    touches: ['workers', 'queue'],
  });
  return (
    <Panel
      title={t('queue.workers')}
      note={t('queue.workers_note')}
      isFlush
      actions={
        <>
          <Button icon="play" needs="operator" isBusy={control.isPending} onClick={() => control.mutate('start')}>
            {t('queue.start_workers')}
          </Button>
          <Button icon="pause" needs="operator" isBusy={control.isPending} onClick={() => control.mutate('stop')}>
            {t('queue.stop_workers')}
          </Button>
        </>
      }
    >
      <Answer query={workers}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('queue.no_workers')}>{t('queue.no_workers_note')}</Empty>
          ) : (
            <Table
              caption={t('queue.workers')}
              rows={rows.slice(0, 100)}
              keyOf={({ id }) => id}
              columns={[
                {
                  name: 'worker',
                  title: t('queue.worker'),
                  kind: 'head',
                  cell: ({ host, pid }) => (
                    <span className="ltr">
                      {host}:{pid}
                    </span>
                  ),
                },
                {
                  name: 'status',
                  title: t('runs.status'),
                  cell: ({ status }) => <Status tone={TONES[status]}>{t(`queue.worker_${status}`)}</Status>,
                },
                { name: 'heartbeat', title: t('queue.heartbeat'), cell: ({ heartbeat_at }) => <Time at={heartbeat_at} /> },
                { name: 'claimed', title: t('queue.claimed'), kind: 'number', cell: ({ claimed }) => format.number(claimed) },
                {
                  name: 'completed',
                  title: t('queue.status_completed'),
                  kind: 'number',
                  cell: ({ completed }) => format.number(completed),
                },
                { name: 'failed', title: t('queue.status_failed'), kind: 'number', cell: ({ failed }) => format.number(failed) },
              ]}
            />
          )
        }
      </Answer>
    </Panel>
  );
}
