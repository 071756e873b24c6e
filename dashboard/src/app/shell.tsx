import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Loading } from '@/components/states';
import { Banners } from './banners';
import { whereaboutsOf } from './navigation';
import { ShortcutsDialog } from './shortcuts-dialog';
import { Sidebar } from './sidebar';
import { Topbar } from './topbar';
import { useShortcuts } from './use-shortcuts';

/** What surrounds every page. */
export function Shell() {
  const { t } = useTranslation();
  const [isKeysOpen, setKeysOpen] = useState(false);
  const showKeys = useCallback(() => setKeysOpen(true), []);
  useShortcuts(showKeys);
  const main = useFocusOnNavigation();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('nav.skip')}
      </a>
      <Sidebar />
      <div className="main-column">
        <Topbar showKeys={showKeys} />
        <Banners />
        <main id="content" className="content" tabIndex={-1} ref={main}>
          <Suspense fallback={<Loading rows={6} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ShortcutsDialog isOpen={isKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}

/** A new page starts at its top, is named in the title, and a screen reader starts at its content. */
function useFocusOnNavigation() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const title = whereaboutsOf(pathname)?.title;
  const name = title && t(title);
  useEffect(() => {
    document.title = name ? `${name} · TDS` : 'TDS';
  }, [name]);
  useEffect(() => {
    if (!isFirst.current) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    isFirst.current = false;
  }, [pathname]);
  return main;
}
