import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { Settings } from '@tds/platform/settings';
import { minimumSeverity, reminderMinutes, SEVERITIES } from '../alerts.settings';
import { AlertChannels } from '../channels/alert-channels';

const announceOpen = loadSql(__dirname, 'sql/announce-open.sql');
const announceAcknowledged = loadSql(__dirname, 'sql/announce-acknowledged.sql');
const announceResolved = loadSql(__dirname, 'sql/announce-resolved.sql');

/** Decides what people are told of alerts, whoever raised them: each piece of news becomes one delivery per channel, once. */
@Injectable()
export class Announcer {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly channels: AlertChannels,
  ) {}

  /** Plans what is news by now; how many deliveries that makes. Safe to run anywhere at any time. */
  async announce(): Promise<number> {
    const channels = this.channels.all.map(({ name }) => ({
      channel: name,
      rank: SEVERITIES.indexOf(this.settings.get(minimumSeverity[name])) + 1,
    }));
    const keeping = this.channels.all.filter(({ keepsAlerts }) => keepsAlerts).map(({ name }) => name);
    const resolved = await this.database.query(announceResolved);
    const open = await this.database.query(announceOpen, [JSON.stringify(channels), this.settings.get(reminderMinutes)]);
    const acknowledged = await this.database.query(announceAcknowledged, [keeping]);
    return resolved.length + open.length + acknowledged.length;
  }
}
