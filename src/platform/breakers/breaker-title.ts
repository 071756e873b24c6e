/**
 * A breaker's name for people: `zoho:inventory:748369814` is "Zoho Inventory". The number of the organisation is left out: whoever has several
 * finds it in the name beside.
 */
export function breakerTitle(name: string): string {
  return name
    .split(':')
    .filter((part) => !/^\d+$/.test(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
