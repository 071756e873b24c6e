import { useTranslation } from 'react-i18next';
import { Status } from '@/components/status';
import { useFormat } from '@/lib/use-format';

/** From this share on an entity type agrees; below it needs a look. */
const TARGET = 99;

/** How much agrees: a number, a word, and a colour. */
export function Match({ percentage }: { readonly percentage: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (percentage === null) return <span className="muted">{t('agreement.unknown')}</span>;
  const tone = percentage === 100 ? 'good' : percentage >= TARGET ? 'note' : 'warning';
  return <Status tone={tone}>{format.percent(percentage)}</Status>;
}
