import { Dialog } from 'radix-ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '@/components/button';
import { Hint } from '@/components/hint';
import { Icon } from '@/components/icon';
import { Menu, MenuItem } from '@/components/menu';
import { useLive } from '@/live/live';
import { useSession } from '@/session/session';
import { PreferencesMenu } from './preferences-menu';
import { Sidebar } from './sidebar';

/** Search, whether the screen is live, preferences, who is signed in. */
export function Topbar({ showKeys }: { readonly showKeys: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="topbar">
      <NavigationDrawer />
      <RecordSearch />
      <div className="topbar-end">
        <LiveMark />
        <span className="wide-only">
          <Button look="quiet" icon="keyboard" aria-label={t('keys.title')} onClick={showKeys} />
        </span>
        <PreferencesMenu />
        <PersonMenu />
      </div>
    </header>
  );
}

/** The sidebar of narrow screens. */
function NavigationDrawer() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <Button look="quiet" icon="menu" className="only-narrow" aria-label={t('nav.open')} />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="drawer" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{t('nav.label')}</Dialog.Title>
          <Sidebar onNavigate={() => setOpen(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function RecordSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) void navigate(`/records?q=${encodeURIComponent(text.trim())}`);
  };
  return (
    <search className="topbar-search">
      <form className="search-box" onSubmit={search}>
        <Icon name="records" />
        <input
          className="input"
          type="search"
          data-global-search
          aria-label={t('records.search_label')}
          placeholder={t('records.search_short')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}

function LiveMark() {
  const { t } = useTranslation();
  const live = useLive();
  return (
    <Hint text={t(`live.${live}_note`)}>
      <span className={`status is-${live === 'live' ? 'good' : 'neutral'}`} role="status">
        <Icon name={live === 'live' ? 'live' : 'waiting'} />
        <span className="wide-only">{t(`live.${live}`)}</span>
      </span>
    </Hint>
  );
}

function PersonMenu() {
  const { t } = useTranslation();
  const { name, role, signOut } = useSession();
  return (
    <Menu trigger={<Button look="quiet" icon="person" aria-label={t('session.signed_in_as', { name, role: t(`role.${role}`) })} />}>
      <div className="menu-label">{t('session.signed_in_as', { name, role: t(`role.${role}`) })}</div>
      <MenuItem icon="external" onSelect={() => window.open('/docs', '_blank', 'noopener')}>
        {t('session.api_docs')}
      </MenuItem>
      <MenuItem icon="close" onSelect={signOut}>
        {t('session.sign_out')}
      </MenuItem>
    </Menu>
  );
}
