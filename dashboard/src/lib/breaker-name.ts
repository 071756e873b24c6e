import type { TFunction } from 'i18next';

/** `zoho:books:748369814` in words; the code itself for what has no words here. */
export function breakerName(name: string, t: TFunction): string {
  const [kind, rest = '', organization] = name.split(':');
  if (kind === 'zoho' && organization) return `Zoho ${rest[0]?.toUpperCase()}${rest.slice(1)}`;
  if (kind === 'alerts') return t('breakers.name_alerts', { rest: t(`alerting.channel_${rest}` as 'alerting.channel_email') });
  return name === 'database' ? t('breakers.name_database') : name;
}
