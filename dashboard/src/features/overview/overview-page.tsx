import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/panel';
import { ComponentsPanel } from './components-panel';
import { FreshnessPanel } from './freshness-panel';
import { FlowFigures } from './flow-figures';
import { HealthLine } from './health-line';
import { QuotaPanel } from './quota-panel';
import { TrendCharts } from './trend-charts';

/** How much flows, how fresh the mirror is, how long the quota lasts. */
export default function OverviewPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('nav.overview')} note={t('overview.note')} />
      <HealthLine />
      <FlowFigures />
      <TrendCharts />
      <div className="grid" style={{ ['--column' as string]: '26rem' }}>
        <FreshnessPanel />
        <div className="stack">
          <QuotaPanel />
          <ComponentsPanel />
        </div>
      </div>
    </>
  );
}
