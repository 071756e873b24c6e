import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Segmented } from '@/components/segmented';
import { MetricChart } from './metric-chart';
import { RANGES } from './series.api';

/** Throughput, failures, depth, latency, freshness and quota over the range in the address. */
export function TrendCharts() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const range = RANGES.find((one) => one === parameters.get('range')) ?? '1h';
  return (
    <section className="stack" aria-label={t('overview.trends')}>
      <div className="row row-between">
        <h2>{t('overview.trends')}</h2>
        <Segmented
          label={t('chart.range')}
          value={range}
          options={RANGES.map((value) => ({ value, label: t(`chart.range_${value}`) }))}
          onChange={(value) => setParameters({ range: value }, { replace: true })}
        />
      </div>
      <div className="grid" style={{ ['--column' as string]: '22rem' }}>
        <MetricChart metric="throughput" range={range} isSummed />
        <MetricChart metric="failures" range={range} isSummed />
        <MetricChart metric="queue_depth" range={range} />
        <MetricChart metric="latency" range={range} />
        <MetricChart metric="quota" range={range} />
        <MetricChart metric="freshness" range={range} />
      </div>
    </section>
  );
}
