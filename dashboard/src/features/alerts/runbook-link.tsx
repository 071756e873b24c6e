import { useTranslation } from 'react-i18next';
import { Icon } from '@/components/icon';

/** What to do about the alerts of a rule; a page of this server, opened beside the dashboard. */
export function RunbookLink({ path, rule }: { readonly path: string | null; readonly rule: string }) {
  const { t } = useTranslation();
  if (path === null) return null;
  return (
    <a className="row small" href={path} target="_blank" rel="noreferrer" aria-label={`${t('alerting.runbook')}: ${rule}`}>
      {t('alerting.runbook')} <Icon name="external" />
    </a>
  );
}
