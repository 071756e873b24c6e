import { Database } from '@tds/platform/database';
import { Injectable } from '@nestjs/common';
import { ComponentDownError, type HealthCheck, type HealthFacts } from './health-registry';

/** Does the server answer? */
@Injectable()
export class DatabaseHealth implements HealthCheck {
  readonly name = 'database';

  constructor(private readonly database: Database) {}

  async check(): Promise<HealthFacts> {
    try {
      await this.database.ping();
    } catch (cause) {
      throw Object.assign(new ComponentDownError('the database does not answer'), { cause });
    }
    const { total, idle, waiting } = this.database.poolState();
    return { connections: total, idle, waiting };
  }
}

/** Does the schema fit this version of the program? */
@Injectable()
export class MigrationsHealth implements HealthCheck {
  readonly name = 'migrations';

  constructor(private readonly database: Database) {}

  check(): Promise<HealthFacts> {
    if (this.database.isReady()) return Promise.resolve({});
    return Promise.reject(new ComponentDownError('the schema is not up to date yet'));
  }
}
