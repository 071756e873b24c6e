import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { apiRoles, type ApiRole } from '../api-role';
import { MAX_KEY_LENGTH } from '../api-key';

/** Body of a login. */
export class LoginDto {
  @ApiProperty({ description: 'An API key', minLength: 1, maxLength: MAX_KEY_LENGTH, example: 'tds_1a2b3c4d_…' })
  @IsString()
  @Length(1, MAX_KEY_LENGTH)
  readonly api_key!: string;
}

/** Who is asking. */
export class SessionDto {
  @ApiProperty({ description: 'Name of the API key', example: 'night shift' })
  readonly name!: string;

  @ApiProperty({ enum: apiRoles, enumName: 'ApiRole', example: 'operator' })
  readonly role!: ApiRole;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When the session ends if it is not used; null for a caller with a key',
    example: '2026-07-01T20:00:00.000Z',
  })
  readonly expires_at!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'To be sent as `X-CSRF-Token` with every request of this session that changes something; null for a caller with a key',
    example: 'vLZ0m2oYQYQqkq3gJ7F1mC9r0d8y4w2X5n6B7s8T9u0',
  })
  readonly csrf_token!: string | null;
}
