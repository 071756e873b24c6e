import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AlertSeverity } from '@tds/platform/alerts';
import { apiRoles, type ApiRole } from '@tds/platform/auth';
import type { AttentionItem } from './attention';

const SEVERITIES: readonly AlertSeverity[] = ['info', 'warning', 'error', 'critical'];

/** A request that does something about it. */
export class AttentionActionDto {
  @ApiProperty({ example: 'Try them again' })
  readonly label!: string;

  @ApiProperty({ enum: ['POST'], example: 'POST' })
  readonly method!: 'POST';

  @ApiProperty({ example: '/api/bff/tds/dead-letter/retry' })
  readonly path!: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { filter: { class: 'ours' } } })
  readonly body?: Readonly<Record<string, unknown>>;

  @ApiProperty({ enum: apiRoles, enumName: 'ApiRole', example: 'operator', description: 'Least role that may' })
  readonly role!: ApiRole;
}

/** Something that needs a person now. */
export class AttentionItemDto {
  @ApiProperty({ example: 'dead_letters.ours', description: 'Stable name of its kind, to say it in another language' })
  readonly code!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
    example: { count: 3, entity_types: 'product' },
    description: 'What its sentence is made of',
  })
  readonly facts!: Readonly<Record<string, string | number | null>>;

  @ApiProperty({ enum: SEVERITIES, enumName: 'AlertSeverity', example: 'error' })
  readonly severity!: AlertSeverity;

  @ApiProperty({ example: '3 records could not be mirrored by our fault' })
  readonly title!: string;

  @ApiProperty({ example: 'product, the commonest reason apply.unreadable. Mend the cause, then try them again.' })
  readonly sentence!: string;

  @ApiProperty({ type: AttentionActionDto, nullable: true, description: 'Null where it takes more than a request' })
  readonly action!: AttentionActionDto | null;

  @ApiProperty({ example: '/dead-letters?class=ours', description: 'Page of the dashboard that shows more' })
  readonly link!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-07-01T09:12:44.000Z' })
  readonly since!: string | null;
}

export function toAttentionItemDto({ since, ...item }: AttentionItem): AttentionItemDto {
  return { ...item, since: since?.toISOString() ?? null };
}
