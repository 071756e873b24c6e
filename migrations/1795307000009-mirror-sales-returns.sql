-- Mirror of Zoho Inventory sales returns and their lines.

create table mirror.sales_returns (
  organization_id    text        not null,
  zoho_id            text        not null,
  salesreturn_number text,
  date               date,
  salesorder_id      text,
  salesorder_number  text,
  customer_id        text,
  customer_name      text,
  salesreturn_status text,
  receive_status     text,
  refund_status      text,
  quantity           numeric,
  refunded_amount    numeric,
  reason             text,
  location_id        text,
  location_name      text,
  custom_fields      jsonb,
  source_created_at  timestamptz,
  lines_hash         text,
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
  constraint sales_returns_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index sales_returns_number_idx on mirror.sales_returns (organization_id, salesreturn_number);
create index sales_returns_customer_idx on mirror.sales_returns (organization_id, customer_id);
create index sales_returns_salesorder_idx on mirror.sales_returns (organization_id, salesorder_id) where salesorder_id is not null;
create index sales_returns_date_idx on mirror.sales_returns (organization_id, date desc);
create index sales_returns_modified_idx on mirror.sales_returns (organization_id, source_modified_at desc, zoho_id);

create table mirror.sales_return_lines (
  organization_id    text    not null,
  parent_id          text    not null,
  position           integer not null,
  line_item_id       text,
  item_id            text,
  name               text,
  sku                text,
  description        text,
  unit               text,
  quantity           numeric,
  rate               numeric,
  bcy_rate           numeric,
  discount           text,
  discount_amount    numeric,
  tax_id             text,
  tax_name           text,
  tax_percentage     numeric,
  item_total         numeric,
  account_id         text,
  location_id        text,
  location_name      text,
  custom_fields      jsonb,
  salesorder_item_id text,
  quantity_received  numeric,
  constraint sales_return_lines_pkey primary key (organization_id, parent_id, position)
);
create index sales_return_lines_item_idx on mirror.sales_return_lines (organization_id, item_id);
