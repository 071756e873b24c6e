import { createContext, use } from 'react';

/** From the least to the most that may be done. */
export const ROLES = ['viewer', 'operator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is signed in. */
export interface Session {
  readonly name: string;
  readonly role: Role;
  readonly signOut: () => void;
}

export const SessionContext = createContext<Session>({ name: '', role: 'viewer', signOut: () => undefined });

export function useSession(): Session {
  return use(SessionContext);
}

/** May someone with the role held do what needs the other? */
export function includesRole(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}
