import { Injectable } from '@nestjs/common';
import type { SyncMode } from '../runs/sync-run';
import { FullSync } from './full-sync';
import { IncrementalSync } from './incremental-sync';
import { SpecificSync } from './specific-sync';
import type { SyncModeRunner } from './sync-mode';

/** Modes that can be asked for today. */
export const RUNNABLE_MODES = ['full', 'incremental', 'specific'] as const satisfies readonly SyncMode[];

/** A mode that can be asked for. */
export type RunnableMode = (typeof RUNNABLE_MODES)[number];

/** Which runner does which mode. */
@Injectable()
export class SyncModes {
  private readonly runners: Readonly<Record<RunnableMode, SyncModeRunner>>;

  constructor(full: FullSync, incremental: IncrementalSync, specific: SpecificSync) {
    this.runners = { full, incremental, specific };
  }

  of(mode: RunnableMode): SyncModeRunner {
    return this.runners[mode];
  }
}
