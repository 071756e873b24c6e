export {
  isCheckViolation,
  isConnectionError,
  isForeignKeyViolation,
  isLockTimeout,
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
