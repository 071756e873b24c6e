import { STATUS_CODES } from 'node:http';
import { CORRELATION_ID_HEADER, correlationIdFrom } from '@libs/observability';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { type HttpProblemCode, httpProblems } from './problem/http-problems';
import { PROBLEM_MEDIA_TYPE, type ProblemDetails } from './problem/problem';
import { SECURITY_HEADERS } from './security-headers';

/** Answers paths the router cannot even read (`/%zz`). They reach neither hooks nor filters. */
export function answerUnreadablePath(request: Pick<FastifyRequest, 'headers'>, reply: FastifyReply): void {
  const body = problemOf('request.malformed', 'the path cannot be read', correlationIdFrom(request.headers[CORRELATION_ID_HEADER]));
  void reply.code(body.status).headers(headersOf(body)).send(JSON.stringify(body));
}

/** Answers what is no HTTP, has too many headers or never arrives whole, and closes the connection: what follows on it cannot be read either. */
export function answerUnreadableRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(rawAnswer(problemOf(...reasonOf(error), correlationIdFrom(undefined))));
  socket.destroy(error);
}

function reasonOf({ code }: ConnectionError): readonly [HttpProblemCode, string] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return ['request.timeout', 'the request did not arrive whole in time'];
  if (code === 'HPE_HEADER_OVERFLOW') return ['request.headers_too_large', 'the headers are too large'];
  return ['request.malformed', 'the request is no readable HTTP'];
}

/** Written by hand: where the parser gave up there is no response object. */
function rawAnswer(body: ProblemDetails): string {
  const text = JSON.stringify(body);
  const headers = { ...headersOf(body), connection: 'close', 'content-length': Buffer.byteLength(text) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}\r\n${lines.join('')}\r\n${text}`;
}

function headersOf({ correlation_id }: ProblemDetails): Record<string, string> {
  return { ...SECURITY_HEADERS, [CORRELATION_ID_HEADER]: correlation_id, 'content-type': PROBLEM_MEDIA_TYPE };
}

function problemOf(code: HttpProblemCode, detail: string, correlationId: string): ProblemDetails {
  const { status, title } = httpProblems[code];
  return { type: `urn:tds:problem:${code}`, title, status, detail, code, correlation_id: correlationId };
}
