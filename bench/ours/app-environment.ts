/** What the organisation of all benchmarks is called in Zoho. */
export const ORGANIZATION_ID = '748369814';

/** Where Zoho posts the changes of items, as our installer sets it up. */
export const WEBHOOK_PATH = `/api/tds/zoho/webhooks/${ORGANIZATION_ID}/item/updated`;

/** Secret of the signatures; any will do. */
export const WEBHOOK_SECRET = 'bench-webhook-secret';

/** Key for our API. */
export const ADMIN_KEY = 'bench-admin-key-0123456789';

/** Nobody listens on the discard port: a call to Zoho where none is expected fails at once instead of flattering a figure. */
const NOWHERE = 'http://127.0.0.1:9';

/** The environment our application runs in: as in production, but for what a benchmark must decide. */
export function appEnvironment(settings: {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly role: string;
  readonly more?: Readonly<Record<string, string>>;
}): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_URL: settings.databaseUrl,
    TDS_DATA_DIR: settings.dataDir,
    TDS_ROLE: settings.role,
    TDS_INITIAL_SYNC: 'false',
    TDS_ADMIN_API_KEY: ADMIN_KEY,
    LOG_LEVEL: 'info',
    LOG_FORMAT: 'json',
    ZOHO_WEBHOOK_SECRET: WEBHOOK_SECRET,
    ZOHO_API_BASE_URL: NOWHERE,
    ZOHO_ACCOUNTS_BASE_URL: NOWHERE,
    ZOHO_CLIENT_ID: '1000.BENCH',
    ZOHO_CLIENT_SECRET: 'bench-client-secret',
    ZOHO_REFRESH_TOKEN: '1000.bench-refresh-token',
    ZOHO_ORGANIZATION_ID: ORGANIZATION_ID,
    ...settings.more,
  };
}
