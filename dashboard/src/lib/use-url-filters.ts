import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Filters kept in the address, so that a filtered list can be linked to, reloaded and gone back to. */
export interface UrlFilters<Name extends string> {
  /** Values in the address; a filter that is not set is absent. */
  readonly values: Partial<Record<Name, string>>;
  /** Sets or, with undefined or '', takes away. A changed filter starts the list again. */
  set(name: Name, value: string | undefined): void;
  clear(): void;
  readonly isAny: boolean;
  /** Cursor of the page shown; undefined on the first. */
  readonly after: string | undefined;
  /** Goes to a page; undefined is the first. The browser's back button goes back. */
  showPage(after: string | undefined): void;
}

export function useUrlFilters<Name extends string>(names: readonly Name[]): UrlFilters<Name> {
  const [parameters, setParameters] = useSearchParams();
  const values: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = parameters.get(name);
    if (value) values[name] = value;
  }
  const change = useCallback(
    (changes: Readonly<Record<string, string | undefined>>, replace: boolean) =>
      setParameters(
        (previous) => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace },
      ),
    [setParameters],
  );
  return {
    values,
    set: (name, value) => change({ [name]: value, after: undefined }, true),
    clear: () => change(Object.fromEntries([...names, 'after'].map((name) => [name, undefined])), true),
    isAny: Object.keys(values).length > 0,
    after: parameters.get('after') ?? undefined,
    showPage: (after) => change({ after }, false),
  };
}
