import { useTranslation } from 'react-i18next';
import type { InboxEvent } from '@/api/answers';
import { Status, type Tone } from '@/components/status';

const TONES: Readonly<Record<InboxEvent['status'], Tone>> = {
  received: 'neutral',
  processed: 'good',
  failed: 'bad',
  unrecognised: 'warning',
  malformed: 'warning',
  rejected: 'bad',
};

export function EventStatus({ status }: { readonly status: InboxEvent['status'] }) {
  const { t } = useTranslation();
  return <Status tone={TONES[status]}>{t(`webhooks.status_${status}`)}</Status>;
}
