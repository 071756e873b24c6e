import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@libs/resilience';
import { until } from '@libs/testing';
import { Client } from 'pg';
import { silentLogger } from '../database-logger';
import { findBinaries } from './binaries';
import { clusterHome } from './cluster-home';
import { EmbeddedPostgres } from './embedded-postgres';
import { DataFolderInUseError } from './embedded.errors';
import { choosePort } from './ports';
import { isAlive } from './processes';
import { startServer } from './server';

describe('EmbeddedPostgres', () => {
  const clock = new SystemClock();
  let dataFolder: string;
  let server: EmbeddedPostgres | undefined;

  const start = async (): Promise<EmbeddedPostgres> => {
    server = await EmbeddedPostgres.start({ dataFolder, logger: silentLogger, settings: { fsync: 'off' }, isDurable: false });
    return server;
  };
  const query = async <R>(url: string, sql: string): Promise<R[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as R[];
    } finally {
      await client.end();
    }
  };

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'tds-embedded-'));
    chmodSync(dataFolder, 0o711); // for the account that runs the server when the tests run as root
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('keeps data, password and port from one start to the next', async () => {
    const { url, stop } = bound(await start());
    await query(url, 'create table kept as select 42 as n');
    await stop();
    const again = await start();
    expect(again.url).toBe(url);
    await expect(query(again.url, 'select n from kept')).resolves.toEqual([{ n: 42 }]);
  });

  it('is durable unless a test says otherwise, and sorts the same everywhere', async () => {
    server = await EmbeddedPostgres.start({ dataFolder, logger: silentLogger });
    const rows = await query(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
              datlocprovider as provider, datlocale as locale from pg_database where datname = 'tds'`,
    );
    expect(rows).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', provider: 'b', locale: 'C.UTF-8' }]);
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const { url } = await start();
    const stranger = new URL(url);
    stranger.password = 'guess';
    await expect(query(stranger.toString(), 'select 1')).rejects.toThrow('password authentication failed');
    stranger.password = '';
    await expect(query(stranger.toString(), 'select 1')).rejects.toThrow('password');
    const home = join(dataFolder, 'postgres');
    expect(statSync(join(home, 'connection.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'postgres.log')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home).filter((name) => name.startsWith('.password'))).toEqual([]);
  });

  it('listens on the loopback address only, without a socket file', async () => {
    const { url } = await start();
    const [row] = await query<{ addresses: string; sockets: string }>(
      url,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
    );
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' });
  });

  it('takes another port when its own is taken', async () => {
    const { url, stop } = bound(await start());
    await stop();
    const port = Number(new URL(url).port);
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
    const again = await start();
    expect(Number(new URL(again.url).port)).not.toBe(port);
    await expect(query(again.url, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('refuses a folder another process works on, naming that process', async () => {
    await start();
    const second = EmbeddedPostgres.start({ dataFolder, logger: silentLogger });
    await expect(second).rejects.toThrow(DataFolderInUseError);
    await expect(second).rejects.toThrow(`in use by process ${process.pid}`);
  });

  it('stops the server a killed process left running, and starts with its data', async () => {
    const { url, stop } = bound(await start());
    await query(url, 'create table kept as select 42 as n');
    await stop();
    // What a kill -9 of us and of the watchdog leaves: a server without a master, no owner
    const home = clusterHome(dataFolder);
    const binaries = await findBinaries(home.account, home.path, clock);
    const orphan = await startServer(home, binaries, await choosePort(0), {}, clock);
    const again = await start();
    expect(isAlive(orphan.pid)).toBe(false);
    expect(again.pid).not.toBe(orphan.pid);
    await expect(query(again.url, 'select n from kept')).resolves.toEqual([{ n: 42 }]);
  });

  it('recovers from a kill -9 of the server itself', async () => {
    const { url, stop } = bound(await start());
    await query(url, 'create table kept as select 42 as n');
    await stop();
    const home = clusterHome(dataFolder);
    const binaries = await findBinaries(home.account, home.path, clock);
    const killed = await startServer(home, binaries, await choosePort(0), {}, clock);
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    const again = await start();
    await expect(query(again.url, 'select n from kept')).resolves.toEqual([{ n: 42 }]);
  });

  it('forgets a stale lock file whose process id is somebody else now', async () => {
    await (await start()).stop();
    writeFileSync(join(dataFolder, 'postgres/data/postmaster.pid'), `${process.pid}\n${dataFolder}\n`);
    const again = await start();
    await expect(query(again.url, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('comes back on the same port when the server ends by itself', async () => {
    const running = await start();
    const { pid, url } = running;
    process.kill(pid, 'SIGKILL');
    await until(() => running.pid !== pid, 10_000);
    await expect(query(url, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('says what is wrong when the server cannot start, and can be started once that is mended', async () => {
    await (await start()).stop();
    server = undefined;
    const file = join(dataFolder, 'postgres/data/postgresql.conf');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, `${good}\nno_such_setting = 1\n`);
    await expect(start()).rejects.toThrow('no_such_setting');
    writeFileSync(file, good);
    await expect(query((await start()).url, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  });

  it('refuses data of another major version', async () => {
    await (await start()).stop();
    server = undefined;
    writeFileSync(join(dataFolder, 'postgres/data/PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow(/are of PostgreSQL 14, this version brings \d+/);
  });

  it('ends with its processes', async () => {
    const running = await start();
    const { pid } = running;
    await running.stop();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(join(dataFolder, 'postgres')).toSorted()).toEqual(['connection.json', 'data', 'postgres.log']);
  });
});

function bound(server: EmbeddedPostgres): { readonly url: string; stop(): Promise<void> } {
  return { url: server.url, stop: () => server.stop() };
}
