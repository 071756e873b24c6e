import { Query } from '@nestjs/cqrs';

/** A record somebody may have meant. */
export interface FoundRecord {
  readonly entityType: string;
  readonly zohoId: string;
  readonly organizationId: string;
  /** How people call it: its name or number; null where it has none. */
  readonly title: string | null;
  /** Column that matched, and what it holds; `zoho_id` for the id. */
  readonly matchedBy: string;
  readonly matchedValue: string;
  readonly isExact: boolean;
  readonly sourceModifiedAt: Date | null;
  readonly sourceDeletedAt: Date | null;
}

/** Records of all types whose id is the text, or in which a search column begins with it; exact matches first. */
export class SearchRecordsQuery extends Query<readonly FoundRecord[]> {
  constructor(
    readonly text: string,
    readonly limit: number,
    /** Only these types; absent: all. */
    readonly entityTypes?: readonly string[],
  ) {
    super();
  }
}
