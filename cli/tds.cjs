#!/usr/bin/env node
// What `tds` runs. In git, and so executable whatever a build does: each build makes dist anew.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '..', 'dist', 'cli', 'main.js');
if (existsSync(program)) require(program);
else {
  process.stderr.write('✗ tds is not built yet\n\n  → npm run build\n');
  process.exitCode = 1;
}
