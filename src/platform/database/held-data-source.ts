import { DataSource } from 'typeorm';

/**
 * A data source that stays open until it is released. `TypeOrmModule` closes its data source when its own turn to stop comes: before features
 * that still write how their work ended, and waiting without end for whoever holds a connection.
 */
export class HeldDataSource extends DataSource {
  private isHeld = false;

  override async initialize(): Promise<this> {
    await super.initialize(); // closes what it opened when it fails
    this.isHeld = true;
    return this;
  }

  /** From now on `destroy` closes it. */
  release(): void {
    this.isHeld = false;
  }

  override async destroy(): Promise<void> {
    if (!this.isHeld) await super.destroy();
  }
}
