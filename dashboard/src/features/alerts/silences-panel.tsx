import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Silence } from '@/api/answers';
import { Button } from '@/components/button';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Answer, Empty } from '@/components/states';
import { Status } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useUrlFilters } from '@/lib/use-url-filters';
import { SilenceDialog } from './silence-dialog';
import { EVERY_RULE, useEndSilence, useSilences } from './silences.api';

/** When nobody is told, of what, and why. */
export function SilencesPanel() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['all']);
  const [isAsking, setAsking] = useState(false);
  const withPast = filters.values.all === 'true';
  return (
    <Panel
      title={t('alerting.silences')}
      note={t('alerting.silences_note')}
      isFlush
      actions={
        <>
          <Segmented
            label={t('alerts.which')}
            value={withPast ? 'true' : 'false'}
            options={[
              { value: 'false', label: t('alerting.silences_now') },
              { value: 'true', label: t('alerting.silences_all') },
            ]}
            onChange={(value) => filters.set('all', value === 'true' ? value : undefined)}
          />
          <Button icon="plus" needs="operator" onClick={() => setAsking(true)}>
            {t('alerting.silence_create')}
          </Button>
        </>
      }
    >
      <Answer query={useSilences(withPast, filters.after)}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty icon="alerts" title={t('alerting.no_silences')}>
              {t('alerting.no_silences_note')}
            </Empty>
          ) : (
            <>
              <SilenceTable silences={rows} />
              <Pager after={filters.after} next={next} showPage={filters.showPage} />
            </>
          )
        }
      </Answer>
      {isAsking && <SilenceDialog onClose={() => setAsking(false)} />}
    </Panel>
  );
}

function SilenceTable({ silences }: { readonly silences: readonly Silence[] }) {
  const { t } = useTranslation();
  const end = useEndSilence();
  return (
    <Table
      caption={t('alerting.silences')}
      rows={silences}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'rule',
          title: t('alerts.rule'),
          kind: 'head',
          cell: ({ rule, dedupe_key }) => (rule === EVERY_RULE ? t('alerting.every_rule') : <code>{dedupe_key ?? rule}</code>),
        },
        { name: 'reason', title: t('pause.reason'), cell: ({ reason }) => <bdi>{reason}</bdi> },
        { name: 'by', title: t('runs.requested_by'), cell: ({ created_by }) => created_by },
        { name: 'starts', title: t('alerting.starts'), cell: ({ starts_at }) => <Time at={starts_at} /> },
        { name: 'ends', title: t('alerting.ends'), cell: ({ ends_at }) => <Time at={ends_at} /> },
        { name: 'state', title: t('runs.status'), cell: (silence) => <SilenceState silence={silence} /> },
        {
          name: 'actions',
          title: t('schedules.actions'),
          kind: 'actions',
          cell: ({ id, rule, ends_at }) =>
            new Date(ends_at) > new Date() && (
              <Button
                isSmall
                icon="close"
                needs="operator"
                isBusy={end.isPending}
                aria-label={`${t('alerting.silence_end')}: ${rule}`}
                onClick={() => end.mutate(id)}
              >
                {t('alerting.silence_end')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function SilenceState({ silence: { is_active, ends_at } }: { readonly silence: Silence }) {
  const { t } = useTranslation();
  if (is_active) return <Status tone="note">{t('alerting.silence_active')}</Status>;
  return <Status tone="neutral">{t(new Date(ends_at) > new Date() ? 'alerting.silence_later' : 'alerting.silence_over')}</Status>;
}
