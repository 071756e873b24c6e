import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import type { AttentionItem, Role } from '@/api/answers';
import { post, tds } from '@/api/client';

/** What needs people now, the worst first. */
export function useAttention() {
  return useQuery({
    queryKey: ['attention'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/attention', { signal })),
    refetchInterval: 10_000,
  });
}

/** The one best thing to do about an item, as the server offers it. */
export type Action = NonNullable<AttentionItem['action']> & { readonly role: Role };

export function perform(action: Action): Promise<void> {
  return post(action.path, action.body);
}
