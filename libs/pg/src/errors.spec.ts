import {
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

const withCode = (code: string, more: object = {}): Error => Object.assign(new Error('failed'), { code, ...more });

describe('isConnectionError', () => {
  it.each(['08006', '08001', '57P01', '57P02', '57P03', '53300', '25P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'])(
    'recognises %s',
    (code) => {
      expect(isConnectionError(withCode(code))).toBe(true);
    },
  );

  it.each([
    'Connection terminated',
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('recognises what pg says without a code: %s', (message) => {
    expect(isConnectionError(new Error(message))).toBe(true);
  });

  it('looks into what wraps an error', () => {
    expect(isConnectionError(new Error('query failed', { cause: withCode('57P01') }))).toBe(true);
    expect(isConnectionError(Object.assign(new Error('query failed'), { driverError: withCode('08006') }))).toBe(true);
    expect(isConnectionError(new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]))).toBe(true);
  });

  it('ends on an error that is its own cause', () => {
    const error: Error & { cause?: unknown } = new Error('circle');
    error.cause = error;
    expect(isConnectionError(error)).toBe(false);
  });

  it.each([withCode('23505'), withCode('57014'), new Error('syntax'), undefined, null, 'Connection terminated', 42])(
    'denies %p',
    (error) => {
      expect(isConnectionError(error)).toBe(false);
    },
  );
});

describe('isUniqueViolation', () => {
  const error = withCode('23505', { constraint: 'tds_inbox_events_idempotency_key_key' });

  it('holds for any constraint when none is named', () => {
    expect(isUniqueViolation(error)).toBe(true);
  });
  it('holds for the constraint named', () => {
    expect(isUniqueViolation(error, 'tds_inbox_events_idempotency_key_key')).toBe(true);
    expect(isUniqueViolation(error, 'another_key')).toBe(false);
  });
  it('does not mix the code of one error with the constraint of another', () => {
    const mixed = withCode('23505', { constraint: 'a_key', cause: withCode('23503', { constraint: 'b_key' }) });
    expect(isUniqueViolation(mixed, 'b_key')).toBe(false);
  });
});

it.each([
  { name: 'a deadlock', is: isSerializationError, code: '40P01' },
  { name: 'a serialization failure', is: isSerializationError, code: '40001' },
  { name: 'a lock timeout', is: isLockTimeout, code: '55P03' },
  { name: 'a cancelled statement', is: isStatementCancelled, code: '57014' },
  { name: 'a full disk', is: isResourceExhausted, code: '53100' },
  { name: 'a broken foreign key', is: isForeignKeyViolation, code: '23503' },
  { name: 'a broken check', is: isCheckViolation, code: '23514' },
])('recognises $name', ({ is, code }) => {
  expect(is(withCode(code))).toBe(true);
  expect(is(withCode('42601'))).toBe(false);
});

it.each([
  { error: withCode('42P01'), state: '42P01' },
  { error: new Error('wrapped', { cause: withCode('23505') }), state: '23505' },
  { error: withCode('EPIPE'), state: undefined },
  { error: new Error('plain'), state: undefined },
])('tells the SQLSTATE: $state', ({ error, state }) => {
  expect(sqlState(error)).toBe(state);
});
