/** Headings of `tds --help`, in its order. */
export const HEADING = {
  start: 'Start here:',
  look: 'See how it does:',
  data: 'Sync and prove the data:',
  mend: 'Find and mend trouble:',
  zoho: 'Zoho:',
  administer: 'Administer:',
  develop: 'Measure and break:',
} as const;
