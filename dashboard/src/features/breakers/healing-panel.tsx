import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealingAction, HealingRound, HealingStats } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Stats } from '@/components/stats';
import { Status, type Tone } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';

const HOURS = 24;
const ACTIONS_SHOWN = 25;

const TONES: Readonly<Record<HealingAction['outcome'], Tone>> = {
  begun: 'note',
  done: 'good',
  failed: 'bad',
  nothing: 'neutral',
  held: 'warning',
};

/** What heals by itself: what it found and did, and a round on demand, for real or only looking. */
export function HealingPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const [round, setRound] = useState<HealingRound>();
  const stats = useQuery({
    queryKey: ['healing', 'stats'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/auto-healing/stats', { params: { query: { hours: HOURS } }, signal })),
  });
  const run = useAction({
    run: (dry_run: boolean) => answerOf(tds.POST('/api/bff/tds/auto-healing/run', { body: { dry_run } })),
    touches: ['healing', 'attention', 'queue', 'dead-letters'],
    onDone: setRound,
  });
  return (
    <Panel
      title={t('healing.title')}
      note={t('healing.note')}
      isFlush
      actions={
        <>
          <Button needs="operator" isBusy={run.isPending} onClick={() => run.mutate(true)}>
            {t('healing.look')}
          </Button>
          <Button icon="play" needs="operator" isBusy={run.isPending} onClick={() => run.mutate(false)}>
            {t('healing.run')}
          </Button>
        </>
      }
    >
      <div className="panel-body">
        <Answer query={stats} rows={2}>
          {(found) => (
            <Stats
              stats={[
                {
                  label: t('healing.last'),
                  value: <Time at={found.last_run?.started_at} absent={t('sync.never')} />,
                  isText: true,
                  note: t('healing.in_24h'),
                },
                { label: t('healing.next'), value: <Time at={found.next_run} />, isText: true },
                { label: t('healing.stuck'), value: format.number(found.stuck_recovered) },
                { label: t('healing.retried'), value: format.number(found.dead_letters_retried) },
                { label: t('healing.breakers'), value: format.number(found.breakers_reset) },
                {
                  label: t('healing.without_person'),
                  value: healedShare(found) === null ? '—' : format.percent(100 * healedShare(found)!),
                  note: t('healing.by_people', {
                    count: found.recovered_without_person.by_people,
                    shown: format.number(found.recovered_without_person.by_people),
                  }),
                },
              ]}
            />
          )}
        </Answer>
      </div>
      <Actions />
      <Dialog
        isOpen={round !== undefined}
        onClose={() => setRound(undefined)}
        title={t(round?.dry_run ? 'healing.look' : 'healing.run')}
        width="42rem"
      >
        {round && <Round round={round} />}
      </Dialog>
    </Panel>
  );
}

/** What healed by itself of all that was healed or is open; null while nothing was healed, which says nothing about healing. */
function healedShare({ recovered_without_person: { by_itself, by_people, share } }: HealingStats): number | null {
  return by_itself + by_people === 0 ? null : share;
}

function Actions() {
  const { t } = useTranslation();
  const actions = useQuery({
    queryKey: ['healing', 'actions'],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/bff/tds/auto-healing/actions', { params: { query: { limit: ACTIONS_SHOWN } }, signal })),
  });
  return (
    <Answer query={actions} rows={4}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty icon="good" title={t('healing.no_actions')}>
            {t('healing.no_actions_note')}
          </Empty>
        ) : (
          <Table
            caption={t('healing.title')}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              { name: 'finding', title: t('healing.finding'), kind: 'head', cell: ({ finding }) => <bdi>{finding}</bdi> },
              { name: 'effect', title: t('healing.effect'), cell: ({ effect, error }) => <bdi>{effect ?? error}</bdi> },
              {
                name: 'outcome',
                title: t('runs.status'),
                cell: ({ outcome }) => <Status tone={TONES[outcome]}>{t(`healing.outcome_${outcome}`)}</Status>,
              },
              { name: 'check', title: t('healing.check'), cell: ({ check }) => <code>{check}</code> },
              { name: 'at', title: t('dead_letters.when'), cell: ({ created_at }) => <Time at={created_at} /> },
            ]}
          />
        )
      }
    </Answer>
  );
}

function Round({ round }: { readonly round: HealingRound }) {
  const { t } = useTranslation();
  return (
    <ul className="stack-tight">
      {round.checks.map(({ check, findings, outcomes, held, error }) => (
        <li key={check} className="row">
          <code>{check}</code>
          {error ? (
            <Status tone="bad">{error}</Status>
          ) : findings.length === 0 ? (
            <Status tone="good">{t('healing.nothing_found')}</Status>
          ) : (
            <bdi>
              {findings
                .slice(0, 5)
                .map(({ summary }) => summary)
                .join('; ')}
              {outcomes.length > 0 && ` → ${outcomes.map(({ effect }) => effect).join('; ')}`}
              {held.length > 0 && ` (${t('healing.outcome_held')}: ${held.length})`}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
