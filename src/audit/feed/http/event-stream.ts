import { Readable } from 'node:stream';
import type { StreamItem } from '../stream/feed-streams';
import { toChangeDto } from './change.dto';

/** How soon a browser reconnects by itself, ms. */
const RETRY_MS = 2_000;

/** Items as server-sent events. An event's `id` is the place to resume from; only changes and heartbeats move it. */
export function toEventText(item: StreamItem): string {
  switch (item.kind) {
    case 'change':
      return eventText(item.event.row.eventType, toChangeDto(item.event), item.event.cursor);
    case 'live':
      return eventText(item.event.event_type, item.event);
    case 'heartbeat':
      return `: heartbeat\nid: ${item.cursor}\n\n`;
    case 'closed':
      return eventText('tds.stream.closed', { reason: item.reason });
    default:
      return item satisfies never;
  }
}

function eventText(name: string, data: object, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The body of the answer: pulled as fast as the client reads, destroyed where it takes nothing for `stallMs`. */
export function eventStream(items: AsyncGenerator<StreamItem, void, void>, stallMs: number): Readable {
  let pulledAt = Date.now();
  const stream = Readable.from(
    (async function* () {
      yield `retry: ${RETRY_MS}\n: connected\n\n`;
      for await (const item of items) {
        yield toEventText(item);
        pulledAt = Date.now();
      }
    })(),
  );
  const watchdog = setInterval(() => {
    if (Date.now() - pulledAt > stallMs) stream.destroy();
  }, stallMs / 4);
  watchdog.unref();
  stream.once('close', () => clearInterval(watchdog));
  return stream;
}
