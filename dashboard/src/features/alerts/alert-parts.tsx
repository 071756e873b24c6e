import { useTranslation } from 'react-i18next';
import type { Alert } from '@/api/answers';
import { Button } from '@/components/button';
import { Status } from '@/components/status';
import { useAlertActions } from './alerts.api';

export function AlertState({ alert }: { readonly alert: Alert }) {
  const { t } = useTranslation();
  if (!alert.is_active) return <Status tone="good">{t('alerts.state_resolved')}</Status>;
  return alert.acknowledged ? (
    <Status tone="note" icon="person">
      {t('alerts.state_acknowledged')}
    </Status>
  ) : (
    <Status tone="warning">{t('alerts.state_open')}</Status>
  );
}

export function AlertButtons({ alert, isSmall = true }: { readonly alert: Alert; readonly isSmall?: boolean }) {
  const { t } = useTranslation();
  const { acknowledge, resolve } = useAlertActions(alert.id);
  if (!alert.is_active) return null;
  return (
    <span className="row">
      {!alert.acknowledged && (
        <Button isSmall={isSmall} needs="operator" icon="person" isBusy={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {t('alerts.acknowledge')}
        </Button>
      )}
      <Button isSmall={isSmall} needs="operator" icon="check" isBusy={resolve.isPending} onClick={() => resolve.mutate()}>
        {t('alerts.resolve')}
      </Button>
    </span>
  );
}
