/** What a log line or an API answer for operators tells about an error. Values bound to statements and bodies are not among it. */
export interface ErrorFacts {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  /** How the raiser meant it to be treated: `retry`, `reject` or `park`. */
  readonly disposition?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly cause?: ErrorFacts;
}

/** Causes followed from one error. Five tell the story; a circle must end. */
const MAX_CAUSES = 5;

/** Longest message kept: some carry a whole answer of another system. */
const MAX_MESSAGE_LENGTH = 2_000;

/**
 * Reduces anything thrown to facts that are safe to log. The usual serializer copies every own property of an error, and database
 * errors carry the statement's parameters there: customers' names and bodies would end up in logs.
 */
export function errorFacts(error: unknown): ErrorFacts {
  return factsOf(error, MAX_CAUSES);
}

function factsOf(error: unknown, causesLeft: number): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: cut(describe(error)) };
  const { code, disposition, constraint, table } = error as Partial<Record<keyof ErrorFacts, unknown>>;
  const cause = causeOf(error);
  return {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message: cut(error.message),
    ...(error.stack === undefined ? {} : { stack: error.stack }),
    ...onlyText({ code, disposition, constraint, table }),
    ...(cause === undefined || causesLeft === 0 ? {} : { cause: factsOf(cause, causesLeft - 1) }),
  };
}

function causeOf(error: Error): unknown {
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  return cause ?? (Array.isArray(errors) ? (errors[0] as unknown) : undefined);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string') return value.message;
  return typeof value === 'object' && value !== null ? 'an object that is not an Error was thrown' : String(value);
}

function onlyText(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function cut(message: string): string {
  return message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, MAX_MESSAGE_LENGTH)}…` : message;
}
