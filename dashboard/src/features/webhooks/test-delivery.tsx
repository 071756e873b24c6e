import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TestDelivery } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Notice } from '@/components/status';
import { useFormat } from '@/lib/use-format';

/** Sends one signed test the way Zoho would, and waits for it in the inbox. */
export function useTestDelivery() {
  return useAction({
    run: () => answerOf(tds.POST('/api/tds/zoho/webhook-installer/send-test', { body: {} })),
    touches: ['webhooks'],
  });
}

export function SendTestButton({ test }: { readonly test: ReturnType<typeof useTestDelivery> }) {
  const { t } = useTranslation();
  return (
    <Button icon="webhooks" needs="operator" isBusy={test.isPending} onClick={() => test.mutate()}>
      {t('deliveries.send_test')}
    </Button>
  );
}

/** What became of the test: where it is, or why it is not there. */
export function TestOutcome({ test }: { readonly test: TestDelivery }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="panel-body" role="status">
      <Notice tone={test.has_arrived ? 'good' : 'bad'}>
        <strong>
          {test.has_arrived ? t('deliveries.test_arrived', { time: format.duration(test.duration_ms) }) : t('deliveries.test_lost')}
        </strong>{' '}
        {test.response_status !== null && t('deliveries.test_answer', { status: test.response_status })}{' '}
        {test.event_id && <Link to={`/webhooks/${test.event_id}`}>{t('deliveries.test_event')}</Link>}
        {test.reason && (
          <p>
            <bdi>{test.reason}</bdi>
          </p>
        )}
        <p className="small">
          <code>{test.url}</code>
        </p>
      </Notice>
    </div>
  );
}
