import * as fc from 'fast-check';
import { splitStatements } from './split-statements';

describe('splitStatements', () => {
  it.each([
    ['two statements', 'select 1; select 2;', ['select 1', 'select 2']],
    ['a last one without an end', 'select 1;\nselect 2', ['select 1', 'select 2']],
    ['nothing', ' ;; -- only words;\n/* more; */ ;', []],
    ['text', `select 'a;''b;'; select 2`, [`select 'a;''b;'`, 'select 2']],
    ['a name', 'select 1 as "a;""b"; select 2', ['select 1 as "a;""b"', 'select 2']],
    ['comments', 'select 1 -- a;\n, 2; /* b; */ select 3', ['select 1 -- a;\n, 2', '/* b; */ select 3']],
    ['a body', 'do $$ begin perform 1; end $$; select 2', ['do $$ begin perform 1; end $$', 'select 2']],
    ['a body with a tag', 'do $x$ select $$;$$; $x$; select 2', ['do $x$ select $$;$$; $x$', 'select 2']],
  ])('splits around %s', (_name, script, statements) => {
    expect(splitStatements(script)).toEqual(statements);
  });

  it('gives back what was joined', () => {
    const statement = fc.constantFrom('select 1', `insert into t values (';')`, 'do $$ begin; end $$', '-- c;\nselect 2', 'select "x;y"');
    fc.assert(fc.property(fc.array(statement), (list) => expect(splitStatements(list.join(';\n'))).toEqual(list)));
  });
});
