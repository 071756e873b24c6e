import { useQueryClient } from '@tanstack/react-query';
import { TdsApiError, answerOf } from '@libs/api-client';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberCsrfToken, tds } from '@/api/client';
import { explainError } from '@/api/explain-error';
import { Button } from '@/components/button';
import { Notice } from '@/components/status';
import { Brand } from '@/app/brand';
import { PreferencesMenu } from '@/app/preferences-menu';

/** Exchanges an API key for a session. The key goes nowhere else and is not kept. */
export function LoginPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [apiKey, setApiKey] = useState('');
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);

  const signIn = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const session = await answerOf(tds.POST('/api/tds/session', { body: { api_key: apiKey.trim() } }));
      rememberCsrfToken(session.csrf_token ?? undefined);
      queries.setQueryData(['session'], session);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="login">
      <main className="stack">
        <div className="row row-between">
          <Brand />
          <PreferencesMenu />
        </div>
        <form className="panel" onSubmit={(event) => void signIn(event)}>
          <div className="panel-body">
            <h1>{t('session.sign_in')}</h1>
            <p className="muted">{t('session.sign_in_note')}</p>
            <div className="field">
              <label htmlFor="api-key">{t('session.api_key')}</label>
              <input
                id="api-key"
                className="input ltr"
                type="password"
                autoComplete="current-password"
                spellCheck={false}
                required
                aria-invalid={error !== undefined}
                aria-describedby="sign-in-error"
                value={apiKey}
                onChange={(event) => setApiKey(event.target.value)}
              />
            </div>
            <div id="sign-in-error" aria-live="polite">
              {error !== undefined && (
                <Notice tone="bad">{isWrongKey(error) ? t('session.wrong_key') : explainError(error, t).title}</Notice>
              )}
            </div>
            <Button type="submit" look="primary" isBusy={isBusy}>
              {t('session.sign_in')}
            </Button>
          </div>
        </form>
        <p className="muted small">{t('session.where_is_the_key')}</p>
      </main>
    </div>
  );
}

function isWrongKey(error: unknown): boolean {
  return error instanceof TdsApiError && error.status === 401;
}
