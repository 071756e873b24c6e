/** The fields `pg` gives a server error, as far as we decide by them. */
interface ServerError {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

/** SQLSTATEs that mean: this connection, or every connection, is gone; the statement itself may be fine. */
const CONNECTION_SQLSTATES = new Set([
  '57P01', // admin_shutdown: backend terminated
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now: starting up or shutting down
  '57P05', // idle_session_timeout
  '25P03', // idle_in_transaction_session_timeout
  '53300', // too_many_connections
  '25006', // read_only_sql_transaction: a standby, or a primary that is being demoted; a new connection may find the right server
]);

const CONNECTION_ERRNOS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
]);

/** `pg` raises these without any code. */
const CONNECTION_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed|Cannot use a pool after calling end|Query read timeout)/;

/** Was the database unreachable, the connection lost or silent, or the server read-only? Trying again on another connection can succeed. */
export function isConnectionError(error: unknown): boolean {
  return chain(error).some((link) => {
    const code = codeOf(link);
    if (code !== undefined && (code.startsWith('08') || CONNECTION_SQLSTATES.has(code) || CONNECTION_ERRNOS.has(code))) return true;
    return link instanceof Error && CONNECTION_MESSAGES.test(link.message);
  });
}

/** Did PostgreSQL undo the transaction because of others (serialization failure or deadlock)? The same work can run again at once. */
export function isSerializationError(error: unknown): boolean {
  return hasCode(error, '40001', '40P01');
}

/** Did a statement give up waiting for a lock (`lock_timeout` or `nowait`)? */
export function isLockTimeout(error: unknown): boolean {
  return hasCode(error, '55P03');
}

/** Was the statement cancelled, by `statement_timeout` or by request? */
export function isStatementCancelled(error: unknown): boolean {
  return hasCode(error, '57014');
}

/** Has the server run out of disk, memory or another resource? */
export function isResourceExhausted(error: unknown): boolean {
  return chain(error).some((link) => codeOf(link)?.startsWith('53') === true);
}

/** Is the server away, read-only, or out of room? Each can end without us. */
export function isOutage(error: unknown): boolean {
  return isConnectionError(error) || isResourceExhausted(error);
}

/** Did others hold a lock for too long or undo the transaction, or did the statement take too long among them? */
export function isContention(error: unknown): boolean {
  return isLockTimeout(error) || isStatementCancelled(error) || isSerializationError(error);
}

/** Does a row with this key exist already? With `constraint`, only that one's violation counts. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return violates(error, '23505', constraint);
}

/** Does the row point at something that is not there (or is still pointed at)? */
export function isForeignKeyViolation(error: unknown, constraint?: string): boolean {
  return violates(error, '23503', constraint);
}

/** Does the row break a check constraint? */
export function isCheckViolation(error: unknown, constraint?: string): boolean {
  return violates(error, '23514', constraint);
}

/** SQLSTATE of the error or of what caused it; undefined when it did not come from PostgreSQL. */
export function sqlState(error: unknown): string | undefined {
  return chain(error)
    .map(codeOf)
    .find((code) => code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !CONNECTION_ERRNOS.has(code));
}

function violates(error: unknown, code: string, constraint: string | undefined): boolean {
  return chain(error).some(
    (link) => codeOf(link) === code && (constraint === undefined || (link as ServerError).constraint === constraint),
  );
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return chain(error).some((link) => codes.includes(codeOf(link) ?? ''));
}

function codeOf(link: unknown): string | undefined {
  const code = (link as ServerError).code;
  return typeof code === 'string' ? code : undefined;
}

/** The error and everything that caused it: TypeORM wraps in `driverError`, we in `cause`, Node's dual-stack connect in `errors`. */
function chain(error: unknown): readonly object[] {
  const found = new Set<object>();
  const visit = (link: unknown): void => {
    if (typeof link !== 'object' || link === null || found.has(link)) return;
    found.add(link);
    const { driverError, cause, errors } = link as { driverError?: unknown; cause?: unknown; errors?: unknown };
    visit(driverError);
    visit(cause);
    if (Array.isArray(errors)) errors.forEach(visit);
  };
  visit(error);
  return [...found];
}
