import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { Topic } from '@/api/topics';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';

const TOUCHED: readonly Topic[] = ['pause', 'queue', 'runs', 'attention', 'dashboard'];

/** What is paused, and the runs that wait for it. */
export function usePauseState() {
  return useQuery({ queryKey: ['pause'], queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/pause', { signal })) });
}

export interface WantedPause {
  readonly reason: string;
  /** Undefined: everything. */
  readonly entity_type: string | undefined;
}

export function usePause(onDone: () => void) {
  const { t } = useTranslation();
  return useAction({
    run: (body: WantedPause) => answerOf(tds.POST('/api/tds/pause', { body })),
    done: () => t('pause.paused'),
    touches: TOUCHED,
    onDone,
  });
}

/** Ends the pause of an entity type; of `null`, the one of everything and all others. */
export function useResume() {
  const { t } = useTranslation();
  return useAction({
    run: (entityType: string | null) =>
      answerOf(tds.POST('/api/tds/resume', { body: entityType === null ? {} : { entity_type: entityType } })),
    done: () => t('pause.resumed'),
    touches: TOUCHED,
  });
}
