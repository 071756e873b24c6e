import { TdsApiError, TdsUnreachableError } from '@libs/api-client';
import { CliError } from './cli-error';
import { EXIT, type ExitCode } from './exit-codes';

/** Any error as one that can be shown: what, why, the next command, and how the program ends. */
export function explainError(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (error instanceof TdsUnreachableError) return explainUnreachable(error);
  if (error instanceof TdsApiError) return explainAnswer(error);
  const { message, code } = error as Error & { code?: string };
  return new CliError(code && !message.includes(code) ? `${message} (${code})` : message, EXIT.failed);
}

function explainUnreachable({ url, cause }: TdsUnreachableError): CliError {
  const { origin } = new URL(url);
  return new CliError(
    `no TDS answers at ${origin}`,
    EXIT.unreachable,
    [reasonOf(cause)],
    [
      'tds start           starts one here',
      'tds login <url>     remembers where another one is',
      'tds doctor          looks for the cause',
    ],
  );
}

/** The innermost cause says what the network said. */
function reasonOf(cause: unknown): string {
  let inner = cause as (Error & { code?: string; cause?: unknown }) | undefined;
  while (inner?.cause instanceof Error) inner = inner.cause;
  return inner?.message || inner?.code || 'the connection failed';
}

function explainAnswer(error: TdsApiError): CliError {
  const fields = error.fields.map(({ field, message }) => (message.startsWith(field) ? message : `${field}: ${message}`));
  const why = error.correlationId ? [...fields, `correlation id ${error.correlationId}`] : fields;
  return new CliError(error.detail, exitCodeOf(error.status), why, nextFor(error));
}

function exitCodeOf(status: number): ExitCode {
  if (status === 400 || status === 422) return EXIT.usage;
  if (status === 401 || status === 403) return EXIT.notAllowed;
  if (status === 404) return EXIT.notFound;
  if (status === 409 || status === 412) return EXIT.conflict;
  if (status === 408 || status === 429 || status === 503) return EXIT.later;
  return EXIT.failed;
}

function nextFor({ status, retryAfterSeconds }: TdsApiError): string[] {
  if (status === 401) return ['tds login           saves a key for an instance', 'tds profiles        shows which key is used'];
  if (status === 403) return ['ask an admin for a key with a higher role: tds keys create <name> --role operator'];
  if (retryAfterSeconds !== undefined) return [`try again in ${retryAfterSeconds} s`];
  return [];
}
