import { answerOf } from '@libs/api-client';
import { useQuery } from '@tanstack/react-query';
import { tds } from './client';

/** Most the API names in one answer. */
const MAX_ASKED = 100;
/** What one render asks for comes within a moment of one another. Milliseconds. */
const GATHER_MS = 10;
/** Names hardly change, and a wrong one for a while does no harm. Milliseconds. */
const FRESH_MS = 5 * 60_000;
/** Lists that move leave names behind; they are not kept for long. Milliseconds. */
const KEPT_MS = 60_000;

/** What people call a record: its name or number; null until it is known, and where the mirror knows none. */
export function useTitle(type: string | null, zohoId: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['titles', type, zohoId],
    queryFn: () => titles.of(`${type}:${zohoId}`),
    enabled: type !== null && zohoId !== null,
    staleTime: FRESH_MS,
    gcTime: KEPT_MS,
    refetchInterval: false,
    retry: false,
  });
  return data ?? null;
}

/** Everything asked for in the same moment goes in one question. */
class Titles {
  private waiting = new Map<string, PromiseWithResolve>();

  of(key: string): Promise<string | null> {
    if (this.waiting.size === 0) setTimeout(() => void this.ask(), GATHER_MS);
    const asked = this.waiting.get(key) ?? withResolve();
    this.waiting.set(key, asked);
    if (this.waiting.size === MAX_ASKED) void this.ask();
    return asked.promise;
  }

  private async ask(): Promise<void> {
    const asked = this.waiting;
    this.waiting = new Map();
    if (asked.size === 0) return;
    // A list is readable without names: a question that fails is no reason to say so everywhere.
    const records = [...asked.keys()].join(',');
    const named = await answerOf(tds.GET('/api/tds/search/names', { params: { query: { records } } })).catch(() => []);
    const titles = new Map(named.map(({ entity_type, zoho_id, title }) => [`${entity_type}:${zoho_id}`, title]));
    for (const [key, { resolve }] of asked) resolve(titles.get(key) ?? null);
  }
}

interface PromiseWithResolve {
  readonly promise: Promise<string | null>;
  readonly resolve: (title: string | null) => void;
}

function withResolve(): PromiseWithResolve {
  let resolve!: PromiseWithResolve['resolve'];
  const promise = new Promise<string | null>((settle) => (resolve = settle));
  return { promise, resolve };
}

const titles = new Titles();
