-- Mirror of Zoho price lists and the rates of their items. Brackets by quantity stay as Zoho writes them.

create table mirror.price_lists (
  organization_id        text        not null,
  zoho_id                text        not null,
  name                   text,
  description            text,
  status                 text,
  pricebook_type         text,
  pricing_scheme         text,
  sales_or_purchase_type text,
  is_increase            boolean,
  percentage             numeric,
  rounding_type          text,
  decimal_place          integer,
  is_default             boolean,
  currency_id            text,
  currency_code          text,
  source_created_at      timestamptz,
  items_hash             text,
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
  constraint price_lists_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index price_lists_modified_idx on mirror.price_lists (organization_id, source_modified_at desc, zoho_id);

create table mirror.price_list_items (
  organization_id    text    not null,
  parent_id          text    not null,
  position           integer not null,
  pricebook_item_id  text,
  item_id            text,
  name               text,
  pricebook_rate     numeric,
  pricebook_discount text,
  price_brackets     jsonb,
  constraint price_list_items_pkey primary key (organization_id, parent_id, position)
);
create index price_list_items_item_idx on mirror.price_list_items (organization_id, item_id);
