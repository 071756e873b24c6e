-- Mirror of Zoho items and contacts. Typed columns for what people filter, join or sum; everything Zoho sent is in raw.
-- Customers and vendors are one Zoho endpoint and two types here; a contact can change type.

create table mirror.products (
  organization_id        text        not null,
  zoho_id                text        not null,
  name                   text,
  sku                    text,
  unit                   text,
  status                 text,
  product_type           text,
  item_type              text,
  description            text,
  rate                   numeric,
  purchase_rate          numeric,
  purchase_description   text,
  account_id             text,
  purchase_account_id    text,
  tax_id                 text,
  tax_name               text,
  tax_percentage         numeric,
  brand                  text,
  manufacturer           text,
  category_id            text,
  category_name          text,
  group_id               text,
  group_name             text,
  upc                    text,
  ean                    text,
  isbn                   text,
  part_number            text,
  vendor_id              text,
  vendor_name            text,
  reorder_level          numeric,
  stock_on_hand          numeric,
  available_stock        numeric,
  actual_available_stock numeric,
  can_be_sold            boolean,
  can_be_purchased       boolean,
  track_inventory        boolean,
  is_combo_product       boolean,
  image_document_id      text,
  image_name             text,
  image_type             text,
  custom_fields          jsonb,
  source_created_at      timestamptz,
  raw                    jsonb       not null,
  content_hash           text        not null,
  source_modified_at     timestamptz,
  detail_modified_at     timestamptz,
  confirmed_at           timestamptz,
  source_deleted_at      timestamptz,
  first_seen_at          timestamptz not null default now(),
  synced_at              timestamptz not null default now(),
  sync_origin            text        not null,
  sync_run_id            uuid,
  constraint products_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index products_sku_idx on mirror.products (organization_id, sku) where sku is not null;
create index products_name_idx on mirror.products (organization_id, name);
create index products_modified_idx on mirror.products (organization_id, source_modified_at desc, zoho_id);

create table mirror.customers (
  organization_id                   text        not null,
  zoho_id                           text        not null,
  contact_name                      text,
  company_name                      text,
  first_name                        text,
  last_name                         text,
  email                             text,
  phone                             text,
  mobile                            text,
  website                           text,
  status                            text,
  customer_sub_type                 text,
  language_code                     text,
  payment_terms                     integer,
  payment_terms_label               text,
  currency_id                       text,
  currency_code                     text,
  credit_limit                      numeric,
  outstanding_receivable_amount     numeric,
  outstanding_payable_amount        numeric,
  unused_credits_receivable_amount  numeric,
  unused_credits_payable_amount     numeric,
  pricebook_id                      text,
  pricebook_name                    text,
  owner_id                          text,
  country                           text,
  billing_address                   jsonb,
  shipping_address                  jsonb,
  contact_persons                   jsonb,
  notes                             text,
  custom_fields                     jsonb,
  source_created_at                 timestamptz,
  raw                               jsonb       not null,
  content_hash                      text        not null,
  source_modified_at                timestamptz,
  detail_modified_at                timestamptz,
  confirmed_at                      timestamptz,
  source_deleted_at                 timestamptz,
  first_seen_at                     timestamptz not null default now(),
  synced_at                         timestamptz not null default now(),
  sync_origin                       text        not null,
  sync_run_id                       uuid,
  constraint customers_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index customers_email_idx on mirror.customers (organization_id, email) where email is not null;
create index customers_contact_name_idx on mirror.customers (organization_id, contact_name);
create index customers_modified_idx on mirror.customers (organization_id, source_modified_at desc, zoho_id);

create table mirror.vendors (like mirror.customers including defaults);
alter table mirror.vendors set (fillfactor = 85);
alter table mirror.vendors add constraint vendors_pkey primary key (organization_id, zoho_id);
create index vendors_email_idx on mirror.vendors (organization_id, email) where email is not null;
create index vendors_contact_name_idx on mirror.vendors (organization_id, contact_name);
create index vendors_modified_idx on mirror.vendors (organization_id, source_modified_at desc, zoho_id);
