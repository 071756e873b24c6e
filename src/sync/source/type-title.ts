/** Types that have no plural. */
const UNCOUNTED: readonly string[] = ['stock'];

/** An entity type as a title begins with it, in the plural: `Sales orders`. */
export function titleOfType(entityType: string): string {
  const words = entityType.replaceAll('_', ' ');
  const plural = UNCOUNTED.includes(entityType) ? words : `${words}${words.endsWith('ch') ? 'es' : 's'}`;
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}
