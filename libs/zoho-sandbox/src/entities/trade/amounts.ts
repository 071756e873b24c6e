/** Rounds to cents, halves away from zero, as Zoho's `round_half_up` does. */
export function cents(amount: number): number {
  const scaled = Math.abs(amount) * 100;
  return (Math.sign(amount) * Math.round(scaled + scaled * Number.EPSILON)) / 100;
}

/** Sum of amounts, without the dust that adding floats leaves. */
export function sum(amounts: readonly number[]): number {
  return cents(amounts.reduce((total, amount) => total + amount, 0));
}
