export { CHEAP_COUNT_ROWS, countWhereCheap } from './cheap-count';
export {
  isCheckViolation,
  isConnectionError,
  isContention,
  isForeignKeyViolation,
  isLockTimeout,
  isOutage,
  isResourceExhausted,
  isSerializationError,
  isStatementCancelled,
  isUniqueViolation,
  sqlState,
} from './errors';
export type { Queryable, Tx } from './queryable';
export { loadSql, type Sql } from './sql';
export { runStatement, type StatementOptions, type StatementRunner } from './statement';
export { typeParsers } from './type-parsers';
export {
  TransactionAbortedError,
  TransactionClosedError,
  runInTransaction,
  type ClientSource,
  type UnitOfWorkOptions,
} from './unit-of-work';
