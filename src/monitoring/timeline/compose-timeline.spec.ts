import { composeTimeline, positionOf } from './compose-timeline';
import type { Step, StepKind } from './step';

const step = (ms: number, kind: StepKind, flow: string | null = null, key = `${kind}:${ms}`): Step => ({
  key,
  at: new Date(ms),
  kind,
  flow,
  correlationId: null,
  actor: null,
  summary: '',
  details: {},
});

it('tells the newest first, and in one instant the effect before its cause', () => {
  const steps = [step(10, 'job.applied'), step(10, 'record.updated'), step(5, 'webhook.received'), step(20, 'action')];
  expect(composeTimeline(steps, undefined, 10).map(({ kind }) => kind)).toEqual([
    'action',
    'job.applied',
    'record.updated',
    'webhook.received',
  ]);
});

it('measures from the step before in the same flow', () => {
  const steps = [
    step(0, 'webhook.received', 'a'),
    step(3, 'action'),
    step(5, 'job.started', 'a'),
    step(6, 'job.queued', 'b'),
    step(9, 'record.updated', 'a'),
  ];
  expect(composeTimeline(steps, undefined, 10).map(({ latencyMs }) => latencyMs)).toEqual([4, null, 5, null, null]);
});

it('goes on after a step, also among steps of one instant', () => {
  const steps = Array.from({ length: 7 }, (_, n) => step(1, 'action', null, `k${n}`));
  const seen: string[] = [];
  for (let page = composeTimeline(steps, undefined, 3); page.length > 0; page = composeTimeline(steps, positionOf(page.at(-1)!), 3)) {
    seen.push(...page.map(({ key }) => key));
  }
  expect(seen).toEqual(['k6', 'k5', 'k4', 'k3', 'k2', 'k1', 'k0']);
});
