import { useTranslation } from 'react-i18next';
import type { AlertChannel } from '@/api/answers';
import { Button } from '@/components/button';
import { Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { Facts } from '@/components/stats';
import { Status, type Tone } from '@/components/status';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useAlertChannels, useChannelTest } from './channels.api';
import { Severity } from './severity';

type Delivery = NonNullable<AlertChannel['last_delivery']>;

const TONES: Readonly<Record<Delivery['status'], Tone>> = { pending: 'neutral', delivered: 'good', failed: 'bad', superseded: 'note' };

/** Whom alerts reach, how that goes, and a test. */
export function ChannelsPanel() {
  return (
    <Answer query={useAlertChannels()} rows={6}>
      {(channels) => (
        <div className="grid" style={{ ['--column' as string]: '22rem' }}>
          {channels.map((channel) => (
            <ChannelPanel key={channel.channel} channel={channel} />
          ))}
        </div>
      )}
    </Answer>
  );
}

function ChannelPanel({ channel }: { readonly channel: AlertChannel }) {
  const { t } = useTranslation();
  const format = useFormat();
  const test = useChannelTest(channel.channel);
  const name = t(`alerting.channel_${channel.channel}`);
  return (
    <Panel
      title={name}
      actions={
        <>
          <ChannelState channel={channel} />
          {channel.is_configured && (
            <Button
              isSmall
              icon="check"
              needs="operator"
              aria-label={`${t('alerting.test')}: ${name}`}
              isBusy={test.isPending}
              onClick={() => test.mutate()}
            >
              {t('alerting.test')}
            </Button>
          )}
        </>
      }
    >
      {channel.is_configured ? (
        <Facts
          facts={[
            [t('alerting.target'), channel.target && <bdi key="target">{channel.target}</bdi>],
            [t('alerting.from_severity'), <Severity key="severity" of={channel.minimum_severity} />],
            [t('alerting.last_delivery'), <LastDelivery key="last" delivery={channel.last_delivery} />],
            [t('queue.status_pending'), format.number(channel.pending)],
            [t('alerting.failed_last_day'), format.number(channel.failed_last_day)],
          ]}
        />
      ) : (
        <p className="muted">{t('alerting.not_set_up_note')}</p>
      )}
    </Panel>
  );
}

function ChannelState({ channel: { is_configured, breaker, failed_last_day } }: { readonly channel: AlertChannel }) {
  const { t } = useTranslation();
  if (!is_configured) return <Status tone="neutral">{t('alerting.not_set_up')}</Status>;
  if (breaker === 'open') return <Status tone="bad">{t('alerting.shut_off')}</Status>;
  if (breaker === 'half_open') return <Status tone="warning">{t('breakers.state_half_open')}</Status>;
  return failed_last_day > 0 ? <Status tone="warning">{t('alerting.fails')}</Status> : <Status tone="good">{t('alerting.works')}</Status>;
}

function LastDelivery({ delivery }: { readonly delivery: Delivery | null }) {
  const { t } = useTranslation();
  if (!delivery) return <span className="muted">{t('alerting.never_used')}</span>;
  return (
    <span>
      <span className="row">
        <Status tone={TONES[delivery.status]}>{t(`alerting.delivery_${delivery.status}`)}</Status>
        <Time at={delivery.delivered_at ?? delivery.created_at} />
      </span>
      {delivery.error && (
        <span className="muted small">
          <bdi>{delivery.error}</bdi>
        </span>
      )}
    </span>
  );
}
