import { Module } from '@nestjs/common';
import { AuditModule } from '@tds/audit';
import { OperationsWatch } from './operations-watch';

/** Events of operation for the open event streams. */
@Module({ imports: [AuditModule], providers: [OperationsWatch] })
export class LiveModule {}
