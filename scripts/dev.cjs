// Watch mode: `node --watch-path=…` starts this file anew on every change; it builds and runs.
const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');

execFileSync('npx', ['--no-install', 'nest', 'build'], { stdio: 'inherit' });
require(resolve(__dirname, '../dist/src/main.js'));
