import { useTranslation } from 'react-i18next';
import { useTitle } from '@/api/record-names';
import { useRecordName } from '@/api/use-entity-types';
import { Copyable } from './copyable';

interface RecordLabelProps {
  /** Null where a webhook named a type nobody knows. */
  readonly type: string | null;
  readonly id: string | null;
  /** Where all rows are of one type it need not be said. */
  readonly isTypeHidden?: boolean;
}

/** A record as people call it, in a list: its type, its name or number, its id. The id alone where the mirror knows no name. */
export function RecordLabel({ type, id, isTypeHidden }: RecordLabelProps) {
  const typeName = useTypeName(type);
  const title = useTitle(type, id);
  return (
    <span className="record-label">
      {!isTypeHidden && <span>{typeName}</span>}
      {title !== null && <bdi>{title}</bdi>}
      {id !== null && <code className={title === null ? undefined : 'muted'}>{id}</code>}
    </span>
  );
}

/** The same as the heading of a page; its id goes below, by {@link RecordId}. */
export function RecordHeading({ type, id }: Pick<RecordLabelProps, 'type' | 'id'>) {
  const typeName = useTypeName(type);
  const title = useTitle(type, id);
  return (
    <>
      {typeName} {title === null ? <code>{id}</code> : <bdi>{title}</bdi>}
    </>
  );
}

/** The id below a heading that tells the name. */
export function RecordId({ type, id }: Pick<RecordLabelProps, 'type' | 'id'>) {
  const title = useTitle(type, id);
  return title === null || id === null ? null : <Copyable text={id} />;
}

function useTypeName(type: string | null): string {
  const { t } = useTranslation();
  const name = useRecordName();
  return type === null ? t('webhooks.unknown_entity') : name(type);
}
