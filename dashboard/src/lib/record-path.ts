/** The page of a record. Ids of stock have a slash (product/location). */
export function recordPath(entityType: string, id: string): string {
  return `/records/${entityType}/${encodeURIComponent(id)}`;
}
