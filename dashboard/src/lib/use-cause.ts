import { useTranslation } from 'react-i18next';

/** What an error code means, in a few words; the code itself where the dashboard does not know it. */
export function useCause(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => t(`cause.${code.replaceAll('.', '_')}` as 'cause.validation_failed', { defaultValue: code });
}
