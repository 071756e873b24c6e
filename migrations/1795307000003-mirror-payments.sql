-- Mirror of payments received from customers, and what they were allocated to.

create table mirror.payments (
  organization_id    text        not null,
  zoho_id            text        not null,
  payment_number     text,
  reference_number   text,
  date               date,
  customer_id        text,
  customer_name      text,
  payment_mode       text,
  status             text,
  description        text,
  account_id         text,
  account_name       text,
  currency_id        text,
  currency_code      text,
  exchange_rate      numeric,
  amount             numeric,
  unused_amount      numeric,
  amount_refunded    numeric,
  bank_charges       numeric,
  custom_fields      jsonb,
  source_created_at  timestamptz,
  allocations_hash   text,
  raw                jsonb       not null,
  content_hash       text        not null,
  source_modified_at timestamptz,
  detail_modified_at timestamptz,
  confirmed_at       timestamptz,
  source_deleted_at  timestamptz,
  first_seen_at      timestamptz not null default now(),
  synced_at          timestamptz not null default now(),
  sync_origin        text        not null,
  sync_run_id        uuid,
  constraint payments_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index payments_number_idx on mirror.payments (organization_id, payment_number);
create index payments_customer_idx on mirror.payments (organization_id, customer_id);
create index payments_date_idx on mirror.payments (organization_id, date desc);
create index payments_modified_idx on mirror.payments (organization_id, source_modified_at desc, zoho_id);

create table mirror.payment_allocations (
  organization_id  text    not null,
  parent_id        text    not null,
  position         integer not null,
  invoice_id       text,
  invoice_number   text,
  date             date,
  document_total   numeric,
  amount_applied   numeric,
  document_balance numeric,
  constraint payment_allocations_pkey primary key (organization_id, parent_id, position)
);
create index payment_allocations_invoice_idx on mirror.payment_allocations (organization_id, invoice_id);
