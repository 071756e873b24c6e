import { parse } from 'ipaddr.js';

/** Parts of an IPv6 address that name a customer's network; the rest is its own to choose, and so no obstacle to someone who guesses. */
const IPV6_NETWORK_PARTS = 4;

/** The address by which somebody is known: an IPv4 address, or the network of an IPv6 one. */
export function networkOf(address: string): string {
  try {
    const parsed = parse(address);
    if (!('parts' in parsed)) return address;
    return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.parts.slice(0, IPV6_NETWORK_PARTS).join(':');
  } catch {
    return address;
  }
}
