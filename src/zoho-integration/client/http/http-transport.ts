import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Agent, type Dispatcher } from 'undici';
import type { TransportSettings } from '../zoho-client.settings';
import { ZohoInvalidError } from '../zoho.errors';
import type { HttpAnswer } from './http-answer';
import { DeadlineExceeded, networkErrorOf } from './network-error';

/** One HTTP request, ready to send. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What errors call this request; the URL itself may hold secrets. */
  readonly endpoint: string;
  readonly signal?: AbortSignal;
}

/** Idle connections are dropped after this, ms: shorter than what servers and balancers usually keep, so that we are the one to close. */
const KEEP_ALIVE_MS = 10_000;

/** Connections to Zoho, kept alive and reused. Sends a request once: no redirects, no retries, no judgement of the answer. */
export class HttpTransport {
  private readonly agent: Agent;

  constructor(private readonly settings: TransportSettings) {
    this.agent = new Agent({
      connect: { timeout: settings.connectTimeoutMs },
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: 6 * KEEP_ALIVE_MS,
      headersTimeout: settings.totalTimeoutMs,
      bodyTimeout: settings.totalTimeoutMs,
      pipelining: 1,
    });
  }

  /**
   * @throws ZohoTransientError (`zoho.network`, `zoho.timeout`), ZohoInvalidError (`zoho.response_too_large`), or the signal's reason.
   */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    request.signal?.throwIfAborted();
    const deadline = startDeadline(this.settings.totalTimeoutMs, request.signal);
    const startedAt = performance.now();
    try {
      const response = await this.agent.request({
        origin: request.url.origin,
        path: `${request.url.pathname}${request.url.search}`,
        method: request.method,
        headers: { accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'tds', ...request.headers },
        body: request.body,
        signal: deadline.signal,
      });
      const headers = firstValues(response.headers);
      const body = await this.readBody(response.body, headers['content-encoding'], request.endpoint);
      return { status: response.statusCode, headers, body, durationMs: performance.now() - startedAt };
    } catch (error) {
      request.signal?.throwIfAborted();
      throw networkErrorOf(error, request.endpoint);
    } finally {
      deadline.end();
    }
  }

  /** Closes the connections; requests in flight are cut off. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async readBody(stream: Dispatcher.ResponseData['body'], encoding: string | undefined, endpoint: string): Promise<Buffer> {
    const { maxResponseBytes } = this.settings;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      // Leaving the loop destroys the stream and with it the connection.
      if (size > maxResponseBytes) throw tooLarge(maxResponseBytes, endpoint);
      chunks.push(chunk);
    }
    return decompress(Buffer.concat(chunks), encoding, maxResponseBytes, endpoint);
  }
}

/**
 * A signal that aborts after `ms` or with `caller`, and lets go of both when it ends. Not `AbortSignal.any` of a timeout: those stay in
 * memory until the timeout fires, and a long run's signal would gather one listener per call.
 */
function startDeadline(ms: number, caller: AbortSignal | undefined): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DeadlineExceeded()), ms);
  const onAbort = (): void => controller.abort(caller?.reason);
  caller?.addEventListener('abort', onAbort, { once: true });
  const end = (): void => {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onAbort);
  };
  return { signal: controller.signal, end };
}

const gunzipAsync = promisify(gunzip);

async function decompress(body: Buffer, encoding: string | undefined, maxOutputLength: number, endpoint: string): Promise<Buffer> {
  if (body.length === 0) return body;
  try {
    if (encoding === 'gzip') return await gunzipAsync(body, { maxOutputLength });
    return body;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxOutputLength, endpoint);
    throw error;
  }
}

function tooLarge(maxResponseBytes: number, endpoint: string): ZohoInvalidError {
  return new ZohoInvalidError('zoho.response_too_large', `the answer is larger than ${maxResponseBytes} bytes`, { endpoint });
}

function firstValues(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
