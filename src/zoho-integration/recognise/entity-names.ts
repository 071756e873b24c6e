import type { JsonObject } from '@libs/lossless-json';
import type { ZohoEntityDefinition } from '../entities';

/**
 * Finds entity types by the names people and Zoho use: our own, their aliases, the keys of Zoho's webhooks and listings, with or without a plural
 * `s`, in any case and with any separators (`salesorder`, `SalesOrders`, `sales-orders`). What a type is called is its definition's
 * business; no name is known here.
 */
export class EntityNames {
  private readonly byName = new Map<string, ZohoEntityDefinition>();
  private readonly families = new Map<string, readonly ZohoEntityDefinition[]>();

  constructor(definitions: readonly ZohoEntityDefinition[]) {
    for (const definition of definitions) {
      this.families.set(definition.listing, [...(this.families.get(definition.listing) ?? []), definition]);
    }
    // In this order, so that a type's own name is never taken by another's alias, nor an alias by a key several types share.
    for (const definition of definitions) this.add(definition.entityType, definition);
    for (const definition of definitions) for (const alias of definition.aliases) this.add(alias, definition);
    for (const definition of definitions) for (const key of [...definition.zoho.webhookKeys, definition.listing]) this.add(key, definition);
  }

  /** The type of that name, or undefined. For a name several types share (`contact`), the first of them. */
  find(name: string): ZohoEntityDefinition | undefined {
    const exact = this.byName.get(name);
    if (exact) return exact; // as Zoho writes it: not folded for every webhook
    const key = fold(name);
    return this.byName.get(key) ?? this.byName.get(key.endsWith('s') ? key.slice(0, -1) : `${key}s`);
  }

  /** The type of a document called so: of the types that share its listing the one it belongs to, or else the one it was called. */
  typeOf(document: JsonObject, named: ZohoEntityDefinition): ZohoEntityDefinition {
    if (named.includes(document)) return named;
    return this.families.get(named.listing)?.find((relative) => relative.includes(document)) ?? named;
  }

  /** The type whose records Zoho announces under this key of a body, or undefined. Users and locations stand in bodies as details only. */
  announcedAs(key: string): ZohoEntityDefinition | undefined {
    const definition = this.find(key);
    return definition && definition.zoho.webhookKeys.length > 0 ? definition : undefined;
  }

  /** One definition of each family. */
  representatives(): readonly ZohoEntityDefinition[] {
    return [...this.families.values()].map(([first]) => first as ZohoEntityDefinition);
  }

  private add(name: string, definition: ZohoEntityDefinition): void {
    const key = fold(name);
    if (!this.byName.has(key)) this.byName.set(key, definition);
  }
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
