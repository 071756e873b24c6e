import { useTranslation } from 'react-i18next';
import { useEntityOptions } from '@/api/use-entity-types';
import { Select } from './select';

/** Chooses an entity type, or all. */
export function EntityFilter({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { t } = useTranslation();
  return <Select label={t('filter.entity')} any={t('filter.all')} value={value} options={useEntityOptions()} onChange={onChange} />;
}
