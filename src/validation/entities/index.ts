import { FindingEntity } from './finding.entity';
import { ValidationRunEntity } from './validation-run.entity';

/** The tables of this feature. */
export const validationEntities = [FindingEntity, ValidationRunEntity];
