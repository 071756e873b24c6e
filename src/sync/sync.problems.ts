import type { ProblemMap } from '@tds/platform/http';

/** How the errors of this feature answer over HTTP. */
export const syncProblems = {
  'sync.unknown_entity_type': { status: 404, title: 'There is no such entity type' },
  'sync.unknown_source': { status: 404, title: 'There is no such source' },
  'sync.record_not_found': { status: 404, title: 'The mirror has no such record' },
  'sync.not_mirrored_in_time': { status: 408, title: 'The record was not mirrored in time' },
  'sync.unknown_filter': { status: 400, title: 'There is no such filter' },
  'sync.mode_not_supported': { status: 400, title: 'This entity type cannot be synced in this mode' },
  'sync.image_not_found': { status: 404, title: 'There is no stored image of this product' },
  'sync.run_not_found': { status: 404, title: 'There is no such run' },
  'sync.paused': { status: 409, title: 'Writing of this entity type is paused' },
  'sync.run_not_running': { status: 409, title: 'The run has already ended' },
  'sync.run_under_way': { status: 409, title: 'The run is still under way' },
} satisfies ProblemMap;
