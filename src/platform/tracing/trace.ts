/** One step of the work for a cause, told when it is over. */
export interface FinishedSpan {
  /** `<part>.<step>`, few and fixed: `webhook.receive`. */
  readonly name: string;
  readonly kind: 'server' | 'consumer' | 'client' | 'internal';
  /** Whose trace it belongs to. */
  readonly correlationId: string;
  /** It ended now, and took so long. */
  readonly durationMs: number;
  /** The step everything else hangs from. */
  readonly isRoot?: boolean;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** Why it failed, as a code; absent: it did not. */
  readonly failure?: string;
}

/** Takes spans to where they are looked at. */
export interface SpanExport {
  add(span: FinishedSpan): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

let current: SpanExport | undefined;

/** Whether spans go anywhere. Ask before spending time on making them. */
export function isTracing(): boolean {
  return current !== undefined;
}

/** Tells of a step. Costs nothing while traces are off. */
export function trace(span: FinishedSpan): void {
  current?.add(span);
}

/** Switches traces on, or off. */
export function exportTo(next: SpanExport | undefined): void {
  current = next;
}
