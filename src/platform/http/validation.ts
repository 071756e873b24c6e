import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from './problem/problem';
import { ProblemException } from './problem/problem.exception';

/** Validates bodies and queries by their DTO classes: unknown fields are refused, values converted, every failing field named at once. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { exposeUnsetFields: false },
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => {
      const fields = fieldProblems(errors);
      return new ProblemException('request.invalid', summaryOf(fields), { errors: fields });
    },
  });
}

/** Flattens class-validator's tree into paths: `items[2].quantity`. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): readonly FieldProblem[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const field = pathTo(parent, property);
    const own = Object.entries(constraints ?? {}).map(([rule, message]) => ({ field, rule: ruleName(rule), message }));
    return [...own, ...fieldProblems(children ?? [], field)];
  });
}

function pathTo(parent: string, property: string): string {
  if (parent === '') return property;
  return /^\d+$/.test(property) ? `${parent}[${property}]` : `${parent}.${property}`;
}

function ruleName(rule: string): string {
  return rule === 'whitelistValidation' ? 'whitelist' : rule;
}

function summaryOf(fields: readonly FieldProblem[]): string {
  const names = [...new Set(fields.map(({ field }) => field))];
  return names.length === 1 ? `${names[0]} is not valid` : `${names.length} fields are not valid: ${names.join(', ')}`;
}
