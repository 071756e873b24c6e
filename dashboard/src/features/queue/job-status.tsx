import { useTranslation } from 'react-i18next';
import type { Job } from '@/api/answers';
import type { IconName } from '@/components/icon';
import { Status, type Tone } from '@/components/status';

const LOOKS: Readonly<Record<Job['status'], { readonly tone: Tone; readonly icon?: IconName }>> = {
  pending: { tone: 'neutral' },
  processing: { tone: 'note', icon: 'running' },
  retry: { tone: 'warning', icon: 'sync' },
  completed: { tone: 'good' },
  failed: { tone: 'bad' },
  dead_letter: { tone: 'bad', icon: 'deadLetters' },
};

export function JobStatus({ status }: { readonly status: Job['status'] }) {
  const { t } = useTranslation();
  return <Status {...LOOKS[status]}>{t(`queue.status_${status}`)}</Status>;
}
