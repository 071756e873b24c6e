import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Hint } from '@/components/hint';
import { Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { Facts } from '@/components/stats';
import { Notice, Status } from '@/components/status';
import { Time } from '@/components/time';

const TOKEN_TONES = { none: 'neutral', valid: 'good', expired: 'note', blocked: 'bad' } as const;

/** How TDS is connected to Zoho: organisation, token, permissions, products. */
export function ConnectionPanel() {
  const { t } = useTranslation();
  const connection = useQuery({
    queryKey: ['connection'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/zoho/connection', { signal })),
  });
  const probe = useAction({
    run: () => answerOf(tds.POST('/api/tds/zoho/connection/probe')),
    done: () => t('connection.probed'),
    touches: ['connection', 'quota'],
  });
  return (
    <Panel
      title={t('connection.title')}
      note={t('connection.note')}
      actions={
        <Hint text={t('connection.probe_note')}>
          <span>
            <Button icon="sync" needs="operator" isBusy={probe.isPending} onClick={() => probe.mutate()}>
              {t('connection.probe')}
            </Button>
          </span>
        </Hint>
      }
    >
      <Answer query={connection} rows={4}>
        {({ data_center, last_success_at, missing_scopes, organization_id, products, sandbox, token }) => (
          <>
            {sandbox && <Notice>{t('connection.sandbox')}</Notice>}
            {missing_scopes.length > 0 && (
              <Notice tone="bad">
                {t('connection.missing_scopes')}: <code>{missing_scopes.join(', ')}</code>
              </Notice>
            )}
            <Facts
              facts={[
                [t('connection.organization'), <code key="organization">{organization_id}</code>],
                [t('connection.data_center'), <code key="center">{data_center}</code>],
                [
                  t('connection.token'),
                  <span key="token">
                    <Status tone={TOKEN_TONES[token.state]}>{t(`connection.token_${token.state}`)}</Status> {token.reason}
                  </span>,
                ],
                [t('connection.last_success'), <Time key="success" at={last_success_at} absent={t('sync.never')} />],
                ...products.map(
                  ({ product, accessible, organization_name, reason }) =>
                    [
                      `Zoho ${product}`,
                      <span key={product}>
                        <Status tone={accessible === null ? 'neutral' : accessible ? 'good' : 'bad'}>
                          {t(accessible === null ? 'connection.unknown' : accessible ? 'connection.accessible' : 'connection.inaccessible')}
                        </Status>{' '}
                        <bdi>{organization_name ?? reason}</bdi>
                      </span>,
                    ] as const,
                ),
              ]}
            />
          </>
        )}
      </Answer>
    </Panel>
  );
}
