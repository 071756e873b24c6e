import { styleText } from 'node:util';
import type { AdminKey } from '@tds/platform/auth';
import type { AppConfig } from '@tds/platform/config';

/** What the banner tells besides the configuration. */
export interface BannerFacts {
  readonly url: string;
  readonly adminKey: AdminKey;
  /** Folder of the embedded database; undefined where `DATABASE_URL` names another. */
  readonly databaseFolder: string | undefined;
  readonly sandboxUrl: string | null;
  /** The sandbox's webhook secret, so that the first webhook can be sent by hand; never a real one. */
  readonly sandboxSecret: string | null;
  readonly readyAfterMs: number;
}

/** The lines a person sees when TDS is up: where everything is and the key to get in. */
export function banner(config: AppConfig, facts: BannerFacts, isTerminal: boolean): string {
  const strong = (text: string): string => (isTerminal ? styleText('bold', text) : text);
  const rows: [string, string][] = [
    ['Dashboard', facts.url],
    ['Swagger', `${facts.url}/docs`],
    ['Webhooks', `${facts.url}/api/tds/zoho/webhooks`],
    ['Health', `${facts.url}/health/ready`],
    ['Admin key', adminKeyText(facts.adminKey, strong)],
    ['Database', facts.databaseFolder === undefined ? 'the one of DATABASE_URL' : `embedded PostgreSQL, data in ${facts.databaseFolder}`],
    [
      'Zoho',
      facts.sandboxUrl
        ? `sandbox at ${facts.sandboxUrl} (set ZOHO_* to mirror your company)`
        : `organisation ${config.zoho.credentials?.organizationId}`,
    ],
  ];
  if (facts.sandboxSecret) rows.push(['Secret', `${facts.sandboxSecret} signs the sandbox's webhooks`]);
  const lines = rows.map(([label, value]) => `  ${label.padEnd(10)} ${value}`);
  return [
    '',
    `  ${strong('TDS')} is ready (${(facts.readyAfterMs / 1000).toFixed(1)} s, roles: ${config.roleName})`,
    '',
    ...lines,
    '',
    '',
  ].join('\n');
}

function adminKeyText(adminKey: AdminKey, strong: (text: string) => string): string {
  switch (adminKey.source) {
    case 'environment':
      return 'the one in TDS_ADMIN_API_KEY';
    case 'generated':
      return `${strong(adminKey.key)}  (shown once${adminKey.file ? `; kept in ${adminKey.file}` : ''})`;
    case 'existing':
      return adminKey.file ? `in ${adminKey.file}` : 'made at an earlier start; set TDS_ADMIN_API_KEY if it is lost';
  }
}
