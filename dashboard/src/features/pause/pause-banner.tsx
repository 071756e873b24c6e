import { useTranslation } from 'react-i18next';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useFormat } from '@/lib/use-format';
import { usePauseState, useResume } from './pause.api';

/** On every page while writing is paused: by whom, why, since when, and its end. A pause of everything says all there is to say. */
export function PauseBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const state = usePauseState().data;
  const resume = useResume();
  if (!state || state.pauses.length === 0) return null;
  const whole = state.pauses.find(({ entity_type }) => entity_type === null);
  const waiting = state.waiting_runs.length;
  return (
    <div className="banner is-warning" role="status">
      {(whole ? [whole] : state.pauses).map(({ entity_type, paused_by, reason, paused_at }) => {
        const facts = { who: actorName(paused_by, t), reason: reason ?? t('pause.no_reason') };
        return (
          <span key={entity_type ?? '*'} className="row">
            <Icon name="pause" />
            <span className="banner-text">
              <bdi>
                {entity_type === null ? t('pause.all_banner', facts) : t('pause.one_banner', { entity: entityName(entity_type), ...facts })}
              </bdi>{' '}
              (<Time at={paused_at} />)
            </span>
            <Button isSmall icon="play" needs="operator" isBusy={resume.isPending} onClick={() => resume.mutate(entity_type)}>
              {entity_type === null ? t('pause.resume') : t('pause.resume_one', { entity: entityName(entity_type) })}
            </Button>
          </span>
        );
      })}
      {waiting > 0 && <span>{t('pause.waiting', { count: waiting, shown: format.number(waiting) })}</span>}
    </div>
  );
}
