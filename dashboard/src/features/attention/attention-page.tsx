import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AttentionItem, Severity } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Icon, type IconName } from '@/components/icon';
import { PageHeader } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { breakerName } from '@/lib/breaker-name';
import { useCause } from '@/lib/use-cause';
import { useFormat } from '@/lib/use-format';
import { FlowFigures } from '@/features/overview/flow-figures';
import { HealthLine } from '@/features/overview/health-line';
import { useAlertTexts } from '@/features/alerts/use-alert-texts';
import { AttentionAction } from './attention-action';
import { itemTexts } from './item-texts';
import { useAttention } from './attention.api';

const LOOKS: Readonly<Record<Severity, { readonly tone: 'bad' | 'warning' | 'note'; readonly icon: IconName }>> = {
  critical: { tone: 'bad', icon: 'bad' },
  error: { tone: 'bad', icon: 'bad' },
  warning: { tone: 'warning', icon: 'attention' },
  info: { tone: 'note', icon: 'note' },
};

/** The first screen: each thing that needs a person, in a sentence, with its one best action. */
export default function AttentionPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('attention.title')} note={t('attention.note')} />
      <HealthLine />
      <section className="panel" aria-label={t('attention.title')}>
        <Answer query={useAttention()} rows={4}>
          {(items) =>
            items.length === 0 ? (
              <Empty icon="good" title={t('attention.nothing')}>
                {t('attention.nothing_note')} <Link to="/overview">{t('nav.overview')}</Link>
              </Empty>
            ) : (
              <ul>
                {items.map((item) => (
                  <Item key={`${item.link} ${item.title}`} item={item} />
                ))}
              </ul>
            )
          }
        </Answer>
      </section>
      <FlowFigures />
    </>
  );
}

function Item({ item }: { readonly item: AttentionItem }) {
  const { t } = useTranslation();
  const { number, percent, short: time } = useFormat();
  const entityName = useEntityName();
  const cause = useCause();
  const alertTexts = useAlertTexts();
  const { facts } = item;
  const told = itemTexts(item, t, {
    entityName,
    number,
    percent,
    time,
    cause,
    breaker: (name) => breakerName(name, t),
    actor: (actor) => actorName(actor, t),
  });
  const alert =
    typeof facts.rule === 'string' ? alertTexts({ rule: facts.rule, title: told.title, message: told.sentence, details: facts }) : null;
  const texts = alert ? { ...told, title: alert.title, sentence: alert.message } : told;
  const { tone, icon } = LOOKS[item.severity];
  return (
    <li className={`attention-item is-${tone}`}>
      <Icon name={icon} />
      <div>
        <div className="row">
          <span className="visually-hidden">{t(`alerts.severity_${item.severity}`)}:</span>
          <strong>
            <Link to={item.link} data-row-link>
              <bdi>{texts.title}</bdi>
            </Link>
          </strong>
          {item.since && (
            <span className="muted small">
              <Time at={item.since} />
            </span>
          )}
        </div>
        <p className="muted">
          <bdi>{texts.sentence}</bdi>
        </p>
      </div>
      {item.action ? (
        <AttentionAction title={texts.title} label={texts.label} action={item.action} />
      ) : (
        <Link className="button" to={item.link}>
          {texts.label}
        </Link>
      )}
    </li>
  );
}
