import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { tds } from '@/api/client';
import { Hint } from '@/components/hint';
import { Status, type Tone } from '@/components/status';
import { useFormat } from '@/lib/use-format';
import { useComponentName } from './use-component-name';

const TONES = { healthy: 'good', degraded: 'warning', unhealthy: 'bad' } as const satisfies Record<string, Tone>;
const COMPONENT_TONES = { up: 'good', degraded: 'warning', down: 'bad' } as const satisfies Record<string, Tone>;

/** Is the business data right? In one line: how TDS does, how much flows, which component is why. */
export function HealthLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const componentName = useComponentName();
  const { data } = useQuery({
    queryKey: ['dashboard', 'health'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/health', { signal })),
    refetchInterval: 10_000,
  });
  if (!data) return null;
  return (
    <div className="row" role="status">
      <Status tone={TONES[data.status]}>{t(`health.${data.status}`)}</Status>
      <span className="muted figures">
        {t('health.rate', { rate: format.rate(data.processing_rate), depth: format.number(data.queue_depth) })}
      </span>
      {data.components
        .filter(({ status }) => status !== 'up')
        .map(({ name, status, reason }) => (
          <Hint key={name} text={reason ?? t(`health.component_${status}`)}>
            <span>
              <Status tone={COMPONENT_TONES[status]}>
                {componentName(name)}: {t(`health.component_${status}`)}
              </Status>
            </span>
          </Hint>
        ))}
    </div>
  );
}
