import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { v7 as uuidv7 } from 'uuid';

/** Whose a segment is: the name says it, so that nothing else has to be kept in step with it. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
  /** Tells processes with the same number apart: in containers every process is number 1. */
  readonly nonce: string;
}

/** A segment's name: an id that holds the time it was begun, and its owner. The `1` at the end is the version of what is inside. */
const NAME = /^([0-9a-f-]{36})\.(.+)~(\d+)~([0-9a-f]{8})\.spool1$/;

/** This process, as the owner of what it spools. */
export function thisOwner(): Owner {
  return { host: hostname(), pid: process.pid, nonce: randomBytes(4).toString('hex') };
}

/** A new name; names sort by age. */
export function newName(owner: Owner): string {
  return nameOf(uuidv7(), owner);
}

/** The same segment in other hands. Ids are unique, so that no segment ever takes the name of another. */
export function renamedTo(name: string, owner: Owner): string {
  return nameOf(NAME.exec(name)![1]!, owner);
}

/** Who has a segment; undefined for files that are none. */
export function ownerOf(name: string): Owner | undefined {
  const [, , host, pid, nonce] = NAME.exec(name) ?? [];
  return host === undefined || nonce === undefined ? undefined : { host, pid: Number(pid), nonce };
}

/** When a segment was begun, and with it the oldest entry it can hold. */
export function begunAt(name: string): Date {
  return new Date(Number.parseInt(name.slice(0, 8) + name.slice(9, 13), 16));
}

export function isSame(a: Owner, b: Owner): boolean {
  return a.host === b.host && a.pid === b.pid && a.nonce === b.nonce;
}

/** Is it certain that the owner is gone? Of another host's processes we know nothing. */
export function isGone(owner: Owner, me: Owner): boolean {
  if (owner.host !== me.host) return false;
  if (owner.pid === me.pid) return owner.nonce !== me.nonce;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function nameOf(id: string, { host, pid, nonce }: Owner): string {
  return `${id}.${host.replaceAll(/[^\w.-]/g, '_')}~${pid}~${nonce}.spool1`;
}
