import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { SystemHealth } from '@/api/answers';
import { tds } from '@/api/client';
import { Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { Status, type Tone } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useComponentName } from './use-component-name';

const TONES: Readonly<Record<SystemHealth['components'][number]['status'], Tone>> = { up: 'good', degraded: 'warning', down: 'bad' };

/** Every component: how it does, why, since when, and its share of good times. */
export function ComponentsPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const componentName = useComponentName();
  const health = useQuery({
    queryKey: ['dashboard', 'components'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/health', { signal })),
  });
  const share = (value: number | null): string => (value === null ? '—' : format.percent(value));
  return (
    <Panel title={t('health.components')} isFlush>
      <Answer query={health} rows={6}>
        {({ components }) => (
          <Table
            caption={t('health.components')}
            rows={components}
            keyOf={({ name }) => name}
            columns={[
              {
                name: 'component',
                title: t('health.component'),
                kind: 'head',
                cell: ({ name }) => <bdi className="nowrap">{componentName(name)}</bdi>,
              },
              {
                name: 'status',
                title: t('runs.status'),
                cell: ({ status, reason }) => (
                  <div>
                    <Status tone={TONES[status]}>{t(`health.component_${status}`)}</Status>{' '}
                    {reason && <span className="small">{reason}</span>}
                  </div>
                ),
              },
              { name: 'since', title: t('health.since'), cell: ({ since }) => <Time at={since} /> },
              { name: 'day', title: t('health.uptime_24h'), kind: 'number', cell: ({ uptime_24h }) => share(uptime_24h) },
              { name: 'month', title: t('health.uptime_30d'), kind: 'number', cell: ({ uptime_30d }) => share(uptime_30d) },
            ]}
          />
        )}
      </Answer>
    </Panel>
  );
}
