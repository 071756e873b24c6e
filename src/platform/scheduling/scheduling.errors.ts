/** No schedule of that name is registered. */
export class UnknownScheduleError extends Error {
  readonly code = 'scheduling.unknown_schedule';
  readonly disposition = 'reject';
  constructor(
    readonly schedule: string,
    readonly known: readonly string[],
  ) {
    super(`unknown schedule "${schedule}"; known are: ${known.join(', ')}`);
  }
}
