import type { FailureReasonMap } from '@tds/platform/failure-reasons';

/** What the pipeline's failures mean. */
export const syncReasons = {
  'validation.failed': {
    summary: 'The record breaks a rule, so it was kept out of the mirror; the message says which field.',
    advice: 'Correct the field in the source and retry, or retry with an edited payload. A later change of the record is tried by itself.',
  },
  'sync.unreadable_payload': {
    summary: 'The payload is not a JSON object, so nothing can be read from it.',
    advice: 'Retry by fetching the record, or with a corrected payload.',
  },
  'sync.unknown_entity_type': {
    summary: 'TDS has no definition of this type of record.',
    advice: 'Update TDS to a version that knows the type and retry, or resolve it if the type is not to be mirrored.',
  },
  'sync.still_in_conflict': {
    summary: 'The record changed each time while TDS fetched it.',
    advice: 'It is tried again by itself. Retry when the record has come to rest.',
  },
  'sync.unexpected': {
    summary: 'TDS met an error nobody foresaw while it wrote the record.',
    advice: 'Look at the message; report it if it is not a full disk or a missing permission of the database. Then retry.',
  },
} satisfies FailureReasonMap;
