export { ConnectionProbe } from './connection-probe';
export { GetZohoConnectionQuery, type ZohoConnectionView } from './connection.query';
export { ProbeZohoConnectionCommand } from './probe-connection.command';
export { ZohoConnectionModule } from './connection.module';
