import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { FieldProblem, ProblemDetails } from '../problem/problem';

/** A field that did not validate, as the OpenAPI document describes it. */
export class FieldProblemDto implements FieldProblem {
  @ApiProperty({ description: 'Path to the field', example: 'items[2].quantity' })
  readonly field!: string;

  @ApiProperty({ description: 'The rule it breaks', example: 'isInt' })
  readonly rule!: string;

  @ApiProperty({ description: 'What would be right', example: 'quantity must be an integer number' })
  readonly message!: string;
}

/** Problem details (RFC 9457), as the OpenAPI document describes them. */
export class ProblemDetailsDto implements ProblemDetails {
  @ApiProperty({ description: 'Kind of problem as a URI', example: 'urn:tds:problem:request.invalid' })
  readonly type!: string;

  @ApiProperty({ description: 'Kind of problem in words', example: 'The request is not valid' })
  readonly title!: string;

  @ApiProperty({ description: 'HTTP status', type: 'integer', example: 400 })
  readonly status!: number;

  @ApiPropertyOptional({ description: 'What happened this time; absent for failures of our own', example: 'limit is not valid' })
  readonly detail?: string;

  @ApiProperty({ description: 'Kind of problem as a stable name for programs', example: 'request.invalid' })
  readonly code!: string;

  @ApiProperty({ description: 'Quote it when asking about this answer', example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string;

  @ApiPropertyOptional({ description: 'Fields that did not validate', type: [FieldProblemDto] })
  readonly errors?: readonly FieldProblemDto[];
}
