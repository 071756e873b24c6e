import { useTranslation } from 'react-i18next';
import type { DeadLetter } from '@/api/answers';
import { useCause } from '@/lib/use-cause';
import { namedFields } from './failing-fields';

/** Why a change was given up: in English as the server says it, in other languages by its code and the fields it names. */
export function useFailureReason(): (letter: Pick<DeadLetter, 'failure_reason' | 'error_code'>) => string {
  const { i18n } = useTranslation();
  const cause = useCause();
  return ({ failure_reason, error_code }) => {
    if (i18n.language === 'en' || error_code === null) return failure_reason;
    const fields = namedFields(failure_reason).filter((field) => field !== 'rejected');
    return [cause(error_code), ...(fields.length > 0 ? [fields.join(', ')] : [])].join(': ');
  };
}
