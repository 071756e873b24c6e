import { Injectable } from '@nestjs/common';
import type { Firing } from '@tds/platform/scheduling';
import type { RunnableMode } from '../modes/sync-modes';

/** Modes that run on a schedule, and the names of their schedules. */
export const SCHEDULE_OF_MODE = {
  full: 'full-sync',
  incremental: 'incremental-sync',
  stock: 'stock-sync',
  image: 'image-sync',
} as const satisfies Partial<Record<RunnableMode, string>>;

/** A mode that runs on a schedule. */
export type ScheduledMode = keyof typeof SCHEDULE_OF_MODE;

/** May say that a scheduled run is not worth its calls now. What a person asks for is never put before it. */
export interface ScheduleGate {
  /** Why this firing is left out; null: it may run. */
  refusalOf(mode: RunnableMode, firing: Firing): Promise<string | null>;
}

/** The gates scheduled runs pass. Sources that count their calls add theirs. */
@Injectable()
export class ScheduleGates {
  private readonly gates: ScheduleGate[] = [];

  add(gate: ScheduleGate): void {
    this.gates.push(gate);
  }

  /** The first reason to leave a firing out; null where there is none. */
  async refusalOf(mode: RunnableMode, firing: Firing): Promise<string | null> {
    if (firing.cause === 'request') return null;
    for (const gate of this.gates) {
      const refusal = await gate.refusalOf(mode, firing);
      if (refusal !== null) return refusal;
    }
    return null;
  }
}
