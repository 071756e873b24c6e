import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString, Matches } from 'class-validator';
import { RunDto, toRunDto } from '../../runs/dto/run.dto';
import type { RunView } from '../../runs/queries/run.queries';
import type { StockStats } from '../stock-stats.query';

/** Most products one request may name. */
const MAX_ITEMS = 10_000;

/** Whose stock to read. */
export class StockRequestDto {
  @ApiProperty({ type: [String], example: ['2608150000001000020'], description: 'Products, by Zoho id' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_ITEMS)
  @IsString({ each: true })
  @Matches(/^[\w.:-]{1,64}$/, { each: true, message: 'each id must be a Zoho id: 1 to 64 letters, digits, or . : - _' })
  readonly item_ids!: readonly string[];
}

/** Sums over all places, as exact decimals. */
export class StockTotalsDto {
  @ApiProperty({ example: '412086.5' })
  readonly on_hand!: string;

  @ApiProperty({ example: '412086.5', description: 'Accounting stock: moved by bills and invoices' })
  readonly available!: string;

  @ApiProperty({ example: '6021' })
  readonly committed!: string;

  @ApiProperty({ example: '413001', description: 'Physical stock: moved by receives and shipments' })
  readonly actual_available!: string;

  @ApiProperty({ example: '6021' })
  readonly actual_committed!: string;
}

/** What the mirror says of stock, and how fresh it is. */
export class StockStatsDto {
  @ApiProperty({ example: 2205, description: 'Products with stock rows' })
  readonly products!: number;

  @ApiProperty({ example: 3 })
  readonly locations!: number;

  @ApiProperty({ example: 6615, description: 'Rows, one per product and location' })
  readonly rows!: number;

  @ApiProperty({ example: 988, description: 'Rows with nothing available' })
  readonly out_of_stock!: number;

  @ApiProperty({ example: 0, description: 'Rows below zero' })
  readonly negative!: number;

  @ApiProperty({ type: StockTotalsDto })
  readonly totals!: StockTotalsDto;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly oldest_written_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly newest_written_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When the stock of every product was last read' })
  readonly last_full_pass_at!: string | null;

  @ApiProperty({ example: 12, description: 'Products on documents that changed since the last stock run; the next one reads them' })
  readonly moved_since_last_run!: number;

  @ApiProperty({ type: RunDto, nullable: true })
  readonly last_run!: RunDto | null;
}

/** Stock as the API tells it. */
export function toStockStatsDto(stats: StockStats, lastRun: RunView | undefined): StockStatsDto {
  const { totals } = stats;
  return {
    products: stats.products,
    locations: stats.locations,
    rows: stats.rows,
    out_of_stock: stats.outOfStock,
    negative: stats.negative,
    totals: {
      on_hand: totals.onHand,
      available: totals.available,
      committed: totals.committed,
      actual_available: totals.actualAvailable,
      actual_committed: totals.actualCommitted,
    },
    oldest_written_at: stats.oldestWrittenAt?.toISOString() ?? null,
    newest_written_at: stats.newestWrittenAt?.toISOString() ?? null,
    last_full_pass_at: stats.lastFullPassAt?.toISOString() ?? null,
    moved_since_last_run: stats.movedSinceLastRun,
    last_run: lastRun ? toRunDto(lastRun) : null,
  };
}
