import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';

const SHOWN_MS = 1_500;

/** An id that a press copies. */
export function Copyable({ text, shown = text }: { readonly text: string; readonly shown?: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return (
    <button type="button" className="copyable" onClick={() => void copy()} aria-label={t('action.copy', { text })}>
      <code>{shown}</code>
      <Icon name={isCopied ? 'check' : 'copy'} />
      <span className="visually-hidden" role="status">
        {isCopied ? t('state.copied') : ''}
      </span>
    </button>
  );
}
