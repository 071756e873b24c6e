import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Setting } from '@/api/answers';
import { tds } from '@/api/client';
import { Button } from '@/components/button';
import { Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Status } from '@/components/status';
import { Table } from '@/components/table';
import { TextFilter } from '@/components/text-filter';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useServerText } from '@/lib/server-text';
import { valueText } from '@/lib/value-text';
import { SettingDialog } from './setting-dialog';

/** Run-time settings: values, where they come from, and their change. */
export function ConfigurationPanel() {
  const { t } = useTranslation();
  const say = useServerText();
  const [text, setText] = useState<string>();
  const [editing, setEditing] = useState<Setting>();
  const settings = useQuery({
    queryKey: ['configuration'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/configuration', { signal })),
  });
  return (
    <Panel title={t('settings.configuration')} note={t('settings.configuration_note')} isFlush>
      <div className="panel-body">
        <div className="filters">
          <TextFilter label={t('settings.find')} value={text} onChange={setText} />
        </div>
      </div>
      <Answer query={settings} rows={8}>
        {(all) => {
          const rows = all.filter(({ key, description }) =>
            `${key} ${say('setting', key, description)}`.toLowerCase().includes((text ?? '').toLowerCase()),
          );
          return rows.length === 0 ? (
            <Empty icon="settings" title={t('settings.none')}>
              {t('filter.widen')}
            </Empty>
          ) : (
            <SettingTable rows={rows} onEdit={setEditing} />
          );
        }}
      </Answer>
      {editing && <SettingDialog key={editing.key} setting={editing} onClose={() => setEditing(undefined)} />}
    </Panel>
  );
}

function SettingTable({ rows, onEdit }: { readonly rows: readonly Setting[]; readonly onEdit: (setting: Setting) => void }) {
  const { t } = useTranslation();
  const say = useServerText();
  return (
    <Table
      caption={t('settings.configuration')}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        {
          name: 'setting',
          title: t('settings.setting'),
          kind: 'head',
          cell: ({ key, description }) => (
            <div>
              <div>
                <bdi>{say('setting', key, description)}</bdi>
              </div>
              <code className="muted">{key}</code>
            </div>
          ),
        },
        { name: 'value', title: t('settings.value'), cell: ({ value }) => <code className="breaks">{valueText(value)}</code> },
        {
          name: 'source',
          title: t('settings.source'),
          cell: ({ source }) =>
            source === 'database' ? (
              <Status tone="note">{t('settings.changed')}</Status>
            ) : (
              <span className="muted">{t('settings.environment')}</span>
            ),
        },
        {
          name: 'updated',
          title: t('settings.updated'),
          cell: ({ updated_at, updated_by }) => (
            <>
              <Time at={updated_at} /> <span className="small muted">{updated_by && actorName(updated_by, t)}</span>
            </>
          ),
        },
        {
          name: 'edit',
          title: t('action.edit'),
          kind: 'actions',
          cell: (setting) => (
            <Button isSmall icon="edit" needs="admin" onClick={() => onEdit(setting)}>
              {t('action.edit')}
            </Button>
          ),
        },
      ]}
    />
  );
}
