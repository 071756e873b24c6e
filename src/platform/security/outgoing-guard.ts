import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, type Dispatcher } from 'undici';

/** Which addresses requests that people configure (alert channels) may reach. */
export interface OutgoingPolicy {
  /** Loopback and the private ranges, where a company's own receivers are. Link-local and metadata addresses are never reached. */
  readonly isPrivateAllowed: boolean;
}

/** Resolves a name to all its addresses, as `dns.lookup` does with `all`. Given by tests. */
export type ResolveAll = (hostname: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

/** A request was not sent: its address is not for us to reach. */
export class OutgoingAddressError extends Error {
  readonly code = 'outgoing.address_refused';
  readonly disposition = 'reject';

  constructor(
    readonly hostname: string,
    why: string,
  ) {
    super(`${hostname} is not reached: ${why}`);
    this.name = 'OutgoingAddressError';
  }
}

/** Ranges (names of ipaddr.js) where private receivers may be. */
const PRIVATE_RANGES: readonly string[] = ['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'];

/** Where clouds tell their machines' secrets; those not in a link-local range, which is refused as a whole. */
const METADATA_ADDRESSES: readonly string[] = ['100.100.100.200', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'];

/** Why an address may not be reached; null where it may. */
export function refusalOf(address: string, { isPrivateAllowed }: OutgoingPolicy): string | null {
  const parsed = ipaddr.process(address);
  const plain = parsed.toNormalizedString();
  if (METADATA_ADDRESSES.some((metadata) => ipaddr.parse(metadata).toNormalizedString() === plain)) return 'it is a metadata address';
  const range = parsed.range();
  if (range === 'unicast') return null;
  if (!PRIVATE_RANGES.includes(range)) return `its address is ${range}`;
  return isPrivateAllowed ? null : 'its address is private (TDS_OUTGOING_PRIVATE_ALLOWED=true allows that)';
}

/**
 * A dispatcher for `fetch` and undici that connects to allowed addresses only. The check is part of the connection, on the addresses that
 * are then connected to: a name that resolves to something else a moment later, and a redirect, gain nothing.
 */
export function createGuardedDispatcher(
  policy: OutgoingPolicy,
  options: Agent.Options = {},
  resolveAll: ResolveAll = resolveBySystem,
): Dispatcher {
  const connect = buildConnector({ lookup: guardedLookup(policy, resolveAll) } as buildConnector.BuildOptions);
  return new Agent({
    ...options,
    connect: (target, done) => {
      // An address needs no lookup, so that none would be asked about it.
      const hostname = target.hostname.replace(/^\[|\]$/g, '');
      const refusal = isIP(hostname) === 0 ? null : refusalOf(hostname, policy);
      if (refusal !== null) return done(new OutgoingAddressError(hostname, refusal), null);
      return connect(target, done);
    },
  });
}

/** One address that may not be reached refuses the name: who mixes them is up to something. */
function guardedLookup(policy: OutgoingPolicy, resolveAll: ResolveAll): LookupFunction {
  return (hostname, options, done) => {
    resolveAll(hostname, (error, addresses) => {
      if (error) return done(error, []);
      for (const { address } of addresses) {
        const refusal = refusalOf(address, policy);
        if (refusal !== null) return done(new OutgoingAddressError(hostname, refusal), []);
      }
      const [first] = addresses;
      if (first === undefined) return done(new OutgoingAddressError(hostname, 'it has no address'), []);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };
}

function resolveBySystem(hostname: string, done: (error: Error | null, addresses: LookupAddress[]) => void): void {
  systemLookup(hostname, { all: true, verbatim: true }, done);
}
