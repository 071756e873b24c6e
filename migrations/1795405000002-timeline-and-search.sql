-- The timeline of a record, and finding records.

-- When an event was delivered again the last time: the inbox keeps the first delivery only.
alter table tds_inbox_keys add column last_duplicate_at timestamptz;

-- Dead letters and differences of one record, whatever became of them.
create index tds_dead_letter_queue_record_idx on tds_dead_letter_queue (entity_type, source_entity_id, created_at desc);
create index tds_comparison_differences_record_idx on tds_comparison_differences (zoho_id);

-- What people look records up by, from its beginning and in any case: the search columns of the definitions.
create index products_sku_search_idx on mirror.products (organization_id, lower(sku) text_pattern_ops) where sku is not null;
create index products_name_search_idx on mirror.products (organization_id, lower(name) text_pattern_ops);
create index customers_contact_name_search_idx on mirror.customers (organization_id, lower(contact_name) text_pattern_ops);
create index customers_company_name_search_idx on mirror.customers (organization_id, lower(company_name) text_pattern_ops) where company_name is not null;
create index customers_email_search_idx on mirror.customers (organization_id, lower(email) text_pattern_ops) where email is not null;
create index customers_phone_search_idx on mirror.customers (organization_id, lower(phone) text_pattern_ops) where phone is not null;
create index vendors_contact_name_search_idx on mirror.vendors (organization_id, lower(contact_name) text_pattern_ops);
create index vendors_company_name_search_idx on mirror.vendors (organization_id, lower(company_name) text_pattern_ops) where company_name is not null;
create index vendors_email_search_idx on mirror.vendors (organization_id, lower(email) text_pattern_ops) where email is not null;
create index vendors_phone_search_idx on mirror.vendors (organization_id, lower(phone) text_pattern_ops) where phone is not null;
create index sales_orders_number_search_idx on mirror.sales_orders (organization_id, lower(salesorder_number) text_pattern_ops);
create index sales_orders_reference_search_idx on mirror.sales_orders (organization_id, lower(reference_number) text_pattern_ops) where reference_number is not null;
create index invoices_number_search_idx on mirror.invoices (organization_id, lower(invoice_number) text_pattern_ops);
create index invoices_reference_search_idx on mirror.invoices (organization_id, lower(reference_number) text_pattern_ops) where reference_number is not null;
create index payments_number_search_idx on mirror.payments (organization_id, lower(payment_number) text_pattern_ops);
create index credit_notes_number_search_idx on mirror.credit_notes (organization_id, lower(creditnote_number) text_pattern_ops);
create index sales_returns_number_search_idx on mirror.sales_returns (organization_id, lower(salesreturn_number) text_pattern_ops);
create index purchase_orders_number_search_idx on mirror.purchase_orders (organization_id, lower(purchaseorder_number) text_pattern_ops);
create index bills_number_search_idx on mirror.bills (organization_id, lower(bill_number) text_pattern_ops);
create index vendor_payments_number_search_idx on mirror.vendor_payments (organization_id, lower(payment_number) text_pattern_ops);
create index stock_adjustments_reference_search_idx on mirror.stock_adjustments (organization_id, lower(reference_number) text_pattern_ops);
create index price_lists_name_search_idx on mirror.price_lists (organization_id, lower(name) text_pattern_ops);
