import { ComponentDownError } from './health-registry';

/**
 * A check that answers within `timeoutMs`, and that runs once however many ask meanwhile: a database that hangs must not collect
 * one waiting query per probe.
 */
export function boundedCheck<Facts>(check: { readonly name?: string; check(): Promise<Facts> }, timeoutMs: number): () => Promise<Facts> {
  let running: Promise<Facts> | undefined;
  const start = (): Promise<Facts> => {
    const run = Promise.resolve()
      .then(() => check.check())
      .finally(() => (running = undefined));
    run.catch(() => undefined); // after the timeout nobody listens any more
    return run;
  };
  return () => withinTime((running ??= start()), timeoutMs);
}

async function withinTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ComponentDownError(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
