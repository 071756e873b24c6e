-- Which of Zoho's products an organisation has, as Zoho last told: asked once a day, so that listings of a product it lacks are not tried.
create table tds_zoho_products (
  organization_id text        not null,
  product         text        not null,
  -- Null until the first answer.
  is_accessible   boolean,
  -- Why not, in Zoho's words or ours.
  reason          text,
  -- The organisation as Zoho describes it.
  organization    jsonb,
  -- When a process last set out to ask: the others leave it to that one.
  asked_at        timestamptz not null,
  answered_at     timestamptz,
  constraint tds_zoho_products_pkey primary key (organization_id, product),
  constraint tds_zoho_products_product_check check (product in ('books', 'inventory'))
);
