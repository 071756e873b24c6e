import { mixText } from './prng';

const FIRST_SEQUENCE = 100_001;
const SEQUENCE_STEP = 2;

/**
 * Zoho's ids: 19 digits, an organisation-wide prefix of seven, two for the kind of record, ten counting up with gaps.
 * As numbers they lie beyond 2^53 and closer together than doubles do, so a client that parses them as numbers mixes records up.
 */
export class IdScheme {
  private readonly prefix: string;

  constructor(organizationId: string) {
    this.prefix = `44${String(mixText(organizationId) % 100_000).padStart(5, '0')}`;
  }

  /** Id of the record in a slot (its place in order of creation) of a kind, whose code has two digits. */
  idOf(code: number, slot: number): string {
    return this.prefix + pad(code, 2) + pad(FIRST_SEQUENCE + slot * SEQUENCE_STEP, 10);
  }

  /** The slot an id belongs to, or undefined when it is no id of that kind. */
  slotOf(code: number, id: string): number | undefined {
    if (id.length !== 19 || !id.startsWith(this.prefix + pad(code, 2))) return undefined;
    const slot = (Number(id.slice(9)) - FIRST_SEQUENCE) / SEQUENCE_STEP;
    return Number.isInteger(slot) && slot >= 0 ? slot : undefined;
  }

  /** Id of something that is referred to but not listed here (an account, a unit, an address). */
  reference(number: number): string {
    return `${this.prefix}00${pad(number, 10)}`;
  }
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
