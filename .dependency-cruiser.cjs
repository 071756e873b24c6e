/** Who may import what: style and ARCHITECTURE.md explain it, this file enforces it. */
const FEATURES = 'webhooks|queue|sync|zoho-integration|validation|auto-healing|statistics|monitoring|audit';

/** What a feature may import of other features; only through their index.ts (and the definitions folder for tests). */
const ALLOWED = {
  webhooks: 'queue|sync',
  queue: null,
  sync: 'queue|validation|audit',
  'zoho-integration': 'sync|validation|audit',
  validation: null,
  audit: null,
  'auto-healing': 'webhooks|queue|sync|validation|zoho-integration|statistics',
  statistics: 'queue|sync|validation|audit',
  monitoring: 'webhooks|queue|sync|validation|audit|auto-healing|statistics|zoho-integration',
};

/** What the command line knows of the installation it lies in: its variables, data centres, key file, and where it runs. */
const LOCAL_INSTALLATION = '^src/(platform/config/(?!index|config\\.module)|platform/auth/admin-key-file|boot/instance-file)';

/** Specs, and what they share. */
const TESTS = ['\\.spec\\.ts$', '/testing/'];

const betweenFeatures = Object.entries(ALLOWED).map(([feature, allowed]) => ({
  name: `${feature}-imports`,
  comment: `${feature} may import ${allowed ?? 'no other feature'}`,
  severity: 'error',
  from: { path: `^src/${feature}/`, pathNot: TESTS },
  to: { path: `^src/(${FEATURES})/`, pathNot: `^src/(${[feature, ...(allowed ? [allowed] : [])].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^(src|libs)/', pathNot: '(\\.spec\\.ts|main\\.ts)$' }, to: {} },
    {
      name: 'features-through-index',
      comment: "another feature's files are its own; import its index.ts",
      severity: 'error',
      from: { path: `^src/(${FEATURES})/`, pathNot: TESTS },
      to: { path: `^src/(${FEATURES})/`, pathNot: [`^src/(${FEATURES})/index\\.ts$`, '^src/$1/'] },
    },
    ...betweenFeatures,
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(${FEATURES}|boot)/|^src/[^/]+\\.ts$` },
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/', pathNot: '^libs/testing/' }, to: { path: '^src/' } },
    {
      name: 'libs-know-no-lib',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: ['^libs/testing/', '\\.spec\\.ts$'] },
      to: { path: '^libs/', pathNot: '^libs/$1/' },
    },
    {
      name: 'libs-know-no-nest',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.module\\.ts$' },
      to: { path: 'node_modules/@nestjs/' },
    },
    { name: 'sandbox-stands-alone', severity: 'error', from: { path: '^libs/zoho-sandbox/' }, to: { path: '^src/' } },
    {
      name: 'clients-know-the-api-only',
      comment: 'dashboard and CLI are clients: what they know of TDS is libs/api-client, made from the OpenAPI document',
      severity: 'error',
      from: { path: '^(dashboard|cli)/', pathNot: ['[.-]spec\\.tsx?$', '^cli/testing/'] },
      to: { path: '^(src|libs|bench|test)/', pathNot: ['^libs/api-client/', LOCAL_INSTALLATION] },
    },
    {
      name: 'dashboard-is-remote',
      severity: 'error',
      from: { path: '^dashboard/' },
      to: { path: LOCAL_INSTALLATION },
    },
    {
      name: 'api-client-is-for-clients',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: ['^libs/api-client/', '\\.spec\\.ts$'] },
      to: { path: '^libs/api-client/' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: TESTS },
      to: { path: ['^libs/testing/', '/testing/'] },
    },
    {
      name: 'no-dev-dependencies-in-code',
      severity: 'error',
      from: { path: '^(src|libs)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], conditionNames: ['require', 'node', 'types'] },
  },
};
