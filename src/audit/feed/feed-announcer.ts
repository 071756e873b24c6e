import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';

/** Channel on which new rows of the feed are announced. */
export const FEED_CHANNEL = 'tds_change_feed';

/**
 * Tells all processes that there is something new in the feed. Outside the writer's transaction, since commits that notify wait for one
 * another; one statement for all who announce meanwhile. An announcement that is lost costs a reader its poll interval and nothing else.
 */
@Injectable()
export class FeedAnnouncer {
  private isDue = false;
  private isBusy = false;

  constructor(private readonly database: Database) {}

  /** Call after the commit. Returns at once, never throws. */
  announce(): void {
    this.isDue = true;
    if (!this.isBusy) void this.send();
  }

  private async send(): Promise<void> {
    this.isBusy = true;
    while (this.isDue) {
      this.isDue = false;
      await this.database.query(`select pg_notify('${FEED_CHANNEL}', '')`).catch(() => undefined);
    }
    this.isBusy = false;
  }
}
