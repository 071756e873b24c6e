import { zohoDate, SECONDS_PER_DAY } from '../core/zoho-time';
import { ZohoDocument } from '../entities/entity';
import { BASE_CURRENCY, CURRENCIES, PRICE_PRECISION, World } from '../world';

/** The row of `GET /organizations`. */
export function organizationDocument(world: World): ZohoDocument {
  const currency = CURRENCIES[BASE_CURRENCY];
  return {
    organization_id: world.organizationId,
    name: 'شركة الرافدين للتجارة العامة',
    contact_name: 'TDS Sandbox',
    email: 'owner@example.iq',
    is_default_org: true,
    language_code: 'en',
    fiscal_year_start_month: 'january',
    account_created_date: zohoDate(world.epoch - 1000 * SECONDS_PER_DAY),
    time_zone: 'Asia/Baghdad',
    is_dst_active: false,
    date_format: 'dd MMM yyyy',
    field_separator: ' ',
    industry_type: 'Wholesale',
    industry_size: '11-50',
    company_id_label: '',
    company_id_value: '',
    tax_id_label: '',
    tax_id_value: '',
    currency_id: world.ids.reference(currency.reference),
    currency_code: currency.code,
    currency_symbol: currency.symbol,
    currency_format: '###,##0.00',
    price_precision: PRICE_PRECISION,
    plan_type: 4,
    plan_name: 'Premium',
    plan_period: 'Year',
    country_code: 'IQ',
    country_name: 'Iraq',
    portal_name: 'tdssandbox',
    org_settings: { is_org_active: true },
  };
}
