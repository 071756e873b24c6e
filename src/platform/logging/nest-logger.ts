import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Parts of Nest that say at start, line by line, which module was made and which route mapped. */
const TALKATIVE_CONTEXTS = new Set<unknown>(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/** What Nest itself logs with. Its hundred lines of start-up are for debugging; warnings and errors stay what they are. */
@Injectable()
export class NestLogger extends Logger {
  override log(message: unknown, ...optionalParams: unknown[]): void {
    if (TALKATIVE_CONTEXTS.has(optionalParams.at(-1))) this.debug(message, ...optionalParams);
    else super.log(message, ...optionalParams);
  }
}
