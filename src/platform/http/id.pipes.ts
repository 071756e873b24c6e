import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { ProblemException } from './problem/problem.exception';

/** An id of a row: digits, as text, since a bigint does not fit a number. */
@Injectable()
export class RowIdPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    return /^\d{1,18}$/.test(value) ? value : refuse(data, 'id', 'must be a whole number');
  }
}

/** A UUID in a path. Nest's own pipe does not say which part of the path is wrong. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    return isUUID(value) ? value : refuse(data, 'isUuid', 'must be a UUID');
  }
}

function refuse(field: string | undefined, rule: string, requirement: string): never {
  const name = field ?? 'id';
  const message = `${name} ${requirement}`;
  throw new ProblemException('request.invalid', message, { errors: [{ field: name, rule, message }] });
}
