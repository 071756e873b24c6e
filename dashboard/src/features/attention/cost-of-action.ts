/** What has to be asked to know what an action will cost. */
export type CostQuestion =
  | { readonly kind: 'free' }
  | { readonly kind: 'sync'; readonly entity: string; readonly mode: 'full' | 'incremental' }
  | { readonly kind: 'retry'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'repair'; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'installer' };

/** Which actions of the first screen call Zoho, told by their path. */
export function costQuestionOf(path: string, body: Readonly<Record<string, unknown>> = {}): CostQuestion {
  const sync = /\/sync\/([a-z_]+)$/.exec(path);
  if (sync) return { kind: 'sync', entity: sync[1]!, mode: body.mode === 'incremental' ? 'incremental' : 'full' };
  if (path.endsWith('/dead-letter/retry')) return { kind: 'retry', body };
  if (path.endsWith('/statistics/repair')) return { kind: 'repair', body };
  if (path.includes('/webhook-installer/')) return { kind: 'installer' };
  return { kind: 'free' };
}
