import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { tds } from '@/api/client';
import { estimateCalls } from '@/features/sync/call-estimate';
import type { CostQuestion } from './cost-of-action';

/** Zoho calls that looking at or writing the webhooks takes, roughly: two lists and a call per webhook. */
const INSTALLER_CALLS = 40;

/** Zoho calls an action will take; undefined while that is being found out. */
export function useActionCost(question: CostQuestion, isAsked: boolean): number | undefined {
  return useQuery({
    queryKey: ['attention', 'cost', question],
    queryFn: () => callsOf(question),
    enabled: isAsked,
    refetchInterval: false,
  }).data;
}

async function callsOf(question: CostQuestion): Promise<number> {
  switch (question.kind) {
    case 'free':
      return 0;
    case 'installer':
      return INSTALLER_CALLS;
    case 'retry':
      return (await answerOf(tds.POST('/api/bff/tds/dead-letter/retry', { body: { ...question.body, dry_run: true } as never }))).queued;
    case 'repair': {
      const planned = await answerOf(tds.POST('/api/tds/statistics/repair', { body: { ...question.body, dry_run: true } as never }));
      return planned.plan?.estimated_calls ?? 0;
    }
    case 'sync': {
      const query = { entity_type: question.entity, status: 'completed', limit: 50 } as const;
      const [runs, entities] = await Promise.all([
        pageOf(tds.GET('/api/bff/tds/runs', { params: { query } })),
        answerOf(tds.GET('/api/bff/tds/entities')),
      ]);
      const mirrored = entities.find(({ entity_type }) => entity_type === question.entity)?.total_synced ?? 0;
      return estimateCalls(question.mode, mirrored, runs.rows).calls;
    }
    default:
      return question satisfies never;
  }
}
