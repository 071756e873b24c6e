import { zohoDate, zohoTime } from '../core/zoho-time';
import { CURRENCIES, World } from '../world';
import { ZohoDocument } from './entity';
import type { InvoiceRecord } from './invoice';
import { cents } from './trade/amounts';
import { COMMON_DETAIL, INVOICE_DETAIL, INVOICE_LINE, UNTAXED_SHIPPING } from './trade/constants';
import { addressFields, currencyFields, dueDate, timeFields, totalFields, totalOf } from './trade/document';
import { lineDocument } from './trade/lines';
import { merged } from './merged';

/** A row of `GET /invoices`. Addresses say `zipcode` here and `zip` in the detail. */
export function invoiceListRow(world: World, invoice: InvoiceRecord): ZohoDocument {
  const currency = CURRENCIES[invoice.currency_code];
  return merged(common(world, invoice), {
    due_days: invoice.status === 'overdue' ? 'Overdue' : '',
    project_name: '',
    billing_address: addressFields(invoice.billing_address, 'zipcode'),
    shipping_address: addressFields(invoice.shipping_address, 'zipcode'),
    country: invoice.billing_address.country,
    phone: invoice.phone,
    created_by: 'TDS Sandbox',
    payment_expected_date: '',
    custom_fields: [],
    custom_field_hash: {},
    tags: [],
    updated_time: zohoTime(invoice.modified),
    is_viewed_by_client: false,
    has_attachment: false,
    client_viewed_time: '',
    is_emailed: false,
    color_code: '',
    current_sub_status_id: '',
    currency_symbol: currency.symbol,
    schedule_time: '',
    template_type: 'standard',
    template_id: world.ids.reference(17_001),
    transaction_type: 'renewal',
    zcrm_potential_id: '',
    zcrm_potential_name: '',
    ach_payment_initiated: false,
    reminders_sent: 0,
    last_reminder_sent_date: '',
    documents: '',
    write_off_amount: 0,
    unprocessed_payment_amount: 0,
    company_name: invoice.company_name,
  });
}

/** `GET /invoices/{id}` and the body of an invoice webhook. */
export function invoiceDetail(world: World, invoice: InvoiceRecord): ZohoDocument {
  return merged(
    COMMON_DETAIL,
    UNTAXED_SHIPPING,
    INVOICE_DETAIL,
    totalFields(invoice),
    common(world, invoice),
    currencyFields(world, invoice),
    {
      created_date: zohoDate(invoice.created),
      created_by_id: world.ids.reference(93_001),
      created_by_name: 'TDS Sandbox',
      last_modified_by_id: world.ids.reference(93_001),
      payment_terms: invoice.payment_terms,
      payment_terms_label: invoice.payment_terms_label,
      payment_terms_id: '',
      payment_made: invoice.payment_made,
      credits_applied: invoice.credits_applied,
      line_items: invoice.lines.map((line, position) =>
        merged(lineDocument(world, line, position, invoice.exchange_rate), INVOICE_LINE, {
          sales_rate: line.rate,
          salesorder_item_id: '',
        }),
      ),
      account_id: world.ids.reference(364),
      account_name: 'Accounts Receivable',
      salesorder_id: invoice.salesorder_id,
      salesorder_number: invoice.salesorder_number,
      salesorders:
        invoice.salesorder_id === '' ? [] : [{ salesorder_id: invoice.salesorder_id, salesorder_number: invoice.salesorder_number }],
      contact: { customer_balance: 0, credit_limit: 0, unused_customer_credits: 0, is_credit_limit_migration_completed: true },
      template_id: world.ids.reference(17_001),
      notes: invoice.notes,
      billing_address: { street: invoice.billing_address.address, ...addressFields(invoice.billing_address), country_code: 'IQ' },
      shipping_address: { street: invoice.shipping_address.address, ...addressFields(invoice.shipping_address), country_code: '' },
      customer_default_billing_address: { ...addressFields(invoice.billing_address), city_code: '', state_code: '' },
    },
  );
}

function common(world: World, invoice: InvoiceRecord): ZohoDocument {
  const balance = invoice.status === 'void' ? 0 : cents(totalOf(invoice) - invoice.payment_made - invoice.credits_applied);
  return merged(
    {
      invoice_id: invoice.id,
      invoice_number: invoice.number,
      reference_number: invoice.reference_number,
      customer_id: invoice.party_id,
      customer_name: invoice.party_name,
      email: invoice.email,
      status: invoice.status,
      current_sub_status: invoice.status,
    },
    timeFields(invoice),
    {
      due_date: zohoDate(dueDate(invoice)),
      issued_date: zohoDate(invoice.created),
      last_payment_date: invoice.last_payment === 0 ? '' : zohoDate(invoice.last_payment),
      total: totalOf(invoice),
      balance,
      shipping_charge: invoice.shipping_charge,
      adjustment: invoice.adjustment,
      currency_id: world.ids.reference(CURRENCIES[invoice.currency_code].reference),
      currency_code: invoice.currency_code,
      exchange_rate: invoice.exchange_rate,
      salesperson_id: invoice.salesperson_name === '' ? '' : world.ids.reference(97_000 + invoice.salesperson_name.length),
      salesperson_name: invoice.salesperson_name,
      invoice_url: `https://zohosecurepay.com/books/tdssandbox/secure?CInvoiceID=${invoice.id}`,
      invoice_source: 'Api',
      sales_channel: 'direct_sales',
    },
  );
}
