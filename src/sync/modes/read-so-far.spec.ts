import { NOTHING_READ, type ReadSoFar, readFurther, watermarkOf } from './read-so-far';

const at = (minute: number): Date => new Date(minute * 60_000);
const page = (newest: number | null, listedAt: number, unsettledFrom: number | null = null): ReadSoFar => ({
  newest: newest === null ? null : at(newest),
  listedAt: at(listedAt),
  unsettledFrom: unsettledFrom === null ? null : at(unsettledFrom),
});
const read = (...pages: readonly ReadSoFar[]): ReadSoFar => pages.reduce(readFurther, NOTHING_READ);

describe('the watermark of what was read', () => {
  it.each([
    ['nothing', [], null],
    ['records without a time', [page(null, 10)], null],
    ['the newest record', [page(3, 10), page(5, 11), page(4, 12)], 5],
    ['no later than the first page was asked for', [page(3, 10), page(14, 15)], 10],
    ['no later than a record that is to be met again', [page(5, 10, 4), page(9, 11)], 4],
    ['the earliest of several of those', [page(5, 10, 4), page(9, 11, 2)], 2],
  ])('is that of %s', (_, pages, expected) => {
    expect(watermarkOf(read(...pages))).toEqual(expected === null ? null : at(expected));
  });
});
