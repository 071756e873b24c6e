import { Global, Module } from '@nestjs/common';
import { FailureReasons } from './failure-reasons';

/** One catalogue for the process: whoever shows a failure finds the words of whoever caused it. */
@Global()
@Module({ providers: [FailureReasons], exports: [FailureReasons] })
export class FailureReasonsModule {}
