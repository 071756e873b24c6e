import type { Alert } from '@/api/answers';
import { useTranslation } from 'react-i18next';
import { useEntityName } from '@/api/use-entity-types';
import { breakerName } from '@/lib/breaker-name';
import { localTimes } from '@/lib/local-times';
import { useServerText } from '@/lib/server-text';
import { useFormat } from '@/lib/use-format';

export interface AlertTexts {
  readonly title: string;
  readonly message: string;
}

/**
 * An alert in the language shown: by its rule and the rule's facts, or as the server wrote it. Other languages than English say what its rule
 * says; the exact figures are among its details.
 */
export function useAlertTexts(): (alert: Pick<Alert, 'rule' | 'title' | 'message' | 'details'>) => AlertTexts {
  const { t } = useTranslation();
  const say = useServerText();
  const format = useFormat();
  const entityName = useEntityName();
  return ({ rule, title, message, details }) => {
    const facts = {
      ...Object.fromEntries(
        Object.entries(details).map(([name, value]) => [name, typeof value === 'number' ? format.number(value) : value]),
      ),
      ...('entity_type' in details ? { entity_type: entityName(String(details.entity_type)) } : {}),
      ...('breaker' in details ? { breaker: breakerName(String(details.breaker), t) } : {}),
    };
    return { title: say('alert', rule, title, facts), message: say('rule_action', rule, localTimes(message, format.short)) };
  };
}
