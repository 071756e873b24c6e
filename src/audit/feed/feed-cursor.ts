import { ProblemException } from '@tds/platform/http';
import { BEGINNING, type Cut, formatCut, parseCut } from './cut';

/**
 * A place in the feed. Everything before `from` was delivered; and, while a batch is being paged through, its rows up to `lastId`, the
 * batch being what was committed between `from` and `upTo`.
 */
export interface FeedCursor {
  /** The database cluster the numbers belong to; null: any, for a cursor made here. */
  readonly cluster: string | null;
  readonly from: Cut;
  readonly batch: { readonly upTo: Cut; readonly lastId: bigint } | null;
}

/** Before everything the feed holds. */
export const FROM_BEGINNING: FeedCursor = { cluster: null, from: BEGINNING, batch: null };

const VERSION = '1';

/** The opaque form, for `after` and `Last-Event-ID`. */
export function encodeCursor({ cluster, from, batch }: FeedCursor): string {
  const parts = [VERSION, cluster ?? '', formatCut(from), ...(batch ? [formatCut(batch.upTo), String(batch.lastId)] : [])];
  return Buffer.from(parts.join('~')).toString('base64url');
}

/** @throws ProblemException (400) when it is no cursor of the feed. */
export function decodeCursor(text: string): FeedCursor {
  const [version, cluster = '', fromText = '', upToText, lastId] = Buffer.from(text, 'base64url').toString('latin1').split('~');
  const from = parseCut(fromText);
  if (version !== VERSION || !/^\d{0,20}$/.test(cluster) || from === null) throw invalidCursor();
  const place = { cluster: cluster === '' ? null : cluster, from };
  if (upToText === undefined) return { ...place, batch: null };
  const upTo = parseCut(upToText);
  if (upTo === null || lastId === undefined || !/^\d{1,18}$/.test(lastId)) throw invalidCursor();
  return { ...place, batch: { upTo, lastId: BigInt(lastId) } };
}

function invalidCursor(): ProblemException {
  const message = 'after must be a cursor of this feed';
  return new ProblemException('request.invalid', message, { errors: [{ field: 'after', rule: 'cursor', message }] });
}
