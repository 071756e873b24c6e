import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { tds } from './client';

/** Every entity type with what is mirrored and what waits. */
export function useEntities() {
  return useQuery({ queryKey: ['entities'], queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/entities', { signal })) });
}

/** Entity types as choices of a filter. */
export function useEntityOptions(): readonly { readonly value: string; readonly label: string }[] {
  const name = useEntityName();
  return (useEntities().data ?? []).map(({ entity_type }) => ({ value: entity_type, label: name(entity_type) }));
}

/** The name of one record of an entity type, in the language shown: `Product`. */
export function useRecordName(): (type: string) => string {
  const { t } = useTranslation();
  return (type) => t(`record.${type}` as 'record.product', { defaultValue: type });
}

/** The name of an entity type in the plural, in the language shown; the type itself where the dashboard does not know it. */
export function useEntityName(): (type: string) => string {
  const { t } = useTranslation();
  return (type) => t(`entity.${type}` as 'entity.product', { defaultValue: type });
}
