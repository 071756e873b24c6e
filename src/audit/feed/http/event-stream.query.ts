import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { FeedFilterQuery, MAX_CURSOR_LENGTH } from './changes.query';

/** Which changes to stream, and from where. */
export class EventStreamQuery extends FeedFilterQuery {
  @ApiPropertyOptional({ description: 'Cursor to resume from, where no `Last-Event-ID` can be sent. Absent: from now on' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_CURSOR_LENGTH)
  readonly after?: string;
}
