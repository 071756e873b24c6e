import { useSyncExternalStore } from 'react';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { TdsUnreachableError } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/components/icon';
import { PauseBanner } from '@/features/pause/pause-banner';
import { useSession } from '@/session/session';

/** What holds for the whole screen: no connection, a pause, or read-only. */
export function Banners() {
  return (
    <>
      <OfflineBanner />
      <PauseBanner />
      <ViewerBanner />
    </>
  );
}

function OfflineBanner() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const isUnreachable = useIsUnreachable();
  if (isOnline && !isUnreachable) return null;
  return (
    <div className="banner is-warning" role="alert">
      <Icon name="offline" />
      {t(isOnline ? 'live.unreachable_banner' : 'live.offline_banner')}
    </div>
  );
}

function ViewerBanner() {
  const { t } = useTranslation();
  const { role } = useSession();
  if (role !== 'viewer') return null;
  return (
    <div className="banner" role="status">
      <Icon name="note" />
      {t('session.viewer_banner')}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Did the latest answer of anything on the screen fail for want of a server? Looked at whenever a request begins or ends. */
function useIsUnreachable(): boolean {
  const queries = useQueryClient();
  useIsFetching();
  const shown = queries.getQueryCache().findAll({ type: 'active' });
  return shown.some(({ state }) => (state.fetchFailureReason ?? state.error) instanceof TdsUnreachableError);
}
