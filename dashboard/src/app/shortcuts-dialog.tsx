import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/dialog';
import { DESTINATIONS } from './navigation';

/** The list of keys. */
export function ShortcutsDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const general = [
    { keys: ['?'], text: t('keys.show') },
    { keys: ['/'], text: t('keys.search') },
    { keys: ['j'], text: t('keys.next_row') },
    { keys: ['k'], text: t('keys.previous_row') },
    { keys: ['Enter'], text: t('keys.open_row') },
    { keys: ['Esc'], text: t('keys.close') },
  ];
  const pages = DESTINATIONS.map(({ key, name }) => ({ keys: ['g', key], text: t(`nav.${name}`) }));
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('keys.title')} width="40rem">
      <div className="grid" style={{ ['--column' as string]: '15rem' }}>
        {[general, pages].map((group, index) => (
          <dl key={index} className="stack-tight">
            {group.map(({ keys, text }) => (
              <div key={text} className="row row-between">
                <dt>{text}</dt>
                <dd className="row">
                  {keys.map((key) => (
                    <kbd key={key} className="key">
                      {key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </Dialog>
  );
}
