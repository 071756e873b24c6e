/** Where a Zoho data centre answers. */
export interface ZohoDataCenter {
  /** Base of the Books and Inventory APIs (`/books/v3`, `/inventory/v1` follow). */
  readonly apiBaseUrl: string;
  /** Base of the OAuth endpoints. */
  readonly accountsBaseUrl: string;
}

/** Data centres by the value of `ZOHO_DC`. Canada's accounts host is not `accounts.zoho.ca`. */
export const zohoDataCenters = {
  com: { apiBaseUrl: 'https://www.zohoapis.com', accountsBaseUrl: 'https://accounts.zoho.com' },
  eu: { apiBaseUrl: 'https://www.zohoapis.eu', accountsBaseUrl: 'https://accounts.zoho.eu' },
  in: { apiBaseUrl: 'https://www.zohoapis.in', accountsBaseUrl: 'https://accounts.zoho.in' },
  'com.au': { apiBaseUrl: 'https://www.zohoapis.com.au', accountsBaseUrl: 'https://accounts.zoho.com.au' },
  jp: { apiBaseUrl: 'https://www.zohoapis.jp', accountsBaseUrl: 'https://accounts.zoho.jp' },
  ca: { apiBaseUrl: 'https://www.zohoapis.ca', accountsBaseUrl: 'https://accounts.zohocloud.ca' },
  sa: { apiBaseUrl: 'https://www.zohoapis.sa', accountsBaseUrl: 'https://accounts.zoho.sa' },
  uk: { apiBaseUrl: 'https://www.zohoapis.uk', accountsBaseUrl: 'https://accounts.zoho.uk' },
  'com.cn': { apiBaseUrl: 'https://www.zohoapis.com.cn', accountsBaseUrl: 'https://accounts.zoho.com.cn' },
} as const satisfies Record<string, ZohoDataCenter>;

/** Short name of a data centre. */
export type ZohoDataCenterName = keyof typeof zohoDataCenters;

/** The names, as `ZOHO_DC` accepts them. */
export const zohoDataCenterNames = Object.keys(zohoDataCenters) as [ZohoDataCenterName, ...ZohoDataCenterName[]];
