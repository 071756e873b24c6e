import { Injectable, type PipeTransform } from '@nestjs/common';
import { ProblemException } from './problem/problem.exception';

/** An id of a row: digits, as text, since a bigint does not fit a number. */
@Injectable()
export class RowIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^\d{1,18}$/.test(value)) return value;
    const message = 'id must be a whole number';
    throw new ProblemException('request.invalid', message, { errors: [{ field: 'id', rule: 'id', message }] });
  }
}
