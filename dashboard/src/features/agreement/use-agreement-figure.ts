import { useTranslation } from 'react-i18next';
import type { Stat } from '@/components/stats';
import { useFormat } from '@/lib/use-format';
import { useComparisons } from './agreement.api';

/** How much of what was compared agrees with Zoho: all types together, each by its last comparison. */
export function useAgreementFigure(): Stat {
  const { t } = useTranslation();
  const format = useFormat();
  const compared = (useComparisons().data ?? []).filter(
    ({ status, match_percentage }) => status === 'completed' && match_percentage !== null,
  );
  const records = compared.reduce((sum, { zoho_count }) => sum + (zoho_count ?? 0), 0);
  const agreeing = compared.reduce((sum, { zoho_count, match_percentage }) => sum + ((zoho_count ?? 0) * match_percentage!) / 100, 0);
  return {
    label: t('overview.agreement'),
    value: records === 0 ? '—' : format.percent((100 * agreeing) / records),
    note:
      compared.length === 0
        ? t('overview.agreement_never')
        : t('overview.agreement_types', { count: compared.length, shown: format.number(compared.length) }),
    to: '/agreement',
  };
}
