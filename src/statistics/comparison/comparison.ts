import type { RegisteredEntity } from '@tds/sync';

/** How closely two sides are compared: how many there are, which there are and of which version, or what they say. */
export const COMPARISON_LEVELS = ['counts', 'ids', 'fields'] as const;
export type ComparisonLevel = (typeof COMPARISON_LEVELS)[number];

/** How a record differs. */
export const DRIFT_KINDS = ['missing_local', 'missing_zoho', 'stale', 'different'] as const;
export type DriftKind = (typeof DRIFT_KINDS)[number];

/** What a comparison has of a record: drift, or a change that is on its way. */
export type DifferenceKind = DriftKind | 'in_flight';

export type DifferenceSeverity = 'info' | 'warning' | 'error';

/** How to compare a type. */
export interface ComparisonRequest {
  readonly level: ComparisonLevel;
  /** Records whose fields are compared; for types inside other documents, documents fetched. */
  readonly sample: number | 'all';
  /** Also fetches the details of records whose listing does not carry everything. */
  readonly deep: boolean;
  /** A listing not older than this is used again; 0: the source is asked. */
  readonly maxAgeSeconds: number;
  /** A change younger than this may still be on its way. */
  readonly lagSeconds: number;
  /** Only these records, each fetched by id. */
  readonly ids?: readonly string[];
  /** The repair whose result this comparison tells. */
  readonly repairRunId?: string;
}

/** The comparison made where nobody says how: everything by its fields, listed anew. The API's defaults are these. */
export const USUAL_REQUEST: ComparisonRequest = { level: 'fields', sample: 'all', deep: false, maxAgeSeconds: 0, lagSeconds: 60 };

/** A comparison under way. */
export interface Comparison {
  readonly id: string;
  readonly entity: RegisteredEntity;
  readonly request: ComparisonRequest;
  readonly correlationId: string;
}

/** One field in which a record differs. Numbers are decimal text. */
export interface FieldDifference {
  readonly field: string;
  readonly zoho_value: unknown;
  readonly local_value: unknown;
  readonly severity: DifferenceSeverity;
}

/** What was counted. `records` is how many there are on either side. */
export interface ComparisonCounts {
  readonly zohoCount: number;
  readonly localCount: number;
  readonly records: number;
  readonly missingLocal: number;
  readonly missingZoho: number;
  readonly stale: number;
  readonly different: number;
  readonly inFlight: number;
}
