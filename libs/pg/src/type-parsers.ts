import { types, type CustomTypesConfig } from 'pg';

/**
 * How column values arrive in TypeScript: bigint and numeric as strings (a double would lose digits), timestamptz as Date,
 * date as 'YYYY-MM-DD' (a Date would move it by the machine's zone). Given to the pool, never set globally.
 */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === types.builtins.DATE && format !== 'binary') return (value: string) => value;
    return types.getTypeParser(oid, format as 'text');
  },
};
