import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Alert, Severity as SeverityName } from '@/api/answers';
import { FilteredList } from '@/components/filtered-list';
import { PageHeader } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Select } from '@/components/select';
import { Table } from '@/components/table';
import { Tabs } from '@/components/tabs';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { AlertButtons, AlertState } from './alert-parts';
import { useAlerts } from './alerts.api';
import { useAlertTexts } from './use-alert-texts';
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
    <FilteredList
      title={t(isPast ? 'alerts.past' : 'alerts.active')}
      filters={{ ...filters, isAny: severity !== undefined }}
      query={useAlerts({ severity, active: !isPast, after: filters.after })}
      empty={{ icon: 'good', title: t(isPast ? 'alerts.none_past' : 'alerts.none'), note: t('alerts.none_note') }}
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
      fields={
        <Select<SeverityName>
          label={t('alerts.severity')}
          any={t('filter.all')}
          value={severity}
          options={SEVERITIES.map((value) => ({ value, label: t(`alerts.severity_${value}`) }))}
          onChange={(value) => filters.set('severity', value)}
        />
      }
    >
      {(alerts) => <AlertTable alerts={alerts} />}
    </FilteredList>
  );
}

function AlertTable({ alerts }: { readonly alerts: readonly Alert[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const texts = useAlertTexts();
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
                <bdi>{texts(alert).title}</bdi>
              </Link>
              <p className="muted small">
                <bdi>{texts(alert).message}</bdi>
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
