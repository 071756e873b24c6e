export { PinoLogger } from 'nestjs-pino';
export { Context, currentFacts, runInContext, type ContextFacts } from './context';
export { LoggingModule } from './logging.module';
export { NestLogger } from './nest-logger';
export { registerRequestContext } from './request-context';
export { requestLogLevel, type RequestLogLevel } from './request-log';
export { SLOW_OPERATION_MS, isSlow } from './slow';
export { createRootLogger, type LoggerSettings } from './root-logger';
