import { useTranslation } from 'react-i18next';
import type { ChartMetric, ChartRange } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Chart, type Series } from '@/components/chart';
import { Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { pickLines, sumOf } from './pick-lines';
import { useSeries } from './series.api';

interface MetricChartProps {
  readonly metric: ChartMetric;
  readonly range: ChartRange;
  /** Draw one line, the sum of all. */
  readonly isSummed?: boolean;
}

/** One metric as a chart. */
export function MetricChart({ metric, range, isSummed }: MetricChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const title = t(`chart.${metric}`);
  const nameOf = (label: string): string =>
    label === '' ? title : t(`chart.label_${label}` as 'chart.label_pending', { defaultValue: entityName(label) });
  return (
    <Panel title={title} note={t(`chart.${metric}_note`)}>
      <Answer query={useSeries(metric, range)} rows={4}>
        {({ times, series, unit }) => {
          const summed = [{ label: '', values: sumOf(series) }];
          const lines = (isSummed ? summed : pickLines(series, metric === 'agreement' ? 'lowest' : 'highest')).map(
            ({ label, values }, index): Series => ({
              label: nameOf(label),
              values,
              color: ((index % 4) + 1) as Series['color'],
            }),
          );
          if (series.length === 0) return <p className="muted">{t(metric === 'agreement' ? 'chart.agreement_empty' : 'chart.empty')}</p>;
          return (
            <Chart
              label={title}
              times={times}
              series={lines}
              format={(value) => inUnit(value, unit)}
              {...(unit === 'percent' ? { max: 100 } : {})}
            />
          );
        }}
      </Answer>
    </Panel>
  );

  function inUnit(value: number, unit: string): string {
    if (unit === 'seconds') return format.duration(value * 1_000);
    if (unit === 'milliseconds') return format.duration(value);
    if (unit === 'percent') return format.percent(value);
    return format.rate(value);
  }
}
