import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison, Difference } from '@/api/answers';
import { Button } from '@/components/button';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { RecordLabel } from '@/components/record-label';
import { Select } from '@/components/select';
import { Answer, Empty } from '@/components/states';
import { Status, type Tone } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useServerText } from '@/lib/server-text';
import { useUrlFilters } from '@/lib/use-url-filters';
import { valueText } from '@/lib/value-text';
import { recordPath } from '@/lib/record-path';
import { KINDS, useDifferences } from './agreement.api';
import { RepairDialog } from './repair-dialog';

const TONES: Readonly<Record<Difference['severity'], Tone>> = { info: 'note', warning: 'warning', error: 'bad' };

/** What differs, record by record, each opened to its fields side by side. */
export function Differences({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation();
  const filters = useUrlFilters(['kind']);
  const kind = filters.values.kind as Difference['kind'] | undefined;
  const [repairing, setRepairing] = useState<string>();
  const differences = useDifferences(comparison.comparison_id, kind, filters.after);
  return (
    <Panel title={t('agreement.differences')} note={t('agreement.differences_note')} isFlush>
      <div className="panel-body">
        <div className="filters">
          <Select<Difference['kind']>
            label={t('agreement.kind')}
            any={t('filter.all')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`agreement.kind_${value}`) }))}
            onChange={(value) => filters.set('kind', value)}
          />
        </div>
      </div>
      <Answer query={differences} rows={4}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty icon="good" title={t('agreement.no_differences')}>
              {t(kind ? 'filter.widen' : 'agreement.no_differences_note')}
            </Empty>
          ) : (
            <>
              <ul className="list">
                {rows.map((difference) => (
                  <DifferenceItem
                    key={`${difference.kind} ${difference.zoho_id}`}
                    entityType={comparison.entity_type}
                    difference={difference}
                    onRepair={() => setRepairing(difference.zoho_id)}
                  />
                ))}
              </ul>
              <Pager after={filters.after} next={next} showPage={filters.showPage} />
            </>
          )
        }
      </Answer>
      {repairing && <RepairDialog entityType={comparison.entity_type} ids={[repairing]} onClose={() => setRepairing(undefined)} />}
    </Panel>
  );
}

interface DifferenceItemProps {
  readonly entityType: string;
  readonly difference: Difference;
  readonly onRepair: () => void;
}

function DifferenceItem({ entityType, difference, onRepair }: DifferenceItemProps) {
  const { t } = useTranslation();
  const say = useServerText();
  const { fields, kind, zoho_id } = difference;
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="list-item">
      <div className="row">
        <Status tone={TONES[difference.severity]}>{t(`agreement.kind_${kind}`)}</Status>
        <Link to={recordPath(entityType, zoho_id)} data-row-link>
          <RecordLabel type={entityType} id={zoho_id} isTypeHidden />
        </Link>
        <bdi className="muted small">
          {fields.length > 0
            ? fields.map(({ field }) => field).join(', ')
            : difference.note && say('note', difference.note, difference.note)}
        </bdi>
        <span className="row push-end">
          {fields.length > 0 && (
            <Button isSmall look="quiet" icon="chevronDown" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('agreement.side_by_side')}
            </Button>
          )}
          {kind !== 'in_flight' && (
            <Button isSmall needs="operator" onClick={onRepair}>
              {t('agreement.repair')}
            </Button>
          )}
        </span>
      </div>
      {isOpen && (
        <div className="stack-tight">
          <Table
            caption={t('agreement.side_by_side')}
            rows={fields.slice(0, 200)}
            keyOf={({ field }) => field}
            columns={[
              { name: 'field', title: t('agreement.field'), kind: 'head', cell: ({ field }) => <code>{field}</code> },
              { name: 'zoho', title: t('agreement.in_zoho'), cell: ({ zoho_value }) => <bdi>{valueText(zoho_value)}</bdi> },
              { name: 'local', title: t('agreement.here'), cell: ({ local_value }) => <bdi>{valueText(local_value)}</bdi> },
            ]}
          />
          <p className="muted small">
            {t('agreement.zoho_modified')} <Time at={difference.zoho_modified_at} /> · {t('agreement.local_modified')}{' '}
            <Time at={difference.local_modified_at} />
          </p>
        </div>
      )}
    </li>
  );
}
