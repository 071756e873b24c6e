import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertRule } from '@/api/answers';
import { Button } from '@/components/button';
import { Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Status } from '@/components/status';
import { Table } from '@/components/table';
import { useServerText } from '@/lib/server-text';
import { useFormat } from '@/lib/use-format';
import { valueText } from '@/lib/value-text';
import { useAlertRules } from './channels.api';
import { RunbookLink } from './runbook-link';
import { Severity } from './severity';
import { SilenceDialog } from './silence-dialog';

/** What is watched, from when on it is told, and what to do then. */
export function RulesPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const [silencing, setSilencing] = useState<string>();
  return (
    <Panel title={t('alerting.rules')} note={t('alerting.rules_note')} isFlush>
      <Answer query={useAlertRules()} rows={8}>
        {(rules) =>
          rules.length === 0 ? (
            <Empty title={t('alerting.no_rules')} />
          ) : (
            <Table
              caption={t('alerting.rules')}
              rows={rules}
              keyOf={({ id }) => id}
              columns={[
                { name: 'rule', title: t('alerts.rule'), kind: 'head', cell: (rule) => <RuleText rule={rule} /> },
                {
                  name: 'severities',
                  title: t('alerts.severity'),
                  cell: ({ severities }) => (
                    <span className="row">
                      {severities.map((severity) => (
                        <Severity key={severity} of={severity} />
                      ))}
                    </span>
                  ),
                },
                { name: 'thresholds', title: t('alerting.thresholds'), cell: (rule) => <Thresholds rule={rule} /> },
                { name: 'open', title: t('alerts.active'), kind: 'number', cell: ({ open_alerts }) => format.number(open_alerts) },
                {
                  name: 'actions',
                  title: t('schedules.actions'),
                  kind: 'actions',
                  cell: ({ id, is_silenced }) =>
                    is_silenced ? (
                      <Status tone="note" icon="stopped">
                        {t('alerting.is_silenced')}
                      </Status>
                    ) : (
                      <Button isSmall needs="operator" aria-label={`${t('alerting.silence')}: ${id}`} onClick={() => setSilencing(id)}>
                        {t('alerting.silence')}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Answer>
      {silencing && <SilenceDialog rule={silencing} onClose={() => setSilencing(undefined)} />}
    </Panel>
  );
}

function RuleText({ rule: { id, description, action, runbook } }: { readonly rule: AlertRule }) {
  const say = useServerText();
  return (
    <div>
      <bdi>{say('rule', id, description)}</bdi>
      <p className="muted small">
        <bdi>{say('rule_action', id, action)}</bdi>
      </p>
      <span className="row">
        <code className="small">{id}</code>
        <RunbookLink path={runbook} rule={id} />
      </span>
    </div>
  );
}

function Thresholds({ rule: { thresholds } }: { readonly rule: AlertRule }) {
  if (thresholds.length === 0) return '—';
  return (
    <ul className="small">
      {thresholds.map(({ key, value }) => (
        <li key={key} className="ltr">
          <code>{key}</code> = <code className="breaks">{valueText(value)}</code>
        </li>
      ))}
    </ul>
  );
}
