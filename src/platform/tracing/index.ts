export { type FinishedSpan, isTracing, trace } from './trace';
export { TracingModule } from './tracing.module';
