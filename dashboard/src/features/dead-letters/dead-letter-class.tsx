import { useTranslation } from 'react-i18next';
import { Hint } from '@/components/hint';
import { Status } from '@/components/status';

export const FAILURE_CLASSES = ['ours', 'theirs', 'weather'] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

const TONES = { ours: 'bad', theirs: 'warning', weather: 'note' } as const;

/** Whose trouble it is, with what that means on hover. */
export function DeadLetterClass({ of }: { readonly of: FailureClass }) {
  const { t } = useTranslation();
  return (
    <Hint text={t(`dead_letters.class_${of}_note`)}>
      <span>
        <Status tone={TONES[of]}>{t(`dead_letters.class_${of}`)}</Status>
      </span>
    </Hint>
  );
}
