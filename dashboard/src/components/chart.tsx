import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/use-format';

/** One line of a chart. */
export interface Series {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** 1..4, a colour of the tokens. */
  readonly color: 1 | 2 | 3 | 4;
}

export interface ChartProps {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Instants of the values. */
  readonly times: readonly string[];
  readonly series: readonly Series[];
  /** How a value is written; default: a number. */
  readonly format?: (value: number) => string;
  readonly kind?: 'line' | 'bar';
  /** What is said where there is nothing to draw. */
  readonly empty?: string;
  /** Top of the scale where it is known, such as 100 for percentages. */
  readonly max?: number;
}

/** Chart.js is a third of all code: it comes when the first chart is drawn. */
const Canvas = lazy(() => import('./chart-canvas'));

/** Values over time. Says its latest values in words too. */
export function Chart(props: ChartProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { label, series, times, format = number } = props;
  const latest = series.map(({ label: name, values }) => {
    const value = values.findLast((one) => one !== null);
    return `${name}: ${value === null || value === undefined ? '—' : format(value)}`;
  });
  if (times.length === 0) return <p className="muted">{props.empty ?? t('chart.empty')}</p>;
  return (
    <figure>
      <div className="chart">
        <Suspense fallback={<div className="skeleton" style={{ ['--skeleton-size' as string]: '100%' }} />}>
          <Canvas {...props} format={format} />
        </Suspense>
      </div>
      <figcaption className="visually-hidden">
        {label}. {t('chart.latest')} {latest.join(', ')}
      </figcaption>
    </figure>
  );
}
