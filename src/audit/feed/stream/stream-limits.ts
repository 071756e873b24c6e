import { Injectable } from '@nestjs/common';

/** What event streams may cost a process. */
@Injectable()
export class StreamLimits {
  /** Streams open at once; a browser tab of the dashboard holds one. */
  readonly maxStreams: number = 200;
  /** Events that may wait for one client. */
  readonly outboxSize: number = 2_000;
  /** Silence after which a sign of life is sent; below the minute after which proxies close a silent connection. ms */
  readonly heartbeatMs: number = 15_000;
  /** A client that takes nothing for so long is disconnected; it can resume. ms */
  readonly stallMs: number = 60_000;
}
