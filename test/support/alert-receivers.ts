import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A request a channel made. */
export interface ReceivedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly raw: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** What alerts are sent to: a mail server and an HTTP receiver that keep everything they get. */
export interface AlertReceivers {
  /** Whole mails, headers included, in the order they came. */
  readonly mails: readonly string[];
  readonly requests: readonly ReceivedRequest[];
  /** Statuses the receiver answers with before it goes back to 200, by path. */
  readonly answers: Map<string, number[]>;
  readonly smtpUrl: string;
  readonly httpUrl: string;
  /** States in which the webhook at `/hook` was told of a rule's alerts, in order. */
  told(rule: string): readonly unknown[];
  /** Mails that contain these words, wherever the transfer encoding broke their lines. */
  mailed(words: string): readonly string[];
  close(): Promise<void>;
}

/** Starts both on free ports of this machine. */
export async function startAlertReceivers(): Promise<AlertReceivers> {
  const mails: string[] = [];
  const requests: ReceivedRequest[] = [];
  const answers = new Map<string, number[]>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const path = request.url ?? '';
      const body = raw === '' ? {} : (JSON.parse(raw) as Record<string, unknown>);
      requests.push({ path, headers: request.headers, raw, body, at: Date.now() });
      response.statusCode = answers.get(path)?.shift() ?? 200;
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    mails,
    requests,
    answers,
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    httpUrl: `http://127.0.0.1:${portOf(http)}`,
    told: (rule) =>
      requests
        .filter(({ path, body }) => path === '/hook' && (body['alert'] as { rule: string }).rule === rule)
        .map(({ body }) => body['state']),
    mailed: (words) => mails.filter((mail) => mail.replaceAll('=\r\n', '').includes(words)),
    async close() {
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
}

const portOf = (server: { address(): AddressInfo | string | null }): number => (server.address() as AddressInfo).port;
