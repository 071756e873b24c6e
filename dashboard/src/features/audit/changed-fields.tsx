import { useTranslation } from 'react-i18next';
import { Table } from '@/components/table';
import { valueText } from '@/lib/value-text';

interface ChangedFieldsProps {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** What changed, side by side. */
export function ChangedFields({ before, after }: ChangedFieldsProps) {
  const { t } = useTranslation();
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return (
    <Table
      caption={t('audit.changed_fields')}
      rows={fields.slice(0, 200)}
      keyOf={(field) => field}
      columns={[
        { name: 'field', title: t('agreement.field'), kind: 'head', cell: (field) => <code>{field}</code> },
        { name: 'before', title: t('audit.before'), cell: (field) => <bdi>{valueText(before[field])}</bdi> },
        { name: 'after', title: t('audit.after'), cell: (field) => <bdi>{valueText(after[field])}</bdi> },
      ]}
    />
  );
}
