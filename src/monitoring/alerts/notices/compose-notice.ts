import type { Notice, NoticeState } from './notice';

/** A notice in words; each channel dresses it. */
export interface Message {
  readonly title: string;
  readonly subject: string;
  /** What happened. */
  readonly sentence: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What to do; empty when it is over. */
  readonly action: string;
  readonly links: readonly string[];
  /** All of it as plain text, the subject aside. */
  readonly text: string;
}

const PREFIX: Readonly<Record<NoticeState, (severity: string) => string>> = {
  triggered: (severity) => severity.toUpperCase(),
  escalated: (severity) => `NOW ${severity.toUpperCase()}`,
  reminded: (severity) => `STILL ${severity.toUpperCase()}`,
  acknowledged: () => 'ACKNOWLEDGED',
  resolved: () => 'RECOVERED',
  test: () => 'TEST',
};

/** The words of a notice. */
export function messageOf(notice: Notice): Message {
  const { state, alert, links } = notice;
  const subject = `[TDS] ${PREFIX[state](alert.severity)}: ${alert.title}`.replaceAll(/\s+/g, ' ');
  const sentence = sentenceOf(notice);
  const action = state === 'resolved' || state === 'acknowledged' ? '' : (notice.action ?? '');
  const facts = factsOf(notice);
  const shownLinks = [`Alert: ${links.alert}`, ...(links.runbook === null ? [] : [`Runbook: ${links.runbook}`])];
  const blocks = [
    sentence,
    facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    action === '' ? '' : `What to do: ${action}`,
    shownLinks.join('\n'),
  ];
  return {
    title: alert.title,
    subject,
    sentence,
    facts,
    action,
    links: shownLinks,
    text: `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
  };
}

function sentenceOf({ state, alert }: Notice): string {
  if (state === 'acknowledged') return `${alert.acknowledgedBy ?? 'Somebody'} sees to it. ${alert.message}`;
  if (state !== 'resolved') return alert.message;
  const how =
    alert.resolvedBy === null || alert.resolvedBy === 'system' ? 'The cause is gone' : `${alert.resolvedBy} says that the cause is gone`;
  return `${how}, after ${durationOf(alert.triggeredAt, alert.resolvedAt)}. It was: ${alert.message}`;
}

function factsOf({ alert }: Notice): readonly (readonly [string, string])[] {
  const details = Object.entries(alert.details).flatMap(([name, value]): (readonly [string, string])[] => {
    const shown = shownValue(value);
    return shown === null ? [] : [[inWords(name), shown]];
  });
  return [['Severity', alert.severity], ['Since', alert.triggeredAt.toISOString()], ...details, ['Rule', alert.rule]];
}

/** Numbers, words and lists of them; what is nested deeper is in the alert itself. */
function shownValue(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const items = value.map(shownValue).filter((item) => item !== null);
    return items.length === 0 ? null : items.slice(0, 10).join(', ');
  }
  return typeof value === 'object' ? null : String(value as string | number | boolean);
}

function inWords(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function durationOf(from: Date, to: Date | null): string {
  const seconds = Math.max(0, Math.round(((to ?? from).getTime() - from.getTime()) / 1_000));
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3_600)} hours`;
}
