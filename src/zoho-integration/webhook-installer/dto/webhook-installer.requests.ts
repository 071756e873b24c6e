import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../desired-webhooks';
import { ZOHO_SECRET } from '../webhook-secret';

/** Failed deliveries looked at, of each product. */
const MAX_FAILURES = 1_000;

/** A new secret. */
export class RotateSecretRequest {
  @ApiPropertyOptional({
    writeOnly: true,
    example: 'aNewSecretOf20Letters',
    description: '12 to 50 letters and digits; left out, TDS makes one, or goes on with a rotation that was not completed',
  })
  @IsOptional()
  @Matches(ZOHO_SECRET, { message: 'secret has 12 to 50 letters and digits' })
  readonly secret?: string;
}

/** Which webhook to test. */
export class SendTestRequest {
  @ApiPropertyOptional({ example: 'product', description: "An entity type, or Zoho's name of it; the first one installed by default" })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity?: string;

  @ApiPropertyOptional({ enum: WEBHOOK_EVENTS, example: 'updated' })
  @IsOptional()
  @IsIn(WEBHOOK_EVENTS)
  readonly event?: WebhookEvent;
}

/** How many failed deliveries to look at. */
export class FailuresQuery {
  @ApiPropertyOptional({ default: 200, minimum: 1, maximum: MAX_FAILURES, description: 'Of Books and of Inventory each' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_FAILURES)
  readonly limit: number = 200;
}

/** Which deliveries to have sent again. */
export class ResendRequest {
  @ApiPropertyOptional({ type: [String], example: ['2608150000093000001'], description: 'All failed ones by default' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_FAILURES)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readonly history_ids?: string[];

  @ApiPropertyOptional({
    default: 200,
    minimum: 1,
    maximum: MAX_FAILURES,
    description: 'Failed deliveries looked at, of Books and of Inventory each',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_FAILURES)
  readonly limit: number = 200;
}
