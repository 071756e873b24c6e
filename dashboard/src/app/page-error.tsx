import { useTranslation } from 'react-i18next';
import { Link, isRouteErrorResponse, useRouteError } from 'react-router';
import { Empty, Failure } from '@/components/states';

/** A page that broke, or that does not exist. The rest of the screen stays. */
export function PageError() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? (
    <NotFound />
  ) : (
    <Failure error={error} onRetry={() => window.location.reload()} />
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty icon="records" title={t('error.no_page')}>
      <Link to="/">{t('error.to_start')}</Link>
    </Empty>
  );
}
