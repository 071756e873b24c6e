import { Clock, SystemClock } from '@libs/resilience';
import { Global, Module } from '@nestjs/common';

/** The clock everybody is injected with. Tests put their own in its place: one override moves the whole application's time. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class ClockModule {}
