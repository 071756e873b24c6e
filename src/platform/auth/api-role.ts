/** What a key may do. Each role may do everything the ones before it may. */
export const apiRoles = ['viewer', 'operator', 'admin'] as const;

/** `viewer` reads, `operator` triggers and repairs, `admin` changes configuration and keys. */
export type ApiRole = (typeof apiRoles)[number];

/** May someone with the role `held` do what asks for `needed`? */
export function includesRole(held: ApiRole, needed: ApiRole): boolean {
  return apiRoles.indexOf(held) >= apiRoles.indexOf(needed);
}

/** Methods that change nothing. */
const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Can a request with this method change anything? */
export function isMutating(method: string): boolean {
  return !SAFE_METHODS.includes(method.toUpperCase());
}

/** The role a route asks for when it names none: reading is for every key, anything else for admins until someone decides. */
export function defaultRoleFor(method: string): ApiRole {
  return isMutating(method) ? 'admin' : 'viewer';
}
