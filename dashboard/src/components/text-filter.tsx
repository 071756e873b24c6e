import { useEffect, useId, useState, type ReactNode } from 'react';

/** A pause in typing this long is an intention. Milliseconds. */
const TYPING_PAUSE_MS = 350;

interface TextFilterProps {
  readonly label: ReactNode;
  readonly value: string | undefined;
  readonly placeholder?: string;
  /** The main field of a page. */
  readonly isWide?: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** A labelled text whose changes are told after a pause in typing. */
export function TextFilter({ label, value = '', placeholder, isWide, onChange }: TextFilterProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text.trim() || undefined), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <div className={isWide ? 'field is-wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="search"
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
