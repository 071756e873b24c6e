import { InvalidArgumentError, Option } from 'commander';

/** A whole number within bounds, for options and arguments. */
export function integer(smallest: number, largest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < smallest || value > largest)
      throw new InvalidArgumentError(`It must be a whole number from ${smallest} to ${largest}.`);
    return value;
  };
}

/** `--limit`: how many rows a list shows. */
export function limitOption(rows: number): Option {
  return new Option('-n, --limit <rows>', 'how many, at most 200').argParser(integer(1, 200)).default(rows);
}

/** Values separated by commas or blanks. */
export function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** The given fields that have a value: the API takes what is left out for "not asked". */
export function given<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
