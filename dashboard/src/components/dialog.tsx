import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from './button';
import { Icon } from './icon';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly width?: string;
  readonly children: ReactNode;
}

/** A modal dialog: focus stays inside, Escape closes, focus returns to where it came from. */
export function Dialog({ isOpen, onClose, title, note, width, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Primitive.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className="overlay" />
        <Primitive.Content
          className="dialog"
          onOpenAutoFocus={focusOnContent}
          style={width ? { ['--dialog-width' as string]: width } : undefined}
          {...(note ? {} : { 'aria-describedby': undefined })}
        >
          <header className="row row-between">
            <Primitive.Title asChild>
              <h2>{title}</h2>
            </Primitive.Title>
            <Primitive.Close className="button is-quiet is-icon" aria-label={t('action.close')}>
              <Icon name="close" />
            </Primitive.Close>
          </header>
          {note && <Primitive.Description className="muted">{note}</Primitive.Description>}
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Not on the close button, which comes first: a dialog is read from its beginning, and Enter must not close it. */
function focusOnContent(event: Event): void {
  event.preventDefault();
  (event.currentTarget as HTMLElement).focus();
}

interface ConfirmProps extends Omit<DialogProps, 'children'> {
  readonly confirm: ReactNode;
  readonly look?: ButtonProps['look'];
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}

/** Asks before something that costs or cannot be taken back. */
export function ConfirmDialog({ confirm, look = 'primary', isBusy, onConfirm, children, ...dialog }: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog {...dialog}>
      {children}
      <div className="dialog-actions">
        <Button onClick={dialog.onClose}>{t('action.cancel')}</Button>
        <Button look={look} isBusy={isBusy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
