import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canAccess, isRoot, serverAccount } from './account';
import { clusterHome } from './cluster-home';

/** Only root needs an account to run the server, so only root can have its data anywhere but in the data folder. */
const describeAsRoot = isRoot() ? describe : describe.skip;

describe('clusterHome', () => {
  let root: string;
  let dataFolder: string;
  let systemFolder: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tds-home-'));
    chmodSync(root, 0o711);
    dataFolder = join(root, 'checkout', '.tds');
    systemFolder = join(root, 'system');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const home = () => clusterHome(dataFolder, [systemFolder]);
  const hide = (): void => chmodSync(join(root, 'checkout'), 0o700);
  const fakeData = (path: string): void => {
    mkdirSync(join(path, 'data'), { recursive: true });
    writeFileSync(join(path, 'data/PG_VERSION'), '18\n');
  };

  it('is in the data folder wherever the server can get there', () => {
    const { path, account } = home();
    expect(path).toBe(join(dataFolder, 'postgres'));
    expect(canAccess(account, path, 'x')).toBe(true);
    expect(statSync(path).mode & 0o066).toBe(0);
  });

  it('keeps a password only its owner can read', () => {
    const place = home();
    expect(place.readConnection()).toBeUndefined();
    place.writeConnection({ port: 5433, password: 'secret' });
    expect(place.readConnection()).toEqual({ port: 5433, password: 'secret' });
    expect(statSync(join(place.path, 'connection.json')).mode & 0o777).toBe(0o600);
  });

  it('does not guess the password of data it finds', () => {
    const place = home();
    fakeData(place.path);
    expect(() => place.readConnection()).toThrow(/connection\.json cannot be read .* the password of the data beside it is in it/);
  });

  describeAsRoot('as root', () => {
    it('is a system folder where root alone can get in, and the data folder says so', () => {
      home();
      rmSync(join(dataFolder, 'postgres'), { recursive: true });
      hide();
      const { path, account } = home();
      expect(path.startsWith(join(systemFolder, 'data-'))).toBe(true);
      expect(canAccess(account, path, 'x')).toBe(true);
      expect(readFileSync(join(dataFolder, 'postgres-is-elsewhere.txt'), 'utf8')).toContain(path);
    });

    it('gives two checkouts two folders', () => {
      home();
      hide();
      const other = join(root, 'checkout', 'other');
      expect(clusterHome(other, [systemFolder]).path).not.toBe(home().path);
      expect(readdirSync(systemFolder)).toHaveLength(2);
    });

    it('finds its data again in the system folder after the data folder was opened', () => {
      home();
      hide();
      const { path } = home();
      fakeData(path);
      chmodSync(join(root, 'checkout'), 0o755);
      expect(home().path).toBe(path);
    });

    it('begins anew when the data folder was removed, and leaves the old data alone', () => {
      home();
      hide();
      const { path } = home();
      fakeData(path);
      rmSync(dataFolder, { recursive: true });
      const anew = home();
      expect(anew.path).not.toBe(path);
      expect(anew.isInitialised).toBe(false);
      expect(home().path).toBe(anew.path);
    });

    it('refuses to start anew beside data it cannot reach any more', () => {
      fakeData(home().path);
      hide();
      expect(home).toThrow('chmod o+x');
    });

    it('runs the server as the user the data belong to, or, for data of nobody else, as its own account', () => {
      const { path } = home();
      fakeData(path);
      expect(home().account).toEqual(serverAccount());
      chownSync(join(path, 'data'), 12_345, 12_346);
      expect(home().account).toEqual({ uid: 12_345, gid: 12_346 });
    });
  });
});
