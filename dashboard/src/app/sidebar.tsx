import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Icon } from '@/components/icon';
import { useFormat } from '@/lib/use-format';
import { Brand } from './brand';
import { NAVIGATION, whereaboutsOf } from './navigation';
import { useNavCounts } from './use-nav-counts';

/** Where everything is, with how many things wait at each place. */
export function Sidebar({ onNavigate }: { readonly onNavigate?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = useNavCounts();
  const here = whereaboutsOf(useLocation().pathname)?.destination.name;
  return (
    <nav className="sidebar" aria-label={t('nav.label')}>
      <div className="sidebar-content">
        <Brand />
        {NAVIGATION.map(({ group, destinations }) => (
          <div key={group}>
            <h2 className="nav-heading">{t(`nav.group_${group}`)}</h2>
            <ul className="nav-list">
              {destinations.map(({ name, path, icon }) => (
                <li key={name}>
                  <Link className="nav-link" to={path} aria-current={name === here ? 'page' : undefined} onClick={onNavigate}>
                    <Icon name={icon} />
                    {t(`nav.${name}`)}
                    {(counts[name] ?? 0) > 0 && (
                      <span className="nav-count">
                        {format.number(counts[name]!)}
                        <span className="visually-hidden">{t('nav.waiting')}</span>
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
