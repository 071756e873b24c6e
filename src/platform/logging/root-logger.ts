import { errorFacts, redactSecrets } from '@libs/observability';
import pino, { type DestinationStream, type Logger } from 'pino';
import { currentFacts } from './context';

export interface LoggerSettings {
  readonly level: string;
  /** `json` for everything that collects logs, `pretty` for people, `auto`: pretty on a terminal. */
  readonly format: 'auto' | 'json' | 'pretty';
}

/**
 * The process's one pino logger. Every line carries the current context's facts; secrets are replaced by name, errors reduced to what
 * is safe to keep. JSON lines go to standard output synchronously: the last line before a crash is the one that is needed.
 */
export function createRootLogger(settings: LoggerSettings, destination: DestinationStream = destinationFor(settings.format)): Logger {
  return pino(
    {
      level: settings.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: redactSecrets },
      serializers: { err: errorFacts, error: errorFacts },
      mixin: contextFields,
    },
    destination,
  );
}

function contextFields(): object {
  const facts = currentFacts();
  if (!facts) return {};
  const { correlationId, actor, entity, operation } = facts;
  return { correlation_id: correlationId, actor, entity, operation };
}

function destinationFor(format: LoggerSettings['format']): DestinationStream {
  const isPretty = format === 'pretty' || (format === 'auto' && process.stdout.isTTY === true);
  if (!isPretty) return pino.destination({ dest: 1, sync: true });
  // Loaded on demand: production has no use for it.
  const pretty = require('pino-pretty') as typeof import('pino-pretty');
  return pretty({
    colorize: process.stdout.isTTY === true,
    translateTime: 'SYS:HH:MM:ss.l',
    ignore: 'correlation_id',
    singleLine: true,
    sync: true,
  });
}
