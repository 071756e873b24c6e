/** Name of the ring of secrets a source signs its webhooks with. Who installs webhooks fills it, who receives them checks with it. */
export function webhookSecretRing(source: string): string {
  return `${source}.webhooks`;
}
