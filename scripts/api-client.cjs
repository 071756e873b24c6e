/**
 * Keeps `libs/api-client/src/schema.ts` what `openapi.json` says:
 *
 *   node scripts/api-client.cjs write    writes the file
 *   node scripts/api-client.cjs verify   fails when the file is not what the document says
 */
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { default: openapiTypescript, astToString } = require('openapi-typescript');

const root = join(__dirname, '..');
const file = join(root, 'libs/api-client/src/schema.ts');
const HEADER = '// Generated from openapi.json by `npm run api-client:write`. Do not edit.\n\n';

/** Examples are for readers of the document; in the types they would be two lines of comment to one of type. */
function withoutExamples(value, isPropertyMap = false) {
  if (Array.isArray(value)) return value.map((each) => withoutExamples(each));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => isPropertyMap || (key !== 'example' && key !== 'examples'));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutExamples(each, !isPropertyMap && key === 'properties')]));
}

async function currentTypes() {
  const document = withoutExamples(JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')));
  // A field with a default may be left out of a request.
  return HEADER + astToString(await openapiTypescript(document, { alphabetize: true, defaultNonNullable: false }));
}

async function main(command) {
  if (command !== 'write' && command !== 'verify') throw new Error('usage: node scripts/api-client.cjs write|verify');
  const types = await currentTypes();
  if (command === 'write') {
    writeFileSync(file, types);
    console.log(`libs/api-client/src/schema.ts written: ${types.split('\n').length} lines`);
    return;
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept === types) return;
  console.error('libs/api-client/src/schema.ts is not what openapi.json says; run npm run api-client:write');
  process.exitCode = 1;
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
