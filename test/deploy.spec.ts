import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { loadConfig } from '@tds/platform/config';
import { variableNames } from '@tds/platform/config/environment.schema';
import { registry } from '@tds/platform/metrics';
import { Registry, collectDefaultMetrics } from 'prom-client';
import '../src/app.module'; // every instrument is made when its feature is loaded

/* What is in deploy/ is not run here; that it speaks of the same ports, paths, variables and metrics as the code is checked. */

const root = resolve(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** The YAML reader that comes with Nest's Swagger: ours needs no other. */
const { loadAll } = createRequire(require.resolve('@nestjs/swagger'))('js-yaml') as { loadAll(text: string): unknown[] };
const documents = <T>(path: string): T[] => loadAll(read(path)) as T[];
const isVariable = (name: string): boolean => (variableNames as readonly string[]).includes(name);
const config = loadConfig({});
/** How long a stop may take by itself. */
const stopSeconds = config.http.shutdownDrainSeconds + config.http.shutdownGraceSeconds;
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;
const itWithPromtool = hasPromtool ? it : it.skip;

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string; readonly runbook_url: string };
}

const rules = documents<{ groups: { rules: Rule[] }[] }>('deploy/prometheus/rules.yml')[0]!.groups.flatMap((group) => group.rules);

/** Every name a scrape can have: histograms by their three. */
function exposedNames(): ReadonlySet<string> {
  const process = new Registry();
  collectDefaultMetrics({ register: process });
  const metrics = [...registry.getMetricsAsArray(), ...process.getMetricsAsArray()] as unknown as { name: string; type: string }[];
  const names = metrics.flatMap(({ name, type }) => (type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name]));
  process.clear();
  return new Set([...names, 'up']);
}

/** Metric names an expression speaks of: words outside of braces, `by (...)` and quotes that are no function. */
function namesIn(expression: string): readonly string[] {
  const bare = expression
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\b(by|without|on)\s*\([^)]*\)/g, ' ')
    .replaceAll(/\[[^\]]*\]/g, '');
  return [...bare.matchAll(/\b([a-z_]\w*)\b(?!\s*\()/g)]
    .map(([, name]) => name!)
    .filter((name) => !/^(and|or|unless|offset|by|bool)$/.test(name));
}

describe('deploy/prometheus', () => {
  it('scrapes where TDS answers', () => {
    const [{ scrape_configs: jobs, rule_files: files }] = documents<{
      scrape_configs: { metrics_path: string; static_configs: { targets: string[] }[] }[];
      rule_files: string[];
    }>('deploy/prometheus/prometheus.yml') as [never];
    expect(jobs).toMatchObject([{ metrics_path: '/metrics', static_configs: [{ targets: [`tds:${config.http.port}`] }] }]);
    expect(files).toEqual(['rules.yml']);
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))('%s speaks of metrics there are', (_name, rule) => {
    const names = namesIn(rule.expr);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !exposedNames().has(name))).toEqual([]);
    expect(['info', 'warning', 'error', 'critical']).toContain(rule.labels.severity);
  });

  it.each(rules.map((rule) => [rule.alert, rule.annotations.runbook_url] as const))(
    '%s links a page that says what to do',
    (_name, url) => {
      const [page, section] = url.split('#') as [string, string?];
      const headings = read(page)
        .split('\n')
        .filter((line) => line.startsWith('#'));
      expect(headings.length).toBeGreaterThan(0);
      expect(section === undefined || headings.map(anchorOf).includes(section)).toBe(true);
    },
  );

  it('tests every rule', () => {
    const tested = ['rules.test.yml', 'rules-of-weeks.test.yml'].flatMap((file) =>
      documents<{ tests: { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] }[] }>(
        `deploy/prometheus/${file}`,
      )[0]!.tests.flatMap(({ alert_rule_test: cases }) =>
        cases.filter(({ exp_alerts: expected }) => expected.length > 0).map(({ alertname }) => alertname),
      ),
    );
    expect([...new Set(tested)].toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
  });

  itWithPromtool('passes promtool', () => {
    const runs = [
      ['check', 'config', 'prometheus.yml'],
      ['test', 'rules', 'rules.test.yml', 'rules-of-weeks.test.yml'],
    ].map((args) => spawnSync('promtool', args, { cwd: join(root, 'deploy/prometheus'), encoding: 'utf8' }));
    expect(runs.map(({ status, stdout, stderr }) => (status === 0 ? 'passed' : stdout + stderr))).toEqual(['passed', 'passed']);
  });
});

describe('deploy/grafana', () => {
  interface Panel {
    readonly title: string;
    readonly type: string;
    readonly targets?: readonly { readonly expr: string; readonly datasource: { readonly uid: string } }[];
  }
  const board = JSON.parse(read('deploy/grafana/dashboards/tds.json')) as { panels: Panel[] };
  const panels = board.panels.filter(({ type }) => type !== 'row');

  it.each(panels.map((panel) => [panel.title, panel] as const))('%s speaks of metrics there are', (_title, { targets = [] }) => {
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.flatMap(({ expr }) => namesIn(expr)).filter((name) => !exposedNames().has(name))).toEqual([]);
  });

  it('shows every metric of ours', () => {
    const shown = panels
      .flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => namesIn(expr)))
      .map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    const ours = (registry.getMetricsAsArray() as unknown as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => name.startsWith('tds_'));
    const alerted = rules.flatMap(({ expr }) => namesIn(expr));
    expect(ours.filter((name) => !shown.includes(name) && !alerted.includes(name))).toEqual([]);
  });

  it('is provisioned from the data source it names', () => {
    const [{ datasources }] = documents<{ datasources: { uid: string; url: string }[] }>(
      'deploy/grafana/provisioning/datasources/prometheus.yml',
    ) as [never];
    const used = new Set(panels.flatMap(({ targets = [] }) => targets.map(({ datasource }) => datasource.uid)));
    expect([...used]).toEqual((datasources as { uid: string }[]).map(({ uid }) => uid));
  });
});

describe('docker-compose.yml', () => {
  interface Service {
    readonly image?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly env_file?: readonly object[];
    readonly ports?: readonly string[];
    readonly volumes?: readonly string[];
    readonly depends_on?: object;
    readonly stop_grace_period?: string;
  }
  const { services } = documents<{ services: Readonly<Record<string, Service>> }>('docker-compose.yml')[0]!;

  it('sets variables TDS knows, and forwards those of the same name', () => {
    const environment = services['tds']!.environment!;
    expect(Object.keys(environment).filter((name) => !isVariable(name))).toEqual([]);
    const forwarded = Object.entries(environment).filter(([, value]) => value.startsWith('${'));
    expect(forwarded.filter(([name, value]) => !value.startsWith(`\${${name}:-`))).toEqual([]);
  });

  it('lets all of .env through, alert channels included, but for what is otherwise in a container', () => {
    const { env_file: files, environment, volumes } = services['tds']!;
    expect(files).toEqual([{ path: '.env', required: false }]);
    expect(environment).toMatchObject({ HOST: config.http.host, PORT: String(config.http.port), TDS_DATA_DIR: volumes![0]!.split(':')[1] });
  });

  it('opens the port of TDS to the outside, and no other', () => {
    expect(services['tds']!.ports).toEqual([`\${PORT:-${config.http.port}}:${config.http.port}`]);
    const others = Object.entries(services).flatMap(([name, { ports = [] }]) => (name === 'tds' ? [] : ports));
    expect(others.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('mounts files there are, pins what it pulls, and waits longer than a process takes to stop', () => {
    const mounted = Object.values(services).flatMap(({ volumes = [] }) => volumes.filter((volume) => volume.startsWith('./')));
    expect(mounted.length).toBeGreaterThan(3);
    expect(mounted.map((volume) => volume.split(':')[0]!).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const images = Object.values(services).flatMap(({ image }) => (image ? [image] : []));
    expect(images.filter((image) => !/:[\w.-]+$/.test(image) || image.endsWith(':latest'))).toEqual([]);
    expect(Number.parseInt(services['tds']!.stop_grace_period!, 10)).toBeGreaterThan(stopSeconds);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('runs as nobody special, with settings TDS knows, what npm start runs, and a probe', () => {
    const last = lines.lastIndexOf(lines.findLast((line) => line.startsWith('FROM '))!);
    const stage = lines.slice(last).join('\n');
    expect(stage).toMatch(/^USER node$/m);
    const settings = [.../^ENV (.*)$/m.exec(stage)![1]!.matchAll(/(\w+)=/g)].map(([, name]) => name!);
    expect(settings.filter((name) => name !== 'NODE_ENV' && !isVariable(name))).toEqual([]);
    expect(stage).toContain('/health/ready');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = JSON.parse(/^CMD (.*)$/m.exec(stage)![1]!) as string[];
    expect(command.join(' ')).toBe(scripts['start:prod']);
  });
});

describe('deploy/kubernetes', () => {
  interface Probe {
    readonly httpGet: { readonly path: string; readonly port: string };
    readonly periodSeconds: number;
    readonly failureThreshold: number;
  }
  interface Container {
    readonly ports: readonly { readonly containerPort: number }[];
    readonly env: readonly { readonly name: string; readonly value: string }[];
    readonly resources: { readonly requests: object; readonly limits: object };
    readonly startupProbe: Probe;
    readonly livenessProbe: Probe;
    readonly readinessProbe: Probe;
    readonly volumeMounts: readonly { readonly mountPath: string }[];
  }
  interface Resource {
    readonly kind: string;
    readonly metadata: { readonly name: string };
    readonly data?: Readonly<Record<string, string>>;
    readonly stringData?: Readonly<Record<string, string>>;
    readonly spec?: {
      readonly template?: {
        readonly metadata: { readonly labels: Record<string, string>; readonly annotations: Record<string, string> };
        readonly spec: {
          readonly containers: readonly Container[];
          readonly terminationGracePeriodSeconds: number;
          readonly securityContext: object;
        };
      };
      readonly selector?: { readonly matchLabels?: Record<string, string> };
    };
  }
  const folder = 'deploy/kubernetes';
  const files = readdirSync(join(root, folder));
  const resources = files.filter((file) => file.endsWith('.yml')).flatMap((file) => documents<Resource>(`${folder}/${file}`));
  const workloads = resources.filter(({ spec }) => spec?.template);

  it('lists every file', () => {
    const { resources: listed } = documents<{ resources: string[] }>(`${folder}/kustomization.yml`)[0]!;
    expect([...listed, 'kustomization.yml', 'secret.example.yml'].toSorted()).toEqual(files.toSorted());
  });

  it('sets variables TDS knows, to values it takes', () => {
    const settings = Object.fromEntries(
      resources.flatMap(({ kind, data, stringData }) =>
        /^(ConfigMap|Secret)$/.test(kind) ? Object.entries({ ...data, ...stringData }) : [],
      ),
    );
    expect(Object.keys(settings).filter((name) => !isVariable(name))).toEqual([]);
    expect(loadConfig(settings).http.port).toBe(config.http.port);
  });

  it('runs every role', () => {
    const roles = workloads.flatMap(({ spec }) =>
      spec!.template!.spec.containers.flatMap(({ env }) => env.filter(({ name }) => name === 'TDS_ROLE')),
    );
    expect(roles.map(({ value }) => value).toSorted()).toEqual(['api', 'scheduler', 'worker']);
    for (const { value } of roles) expect(loadConfig({ TDS_ROLE: value }).roleName).toBe(value);
  });

  it.each(workloads.map((workload) => [workload.metadata.name, workload] as const))(
    '%s is probed, bounded, scraped and stopped as it should',
    (_name, { spec }) => {
      const { metadata, spec: pod } = spec!.template!;
      const [container] = pod.containers as [Container];
      expect(container.ports).toMatchObject([{ containerPort: config.http.port }]);
      expect([container.startupProbe, container.livenessProbe, container.readinessProbe].map(({ httpGet }) => httpGet)).toEqual([
        { path: '/health/live', port: 'http' },
        { path: '/health/live', port: 'http' },
        { path: '/health/ready', port: 'http' },
      ]);
      expect(container.startupProbe.periodSeconds * container.startupProbe.failureThreshold).toBeGreaterThanOrEqual(600);
      expect(container.resources).toMatchObject({
        requests: { cpu: expect.anything(), memory: expect.anything() },
        limits: { memory: expect.anything() },
      });
      expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(expect.arrayContaining(['/data', '/data/images']));
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true });
      expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(stopSeconds + 10);
      expect(metadata.annotations).toMatchObject({ 'prometheus.io/path': '/metrics', 'prometheus.io/port': String(config.http.port) });
      const budgets = resources
        .filter(({ kind }) => kind === 'PodDisruptionBudget')
        .map(({ spec: budget }) => budget!.selector!.matchLabels);
      expect(budgets).toContainEqual(metadata.labels);
    },
  );
});

/** As forges make anchors of headings. */
function anchorOf(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
