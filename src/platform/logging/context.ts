import { newCorrelationId } from '@libs/observability';
import { Injectable } from '@nestjs/common';
import { ClsService, ClsServiceManager, type ClsStore } from 'nestjs-cls';

/** Facts that belong to everything done for one cause. They are in every log line written meanwhile. */
export interface ContextFacts {
  /** The id that ties a webhook, its job, its Zoho calls and its audit rows together. */
  readonly correlationId: string;
  /** Who acts: `key:<name>`, `scheduler`, `webhook`. */
  readonly actor?: string;
  /** Entity type the work is about, such as `product`. */
  readonly entity?: string;
  /** What is being done, such as `sync.full`. */
  readonly operation?: string;
}

type ContextStore = ClsStore & { facts: ContextFacts };

/** The context of what runs now: an HTTP request, a job, a scheduled tick. Follows `await`, timers and callbacks. */
@Injectable()
export class Context {
  constructor(private readonly cls: ClsService) {}

  /** The id of the cause being worked for; undefined outside any request or `run`. */
  correlationId(): string | undefined {
    return this.facts()?.correlationId;
  }

  /** Who acts, when known. */
  actor(): string | undefined {
    return this.facts()?.actor;
  }

  /** All facts, for those that write them into rows. */
  facts(): ContextFacts | undefined {
    return factsOf(this.cls);
  }

  /** Adds facts for the rest of the current request or `run`. Outside one there is nothing to add to, and nothing happens. */
  add(facts: Partial<ContextFacts>): void {
    const store = this.cls.get<ContextStore | undefined>();
    if (store) store.facts = { ...store.facts, ...facts };
  }

  /**
   * Runs `work` for a cause of its own. Facts not given are inherited from the surrounding context; without any correlation id a new one
   * is made. A job passes the id stored with it: `context.run({ correlationId: job.correlationId, operation: job.kind }, () => …)`.
   */
  run<T>(facts: Partial<ContextFacts>, work: () => T): T {
    return runWithFacts(this.cls, { ...this.facts(), ...facts }, work);
  }
}

/** As `Context.run`, for the adapter's hooks, which run before there is dependency injection. Inherits nothing. */
export function runInContext<T>(facts: Partial<ContextFacts>, work: () => T): T {
  return runWithFacts(ClsServiceManager.getClsService(), facts, work);
}

/** Facts of the current context, for the logger, which is made before dependency injection. */
export function currentFacts(): ContextFacts | undefined {
  return factsOf(ClsServiceManager.getClsService());
}

function runWithFacts<T>(cls: ClsService, facts: Partial<ContextFacts>, work: () => T): T {
  const complete: ContextFacts = { ...facts, correlationId: facts.correlationId ?? newCorrelationId() };
  return cls.runWith({ facts: complete } as unknown as ClsStore, work);
}

function factsOf(cls: ClsService): ContextFacts | undefined {
  return cls.get<ContextStore | undefined>()?.facts;
}
