/** How a component does: `degraded` works, but not as it should. */
export type ComponentStatus = 'up' | 'degraded' | 'down';

/** What a component tells of itself. */
export interface ComponentReport {
  readonly status: ComponentStatus;
  /** Why it is not up, for people. */
  readonly reason: string | null;
  /** Small figures. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
}

/** A part of the installation that can fail by itself. */
export interface Component {
  readonly name: string;
  check(): Promise<ComponentReport>;
}

/** A component and its report. */
export interface NamedReport extends ComponentReport {
  readonly name: string;
}

/** The whole: `unhealthy` where something is down that webhooks or reads need, `degraded` where anything is not up. */
export type SystemStatus = 'healthy' | 'degraded' | 'unhealthy';

/** What must work to take webhooks and serve reads; the rest can be down without harm to them. */
const ESSENTIAL: readonly string[] = ['database', 'migrations', 'queue'];

/** Unhealthy where something essential is down, degraded where anything is not as it should be. */
export function systemStatusOf(reports: readonly NamedReport[]): SystemStatus {
  if (reports.some(({ name, status }) => status === 'down' && ESSENTIAL.includes(name))) return 'unhealthy';
  return reports.every(({ status }) => status === 'up') ? 'healthy' : 'degraded';
}

/** It works. */
export function up(facts: ComponentReport['facts'] = {}): ComponentReport {
  return { status: 'up', reason: null, facts };
}

/** It works, and somebody should look. */
export function degraded(reason: string, facts: ComponentReport['facts'] = {}): ComponentReport {
  return { status: 'degraded', reason, facts };
}

/** It does not work. */
export function down(reason: string, facts: ComponentReport['facts'] = {}): ComponentReport {
  return { status: 'down', reason, facts };
}
