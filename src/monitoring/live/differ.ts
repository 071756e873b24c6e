/** What changed between two looks at a list. */
export interface Differences<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly Item[];
}

/** Remembers a list from one look to the next. The first look only remembers. */
export class Differ<Item> {
  private known: ReadonlyMap<string, Item> | undefined;

  /**
   * @param keyOf what makes an item the same one.
   * @param factsOf what counts as a change of it, as text.
   */
  constructor(
    private readonly keyOf: (item: Item) => string,
    private readonly factsOf: (item: Item) => string = () => '',
  ) {}

  look(items: readonly Item[]): Differences<Item> {
    const before = this.known;
    const now = new Map(items.map((item) => [this.keyOf(item), item]));
    this.known = now;
    if (!before) return { added: [], changed: [], removed: [] };
    const isChanged = (item: Item): boolean => {
      const old = before.get(this.keyOf(item));
      return old !== undefined && this.factsOf(old) !== this.factsOf(item);
    };
    return {
      added: items.filter((item) => !before.has(this.keyOf(item))),
      changed: items.filter(isChanged),
      removed: [...before].filter(([key]) => !now.has(key)).map(([, item]) => item),
    };
  }

  /** Forgets; the next look only remembers. */
  reset(): void {
    this.known = undefined;
  }
}
