import { useTranslation } from 'react-i18next';
import type { Severity as SeverityName } from '@/api/answers';
import { Status, type Tone } from '@/components/status';

export const SEVERITIES = ['critical', 'error', 'warning', 'info'] as const satisfies readonly SeverityName[];

const TONES: Readonly<Record<SeverityName, Tone>> = { critical: 'bad', error: 'bad', warning: 'warning', info: 'note' };

export function Severity({ of }: { readonly of: SeverityName }) {
  const { t } = useTranslation();
  return <Status tone={TONES[of]}>{t(`alerts.severity_${of}`)}</Status>;
}
