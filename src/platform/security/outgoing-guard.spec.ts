import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { request } from 'undici';
import { OutgoingAddressError, type ResolveAll, createGuardedDispatcher, refusalOf } from './outgoing-guard';

const open = { isPrivateAllowed: true };
const closed = { isPrivateAllowed: false };

describe('the guard of outgoing requests', () => {
  it.each([
    '169.254.169.254',
    '169.254.170.2',
    'fe80::1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::',
    'fd00:ec2::254',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '0.0.0.0',
    '::',
    '224.0.0.1',
    '255.255.255.255',
    'ff02::1',
  ])('never reaches %s', (address) => {
    expect(refusalOf(address, open)).toEqual(expect.any(String));
    expect(refusalOf(address, closed)).toEqual(expect.any(String));
  });

  it.each(['127.0.0.1', '::1', '10.1.2.3', '172.16.0.1', '192.168.1.1', 'fd12:3456::1', '::ffff:10.0.0.1', '100.64.0.1'])(
    'reaches %s where private addresses are allowed only',
    (address) => expect([refusalOf(address, closed) === null, refusalOf(address, open)]).toEqual([false, null]),
  );

  it.each(['8.8.8.8', '203.0.112.1', '2606:4700::1111'])('reaches %s', (address) => expect(refusalOf(address, closed)).toBeNull());

  describe('on a connection', () => {
    let server: Server;
    let port: number;
    let hits: number;
    beforeEach(async () => {
      hits = 0;
      server = createServer((_request, response) => {
        hits += 1;
        response.end('reached');
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      port = (server.address() as { port: number }).port;
    });
    afterEach(() => server.close());

    const names: Record<string, string[]> = {
      'inside.test': ['127.0.0.1'],
      'metadata.test': ['169.254.169.254'],
      'mixed.test': ['203.0.112.1', '127.0.0.1'],
    };
    const resolveAll: ResolveAll = (hostname, done) =>
      done(
        null,
        (names[hostname] ?? []).map((address) => ({ address, family: 4 })),
      );
    const ask = async (host: string, policy = closed): Promise<string> => {
      const dispatcher = createGuardedDispatcher(policy, {}, resolveAll);
      try {
        const { body } = await request(`http://${host}:${port}/`, { dispatcher });
        return await body.text();
      } finally {
        await dispatcher.destroy();
      }
    };

    it.each(['127.0.0.1', '[::ffff:127.0.0.1]', 'inside.test', 'metadata.test', 'mixed.test', 'nowhere.test', '2130706433', '0x7f.1'])(
      'refuses http://%s before a byte is sent',
      async (host) => {
        await expect(ask(host)).rejects.toBeInstanceOf(OutgoingAddressError);
        expect(hits).toBe(0);
      },
    );

    it('passes what is allowed', async () => {
      expect(await ask('inside.test', open)).toBe('reached');
      expect(await ask('127.0.0.1', open)).toBe('reached');
      await expect(ask('metadata.test', open)).rejects.toMatchObject({ code: 'outgoing.address_refused' });
    });

    it('connects to the address it checked, whatever the name means a moment later', async () => {
      let asked = 0;
      const rebinding: ResolveAll = (_hostname, done) => {
        asked += 1;
        done(null, [{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
      };
      const dispatcher = createGuardedDispatcher(open, {}, rebinding);
      const { body } = await request(`http://rebinding.test:${port}/`, { dispatcher });
      expect(await body.text()).toBe('reached');
      expect(asked).toBe(1);
      await dispatcher.destroy();
    });
  });
});
