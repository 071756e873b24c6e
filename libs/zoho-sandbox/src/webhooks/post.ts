import http from 'node:http';
import https from 'node:https';

export interface PostOptions {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
}

/** One POST over a kept-alive connection; resolves with the status, rejects when none came in time. Redirects aren't followed. */
export class Poster {
  private readonly httpAgent = new http.Agent({ keepAlive: true });
  private readonly httpsAgent = new https.Agent({ keepAlive: true });

  post(options: PostOptions): Promise<number> {
    const isTls = options.url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const request = (isTls ? https : http).request(options.url, {
        method: 'POST',
        agent: isTls ? this.httpsAgent : this.httpAgent,
        headers: { ...options.headers, 'content-length': options.body.length },
      });
      const give = (reason: string) => request.destroy(new Error(reason));
      const connectTimer = setTimeout(give, options.connectTimeoutMs, 'connect timeout');
      let readTimer: NodeJS.Timeout | undefined;
      const startReading = () => {
        clearTimeout(connectTimer);
        readTimer ??= setTimeout(give, options.readTimeoutMs, 'read timeout');
      };
      request.on('socket', (socket) =>
        socket.connecting ? socket.once(isTls ? 'secureConnect' : 'connect', startReading) : startReading(),
      );
      request.on('response', (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', reject);
      });
      request.on('error', reject);
      request.on('close', () => {
        clearTimeout(connectTimer);
        clearTimeout(readTimer);
      });
      request.end(options.body);
    });
  }

  close(): void {
    this.httpAgent.destroy();
    this.httpsAgent.destroy();
  }
}
