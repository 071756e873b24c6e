import { useTranslation } from 'react-i18next';
import { useQuota } from '@/api/use-quota';
import { useFormat } from '@/lib/use-format';
import { Notice } from './status';

/** What something will cost in Zoho calls, and what is left of the day's, before it is started. */
export function CallCost({ calls, basis }: { readonly calls: number | undefined; readonly basis?: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = useQuota().data?.remaining;
  if (calls === undefined) return <p className="muted">{t('cost.counting')}</p>;
  const isTooMuch = left !== null && left !== undefined && calls > left;
  return (
    <Notice tone={isTooMuch ? 'warning' : 'note'}>
      <strong>{t('cost.calls', { count: calls, shown: format.number(calls) })}</strong>{' '}
      {left === null || left === undefined ? t('cost.left_unknown') : t('cost.left', { count: left, shown: format.number(left) })}
      {isTooMuch && <p>{t('cost.too_much')}</p>}
      {basis && <p className="small">{basis}</p>}
    </Notice>
  );
}
