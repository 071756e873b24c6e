import { Injectable } from '@nestjs/common';
import type { Lease } from './job';

/** How a batch stands: what is unsettled, and how many jobs went which way. */
interface BatchAccount {
  readonly unsettled: Set<string>;
  completed: number;
  failed: number;
}

/**
 * Leases this process holds, by token. A settled job leaves the book when its transaction commits, so that a worker knows what its handler
 * left undone without asking the database after every batch.
 */
@Injectable()
export class HeldLeases {
  private readonly accounts = new Map<string, BatchAccount>();

  /** Enters a freshly claimed batch. */
  open(token: string, ids: readonly string[]): void {
    this.accounts.set(token, { unsettled: new Set(ids), completed: 0, failed: 0 });
  }

  /** Strikes out settled jobs. Those of other processes, or given back by the reaper, are not in the book: no matter. */
  settled(leases: readonly Lease[], as: 'completed' | 'failed' | 'released'): void {
    for (const { id, leaseToken } of leases) {
      const account = this.accounts.get(leaseToken);
      if (account?.unsettled.delete(id) === true && as !== 'released') account[as] += 1;
    }
  }

  /** What is still to be settled of a batch. */
  remaining(token: string): readonly string[] {
    return [...(this.accounts.get(token)?.unsettled ?? [])];
  }

  /** Closes a batch and tells how it went. */
  close(token: string): { readonly completed: number; readonly failed: number } {
    const { completed, failed } = this.accounts.get(token) ?? { completed: 0, failed: 0 };
    this.accounts.delete(token);
    return { completed, failed };
  }
}
