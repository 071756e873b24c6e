/**
 * Keeps `openapi.json` what the application serves at /docs-json. Run it on a build:
 *
 *   node scripts/openapi.cjs write    writes the file
 *   node scripts/openapi.cjs verify   fails when the file is not what the code says
 *
 * Nest's preview mode reads modules and decorators without making a single provider: no database, no network, no configuration.
 */
require('reflect-metadata');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { withoutExample } = require('./openapi-examples.cjs');

const root = join(__dirname, '..');
const file = join(root, 'openapi.json');

async function currentDocument() {
  const built = (path) => require(join(root, 'dist', 'src', path));
  const { NestFactory } = require('@nestjs/core');
  const { AppModule } = built('app.module.js');
  const { loadConfig } = built('platform/config');
  const { buildOpenApiDocument, createHttpAdapter } = built('platform/http');
  const app = await NestFactory.create(AppModule.forRoot(loadConfig({})), createHttpAdapter(), {
    preview: true,
    logger: ['error'],
  });
  return `${JSON.stringify(buildOpenApiDocument(app), null, 2)}\n`;
}

/** First lines that differ, for whoever has to find out what happened. */
function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? now.length : line;
  return `line ${at + 1}\n  file: ${old[at] ?? '(end)'}\n  code: ${now[at] ?? '(end)'}`;
}

/** What is wrong with it by the specification and good practice; empty when nothing is. */
async function lint(document) {
  const { createConfig, lintFromString } = await import('@redocly/openapi-core');
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: document, absoluteRef: file, config });
  return problems
    .map(({ ruleId, message, location }) => ({ ruleId, message, pointer: location[0]?.pointer ?? '' }))
    .filter(({ ruleId, pointer }) => !(ruleId === 'operation-4xx-response' && pointer.startsWith('#/paths/~1health~1'))) // probes refuse nobody
    .map(({ ruleId, message, pointer }) => `${ruleId}: ${message} (${pointer})`)
    .concat(withoutExample(JSON.parse(document)).map((what) => `no example: ${what}`));
}

async function main(command) {
  if (command !== 'write' && command !== 'verify') throw new Error('usage: node scripts/openapi.cjs write|verify');
  const document = await currentDocument();
  if (command === 'write') {
    writeFileSync(file, document);
    console.log(`openapi.json written: ${Object.keys(JSON.parse(document).paths).length} paths`);
    return;
  }
  const problems = await lint(document);
  if (problems.length > 0) {
    console.error(`the OpenAPI document has ${problems.length} problem(s):\n  ${problems.join('\n  ')}`);
    process.exitCode = 1;
  }
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept === document) return;
  console.error(
    `openapi.json is not what the code says; run npm run openapi:write and look at the difference.\nIt begins at ${firstDifference(kept, document)}`,
  );
  process.exitCode = 1;
}

main(process.argv[2]).then(
  () => process.exit(process.exitCode),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
