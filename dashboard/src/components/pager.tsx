import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface PagerProps {
  readonly after: string | undefined;
  readonly next: string | undefined;
  readonly showPage: (after: string | undefined) => void;
}

/** Moves through a listing page by page; nothing when there is one page only. The browser's back button goes back a page. */
export function Pager({ after, next, showPage }: PagerProps) {
  const { t } = useTranslation();
  if (after === undefined && next === undefined) return null;
  return (
    <nav className="row panel-header" aria-label={t('paging.label')}>
      <Button isSmall icon="first" aria-disabled={after === undefined} onClick={() => showPage(undefined)}>
        {t('paging.newest')}
      </Button>
      <Button isSmall aria-disabled={next === undefined} onClick={() => showPage(next)}>
        {t('paging.older')}
      </Button>
    </nav>
  );
}
