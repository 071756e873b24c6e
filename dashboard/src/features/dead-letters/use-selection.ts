import { useEffect, useState } from 'react';

/** Rows chosen on the page shown, or everything the filter matches. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Everything that matches, on pages not shown too. */
  readonly isAllMatching: boolean;
  readonly isPageSelected: boolean;
  toggle(id: string): void;
  togglePage(): void;
  selectAllMatching(): void;
  clear(): void;
}

/** @param scope changes when the list is another one; what was chosen in the old one is forgotten. */
export function useSelection(pageIds: readonly string[], scope: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isAllMatching, setAllMatching] = useState(false);
  const clear = (): void => {
    setIds(new Set());
    setAllMatching(false);
  };
  useEffect(clear, [scope]);
  const isPageSelected = pageIds.length > 0 && pageIds.every((id) => ids.has(id));
  return {
    ids,
    isAllMatching,
    isPageSelected,
    toggle: (id) => {
      setAllMatching(false);
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    togglePage: () => {
      setAllMatching(false);
      setIds(isPageSelected ? new Set() : new Set(pageIds));
    },
    selectAllMatching: () => setAllMatching(true),
    clear,
  };
}
