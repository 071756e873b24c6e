import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Icon } from '@/components/icon';
import { JsonView } from '@/components/json-view';
import { PageHeader, Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { Facts } from '@/components/stats';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useFormat } from '@/lib/use-format';
import { AlertButtons, AlertState } from './alert-parts';
import { useAlert } from './alerts.api';
import { RunbookLink } from './runbook-link';
import { Severity } from './severity';
import { useAlertTexts } from './use-alert-texts';

/** One alert: what, since when, who sees to it. */
export default function AlertPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const texts = useAlertTexts();
  const { id = '' } = useParams();
  return (
    <>
      <Link to="/alerts" className="row">
        <Icon name="previous" /> {t('nav.alerts')}
      </Link>
      <Answer query={useAlert(id)} rows={5}>
        {(alert) => (
          <>
            <PageHeader
              title={<bdi>{texts(alert).title}</bdi>}
              note={<bdi>{texts(alert).message}</bdi>}
              actions={<AlertButtons alert={alert} isSmall={false} />}
            />
            <div className="grid" style={{ ['--column' as string]: '24rem' }}>
              <Panel title={t('runs.facts')}>
                <Facts
                  facts={[
                    [t('alerts.severity'), <Severity key="severity" of={alert.severity} />],
                    [t('runs.status'), <AlertState key="state" alert={alert} />],
                    [t('alerts.rule'), <code key="rule">{alert.rule}</code>],
                    [t('alerting.runbook'), alert.runbook && <RunbookLink key="runbook" path={alert.runbook} rule={alert.rule} />],
                    [t('alerts.since'), <Time key="since" at={alert.triggered_at} />],
                    [t('alerts.last_seen'), <Time key="seen" at={alert.last_seen_at} />],
                    [t('alerts.occurrences'), format.number(alert.occurrences)],
                    [t('alerts.acknowledged_by'), alert.acknowledged_by && actorName(alert.acknowledged_by, t)],
                    [t('alerts.resolved_by'), alert.resolved_by && actorName(alert.resolved_by, t)],
                  ]}
                />
              </Panel>
              {Object.keys(alert.details).length > 0 && (
                <Panel title={t('alerts.details')}>
                  <JsonView label={t('alerts.details')} value={alert.details} />
                </Panel>
              )}
            </div>
          </>
        )}
      </Answer>
    </>
  );
}
