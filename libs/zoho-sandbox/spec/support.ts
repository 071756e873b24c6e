import http from 'node:http';
import { AddressInfo } from 'node:net';
import type { SandboxAddress, ZohoDocument } from '../src';

/** An answer of the API; the body as it came, since a faulty one can't be parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: ZohoDocument & { code?: number };
}

/** Asks the token endpoint as the sandbox's own client would, with any field changed. */
export async function requestToken(address: SandboxAddress, changed: Record<string, string> = {}): Promise<Answer> {
  const fields = {
    grant_type: 'refresh_token',
    client_id: address.clientId,
    client_secret: address.clientSecret,
    refresh_token: address.refreshToken,
    ...changed,
  };
  return answerOf(await fetch(`${address.accountsBaseUrl}/oauth/v2/token`, { method: 'POST', body: new URLSearchParams(fields) }));
}

/** The smallest client that can talk to Zoho. */
export class SpecClient {
  private constructor(
    private readonly address: SandboxAddress,
    private token: string,
  ) {}

  static async connect(address: SandboxAddress): Promise<SpecClient> {
    const client = new SpecClient(address, '');
    await client.renewToken();
    return client;
  }

  async renewToken(): Promise<void> {
    this.token = String((await requestToken(this.address)).body['access_token']);
  }

  async get(path: string, parameters: Record<string, string | number> = {}): Promise<Answer> {
    const query = new URLSearchParams({ organization_id: this.address.organizationId });
    for (const [name, value] of Object.entries(parameters)) query.set(name, String(value));
    return answerOf(await fetch(`${this.address.apiBaseUrl}${path}?${query}`, { headers: this.headers() }));
  }

  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const init =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { ...this.headers(), 'content-type': 'application/json' } };
    const query = `organization_id=${this.address.organizationId}`;
    return answerOf(await fetch(`${this.address.apiBaseUrl}${path}?${query}`, { method, headers: this.headers(), ...init }));
  }

  /** All rows of a list, page by page. */
  async all(path: string, key: string, parameters: Record<string, string | number> = {}): Promise<ZohoDocument[]> {
    const rows: ZohoDocument[] = [];
    for (let page = 1; ; page++) {
      const { body } = await this.get(path, { ...parameters, page });
      rows.push(...(body[key] as ZohoDocument[]));
      if (!(body['page_context'] as { has_more_page: boolean }).has_more_page) return rows;
    }
  }

  private headers(): Record<string, string> {
    return { authorization: `Zoho-oauthtoken ${this.token}` };
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  let body: Answer['body'] = {};
  try {
    body = JSON.parse(text) as Answer['body'];
  } catch {
    // The caller looks at the text.
  }
  return { status: response.status, headers: response.headers, text, body };
}

export interface ReceivedWebhook {
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A webhook receiver that keeps what it gets and answers as told. */
export class Receiver {
  readonly received: ReceivedWebhook[] = [];
  /** Status for the n-th request, from 0. */
  answer: (count: number) => number = () => 200;
  /** Accept requests and never answer. */
  hang = false;
  private readonly server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = this.answer(this.received.length);
      this.received.push({ url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      if (!this.hang) response.writeHead(status).end();
    });
  });

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** A clock that stands until it is moved. */
export class ManualClock {
  constructor(private time = new Date('2026-06-15T09:00:00Z')) {}

  readonly now = (): Date => this.time;

  advance(seconds: number): void {
    this.time = new Date(this.time.getTime() + seconds * 1000);
  }
}
