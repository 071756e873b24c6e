import { Injectable } from '@nestjs/common';
import type { SyncMode } from '../runs/sync-run';
import type { EntityDefinition } from '../source/entity-definition';
import { FullSync } from './full-sync';
import { ImageSync } from './image-sync';
import { IncrementalSync } from './incremental-sync';
import { ModeNotSupportedError } from './mode.errors';
import { RepairSync } from './repair-sync';
import { SpecificSync } from './specific-sync';
import { StockSync } from './stock-sync';
import type { SyncModeRunner } from './sync-mode';

/** Modes that can be asked for today. */
export const RUNNABLE_MODES = ['full', 'incremental', 'specific', 'stock', 'image', 'repair'] as const satisfies readonly SyncMode[];

/** A mode that can be asked for. */
export type RunnableMode = (typeof RUNNABLE_MODES)[number];

/** Which runner does which mode. */
@Injectable()
export class SyncModes {
  private readonly runners: Readonly<Record<RunnableMode, SyncModeRunner>>;

  constructor(
    full: FullSync,
    incremental: IncrementalSync,
    specific: SpecificSync,
    stock: StockSync,
    image: ImageSync,
    repair: RepairSync,
  ) {
    this.runners = { full, incremental, specific, stock, image, repair };
  }

  of(mode: RunnableMode): SyncModeRunner {
    return this.runners[mode];
  }

  /** @throws ModeNotSupportedError when a type can't be synced that way. */
  check(mode: RunnableMode, definition: EntityDefinition): void {
    const supported = modesOf(definition);
    if (!supported.includes(mode)) throw new ModeNotSupportedError(definition.entityType, mode, supported);
  }
}

/** Files are only fetched as files; `stock` is for what comes inside documents that don't move with it. */
function modesOf({ attachment, derivation }: EntityDefinition): readonly RunnableMode[] {
  if (attachment) return ['image', 'repair'];
  return derivation ? ['full', 'incremental', 'specific', 'stock', 'repair'] : ['full', 'incremental', 'specific', 'repair'];
}
