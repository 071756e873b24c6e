import { ComparisonDifferenceEntity } from './comparison-difference.entity';
import { ComparisonEntity } from './comparison.entity';
import { SourceListingEntity } from './source-listing.entity';
import { StatisticsSnapshotEntity } from './statistics-snapshot.entity';

/** The tables of this feature. */
export const statisticsEntities = [SourceListingEntity, ComparisonEntity, ComparisonDifferenceEntity, StatisticsSnapshotEntity];
