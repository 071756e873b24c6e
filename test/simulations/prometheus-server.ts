import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '@libs/testing';
import { freePort } from '../support/tds-process';

const RULES = resolve(__dirname, '../../deploy/prometheus/rules.yml');

/** How long a rule must hold here. The rules ask for minutes, which `promtool test rules` checks; here it is their expressions that are at stake. */
const HOLD = '2s';

/** Whether Prometheus can be run here. */
export const hasPrometheus = ['prometheus', 'promtool'].every((program) => spawnSync(program, ['--version']).status === 0);

/** A real Prometheus on a free port, which scrapes one TDS every second and judges the rules of `deploy/prometheus`. */
export class PrometheusServer {
  private constructor(
    private readonly folder: string,
    private readonly process: ChildProcess,
    private readonly url: string,
  ) {}

  /** @param history what it is to remember from before, in OpenMetrics text with times; without `# EOF` */
  static async start(target: string, history: string): Promise<PrometheusServer> {
    const folder = mkdtempSync(join(tmpdir(), 'tds-prometheus-'));
    const data = join(folder, 'data');
    mkdirSync(data);
    writeFileSync(join(folder, 'history.txt'), `${history}# EOF\n`);
    const filled = spawnSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', join(folder, 'history.txt'), data], {
      encoding: 'utf8',
    });
    if (filled.status !== 0) throw new Error(`promtool refused the history: ${filled.stdout}${filled.stderr}`);
    writeFileSync(join(folder, 'rules.yml'), readFileSync(RULES, 'utf8').replace(/^( +for:) .+$/gm, `$1 ${HOLD}`));
    writeFileSync(
      join(folder, 'prometheus.yml'),
      `global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [rules.yml]
scrape_configs:
  - job_name: tds
    static_configs: [{ targets: ['${target}'] }]
`,
    );
    const address = `127.0.0.1:${await freePort()}`;
    const options = [
      `--config.file=${join(folder, 'prometheus.yml')}`,
      `--storage.tsdb.path=${data}`,
      '--storage.tsdb.retention.time=30d',
      `--web.listen-address=${address}`,
      '--log.level=warn',
    ];
    const server = new PrometheusServer(folder, spawn('prometheus', options, { stdio: 'ignore' }), `http://${address}`);
    await until(async () => (await fetch(`${server.url}/-/ready`)).ok, 20_000);
    return server;
  }

  /** Names of the alerts that fire now. */
  async firing(): Promise<readonly string[]> {
    const response = await fetch(`${this.url}/api/v1/alerts`);
    const { data } = (await response.json()) as { data: { alerts: { labels: { alertname: string }; state: string }[] } };
    return data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels.alertname);
  }

  /** The value of an expression that has one, or undefined. */
  async value(expression: string): Promise<number | undefined> {
    const response = await fetch(`${this.url}/api/v1/query?query=${encodeURIComponent(expression)}`);
    const { data } = (await response.json()) as { data: { result: { value: [number, string] }[] } };
    const [first] = data.result;
    return first && Number(first.value[1]);
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
