import { customerDefinition, vendorDefinition } from './contact.definition';
import { productDefinition } from './product.definition';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

/** Every Zoho entity type that is mirrored. Adding one: its definition file, and its line here. */
export const zohoDefinitions: readonly ZohoEntityDefinition[] = [productDefinition, customerDefinition, vendorDefinition];

export type { ZohoEntityDefinition, ZohoProduct } from './zoho-entity-definition';
