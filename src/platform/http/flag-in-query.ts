import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';

/** A boolean query parameter: `true`, `1`, `false`, `0`. Anything else is refused, so that `wait=yes` doesn't pass for a no. */
export function FlagInQuery(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => {
      if (value === 'true' || value === '1') return true;
      return value === 'false' || value === '0' ? false : value;
    }),
    IsOptional(),
    IsBoolean(),
  );
}
