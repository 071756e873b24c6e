import { useTranslation } from 'react-i18next';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { Menu, MenuItem } from '@/components/menu';
import { CROSS_TYPE_KINDS, csvAddress } from './data-quality.api';

/** Files of all open issues: of the entity type chosen, and of what holds between records. */
export function CsvMenu({ entity }: { readonly entity: string | undefined }) {
  const { t } = useTranslation();
  const entityName = useEntityName();
  return (
    <Menu trigger={<Button icon="download">{t('data_quality.csv')}</Button>}>
      {entity !== undefined && (
        <MenuItem icon="download" onSelect={() => download(csvAddress(entity))}>
          {entityName(entity)}
        </MenuItem>
      )}
      {CROSS_TYPE_KINDS.map((kind) => (
        <MenuItem key={kind} icon="download" onSelect={() => download(csvAddress(kind))}>
          {t(`data_quality.what_${kind}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The browser keeps the file under the name the server gives it. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
