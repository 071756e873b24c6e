-- Mirror of Zoho Inventory adjustments and their lines.

create table mirror.stock_adjustments (
  organization_id    text        not null,
  zoho_id            text        not null,
  reference_number   text,
  date               date,
  adjustment_type    text,
  reason             text,
  reason_id          text,
  description        text,
  status             text,
  total              numeric,
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
  constraint stock_adjustments_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index stock_adjustments_date_idx on mirror.stock_adjustments (organization_id, date desc);
create index stock_adjustments_modified_idx on mirror.stock_adjustments (organization_id, source_modified_at desc, zoho_id);

create table mirror.stock_adjustment_lines (
  organization_id       text    not null,
  parent_id             text    not null,
  position              integer not null,
  line_item_id          text,
  item_id               text,
  name                  text,
  sku                   text,
  description           text,
  unit                  text,
  quantity              numeric,
  rate                  numeric,
  bcy_rate              numeric,
  discount              text,
  discount_amount       numeric,
  tax_id                text,
  tax_name              text,
  tax_percentage        numeric,
  item_total            numeric,
  account_id            text,
  location_id           text,
  location_name         text,
  custom_fields         jsonb,
  quantity_adjusted     numeric,
  value_adjusted        numeric,
  adjustment_account_id text,
  constraint stock_adjustment_lines_pkey primary key (organization_id, parent_id, position)
);
create index stock_adjustment_lines_item_idx on mirror.stock_adjustment_lines (organization_id, item_id);
