import { useTranslation } from 'react-i18next';
import type { DeadLetterDetail } from '@/api/answers';
import { Empty } from '@/components/states';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { DeadLetterClass } from './dead-letter-class';

/** Every failed attempt, the last first. */
export function Attempts({ attempts }: { readonly attempts: DeadLetterDetail['attempt_history'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (attempts.length === 0) return <Empty title={t('dead_letters.no_attempts')} />;
  // Each job counts its own from one; a letter that was retried has had several jobs.
  const numbered = attempts.map((attempt, index) => ({ ...attempt, number: index + 1 }));
  return (
    <Table
      caption={t('dead_letters.attempts')}
      rows={numbered.toReversed()}
      keyOf={({ number }) => String(number)}
      columns={[
        { name: 'attempt', title: t('dead_letters.attempt'), kind: 'number', cell: ({ number }) => format.number(number) },
        { name: 'at', title: t('dead_letters.when'), cell: ({ at }) => <Time at={at} /> },
        { name: 'message', title: t('dead_letters.error'), cell: ({ message, code }) => <bdi>{message ?? code ?? '—'}</bdi> },
        { name: 'class', title: t('dead_letters.class'), cell: (attempt) => attempt.class && <DeadLetterClass of={attempt.class} /> },
      ]}
    />
  );
}
