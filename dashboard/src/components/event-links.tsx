import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/lib/use-format';

const MAX_LINKS = 3;

/** The webhooks a job came from: usually one; numbered where several were merged. */
export function EventLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return ids.slice(0, MAX_LINKS).map((id, index) => (
    <Link key={id} to={`/webhooks/${id}`}>
      {t('webhooks.event')} {ids.length > 1 && format.number(index + 1)}
    </Link>
  ));
}
