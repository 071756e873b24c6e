import { useTranslation } from 'react-i18next';
import type { Finding } from '@/api/answers';
import { Status, type Tone } from '@/components/status';

const TONES: Readonly<Record<Finding['status'], Tone>> = { open: 'warning', ignored: 'note', fixed: 'good' };
const SEVERITY_TONES: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'warning', info: 'note' };

export function FindingStatus({ status }: { readonly status: Finding['status'] }) {
  const { t } = useTranslation();
  return <Status tone={TONES[status]}>{t(`data_quality.status_${status}`)}</Status>;
}

export function FindingSeverity({ of }: { readonly of: Finding['severity'] }) {
  const { t } = useTranslation();
  return <Status tone={SEVERITY_TONES[of]}>{t(`alerts.severity_${of}`)}</Status>;
}
