import { Global, Module } from '@nestjs/common';
import { ActionRecorder } from './action-recorder';

/** Records what people and the system did. Every feature may: an action is recorded in the transaction that does it. */
@Global()
@Module({ providers: [ActionRecorder], exports: [ActionRecorder] })
export class ActionsModule {}
