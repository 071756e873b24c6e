import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryEntity } from './entities/audit-entry.entity';
import { FeedEntryEntity } from './entities/feed-entry.entity';

/** The trail of what changed and who did it, and the feed that tells consumers. */
@Module({ imports: [TypeOrmModule.forFeature([AuditEntryEntity, FeedEntryEntity])] })
export class AuditModule {}
