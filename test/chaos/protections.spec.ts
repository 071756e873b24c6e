import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Options, transformFileSync } from '@swc/core';
import { patched } from './harness/build-copy';
import { SHORT_RUN, scenarios } from './scenarios';

const ROOT = resolve(__dirname, '../..');

/** A source file as the suite's build has it. */
function compiled(file: string): string {
  const { $schema: _schema, exclude: _exclude, ...options } = JSON.parse(readFileSync(`${ROOT}/.swcrc`, 'utf8')) as Record<string, unknown>;
  const swc = { ...options, cwd: ROOT, swcrc: false } as Options & { jsc: object };
  return transformFileSync(`${ROOT}/${file.replace(/\.js$/, '.ts')}`, { ...swc, jsc: { ...swc.jsc, baseUrl: ROOT } }).code;
}

describe('the protections a scenario is deprived of', () => {
  const patches = scenarios.flatMap(({ name, protection }) => (protection.patches ?? []).map((patch) => ({ name, ...patch })));

  it.each(patches)('$name: what is changed in $file is still there', (patch) => {
    const code = compiled(patch.file);
    expect(patched(code, patch)).not.toBe(code);
    expect(() => patched(code, { ...patch, from: `${patch.from} and more` })).toThrow('has 0 places');
  });

  it.each(scenarios)('$name has one', ({ protection: { patches: changes = [], environment = {} } }) => {
    expect(changes.length + Object.keys(environment).length).toBeGreaterThan(0);
  });

  it('a short run is of scenarios there are', () => {
    expect(scenarios.map(({ name }) => name)).toEqual(expect.arrayContaining([...SHORT_RUN]));
  });
});
