export { AppConfig, type Role, type ZohoCredentials, type ZohoEndpoint } from './app-config';
export { ConfigModule } from './config.module';
export { ConfigurationError } from './configuration.error';
export { loadConfig, readEnvironment, type RawEnvironment } from './load-config';
export { zohoDataCenters, type ZohoDataCenter, type ZohoDataCenterName } from './zoho-data-centers';
