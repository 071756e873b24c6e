import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Alert, Severity as SeverityName } from '@/api/answers';
import { Button } from '@/components/button';
import { Pager } from '@/components/pager';
import { PageHeader, Panel } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Select } from '@/components/select';
import { Answer, Empty } from '@/components/states';
import { Table } from '@/components/table';
import { Tabs } from '@/components/tabs';
import { Time } from '@/components/time';
import { localTimes } from '@/lib/local-times';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { AlertButtons, AlertState } from './alert-parts';
import { useAlerts } from './alerts.api';
import { ChannelsPanel } from './channels-panel';
import { RulesPanel } from './rules-panel';
import { RunbookLink } from './runbook-link';
import { SEVERITIES, Severity } from './severity';
import { SilencesPanel } from './silences-panel';

/** What TDS noticed by itself, what it watches, and whom it tells. */
export default function AlertsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('nav.alerts')} note={t('alerts.note')} />
      <Tabs
        label={t('nav.alerts')}
        tabs={[
          { name: 'alerts', label: t('nav.alerts'), content: <AlertsPanel /> },
          { name: 'channels', label: t('alerting.channels'), content: <ChannelsPanel /> },
          { name: 'rules', label: t('alerting.rules'), content: <RulesPanel /> },
          { name: 'silences', label: t('alerting.silences'), content: <SilencesPanel /> },
        ]}
      />
    </>
  );
}

/** Active alerts, and those that were. */
function AlertsPanel() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['severity', 'past']);
  const isPast = filters.values.past === 'true';
  const severity = filters.values.severity as SeverityName | undefined;
  return (
    <Panel
      title={t(isPast ? 'alerts.past' : 'alerts.active')}
      isFlush
      actions={
        <Segmented
          label={t('alerts.which')}
          value={isPast ? 'true' : 'false'}
          options={[
            { value: 'false', label: t('alerts.active') },
            { value: 'true', label: t('alerts.past') },
          ]}
          onChange={(value) => filters.set('past', value === 'true' ? value : undefined)}
        />
      }
    >
      <div className="panel-body">
        <div className="filters">
          <Select<SeverityName>
            label={t('alerts.severity')}
            any={t('filter.all')}
            value={severity}
            options={SEVERITIES.map((value) => ({ value, label: t(`alerts.severity_${value}`) }))}
            onChange={(value) => filters.set('severity', value)}
          />
          {severity && (
            <Button look="quiet" icon="close" onClick={filters.clear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </div>
      <Answer query={useAlerts({ severity, active: !isPast, after: filters.after })}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty icon="good" title={t(isPast ? 'alerts.none_past' : 'alerts.none')}>
              {t('alerts.none_note')}
            </Empty>
          ) : (
            <>
              <AlertTable alerts={rows} />
              <Pager after={filters.after} next={next} showPage={filters.showPage} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function AlertTable({ alerts }: { readonly alerts: readonly Alert[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      caption={t('nav.alerts')}
      rows={alerts}
      keyOf={({ id }) => id}
      columns={[
        { name: 'severity', title: t('alerts.severity'), cell: (alert) => <Severity of={alert.severity} /> },
        {
          name: 'title',
          title: t('alerts.alert'),
          kind: 'head',
          cell: (alert) => (
            <div>
              <Link to={`/alerts/${alert.id}`} data-row-link>
                <bdi>{alert.title}</bdi>
              </Link>
              <p className="muted small">
                <bdi>{localTimes(alert.message, format.short)}</bdi>
              </p>
              <RunbookLink path={alert.runbook} rule={alert.rule} />
            </div>
          ),
        },
        { name: 'since', title: t('alerts.since'), cell: (alert) => <Time at={alert.triggered_at} /> },
        { name: 'count', title: t('alerts.occurrences'), kind: 'number', cell: (alert) => format.number(alert.occurrences) },
        { name: 'state', title: t('runs.status'), cell: (alert) => <AlertState alert={alert} /> },
        { name: 'actions', title: t('schedules.actions'), kind: 'actions', cell: (alert) => <AlertButtons alert={alert} /> },
      ]}
    />
  );
}
