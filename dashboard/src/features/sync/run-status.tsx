import { useTranslation } from 'react-i18next';
import type { Run } from '@/api/answers';
import { Status, type Tone } from '@/components/status';

const TONES: Readonly<Record<Run['status'], Tone>> = { running: 'note', completed: 'good', failed: 'bad', cancelled: 'neutral' };

export function RunStatus({ status }: { readonly status: Run['status'] }) {
  const { t } = useTranslation();
  return (
    <Status tone={TONES[status]} icon={status === 'running' ? 'running' : status === 'cancelled' ? 'stopped' : undefined}>
      {t(`runs.status_${status}`)}
    </Status>
  );
}
