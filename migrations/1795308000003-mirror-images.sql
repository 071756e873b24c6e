-- Pictures of products; zoho_id is the product's. The bytes lie in files named by their hash, below the data folder; here is what they are of.

create table mirror.images (
  organization_id     text        not null,
  zoho_id             text        not null,
  product_id          text,
  image_document_id   text,
  image_name          text,
  -- Null: Zoho named a picture and had none. Kept, so that it isn't asked for again until the name changes.
  content_hash_sha256 text,
  content_type        text,
  bytes               integer,
  raw                 jsonb       not null,
  content_hash        text        not null,
  source_modified_at  timestamptz,
  detail_modified_at  timestamptz,
  confirmed_at        timestamptz,
  source_deleted_at   timestamptz,
  first_seen_at       timestamptz not null default now(),
  synced_at           timestamptz not null default now(),
  sync_origin         text        not null,
  sync_run_id         uuid,
  fetched_at          timestamptz generated always as (confirmed_at) stored,
  constraint images_pkey primary key (organization_id, zoho_id)
);
create index images_content_idx on mirror.images (content_hash_sha256) where content_hash_sha256 is not null;
