import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/api/answers';
import { Button } from '@/components/button';
import { EntityFilter } from '@/components/entity-filter';
import { FilteredList } from '@/components/filtered-list';
import { PageHeader } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Select } from '@/components/select';
import { useUrlFilters } from '@/lib/use-url-filters';
import { CheckDialog } from './check-dialog';
import { CsvMenu } from './csv-menu';
import { FINDING_FILTERS, FINDING_RULES, FINDING_SEVERITIES, FINDING_STATUSES, useFindings, useValidationRuns } from './data-quality.api';
import { FindingTable } from './finding-table';
import { ValidationRuns } from './validation-runs';

/** What is wrong with the records themselves, whoever entered it: each with what to do about it. */
export default function DataQualityPage() {
  const { t } = useTranslation();
  const filters = useUrlFilters(FINDING_FILTERS);
  const [isAsking, setAsking] = useState(false);
  const { entity, severity, rule, status } = filters.values;
  const runs = useValidationRuns();
  const isChecking = runs.data?.some((run) => run.status === 'running') ?? false;
  const shown = FINDING_STATUSES.find((one) => one === status) ?? 'open';
  return (
    <>
      <PageHeader
        title={t('nav.data_quality')}
        note={t('data_quality.note')}
        actions={
          <>
            <CsvMenu entity={entity} />
            <Button look="primary" icon="quality" isBusy={isChecking} onClick={() => setAsking(true)}>
              {t('data_quality.check')}
            </Button>
          </>
        }
      />
      <FilteredList
        title={t('data_quality.findings')}
        filters={filters}
        query={useFindings({ entity, severity, rule, status: shown }, filters.after, isChecking)}
        empty={{ icon: 'good', title: t(`data_quality.none_${shown}`), note: t('data_quality.none_note') }}
        actions={
          <Segmented<Finding['status']>
            label={t('runs.status')}
            value={shown}
            options={FINDING_STATUSES.map((value) => ({ value, label: t(`data_quality.status_${value}`) }))}
            onChange={(value) => filters.set('status', value === 'open' ? undefined : value)}
          />
        }
        fields={
          <>
            <EntityFilter value={entity} onChange={(value) => filters.set('entity', value)} />
            <Select<Finding['severity']>
              label={t('alerts.severity')}
              any={t('filter.all')}
              value={FINDING_SEVERITIES.find((one) => one === severity)}
              options={FINDING_SEVERITIES.map((value) => ({ value, label: t(`alerts.severity_${value}`) }))}
              onChange={(value) => filters.set('severity', value)}
            />
            <Select<Finding['rule']>
              label={t('data_quality.rule')}
              any={t('filter.all')}
              value={FINDING_RULES.find((one) => one === rule)}
              options={FINDING_RULES.map((value) => ({ value, label: t(`data_quality.rule_${value}`) }))}
              onChange={(value) => filters.set('rule', value)}
            />
          </>
        }
      >
        {(findings) => <FindingTable findings={findings} />}
      </FilteredList>
      <ValidationRuns runs={runs} />
      {isAsking && <CheckDialog entity={entity} onClose={() => setAsking(false)} />}
    </>
  );
}
