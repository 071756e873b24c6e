-- Stock of a product at a place; zoho_id is `<product>/<location>`. Accounting figures and physical ones (actual_) are kept apart.

create table mirror.stock (
  organization_id           text        not null,
  zoho_id                   text        not null,
  product_id                text,
  location_id               text,
  location_name             text,
  on_hand                   numeric,
  available                 numeric,
  committed                 numeric,
  available_for_sale        numeric,
  actual_available          numeric,
  actual_committed          numeric,
  actual_available_for_sale numeric,
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
  constraint stock_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index stock_product_idx on mirror.stock (organization_id, product_id);
create index stock_location_idx on mirror.stock (organization_id, location_id);
create index stock_modified_idx on mirror.stock (organization_id, source_modified_at desc, zoho_id);
