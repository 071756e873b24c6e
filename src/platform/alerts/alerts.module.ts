import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AlertEntity } from './alert.entity';
import { AlertLedger } from './alert-ledger';

/** The ledger of alerts. */
@Global()
@Module({ imports: [TypeOrmModule.forFeature([AlertEntity])], providers: [AlertLedger], exports: [AlertLedger] })
export class AlertsModule {}
