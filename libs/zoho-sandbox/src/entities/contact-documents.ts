import { formattedDate, zohoTime } from '../core/zoho-time';
import { BASE_CURRENCY, CURRENCIES, PRICE_PRECISION, World } from '../world';
import type { ContactAddress, ContactRecord } from './contact';
import { CustomFieldDefinition, renderCustomFields } from './custom-fields';
import { ZohoDocument } from './entity';
import { merged } from './merged';

const CUSTOM_FIELDS: readonly CustomFieldDefinition[] = [
  { apiName: 'cf_region', label: 'Region', dataType: 'dropdown', reference: 711 },
  { apiName: 'cf_loyalty_points', label: 'Loyalty points', dataType: 'amount', reference: 712 },
];

/** A row of `GET /contacts`, alike in both products. */
export function contactListRow(world: World, contact: ContactRecord): ZohoDocument {
  return merged(common(world, contact), {
    customer_name: contact.contact_name,
    vendor_name: contact.contact_name,
    contact_type_formatted: contact.contact_type === 'vendor' ? 'Vendors' : 'Customer',
    portal_status_formatted: 'Disabled',
    created_time_formatted: formattedDate(contact.created),
    last_modified_time_formatted: formattedDate(contact.modified),
    contactperson_custom_fields: [],
    has_attachment: false,
  });
}

/** `GET /contacts/{id}` and the body of a contact webhook. */
export function contactDetail(world: World, contact: ContactRecord): ZohoDocument {
  const currency = CURRENCIES[contact.currency_code];
  const isBase = contact.currency_code === BASE_CURRENCY;
  return merged(common(world, contact), CONSTANT_DETAIL, {
    is_bcy_only_contact: isBase,
    credit_limit: contact.credit_limit,
    currency_symbol: currency.symbol,
    price_precision: PRICE_PRECISION,
    exchange_rate: isBase ? '' : currency.exchangeRate,
    entity_address_id: world.ids.reference(3_000_000 + contact.slot * 3),
    billing_address: addressDocument(world, contact.billing_address, 3_000_001 + contact.slot * 3),
    shipping_address: addressDocument(world, contact.shipping_address, 3_000_002 + contact.slot * 3),
    contact_persons: contactPersons(world, contact),
    pricebook_id: contact.pricebook_id,
    pricebook_name: contact.pricebook_name,
    notes: contact.notes,
    created_date: formattedDate(contact.created),
    created_by_name: 'TDS Sandbox',
    created_by_id: world.ids.reference(93_001),
    last_modified_by_id: world.ids.reference(93_001),
    customer_currency_summaries: [
      {
        currency_id: world.ids.reference(currency.reference),
        currency_code: currency.code,
        currency_symbol: currency.symbol,
        price_precision: PRICE_PRECISION,
        is_base_currency: isBase,
        currency_name_formatted: currency.name,
        outstanding_receivable_amount: contact.outstanding_receivable_amount,
        unused_credits_receivable_amount: contact.unused_credits_receivable_amount,
      },
    ],
  });
}

function common(world: World, contact: ContactRecord): ZohoDocument {
  const { exchangeRate, reference } = CURRENCIES[contact.currency_code];
  const base = (amount: number) => Math.round(amount * exchangeRate * 100) / 100;
  return merged(
    {
      contact_id: contact.id,
      contact_name: contact.contact_name,
      company_name: contact.company_name,
      website: contact.website,
      language_code: '',
      language_code_formatted: '',
      contact_type: contact.contact_type,
      status: contact.status,
      customer_sub_type: contact.customer_sub_type,
      source: 'api',
      is_linked_with_zohocrm: false,
      payment_terms: contact.payment_terms,
      payment_terms_id: world.ids.reference(93_081 + contact.payment_terms),
      payment_terms_label: contact.payment_terms_label,
      currency_id: world.ids.reference(reference),
      twitter: '',
      facebook: '',
      currency_code: contact.currency_code,
      outstanding_receivable_amount: contact.outstanding_receivable_amount,
      outstanding_receivable_amount_bcy: base(contact.outstanding_receivable_amount),
      outstanding_payable_amount: contact.outstanding_payable_amount,
      outstanding_payable_amount_bcy: base(contact.outstanding_payable_amount),
      unused_credits_receivable_amount: contact.unused_credits_receivable_amount,
      unused_credits_receivable_amount_bcy: base(contact.unused_credits_receivable_amount),
      unused_credits_payable_amount: contact.unused_credits_payable_amount,
      unused_credits_payable_amount_bcy: base(contact.unused_credits_payable_amount),
      first_name: contact.first_name,
      last_name: contact.last_name,
      email: contact.email,
      phone: contact.phone,
      mobile: contact.mobile,
      portal_status: 'disabled',
      track_1099: false,
      created_time: zohoTime(contact.created),
      last_modified_time: zohoTime(contact.modified),
    },
    renderCustomFields(world, CUSTOM_FIELDS, contact.custom_fields),
    {
      tags: [],
      ach_supported: false,
    },
  );
}

function addressDocument(world: World, address: ContactAddress, reference: number): ZohoDocument {
  return merged(
    {
      address_id: world.ids.reference(reference),
    },
    address,
    {
      state_code: '',
      county: '',
      country_code: address.country === 'Iraq' ? 'IQ' : '',
      fax: '',
      latitude: '',
      longitude: '',
    },
  );
}

function contactPersons(world: World, contact: ContactRecord): ZohoDocument[] {
  if (contact.first_name === '') return [];
  return [
    {
      contact_person_id: world.ids.reference(6_000_000 + contact.slot),
      salutation: '',
      first_name: contact.first_name,
      last_name: contact.last_name,
      email: contact.email,
      phone: contact.phone,
      mobile: contact.mobile,
      is_primary_contact: true,
      designation: '',
      department: '',
      is_added_in_portal: false,
    },
  ];
}

const TEMPLATES = [
  'statement',
  'invoice',
  'bill',
  'estimate',
  'creditnote',
  'paymentthankyou',
  'invoice_email',
  'estimate_email',
  'creditnote_email',
  'paymentthankyou_email',
  'payment_remittance_email',
] as const;

const CONSTANT_DETAIL = {
  contact_tax_information: '',
  designation: '',
  department: '',
  is_credit_limit_migration_completed: true,
  contact_salutation: '',
  photo_url: '',
  invited_by: '',
  is_client_review_asked: false,
  has_transaction: true,
  contact_relation_type: '',
  owner_id: '',
  owner_name: '',
  documents: [],
  is_crm_customer: false,
  primary_contact_id: '',
  zcrm_account_id: '',
  zcrm_contact_id: '',
  crm_owner_id: '',
  credit_limit_exceeded_amount: 0,
  lock_details: { can_lock: false },
  locked_actions: [],
  lock_detail: { can_lock: true, custom_locks: [], system_locks: [] },
  can_show_customer_ob: true,
  can_show_vendor_ob: true,
  opening_balance_amount: 0,
  opening_balance_amount_bcy: '',
  outstanding_ob_receivable_amount: 0,
  outstanding_ob_payable_amount: 0,
  unused_retainer_payments: 0,
  payment_reminder_enabled: true,
  is_sms_enabled: true,
  is_consent_agreed: false,
  consent_date: '',
  is_client_review_settings_enabled: false,
  tax_id_type: '',
  tax_id_value: '',
  tax_reg_label: '',
  account_id: '',
  account_name: '',
  contact_category: '',
  sales_channel: 'direct_sales',
  portal_receipt_count: 0,
  opening_balances: [],
  addresses: [],
  default_templates: Object.fromEntries(
    TEMPLATES.flatMap((name) => [
      [`${name}_template_id`, ''],
      [`${name}_template_name`, ''],
    ]),
  ),
  associated_with_square: false,
  cards: [],
  checks: [],
  upi_mandates: [],
  bank_accounts: [],
  vpa_list: [],
  zohopeople_client_id: '',
  approvers_list: [],
  submitted_date: '',
  submitted_by: '',
  submitted_by_name: '',
  submitted_by_email: '',
  submitted_by_photo_url: '',
  submitter_id: '',
  approver_id: '',
  integration_references: [],
} as const;
