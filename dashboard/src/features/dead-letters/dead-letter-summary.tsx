import { useTranslation } from 'react-i18next';
import { Stats } from '@/components/stats';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { FAILURE_CLASSES } from './dead-letter-class';
import { useDeadLetterSummary } from './dead-letters.api';

/** How many are open, and whose trouble they are. Nothing while it is not known: the list below says it too. */
export function DeadLetterSummary() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useDeadLetterSummary();
  if (!data || data.open === 0) return null;
  return (
    <Stats
      stats={[
        {
          label: t('dead_letters.open'),
          value: format.number(data.open),
          note: data.oldest_at && (
            <>
              {t('dead_letters.oldest')} <Time at={data.oldest_at} />
            </>
          ),
        },
        ...FAILURE_CLASSES.map((name) => ({
          label: t(`dead_letters.class_${name}`),
          value: format.number(data.by_class[name]),
          note: t(`dead_letters.class_${name}_short`),
          to: `/dead-letters?class=${name}`,
        })),
      ]}
    />
  );
}
