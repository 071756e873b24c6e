import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ZohoClientModule } from '../client';
import { ZohoConnectionController } from './connection.controller';
import { GetZohoConnectionHandler } from './connection.handler';
import { ConnectionProbe } from './connection-probe';
import { ProbeZohoConnectionHandler } from './probe-connection.handler';
import { ProductLedger } from './product-ledger';
import { ZohoProductEntity } from './zoho-product.entity';

/** Which products the organisation has, and how we stand with Zoho. */
@Module({
  imports: [ZohoClientModule, TypeOrmModule.forFeature([ZohoProductEntity])],
  controllers: [ZohoConnectionController],
  providers: [ProductLedger, ConnectionProbe, GetZohoConnectionHandler, ProbeZohoConnectionHandler],
  exports: [ConnectionProbe],
})
export class ZohoConnectionModule {}
