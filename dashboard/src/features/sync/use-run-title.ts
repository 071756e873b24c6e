import { useTranslation } from 'react-i18next';
import type { Run } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';

/** What a run is called: `Products: Full`. */
export function useRunTitle(): (run: Pick<Run, 'entity_type' | 'type'>) => string {
  const { t } = useTranslation();
  const entityName = useEntityName();
  return ({ entity_type, type }) => `${entityName(entity_type)}: ${t(`runs.type_${type}`)}`;
}
