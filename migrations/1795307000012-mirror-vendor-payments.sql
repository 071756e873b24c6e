-- Mirror of payments made to vendors, and the bills they paid.

create table mirror.vendor_payments (
  organization_id           text        not null,
  zoho_id                   text        not null,
  payment_number            text,
  reference_number          text,
  date                      date,
  vendor_id                 text,
  vendor_name               text,
  payment_mode              text,
  description               text,
  paid_through_account_id   text,
  paid_through_account_name text,
  currency_id               text,
  currency_code             text,
  exchange_rate             numeric,
  amount                    numeric,
  balance                   numeric,
  custom_fields             jsonb,
  source_created_at         timestamptz,
  allocations_hash          text,
  raw                       jsonb       not null,
  content_hash              text        not null,
  source_modified_at        timestamptz,
  detail_modified_at        timestamptz,
  confirmed_at              timestamptz,
  source_deleted_at         timestamptz,
  first_seen_at             timestamptz not null default now(),
  synced_at                 timestamptz not null default now(),
  sync_origin               text        not null,
  sync_run_id               uuid,
  constraint vendor_payments_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index vendor_payments_vendor_idx on mirror.vendor_payments (organization_id, vendor_id);
create index vendor_payments_date_idx on mirror.vendor_payments (organization_id, date desc);
create index vendor_payments_modified_idx on mirror.vendor_payments (organization_id, source_modified_at desc, zoho_id);

create table mirror.vendor_payment_allocations (
  organization_id  text    not null,
  parent_id        text    not null,
  position         integer not null,
  bill_id          text,
  bill_number      text,
  date             date,
  document_total   numeric,
  amount_applied   numeric,
  document_balance numeric,
  constraint vendor_payment_allocations_pkey primary key (organization_id, parent_id, position)
);
create index vendor_payment_allocations_bill_idx on mirror.vendor_payment_allocations (organization_id, bill_id);
