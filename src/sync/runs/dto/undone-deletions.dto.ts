import { ApiProperty } from '@nestjs/swagger';

/** What came of taking deletions back. */
export class UndoneDeletionsDto {
  @ApiProperty({ example: 1, description: 'Rows that live again' })
  readonly revived!: number;

  @ApiProperty({ example: 0, description: 'Rows that could not be brought back: they hold no document' })
  readonly refused!: number;
}
