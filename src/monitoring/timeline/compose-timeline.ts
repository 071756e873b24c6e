import { rankOf, type Step, type TimelineStep } from './step';

/** A place in a timeline: right after that step, going back in time. */
export interface TimelinePosition {
  readonly at: Date;
  readonly rank: number;
  readonly key: string;
}

/** The steps that lie after the position, newest first, each with the time since the step before it in its flow. */
export function composeTimeline(steps: readonly Step[], before: TimelinePosition | undefined, limit: number): readonly TimelineStep[] {
  const latencies = latenciesOf(steps);
  return steps
    .filter((step) => before === undefined || compare(positionOf(step), before) < 0)
    .toSorted((a, b) => compare(positionOf(b), positionOf(a)))
    .slice(0, limit)
    .map((step) => ({ ...step, latencyMs: latencies.get(step.key) ?? null }));
}

export function positionOf({ at, kind, key }: Step): TimelinePosition {
  return { at, rank: rankOf(kind), key };
}

function latenciesOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const latencies = new Map<string, number>();
  const lastOfFlow = new Map<string, Step>();
  for (const step of steps.toSorted((a, b) => compare(positionOf(a), positionOf(b)))) {
    if (step.flow === null) continue;
    const previous = lastOfFlow.get(step.flow);
    if (previous) latencies.set(step.key, step.at.getTime() - previous.at.getTime());
    lastOfFlow.set(step.flow, step);
  }
  return latencies;
}

function compare(a: TimelinePosition, b: TimelinePosition): number {
  return a.at.getTime() - b.at.getTime() || a.rank - b.rank || (a.key < b.key ? -1 : Number(a.key > b.key));
}
