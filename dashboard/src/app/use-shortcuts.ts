import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { DESTINATIONS } from './navigation';

/** How long `g` waits for the letter of a page. Milliseconds. */
const SEQUENCE_MS = 1_200;

/** Keys of the whole application: `?`, `/`, g and a letter, j and k. Silent while someone types or a dialog is open. */
export function useShortcuts(showKeys: () => void): void {
  const navigate = useNavigate();
  const pressedG = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusyElsewhere(event.target)) return;
      if (Date.now() - pressedG.current < SEQUENCE_MS) {
        pressedG.current = 0;
        const destination = DESTINATIONS.find(({ key }) => key === event.key);
        if (destination) void navigate(destination.path);
        return;
      }
      if (event.key === 'g') pressedG.current = Date.now();
      else if (event.key === '?') showKeys();
      else if (event.key === '/') document.querySelector<HTMLInputElement>('[data-global-search]')?.focus();
      else if (event.key === 'j') moveInList(1);
      else if (event.key === 'k') moveInList(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, showKeys]);
}

function isBusyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Moves the focus to the next or previous row's main link. */
function moveInList(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];
  if (links.length === 0) return;
  const current = links.indexOf(document.activeElement as HTMLElement);
  const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, current + step));
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: 'nearest' });
}
