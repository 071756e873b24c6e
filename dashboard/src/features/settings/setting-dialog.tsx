import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Setting } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Select } from '@/components/select';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { valueText } from '@/lib/value-text';
import { editorOf, fromText, toText, type SettingSchema } from './setting-value';

/** Changes one setting, or gives it back to the environment. What it was is shown below. */
export function SettingDialog({ setting, onClose }: { readonly setting: Setting; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const schema = setting.schema as SettingSchema;
  const kind = editorOf(schema);
  const [text, setText] = useState(() => toText(kind, setting.value));
  const value = fromText(kind, text);
  const path = { key: setting.key };
  const save = useAction({
    run: () =>
      answerOf(tds.PUT('/api/tds/configuration/{key}', { params: { path }, body: { value: value as never, version: setting.version } })),
    done: () => t('settings.saved'),
    touches: ['configuration'],
    onDone: onClose,
  });
  const reset = useAction({
    run: () => answerOf(tds.DELETE('/api/tds/configuration/{key}', { params: { path, query: { version: setting.version } } })),
    done: () => t('settings.reset_done'),
    touches: ['configuration'],
    onDone: onClose,
  });
  return (
    <Dialog isOpen onClose={onClose} title={setting.key} note={setting.description}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (value !== undefined) save.mutate();
        }}
      >
        {kind === 'boolean' || kind === 'choice' ? (
          <Select
            label={t('settings.value')}
            value={text}
            options={(schema.enum ?? ['true', 'false']).map((option) => ({ value: String(option), label: String(option) }))}
            onChange={(next) => next !== undefined && setText(next)}
          />
        ) : (
          <div className="field">
            <label htmlFor="setting-value">{t('settings.value')}</label>
            <input
              id="setting-value"
              className="input ltr"
              type={kind === 'number' ? 'number' : 'text'}
              step="any"
              min={schema.minimum}
              max={schema.maximum}
              aria-invalid={value === undefined}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
        )}
        <p className="muted small">{t('settings.default', { value: valueText(setting.default) })}</p>
        <div className="dialog-actions">
          {setting.source === 'database' && (
            <Button isBusy={reset.isPending} onClick={() => reset.mutate()}>
              {t('settings.reset')}
            </Button>
          )}
          <Button type="submit" look="primary" isBusy={save.isPending} aria-disabled={value === undefined}>
            {t('action.save')}
          </Button>
        </div>
      </form>
      <History settingKey={setting.key} />
    </Dialog>
  );
}

const VERSIONS_SHOWN = 10;

function History({ settingKey }: { readonly settingKey: string }) {
  const { t } = useTranslation();
  const params = { path: { key: settingKey }, query: { limit: VERSIONS_SHOWN } };
  const { data } = useQuery({
    queryKey: ['configuration', 'history', settingKey],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/tds/configuration/{key}/history', { params, signal })),
  });
  if (!data || data.rows.length === 0) return null;
  return (
    <section className="stack-tight small">
      <h3>{t('settings.history')}</h3>
      <ul>
        {data.rows.map(({ version, value, changed_at, changed_by }) => (
          <li key={version} className="row">
            <code>{value === null ? t('settings.environment') : valueText(value)}</code> <bdi>{actorName(changed_by, t)}</bdi>{' '}
            <Time at={changed_at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
