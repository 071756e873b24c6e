import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
  Legend,
  type ChartOptions,
} from 'chart.js';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import { useTranslation } from 'react-i18next';
import { useIsDark } from '@/lib/theme';
import { useFormat } from '@/lib/use-format';
import type { ChartProps } from './chart';

ChartJs.register(LineController, LineElement, PointElement, BarController, BarElement, LinearScale, CategoryScale, Filler, Tooltip, Legend);

/** The drawing of a chart, in the colours of the scheme shown. */
export default function ChartCanvas({ times, series, format, kind = 'line', max, label }: ChartProps) {
  const { i18n } = useTranslation();
  const isDark = useIsDark();
  const { axis, short } = useFormat();
  const isRightToLeft = i18n.dir() === 'rtl';
  const data = useMemo(() => {
    const colors = tokens(isDark);
    return {
      labels: [...times],
      datasets: series.map(({ label: name, values, color }) => ({
        label: name,
        data: [...values],
        borderColor: colors.series(color),
        backgroundColor: kind === 'bar' ? colors.series(color) : `color-mix(in srgb, ${colors.series(color)} 12%, transparent)`,
        borderWidth: kind === 'bar' ? 0 : 1.75,
        // One value makes no line: it is drawn as a point.
        pointRadius: values.filter((value) => value !== null).length === 1 ? 3 : 0,
        pointHitRadius: 12,
        fill: series.length === 1,
        spanGaps: true,
        tension: 0.2,
        clip: 8,
      })),
    };
  }, [times, series, kind, isDark]);
  const options = useMemo<ChartOptions>(() => {
    const colors = tokens(isDark);
    const ticks = { color: colors.muted, font: { size: 11 }, maxRotation: 0, autoSkipPadding: 16 };
    return {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          reverse: isRightToLeft,
          grid: { display: false },
          border: { color: colors.border },
          ticks: { ...ticks, callback: (_value, index) => axis(times[index]!, spanOf(times)) },
        },
        y: {
          position: isRightToLeft ? 'right' : 'left',
          beginAtZero: true,
          ...(max === undefined ? {} : { max }),
          grid: { color: colors.border },
          border: { display: false },
          ticks: { ...ticks, maxTicksLimit: 5, callback: (value) => format?.(Number(value)) ?? value },
        },
      },
      plugins: {
        legend: {
          display: series.length > 1,
          align: 'start',
          rtl: isRightToLeft,
          labels: { color: colors.text, boxWidth: 10, boxHeight: 10, font: { size: 12 } },
        },
        tooltip: {
          rtl: isRightToLeft,
          callbacks: {
            title: ([item]) => (item ? short(times[item.dataIndex]!) : ''),
            label: ({ dataset, parsed }) => `${dataset.label}: ${parsed.y === null ? '—' : (format?.(parsed.y) ?? parsed.y)}`,
          },
        },
      },
    };
  }, [isDark, isRightToLeft, max, format, series.length, times, axis, short]);
  return <Canvas type={kind} data={data} options={options} role="img" aria-label={label} />;
}

/** From the first to the last instant, ms. */
function spanOf(times: readonly string[]): number {
  return new Date(times.at(-1) ?? 0).getTime() - new Date(times[0] ?? 0).getTime();
}

/** Colours as the page has them. @param _isDark only says that they have to be read again. */
function tokens(_isDark: boolean) {
  const probe = document.createElement('span');
  // A colour under way to another would be read as the one before.
  probe.style.transitionProperty = 'none';
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const all = {
    text: read('--text'),
    muted: read('--text-muted'),
    border: read('--border'),
    list: [1, 2, 3, 4].map((index) => read(`--series-${index}`)),
  };
  probe.remove();
  return { ...all, series: (color: number) => all.list[color - 1]! };
}
