/** What the exit code of `tds` means. Scripts depend on these numbers. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  unreachable: 3,
  notAllowed: 4,
  notFound: 5,
  conflict: 6,
  later: 7,
  configuration: 78,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The text of `tds help exit-codes`. */
export const EXIT_CODES_HELP = `Exit codes of tds

  0    done, and all is well
  1    failed: a sync or a check failed, Zoho and the mirror disagree, or something is unhealthy
  2    usage: the command line or a value is wrong
  3    not reachable: no TDS answers at the address
  4    not allowed: no key, a wrong key, or a key without the role
  5    not found: no such record, run, dead letter, setting
  6    conflict: someone else was first, or the state does not allow it
  7    later: throttled or temporarily not available; try again
  78   configuration: the environment does not start a server
  130  interrupted by Ctrl-C before the end
`;
