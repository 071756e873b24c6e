import { Toast } from 'radix-ui';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';

interface Message {
  readonly id: number;
  readonly tone: 'good' | 'bad';
  readonly title: string;
  readonly detail?: string;
}

const SHOWN_MS = 7_000;
/** Failures stay long enough to copy from. */
const FAILURE_SHOWN_MS = 20_000;

let messages: readonly Message[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Message[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Tells the outcome of what a person did, read out by screen readers. */
export function tell(tone: Message['tone'], title: string, detail?: string): void {
  lastId += 1;
  change([...messages.slice(-3), { id: lastId, tone, title, ...(detail ? { detail } : {}) }]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where messages appear. Once in the application. */
export function Toasts() {
  const { t, i18n } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => messages);
  return (
    <Toast.Provider label={t('state.message')} swipeDirection={i18n.dir() === 'rtl' ? 'left' : 'right'}>
      {shown.map(({ id, tone, title, detail }) => (
        <Toast.Root
          key={id}
          className="toast"
          duration={tone === 'bad' ? FAILURE_SHOWN_MS : SHOWN_MS}
          onOpenChange={(open) => !open && change(messages.filter((message) => message.id !== id))}
        >
          <span className={`status is-${tone}`}>
            <Icon name={tone} />
          </span>
          <div>
            <Toast.Title>
              <strong>{title}</strong>
            </Toast.Title>
            {detail && <Toast.Description className="muted small">{detail}</Toast.Description>}
          </div>
          <Toast.Close asChild>
            <Button look="quiet" isSmall icon="close" aria-label={t('action.close')} />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className="toasts" />
    </Toast.Provider>
  );
}
