export { ZohoIntegrationModule } from './zoho-integration.module';
export { zohoDefinitions, type ZohoEntityDefinition } from './entities';
