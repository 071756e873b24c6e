/**
 * An instant as Zoho's filters want it: `2013-11-18T02:02:51+0000`, to the second, rounded down so that an inclusive bound loses nothing.
 * The `+` must reach Zoho as `%2B`; `URLSearchParams` sees to it.
 */
export function formatZohoInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}+0000`;
}
