-- The schema all migrations together make, read from PostgreSQL's catalogue. Generated: npm run schema:snapshot
-- For reading and for reviewing; the migrations are what counts. Monthly partitions are left out, they come and go.

create schema mirror;

create schema staging;

create type public.tds_job_content as (operation text, payload json, payload_hash text, source_modified_at timestamp with time zone, origin text, correlation_id text, attempts integer);

create sequence public.tds_audit_trail_id_seq as bigint;

create sequence public.tds_change_feed_id_seq as bigint;

create sequence public.tds_sync_logs_id_seq as bigint;

create sequence public.tds_sync_queue_id_seq as bigint;

CREATE OR REPLACE FUNCTION public.tds_claim_jobs(p_worker text, p_limit integer, p_token uuid, p_lease_seconds double precision, p_after_priority smallint DEFAULT NULL::smallint, p_after_id bigint DEFAULT NULL::bigint)
 RETURNS SETOF public.tds_sync_queue_live
 LANGUAGE plpgsql
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_hashjoin TO 'off'
 SET enable_mergejoin TO 'off'
 SET jit TO 'off'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  v_types text[];
  v_heads bigint[];
  v_ids   bigint[] := '{}';
begin
  perform set_config('synchronous_commit', 'off', true);
  if not exists (select from tds_queue_pauses) then
    if p_after_id is not null then
      v_ids := array(
        select q.id
          from tds_sync_queue_live q
         where q.status = 'pending' and q.priority > p_after_priority
           and (select p.id from tds_sync_queue_live p
                 where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                   and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
         order by q.priority desc, q.id
         limit p_limit
           for update of q skip locked);
      if cardinality(v_ids) < p_limit then
        v_ids := v_ids || array(
        select q.id
          from tds_sync_queue_live q
         where q.status = 'pending' and q.priority = p_after_priority and q.id > p_after_id
           and (select p.id from tds_sync_queue_live p
                 where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                   and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
         order by q.priority desc, q.id
         limit p_limit - cardinality(v_ids)
           for update of q skip locked);
      end if;
    end if;
    if cardinality(v_ids) < p_limit then
      v_ids := v_ids || array(
        select q.id
          from tds_sync_queue_live q
         where q.status = 'pending' and q.id <> all (v_ids)
           and (select p.id from tds_sync_queue_live p
                 where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                   and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
         order by q.priority desc, q.id
         limit p_limit - cardinality(v_ids)
           for update of q skip locked);
    end if;
  elsif not exists (select from tds_queue_pauses where entity_type = '*') then
    v_types := array(
      with recursive types as (
        (select q.entity_type from tds_sync_queue_live q where q.status = 'pending' order by q.entity_type limit 1)
        union all
        select (select q.entity_type from tds_sync_queue_live q
                 where q.status = 'pending' and q.entity_type > t.entity_type order by q.entity_type limit 1)
          from types t
         where t.entity_type is not null
      )
      select t.entity_type from types t where t.entity_type not in (select s.entity_type from tds_queue_pauses s));
    -- Some more than asked for: the first ones may be locked by another claim. "between" and the order by type keep the planner from the
    -- index without the type, which it takes for as good when its statistics know of one type only.
    v_heads := array(
      select h.id
        from unnest(v_types) as t (entity_type)
       cross join lateral (
         select q.id, q.priority
           from tds_sync_queue_live q
          where q.status = 'pending' and q.entity_type between t.entity_type and t.entity_type
            and (select p.id from tds_sync_queue_live p
                  where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                    and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
          order by q.entity_type, q.priority desc, q.id
          limit p_limit * 4) h
       order by h.priority desc, h.id
       limit p_limit * 4);
    v_ids := array(
      select q.id
        from unnest(v_heads) with ordinality as h (id, place)
        join tds_sync_queue_live q on q.id = h.id
       where q.status = 'pending'
       order by h.place
       limit p_limit
         for update of q skip locked);
  end if;
  return query
    update tds_sync_queue_live j
       set status = 'processing', attempts = j.attempts + 1, started_at = now(),
           lease_owner = p_worker, lease_token = p_token, lease_expires_at = now() + make_interval(secs => p_lease_seconds)
     where j.id = any (v_ids)
    returning j.*;
end
$function$;

CREATE OR REPLACE FUNCTION public.tds_ensure_partitions(p_months_ahead integer DEFAULT 3)
 RETURNS SETOF text
 LANGUAGE plpgsql
AS $function$
declare
  v_parent  text;
  v_default text;
  v_key     text;
  v_month   date;
  v_name    text;
  v_from    text;
  v_to      text;
  v_strays  boolean;
begin
  perform pg_advisory_xact_lock(hashtext('tds_ensure_partitions'));
  foreach v_parent in array array['tds_inbox_events', 'tds_sync_queue_done', 'tds_sync_logs', 'tds_audit_trail', 'tds_change_feed'] loop
    v_default := v_parent || '_default';
    v_key := substring(pg_get_partkeydef(v_parent::regclass) from '\((.+)\)');
    if to_regclass(v_default) is null then
      execute format('create table %I partition of %I default', v_default, v_parent);
      return next v_default;
    end if;
    for v_month in
      select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + make_interval(months => p_months_ahead), interval '1 month')::date
    loop
      v_name := v_parent || to_char(v_month, '"_"YYYY"_"MM');
      continue when to_regclass(v_name) is not null;
      v_from := v_month::text || ' 00:00:00+00';
      v_to := (v_month + interval '1 month')::date::text || ' 00:00:00+00';
      execute format('select exists (select from %1$I where %2$s >= %3$L and %2$s < %4$L)', v_default, v_key, v_from, v_to) into v_strays;
      if v_strays then
        execute format('create table %I (like %I including defaults including constraints)', v_name, v_parent);
        execute format('with moved as (delete from %1$I where %2$s >= %3$L and %2$s < %4$L returning *) insert into %5$I select * from moved',
          v_default, v_key, v_from, v_to, v_name);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)', v_parent, v_name, v_from, v_to);
      else
        execute format('create table %I partition of %I for values from (%L) to (%L)', v_name, v_parent, v_from, v_to);
      end if;
      return next v_name;
    end loop;
  end loop;
end
$function$;

CREATE OR REPLACE FUNCTION public.tds_merge_job(e public.tds_job_content, x public.tds_job_content)
 RETURNS public.tds_job_content
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
begin
  if e.operation <> 'fetch' and x.operation <> 'fetch' then
    if e.operation = 'delete' and x.operation = 'delete' then
      return case when x.source_modified_at < e.source_modified_at or x.source_modified_at is null then e else x end;
    elsif x.operation = 'upsert' and x.source_modified_at > e.source_modified_at then
      return x;
    elsif x.operation = 'delete' and x.source_modified_at >= e.source_modified_at then
      return x;
    elsif e.operation = 'upsert' and x.operation = 'upsert'
      and (x.source_modified_at < e.source_modified_at
        or (x.source_modified_at = e.source_modified_at and x.payload_hash = e.payload_hash)) then
      return e;
    end if;
  end if;
  -- The payload is no longer applied; the last one is kept for whoever looks at the job.
  if x.payload is null then
    x.payload := e.payload;
    x.payload_hash := e.payload_hash;
  end if;
  x.operation := 'fetch';
  x.source_modified_at := greatest(e.source_modified_at, x.source_modified_at);
  x.attempts := 0;
  return x;
end
$function$;

CREATE OR REPLACE FUNCTION public.tds_note_breaker_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  v_from text := case when tg_op = 'INSERT' then 'closed' else old.state end;
begin
  if new.state <> v_from then
    insert into tds_circuit_breaker_changes (name, from_state, to_state, reason, actor) values (new.name, v_from, new.state, new.reason, new.changed_by);
  end if;
  return null;
end
$function$;

create table mirror.bill_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  purchaseorder_item_id text,
  customer_id text,
  constraint bill_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX bill_lines_item_idx ON mirror.bill_lines USING btree (organization_id, item_id);

create table mirror.bills (
  organization_id text not null,
  zoho_id text not null,
  bill_number text,
  reference_number text,
  date date,
  due_date date,
  vendor_id text,
  vendor_name text,
  status text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  total numeric,
  balance numeric,
  bcy_total numeric,
  sub_total numeric,
  discount text,
  discount_type text,
  discount_total numeric,
  tax_total numeric,
  is_inclusive_tax boolean,
  taxes jsonb,
  bcy_sub_total numeric,
  bcy_discount_total numeric,
  bcy_tax_total numeric,
  adjustment numeric,
  payment_made numeric,
  vendor_credits_applied numeric,
  purchaseorder_ids jsonb,
  payment_terms_label text,
  notes text,
  terms text,
  billing_address jsonb,
  location_id text,
  location_name text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint bills_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX bills_date_idx ON mirror.bills USING btree (organization_id, date DESC);

CREATE INDEX bills_modified_idx ON mirror.bills USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX bills_number_idx ON mirror.bills USING btree (organization_id, bill_number);

CREATE INDEX bills_number_search_idx ON mirror.bills USING btree (organization_id, lower(bill_number) text_pattern_ops);

CREATE INDEX bills_vendor_idx ON mirror.bills USING btree (organization_id, vendor_id);

create table mirror.branches (
  organization_id text not null,
  zoho_id text not null,
  name text,
  type text,
  status text,
  is_primary boolean,
  parent_location_id text,
  email text,
  phone text,
  address jsonb,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint branches_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX branches_modified_idx ON mirror.branches USING btree (organization_id, source_modified_at DESC, zoho_id);

create table mirror.credit_note_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  invoice_id text,
  invoice_item_id text,
  constraint credit_note_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX credit_note_lines_item_idx ON mirror.credit_note_lines USING btree (organization_id, item_id);

create table mirror.credit_notes (
  organization_id text not null,
  zoho_id text not null,
  creditnote_number text,
  reference_number text,
  date date,
  customer_id text,
  customer_name text,
  status text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  total numeric,
  balance numeric,
  sub_total numeric,
  discount text,
  discount_type text,
  discount_total numeric,
  tax_total numeric,
  is_inclusive_tax boolean,
  taxes jsonb,
  bcy_sub_total numeric,
  bcy_discount_total numeric,
  bcy_tax_total numeric,
  shipping_charge numeric,
  adjustment numeric,
  total_credits_used numeric,
  total_refunded_amount numeric,
  invoice_id text,
  invoices_credited jsonb,
  salesperson_id text,
  salesperson_name text,
  notes text,
  terms text,
  billing_address jsonb,
  location_id text,
  location_name text,
  shipping_address jsonb,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint credit_notes_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX credit_notes_customer_idx ON mirror.credit_notes USING btree (organization_id, customer_id);

CREATE INDEX credit_notes_date_idx ON mirror.credit_notes USING btree (organization_id, date DESC);

CREATE INDEX credit_notes_invoice_idx ON mirror.credit_notes USING btree (organization_id, invoice_id) WHERE (invoice_id IS NOT NULL);

CREATE INDEX credit_notes_modified_idx ON mirror.credit_notes USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX credit_notes_number_idx ON mirror.credit_notes USING btree (organization_id, creditnote_number);

CREATE INDEX credit_notes_number_search_idx ON mirror.credit_notes USING btree (organization_id, lower(creditnote_number) text_pattern_ops);

create table mirror.customers (
  organization_id text not null,
  zoho_id text not null,
  contact_name text,
  company_name text,
  first_name text,
  last_name text,
  email text,
  phone text,
  mobile text,
  website text,
  status text,
  customer_sub_type text,
  language_code text,
  payment_terms integer,
  payment_terms_label text,
  currency_id text,
  currency_code text,
  credit_limit numeric,
  outstanding_receivable_amount numeric,
  outstanding_payable_amount numeric,
  unused_credits_receivable_amount numeric,
  unused_credits_payable_amount numeric,
  pricebook_id text,
  pricebook_name text,
  owner_id text,
  country text,
  billing_address jsonb,
  shipping_address jsonb,
  contact_persons jsonb,
  notes text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint customers_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX customers_company_name_search_idx ON mirror.customers USING btree (organization_id, lower(company_name) text_pattern_ops) WHERE (company_name IS NOT NULL);

CREATE INDEX customers_contact_name_idx ON mirror.customers USING btree (organization_id, contact_name);

CREATE INDEX customers_contact_name_search_idx ON mirror.customers USING btree (organization_id, lower(contact_name) text_pattern_ops);

CREATE INDEX customers_email_idx ON mirror.customers USING btree (organization_id, email) WHERE (email IS NOT NULL);

CREATE INDEX customers_email_search_idx ON mirror.customers USING btree (organization_id, lower(email) text_pattern_ops) WHERE (email IS NOT NULL);

CREATE INDEX customers_modified_idx ON mirror.customers USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX customers_phone_search_idx ON mirror.customers USING btree (organization_id, lower(phone) text_pattern_ops) WHERE (phone IS NOT NULL);

create table mirror.images (
  organization_id text not null,
  zoho_id text not null,
  product_id text,
  image_document_id text,
  image_name text,
  content_hash_sha256 text,
  content_type text,
  bytes integer,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  fetched_at timestamp with time zone generated always as (confirmed_at) stored,
  constraint images_pkey PRIMARY KEY (organization_id, zoho_id)
);

CREATE INDEX images_content_idx ON mirror.images USING btree (content_hash_sha256) WHERE (content_hash_sha256 IS NOT NULL);

create table mirror.invoice_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  salesorder_item_id text,
  pricebook_id text,
  constraint invoice_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX invoice_lines_item_idx ON mirror.invoice_lines USING btree (organization_id, item_id);

create table mirror.invoices (
  organization_id text not null,
  zoho_id text not null,
  invoice_number text,
  reference_number text,
  date date,
  due_date date,
  last_payment_date date,
  customer_id text,
  customer_name text,
  email text,
  status text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  total numeric,
  balance numeric,
  bcy_total numeric,
  sub_total numeric,
  discount text,
  discount_type text,
  discount_total numeric,
  tax_total numeric,
  is_inclusive_tax boolean,
  taxes jsonb,
  bcy_sub_total numeric,
  bcy_discount_total numeric,
  bcy_tax_total numeric,
  shipping_charge numeric,
  adjustment numeric,
  payment_made numeric,
  credits_applied numeric,
  write_off_amount numeric,
  salesorder_id text,
  salesorder_number text,
  salesperson_id text,
  salesperson_name text,
  sales_channel text,
  payment_terms_label text,
  notes text,
  terms text,
  billing_address jsonb,
  location_id text,
  location_name text,
  shipping_address jsonb,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint invoices_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX invoices_customer_idx ON mirror.invoices USING btree (organization_id, customer_id);

CREATE INDEX invoices_date_idx ON mirror.invoices USING btree (organization_id, date DESC);

CREATE INDEX invoices_modified_idx ON mirror.invoices USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX invoices_number_idx ON mirror.invoices USING btree (organization_id, invoice_number);

CREATE INDEX invoices_number_search_idx ON mirror.invoices USING btree (organization_id, lower(invoice_number) text_pattern_ops);

CREATE INDEX invoices_reference_search_idx ON mirror.invoices USING btree (organization_id, lower(reference_number) text_pattern_ops) WHERE (reference_number IS NOT NULL);

CREATE INDEX invoices_salesorder_idx ON mirror.invoices USING btree (organization_id, salesorder_id) WHERE (salesorder_id IS NOT NULL);

create table mirror.payment_allocations (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  invoice_id text,
  invoice_number text,
  date date,
  document_total numeric,
  amount_applied numeric,
  document_balance numeric,
  constraint payment_allocations_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX payment_allocations_invoice_idx ON mirror.payment_allocations USING btree (organization_id, invoice_id);

create table mirror.payments (
  organization_id text not null,
  zoho_id text not null,
  payment_number text,
  reference_number text,
  date date,
  customer_id text,
  customer_name text,
  payment_mode text,
  status text,
  description text,
  account_id text,
  account_name text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  amount numeric,
  unused_amount numeric,
  amount_refunded numeric,
  bank_charges numeric,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  allocations_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint payments_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX payments_customer_idx ON mirror.payments USING btree (organization_id, customer_id);

CREATE INDEX payments_date_idx ON mirror.payments USING btree (organization_id, date DESC);

CREATE INDEX payments_modified_idx ON mirror.payments USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX payments_number_idx ON mirror.payments USING btree (organization_id, payment_number);

CREATE INDEX payments_number_search_idx ON mirror.payments USING btree (organization_id, lower(payment_number) text_pattern_ops);

create table mirror.price_list_items (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  pricebook_item_id text,
  item_id text,
  name text,
  pricebook_rate numeric,
  pricebook_discount text,
  price_brackets jsonb,
  constraint price_list_items_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX price_list_items_item_idx ON mirror.price_list_items USING btree (organization_id, item_id);

create table mirror.price_lists (
  organization_id text not null,
  zoho_id text not null,
  name text,
  description text,
  status text,
  pricebook_type text,
  pricing_scheme text,
  sales_or_purchase_type text,
  is_increase boolean,
  percentage numeric,
  rounding_type text,
  decimal_place integer,
  is_default boolean,
  currency_id text,
  currency_code text,
  source_created_at timestamp with time zone,
  items_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint price_lists_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX price_lists_modified_idx ON mirror.price_lists USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX price_lists_name_search_idx ON mirror.price_lists USING btree (organization_id, lower(name) text_pattern_ops);

create table mirror.products (
  organization_id text not null,
  zoho_id text not null,
  name text,
  sku text,
  unit text,
  status text,
  product_type text,
  item_type text,
  description text,
  rate numeric,
  purchase_rate numeric,
  purchase_description text,
  account_id text,
  purchase_account_id text,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  brand text,
  manufacturer text,
  category_id text,
  category_name text,
  group_id text,
  group_name text,
  upc text,
  ean text,
  isbn text,
  part_number text,
  vendor_id text,
  vendor_name text,
  reorder_level numeric,
  stock_on_hand numeric,
  available_stock numeric,
  actual_available_stock numeric,
  can_be_sold boolean,
  can_be_purchased boolean,
  track_inventory boolean,
  is_combo_product boolean,
  image_document_id text,
  image_name text,
  image_type text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint products_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX products_modified_idx ON mirror.products USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX products_name_idx ON mirror.products USING btree (organization_id, name);

CREATE INDEX products_name_search_idx ON mirror.products USING btree (organization_id, lower(name) text_pattern_ops);

CREATE INDEX products_sku_idx ON mirror.products USING btree (organization_id, sku) WHERE (sku IS NOT NULL);

CREATE INDEX products_sku_search_idx ON mirror.products USING btree (organization_id, lower(sku) text_pattern_ops) WHERE (sku IS NOT NULL);

create table mirror.purchase_order_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  quantity_received numeric,
  quantity_billed numeric,
  constraint purchase_order_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX purchase_order_lines_item_idx ON mirror.purchase_order_lines USING btree (organization_id, item_id);

create table mirror.purchase_orders (
  organization_id text not null,
  zoho_id text not null,
  purchaseorder_number text,
  reference_number text,
  date date,
  delivery_date date,
  vendor_id text,
  vendor_name text,
  status text,
  order_status text,
  billed_status text,
  received_status text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  total numeric,
  bcy_total numeric,
  sub_total numeric,
  discount text,
  discount_type text,
  discount_total numeric,
  tax_total numeric,
  is_inclusive_tax boolean,
  taxes jsonb,
  bcy_sub_total numeric,
  bcy_discount_total numeric,
  bcy_tax_total numeric,
  adjustment numeric,
  notes text,
  terms text,
  billing_address jsonb,
  location_id text,
  location_name text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint purchase_orders_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX purchase_orders_date_idx ON mirror.purchase_orders USING btree (organization_id, date DESC);

CREATE INDEX purchase_orders_modified_idx ON mirror.purchase_orders USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX purchase_orders_number_idx ON mirror.purchase_orders USING btree (organization_id, purchaseorder_number);

CREATE INDEX purchase_orders_number_search_idx ON mirror.purchase_orders USING btree (organization_id, lower(purchaseorder_number) text_pattern_ops);

CREATE INDEX purchase_orders_vendor_idx ON mirror.purchase_orders USING btree (organization_id, vendor_id);

create table mirror.sales_order_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  quantity_invoiced numeric,
  quantity_packed numeric,
  quantity_shipped numeric,
  constraint sales_order_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX sales_order_lines_item_idx ON mirror.sales_order_lines USING btree (organization_id, item_id);

create table mirror.sales_orders (
  organization_id text not null,
  zoho_id text not null,
  salesorder_number text,
  reference_number text,
  date date,
  shipment_date date,
  customer_id text,
  customer_name text,
  status text,
  order_status text,
  invoiced_status text,
  paid_status text,
  shipped_status text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  total numeric,
  bcy_total numeric,
  sub_total numeric,
  discount text,
  discount_type text,
  discount_total numeric,
  tax_total numeric,
  is_inclusive_tax boolean,
  taxes jsonb,
  bcy_sub_total numeric,
  bcy_discount_total numeric,
  bcy_tax_total numeric,
  shipping_charge numeric,
  adjustment numeric,
  salesperson_id text,
  salesperson_name text,
  sales_channel text,
  delivery_method text,
  pricebook_id text,
  estimate_id text,
  notes text,
  terms text,
  billing_address jsonb,
  location_id text,
  location_name text,
  shipping_address jsonb,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint sales_orders_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX sales_orders_customer_idx ON mirror.sales_orders USING btree (organization_id, customer_id);

CREATE INDEX sales_orders_date_idx ON mirror.sales_orders USING btree (organization_id, date DESC);

CREATE INDEX sales_orders_modified_idx ON mirror.sales_orders USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX sales_orders_number_idx ON mirror.sales_orders USING btree (organization_id, salesorder_number);

CREATE INDEX sales_orders_number_search_idx ON mirror.sales_orders USING btree (organization_id, lower(salesorder_number) text_pattern_ops);

CREATE INDEX sales_orders_reference_search_idx ON mirror.sales_orders USING btree (organization_id, lower(reference_number) text_pattern_ops) WHERE (reference_number IS NOT NULL);

create table mirror.sales_return_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  salesorder_item_id text,
  quantity_received numeric,
  constraint sales_return_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX sales_return_lines_item_idx ON mirror.sales_return_lines USING btree (organization_id, item_id);

create table mirror.sales_returns (
  organization_id text not null,
  zoho_id text not null,
  salesreturn_number text,
  date date,
  salesorder_id text,
  salesorder_number text,
  customer_id text,
  customer_name text,
  salesreturn_status text,
  receive_status text,
  refund_status text,
  quantity numeric,
  refunded_amount numeric,
  reason text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint sales_returns_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX sales_returns_customer_idx ON mirror.sales_returns USING btree (organization_id, customer_id);

CREATE INDEX sales_returns_date_idx ON mirror.sales_returns USING btree (organization_id, date DESC);

CREATE INDEX sales_returns_modified_idx ON mirror.sales_returns USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX sales_returns_number_idx ON mirror.sales_returns USING btree (organization_id, salesreturn_number);

CREATE INDEX sales_returns_number_search_idx ON mirror.sales_returns USING btree (organization_id, lower(salesreturn_number) text_pattern_ops);

CREATE INDEX sales_returns_salesorder_idx ON mirror.sales_returns USING btree (organization_id, salesorder_id) WHERE (salesorder_id IS NOT NULL);

create table mirror.stock (
  organization_id text not null,
  zoho_id text not null,
  product_id text,
  location_id text,
  location_name text,
  on_hand numeric,
  available numeric,
  committed numeric,
  available_for_sale numeric,
  actual_available numeric,
  actual_committed numeric,
  actual_available_for_sale numeric,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint stock_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX stock_location_idx ON mirror.stock USING btree (organization_id, location_id);

CREATE INDEX stock_modified_idx ON mirror.stock USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX stock_product_idx ON mirror.stock USING btree (organization_id, product_id);

create table mirror.stock_adjustment_lines (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  line_item_id text,
  item_id text,
  name text,
  sku text,
  description text,
  unit text,
  quantity numeric,
  rate numeric,
  bcy_rate numeric,
  discount text,
  discount_amount numeric,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  item_total numeric,
  account_id text,
  location_id text,
  location_name text,
  custom_fields jsonb,
  quantity_adjusted numeric,
  value_adjusted numeric,
  adjustment_account_id text,
  constraint stock_adjustment_lines_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX stock_adjustment_lines_item_idx ON mirror.stock_adjustment_lines USING btree (organization_id, item_id);

create table mirror.stock_adjustments (
  organization_id text not null,
  zoho_id text not null,
  reference_number text,
  date date,
  adjustment_type text,
  reason text,
  reason_id text,
  description text,
  status text,
  total numeric,
  location_id text,
  location_name text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  lines_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint stock_adjustments_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX stock_adjustments_date_idx ON mirror.stock_adjustments USING btree (organization_id, date DESC);

CREATE INDEX stock_adjustments_modified_idx ON mirror.stock_adjustments USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX stock_adjustments_reference_search_idx ON mirror.stock_adjustments USING btree (organization_id, lower(reference_number) text_pattern_ops);

create table mirror.users (
  organization_id text not null,
  zoho_id text not null,
  name text,
  email text,
  status text,
  user_role text,
  user_type text,
  role_id text,
  is_current_user boolean,
  photo_url text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint users_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX users_modified_idx ON mirror.users USING btree (organization_id, source_modified_at DESC, zoho_id);

create table mirror.vendor_payment_allocations (
  organization_id text not null,
  parent_id text not null,
  position integer not null,
  bill_id text,
  bill_number text,
  date date,
  document_total numeric,
  amount_applied numeric,
  document_balance numeric,
  constraint vendor_payment_allocations_pkey PRIMARY KEY (organization_id, parent_id, "position")
);

CREATE INDEX vendor_payment_allocations_bill_idx ON mirror.vendor_payment_allocations USING btree (organization_id, bill_id);

create table mirror.vendor_payments (
  organization_id text not null,
  zoho_id text not null,
  payment_number text,
  reference_number text,
  date date,
  vendor_id text,
  vendor_name text,
  payment_mode text,
  description text,
  paid_through_account_id text,
  paid_through_account_name text,
  currency_id text,
  currency_code text,
  exchange_rate numeric,
  amount numeric,
  balance numeric,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  allocations_hash text,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint vendor_payments_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX vendor_payments_date_idx ON mirror.vendor_payments USING btree (organization_id, date DESC);

CREATE INDEX vendor_payments_modified_idx ON mirror.vendor_payments USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX vendor_payments_number_search_idx ON mirror.vendor_payments USING btree (organization_id, lower(payment_number) text_pattern_ops);

CREATE INDEX vendor_payments_vendor_idx ON mirror.vendor_payments USING btree (organization_id, vendor_id);

create table mirror.vendors (
  organization_id text not null,
  zoho_id text not null,
  contact_name text,
  company_name text,
  first_name text,
  last_name text,
  email text,
  phone text,
  mobile text,
  website text,
  status text,
  customer_sub_type text,
  language_code text,
  payment_terms integer,
  payment_terms_label text,
  currency_id text,
  currency_code text,
  credit_limit numeric,
  outstanding_receivable_amount numeric,
  outstanding_payable_amount numeric,
  unused_credits_receivable_amount numeric,
  unused_credits_payable_amount numeric,
  pricebook_id text,
  pricebook_name text,
  owner_id text,
  country text,
  billing_address jsonb,
  shipping_address jsonb,
  contact_persons jsonb,
  notes text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint vendors_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX vendors_company_name_search_idx ON mirror.vendors USING btree (organization_id, lower(company_name) text_pattern_ops) WHERE (company_name IS NOT NULL);

CREATE INDEX vendors_contact_name_idx ON mirror.vendors USING btree (organization_id, contact_name);

CREATE INDEX vendors_contact_name_search_idx ON mirror.vendors USING btree (organization_id, lower(contact_name) text_pattern_ops);

CREATE INDEX vendors_email_idx ON mirror.vendors USING btree (organization_id, email) WHERE (email IS NOT NULL);

CREATE INDEX vendors_email_search_idx ON mirror.vendors USING btree (organization_id, lower(email) text_pattern_ops) WHERE (email IS NOT NULL);

CREATE INDEX vendors_modified_idx ON mirror.vendors USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX vendors_phone_search_idx ON mirror.vendors USING btree (organization_id, lower(phone) text_pattern_ops) WHERE (phone IS NOT NULL);

create table public.tds_alert_conditions (
  dedupe_key text not null,
  rule text not null,
  seen integer not null,
  clear integer not null,
  constraint tds_alert_conditions_pkey PRIMARY KEY (dedupe_key)
);

create table public.tds_alert_deliveries (
  id bigint not null generated always as identity,
  alert_id bigint not null,
  channel text not null,
  state text not null,
  sequence integer not null,
  status text not null default 'pending'::text,
  attempts integer not null default 0,
  run_at timestamp with time zone not null default now(),
  lease_token uuid,
  lease_until timestamp with time zone,
  last_error text,
  created_at timestamp with time zone not null default now(),
  delivered_at timestamp with time zone,
  constraint tds_alert_deliveries_pkey PRIMARY KEY (id),
  constraint tds_alert_deliveries_once_key UNIQUE (alert_id, channel, sequence),
  constraint tds_alert_deliveries_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES public.tds_alerts(id) ON DELETE CASCADE,
  constraint tds_alert_deliveries_delivered_check CHECK (((status = 'delivered'::text) = (delivered_at IS NOT NULL))),
  constraint tds_alert_deliveries_lease_check CHECK (((lease_token IS NULL) = (lease_until IS NULL))),
  constraint tds_alert_deliveries_state_check CHECK ((state = ANY (ARRAY['triggered'::text, 'escalated'::text, 'reminded'::text, 'acknowledged'::text, 'resolved'::text]))),
  constraint tds_alert_deliveries_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'delivered'::text, 'failed'::text, 'superseded'::text])))
);

CREATE INDEX tds_alert_deliveries_channel_idx ON public.tds_alert_deliveries USING btree (channel, created_at DESC);

CREATE INDEX tds_alert_deliveries_created_idx ON public.tds_alert_deliveries USING btree (created_at);

CREATE INDEX tds_alert_deliveries_pending_idx ON public.tds_alert_deliveries USING btree (run_at) WHERE (status = 'pending'::text);

create table public.tds_alert_evaluations (
  is_only boolean not null default true,
  generation bigint not null default 0,
  evaluated_at timestamp with time zone not null default '-infinity'::timestamp with time zone,
  pinged_at timestamp with time zone not null default '-infinity'::timestamp with time zone,
  constraint tds_alert_evaluations_pkey PRIMARY KEY (is_only),
  constraint tds_alert_evaluations_is_only_check CHECK (is_only)
);

create table public.tds_alert_silences (
  id bigint not null generated always as identity,
  rule text not null,
  dedupe_key text,
  reason text not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  created_by text not null,
  constraint tds_alert_silences_pkey PRIMARY KEY (id),
  constraint tds_alert_silences_order_check CHECK ((ends_at >= starts_at))
);

CREATE INDEX tds_alert_silences_ends_idx ON public.tds_alert_silences USING btree (ends_at);

create table public.tds_alerts (
  id bigint not null generated always as identity,
  rule text not null,
  severity text not null,
  dedupe_key text not null,
  title text not null,
  message text not null,
  details jsonb,
  occurrences integer not null default 1,
  triggered_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  acknowledged_at timestamp with time zone,
  acknowledged_by text,
  resolved_at timestamp with time zone,
  resolved_by text,
  announced_at timestamp with time zone,
  announced_severity text,
  announced_state text,
  announcements integer not null default 0,
  constraint tds_alerts_pkey PRIMARY KEY (id),
  constraint tds_alerts_announced_check CHECK ((((announced_at IS NULL) = (announced_state IS NULL)) AND ((announced_at IS NULL) = (announced_severity IS NULL)))),
  constraint tds_alerts_announced_state_check CHECK ((announced_state = ANY (ARRAY['triggered'::text, 'acknowledged'::text, 'resolved'::text]))),
  constraint tds_alerts_severity_check CHECK ((severity = ANY (ARRAY['info'::text, 'warning'::text, 'error'::text, 'critical'::text])))
);

CREATE INDEX tds_alerts_end_untold_idx ON public.tds_alerts USING btree (id) WHERE ((resolved_at IS NOT NULL) AND (announced_state = ANY (ARRAY['triggered'::text, 'acknowledged'::text])));

CREATE UNIQUE INDEX tds_alerts_one_open_per_key_idx ON public.tds_alerts USING btree (dedupe_key) WHERE (resolved_at IS NULL);

CREATE INDEX tds_alerts_recent_idx ON public.tds_alerts USING btree (triggered_at DESC, id DESC);

create table public.tds_api_calls (
  source text not null default 'zoho'::text,
  organization_id text not null,
  product text not null,
  day date not null,
  minute timestamp with time zone not null,
  purpose text not null,
  endpoint text not null,
  outcome text not null,
  calls integer not null,
  duration_ms bigint not null default 0,
  constraint tds_api_calls_pkey PRIMARY KEY (source, organization_id, minute, product, purpose, endpoint, outcome)
);

CREATE INDEX tds_api_calls_day_idx ON public.tds_api_calls USING btree (day);

create table public.tds_api_keys (
  id bigint not null generated always as identity,
  name text not null,
  key_prefix text not null,
  key_hash bytea not null,
  role text not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_by text,
  replaces_id bigint,
  constraint tds_api_keys_pkey PRIMARY KEY (id),
  constraint tds_api_keys_key_hash_key UNIQUE (key_hash),
  constraint tds_api_keys_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'operator'::text, 'admin'::text])))
);

create table public.tds_audit_trail (
  id bigint not null default nextval('public.tds_audit_trail_id_seq'::regclass),
  source text not null default 'zoho'::text,
  organization_id text,
  entity_type text,
  source_entity_id text,
  action text not null,
  before jsonb,
  after jsonb,
  changed_fields text[],
  actor text not null,
  origin text not null,
  source_modified_at timestamp with time zone,
  queue_id bigint,
  sync_run_id uuid,
  correlation_id text,
  details jsonb,
  occurred_at timestamp with time zone not null default now(),
  constraint tds_audit_trail_pkey PRIMARY KEY (id, occurred_at)
) partition by RANGE (occurred_at);

CREATE INDEX tds_audit_trail_action_idx ON ONLY public.tds_audit_trail USING btree (action, occurred_at DESC, id DESC) WHERE (action <> ALL (ARRAY['create'::text, 'update'::text]));

CREATE INDEX tds_audit_trail_actor_idx ON ONLY public.tds_audit_trail USING btree (actor, occurred_at DESC, id DESC) WHERE (actor <> 'system'::text);

CREATE INDEX tds_audit_trail_correlation_idx ON ONLY public.tds_audit_trail USING btree (correlation_id) WHERE (correlation_id IS NOT NULL);

CREATE INDEX tds_audit_trail_origin_idx ON ONLY public.tds_audit_trail USING btree (origin, occurred_at DESC, id DESC) WHERE (origin <> ALL (ARRAY['bulk'::text, 'incremental'::text, 'webhook'::text, 'stock'::text]));

CREATE INDEX tds_audit_trail_record_idx ON ONLY public.tds_audit_trail USING btree (entity_type, source_entity_id, occurred_at DESC);

CREATE INDEX tds_audit_trail_time_idx ON ONLY public.tds_audit_trail USING btree (occurred_at DESC, id DESC);

create table public.tds_change_feed (
  id bigint not null default 
CASE
    WHEN (pg_current_xact_id() IS NOT NULL) THEN nextval('public.tds_change_feed_id_seq'::regclass)
    ELSE NULL::bigint
END,
  tx_id bigint not null default ((pg_current_xact_id())::text)::bigint,
  source text not null default 'zoho'::text,
  organization_id text not null,
  event_type text not null,
  entity_type text not null,
  source_entity_id text not null,
  changed_fields text[],
  source_modified_at timestamp with time zone,
  correlation_id text,
  occurred_at timestamp with time zone not null default now(),
  constraint tds_change_feed_pkey PRIMARY KEY (id, occurred_at)
) partition by RANGE (occurred_at);

CREATE INDEX tds_change_feed_order_idx ON ONLY public.tds_change_feed USING btree (tx_id, id);

create table public.tds_circuit_breaker_changes (
  id bigint not null generated always as identity,
  name text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  actor text not null,
  changed_at timestamp with time zone not null default clock_timestamp(),
  constraint tds_circuit_breaker_changes_pkey PRIMARY KEY (id),
  constraint tds_circuit_breaker_changes_states_check CHECK (((from_state = ANY (ARRAY['closed'::text, 'open'::text, 'half_open'::text])) AND (to_state = ANY (ARRAY['closed'::text, 'open'::text, 'half_open'::text]))))
);

CREATE INDEX tds_circuit_breaker_changes_changed_at_idx ON public.tds_circuit_breaker_changes USING btree (changed_at);

CREATE INDEX tds_circuit_breaker_changes_name_idx ON public.tds_circuit_breaker_changes USING btree (name, changed_at DESC);

create table public.tds_circuit_breakers (
  name text not null,
  state text not null default 'closed'::text,
  consecutive_failures integer not null default 0,
  wait_seconds integer not null default 60,
  opened_at timestamp with time zone,
  next_probe_at timestamp with time zone,
  reason text,
  updated_at timestamp with time zone not null default now(),
  probe_token uuid,
  changed_by text not null default 'system'::text,
  constraint tds_circuit_breakers_pkey PRIMARY KEY (name),
  constraint tds_circuit_breakers_state_check CHECK ((state = ANY (ARRAY['closed'::text, 'open'::text, 'half_open'::text])))
);

CREATE TRIGGER tds_circuit_breakers_note_change AFTER INSERT OR UPDATE OF state ON public.tds_circuit_breakers FOR EACH ROW EXECUTE FUNCTION public.tds_note_breaker_change();

create table public.tds_comparison_differences (
  comparison_id uuid not null,
  zoho_id text not null,
  kind text not null,
  document_id text not null,
  severity text not null,
  fields jsonb not null default '[]'::jsonb,
  is_confirmed boolean not null default false,
  zoho_modified_at timestamp with time zone,
  local_modified_at timestamp with time zone,
  note text,
  constraint tds_comparison_differences_pkey PRIMARY KEY (comparison_id, zoho_id),
  constraint tds_comparison_differences_comparison_fkey FOREIGN KEY (comparison_id) REFERENCES public.tds_comparisons(id) ON DELETE CASCADE,
  constraint tds_comparison_differences_kind_check CHECK ((kind = ANY (ARRAY['missing_local'::text, 'missing_zoho'::text, 'stale'::text, 'different'::text, 'in_flight'::text, 'ahead'::text]))),
  constraint tds_comparison_differences_severity_check CHECK ((severity = ANY (ARRAY['info'::text, 'warning'::text, 'error'::text])))
);

CREATE INDEX tds_comparison_differences_record_idx ON public.tds_comparison_differences USING btree (zoho_id);

create table public.tds_comparisons (
  id uuid not null,
  source text not null,
  organization_id text not null,
  entity_type text not null,
  status text not null default 'running'::text,
  level text not null,
  scope text not null,
  options jsonb not null default '{}'::jsonb,
  requested_by text not null,
  correlation_id text,
  repair_run_id uuid,
  total bigint,
  processed bigint not null default 0,
  listed_at timestamp with time zone,
  zoho_count bigint,
  local_count bigint,
  matched bigint,
  missing_local bigint,
  missing_zoho bigint,
  stale bigint,
  different bigint,
  in_flight bigint,
  repeated bigint,
  match_percentage numeric,
  data_quality_score numeric,
  estimated_calls integer not null default 0,
  api_calls integer not null default 0,
  recommendation text,
  recommendation_reason text,
  recommendation_calls integer,
  error_summary text,
  worker text not null,
  started_at timestamp with time zone not null default now(),
  heartbeat_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint tds_comparisons_pkey PRIMARY KEY (id),
  constraint tds_comparisons_ended_at_check CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  constraint tds_comparisons_level_check CHECK ((level = ANY (ARRAY['counts'::text, 'ids'::text, 'fields'::text]))),
  constraint tds_comparisons_scope_check CHECK ((scope = ANY (ARRAY['listing'::text, 'records'::text]))),
  constraint tds_comparisons_status_check CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text])))
);

CREATE INDEX tds_comparisons_entity_idx ON public.tds_comparisons USING btree (source, organization_id, entity_type, started_at DESC, id DESC);

CREATE INDEX tds_comparisons_recent_idx ON public.tds_comparisons USING btree (started_at DESC, id DESC);

CREATE INDEX tds_comparisons_repair_run_idx ON public.tds_comparisons USING btree (repair_run_id) WHERE (repair_run_id IS NOT NULL);

CREATE INDEX tds_comparisons_running_idx ON public.tds_comparisons USING btree (heartbeat_at) WHERE (status = 'running'::text);

create table public.tds_component_changes (
  id bigint not null generated always as identity,
  component text not null,
  status text not null,
  reason text,
  changed_at timestamp with time zone not null default now(),
  constraint tds_component_changes_pkey PRIMARY KEY (id),
  constraint tds_component_changes_status_check CHECK ((status = ANY (ARRAY['up'::text, 'degraded'::text, 'down'::text])))
);

CREATE INDEX tds_component_changes_at_idx ON public.tds_component_changes USING btree (changed_at);

CREATE INDEX tds_component_changes_component_idx ON public.tds_component_changes USING btree (component, changed_at DESC);

create table public.tds_configuration (
  key text not null,
  value jsonb,
  version integer not null,
  updated_at timestamp with time zone not null default now(),
  updated_by text not null,
  constraint tds_configuration_pkey PRIMARY KEY (key),
  constraint tds_configuration_version_check CHECK ((version > 0))
);

create table public.tds_configuration_history (
  key text not null,
  version integer not null,
  value jsonb,
  changed_at timestamp with time zone not null default now(),
  changed_by text not null,
  constraint tds_configuration_history_pkey PRIMARY KEY (key, version)
);

create table public.tds_dead_letter_queue (
  id bigint not null generated always as identity,
  queue_id bigint not null,
  inbox_ids uuid[] not null default '{}'::uuid[],
  source text not null default 'zoho'::text,
  organization_id text not null,
  entity_type text not null,
  source_entity_id text not null,
  operation text not null,
  class text not null,
  failure_reason text not null,
  error_code text,
  error_message text,
  payload json,
  edited_payload json,
  payload_hash text,
  source_modified_at timestamp with time zone,
  origin text not null,
  total_attempts integer not null default 0,
  attempt_history jsonb not null default '[]'::jsonb,
  priority smallint not null default 5,
  retry_count integer not null default 0,
  next_retry_at timestamp with time zone,
  resolved boolean not null default false,
  resolved_at timestamp with time zone,
  resolved_by text,
  resolution_notes text,
  correlation_id text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  automatic_tries integer not null default 0,
  last_retry_at timestamp with time zone,
  failed_at timestamp with time zone not null default now(),
  judged_by text,
  constraint tds_dead_letter_queue_pkey PRIMARY KEY (id),
  constraint tds_dead_letter_queue_class_check CHECK ((class = ANY (ARRAY['ours'::text, 'theirs'::text, 'weather'::text]))),
  constraint tds_dead_letter_queue_priority_check CHECK (((priority >= 1) AND (priority <= 10))),
  constraint tds_dead_letter_queue_resolved_check CHECK ((resolved = (resolved_at IS NOT NULL)))
);

CREATE INDEX tds_dead_letter_queue_next_retry_idx ON public.tds_dead_letter_queue USING btree (next_retry_at) WHERE ((NOT resolved) AND (next_retry_at IS NOT NULL));

CREATE UNIQUE INDEX tds_dead_letter_queue_one_open_per_record_idx ON public.tds_dead_letter_queue USING btree (source, organization_id, entity_type, source_entity_id) WHERE (NOT resolved);

CREATE INDEX tds_dead_letter_queue_open_idx ON public.tds_dead_letter_queue USING btree (priority DESC, id) WHERE (NOT resolved);

CREATE INDEX tds_dead_letter_queue_record_idx ON public.tds_dead_letter_queue USING btree (entity_type, source_entity_id, created_at DESC);

CREATE INDEX tds_dead_letter_queue_summary_idx ON public.tds_dead_letter_queue USING btree (class, entity_type, error_code, created_at) WHERE (NOT resolved);

create table public.tds_healing_actions (
  id uuid not null,
  round_id uuid not null,
  check_name text not null,
  subject text not null,
  finding text not null,
  outcome text not null default 'begun'::text,
  action text,
  effect text,
  before jsonb not null default '{}'::jsonb,
  after jsonb,
  error text,
  correlation_id text,
  created_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  constraint tds_healing_actions_pkey PRIMARY KEY (id),
  constraint tds_healing_actions_outcome_check CHECK ((outcome = ANY (ARRAY['begun'::text, 'done'::text, 'failed'::text, 'nothing'::text, 'held'::text])))
);

CREATE INDEX tds_healing_actions_check_idx ON public.tds_healing_actions USING btree (check_name, created_at DESC);

CREATE INDEX tds_healing_actions_created_at_idx ON public.tds_healing_actions USING btree (created_at DESC, id DESC);

CREATE INDEX tds_healing_actions_round_idx ON public.tds_healing_actions USING btree (round_id);

create table public.tds_healing_rounds (
  id uuid not null,
  trigger text not null,
  actor text not null,
  worker text not null,
  is_dry_run boolean not null default false,
  correlation_id text,
  checks integer not null default 0,
  findings integer not null default 0,
  done integer not null default 0,
  failed integer not null default 0,
  held integer not null default 0,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  constraint tds_healing_rounds_pkey PRIMARY KEY (id),
  constraint tds_healing_rounds_trigger_check CHECK ((trigger = ANY (ARRAY['schedule'::text, 'request'::text])))
);

CREATE INDEX tds_healing_rounds_started_at_idx ON public.tds_healing_rounds USING btree (started_at);

create table public.tds_inbox_events (
  id uuid not null,
  source text not null default 'zoho'::text,
  organization_id text,
  entity_type text,
  source_entity_id text,
  operation text not null,
  status text not null,
  idempotency_key text,
  signature_verified boolean not null,
  signature_scheme text,
  content_type text,
  path text,
  headers jsonb not null default '{}'::jsonb,
  body text not null,
  body_encoding text not null default 'utf8'::text,
  validation_errors jsonb,
  source_modified_at timestamp with time zone,
  correlation_id text,
  received_at timestamp with time zone not null default now(),
  processed_at timestamp with time zone,
  constraint tds_inbox_events_pkey PRIMARY KEY (id, received_at),
  constraint tds_inbox_events_body_encoding_check CHECK ((body_encoding = ANY (ARRAY['utf8'::text, 'base64'::text]))),
  constraint tds_inbox_events_operation_check CHECK ((operation = ANY (ARRAY['created'::text, 'updated'::text, 'deleted'::text, 'unknown'::text]))),
  constraint tds_inbox_events_status_check CHECK ((status = ANY (ARRAY['received'::text, 'processed'::text, 'failed'::text, 'unrecognised'::text, 'malformed'::text, 'rejected'::text])))
) partition by RANGE (received_at);

CREATE INDEX tds_inbox_events_not_applied_idx ON ONLY public.tds_inbox_events USING btree (status, received_at DESC, id DESC) WHERE (status = ANY (ARRAY['failed'::text, 'unrecognised'::text, 'malformed'::text, 'rejected'::text]));

CREATE INDEX tds_inbox_events_recent_idx ON ONLY public.tds_inbox_events USING btree (received_at DESC, id DESC);

CREATE INDEX tds_inbox_events_record_idx ON ONLY public.tds_inbox_events USING btree (entity_type, source_entity_id, received_at DESC);

create table public.tds_inbox_keys (
  source text not null,
  idempotency_key text not null,
  event_id uuid not null,
  duplicates integer not null default 0,
  received_at timestamp with time zone not null default now(),
  last_duplicate_at timestamp with time zone,
  constraint tds_inbox_keys_pkey PRIMARY KEY (source, idempotency_key)
);

CREATE INDEX tds_inbox_keys_received_idx ON public.tds_inbox_keys USING btree (received_at);

create table public.tds_metrics (
  resolution text not null,
  metric text not null,
  label text not null default ''::text,
  at timestamp with time zone not null,
  value double precision not null,
  peak double precision not null,
  constraint tds_metrics_pkey PRIMARY KEY (resolution, metric, label, at)
) partition by LIST (resolution);

create table public.tds_metrics_hour partition of public.tds_metrics FOR VALUES IN ('hour');

CREATE INDEX tds_metrics_hour_at_idx ON public.tds_metrics_hour USING btree (at, metric);

create table public.tds_metrics_minute partition of public.tds_metrics FOR VALUES IN ('minute');

CREATE INDEX tds_metrics_minute_at_idx ON public.tds_metrics_minute USING btree (at, metric);

create table public.tds_oauth_tokens (
  source text not null,
  organization_id text not null,
  access_token_encrypted bytea,
  api_domain text,
  expires_at timestamp with time zone,
  refreshed_at timestamp with time zone,
  blocked_until timestamp with time zone,
  blocked_reason text,
  grant_fingerprint text,
  recent_grants timestamp with time zone[] not null default '{}'::timestamp with time zone[],
  constraint tds_oauth_tokens_pkey PRIMARY KEY (source, organization_id)
);

create table public.tds_queue_pauses (
  entity_type text not null,
  paused_by text not null,
  reason text,
  paused_at timestamp with time zone not null default now(),
  constraint tds_queue_pauses_pkey PRIMARY KEY (entity_type)
);

create table public.tds_rate_limits (
  source text not null,
  organization_id text not null,
  daily_limit integer,
  daily_remaining integer,
  reset_at timestamp with time zone,
  observed_at timestamp with time zone,
  paused_until timestamp with time zone,
  pause_reason text,
  updated_at timestamp with time zone not null default now(),
  constraint tds_rate_limits_pkey PRIMARY KEY (source, organization_id),
  constraint tds_rate_limits_daily_check CHECK (((daily_limit >= 0) AND (daily_remaining >= 0)))
);

create table public.tds_rate_windows (
  source text not null,
  organization_id text not null,
  slot timestamp with time zone not null,
  calls integer not null default 0,
  constraint tds_rate_windows_pkey PRIMARY KEY (source, organization_id, slot)
);

create table public.tds_schedule_firings (
  name text not null,
  due_at timestamp with time zone not null,
  fired_at timestamp with time zone not null default now(),
  started_by text not null,
  worker text not null,
  attempts integer not null default 1,
  heartbeat_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  outcome text,
  error text,
  constraint tds_schedule_firings_pkey PRIMARY KEY (name, due_at),
  constraint tds_schedule_firings_finished_at_check CHECK (((finished_at IS NULL) = (outcome IS NULL))),
  constraint tds_schedule_firings_outcome_check CHECK ((outcome = ANY (ARRAY['succeeded'::text, 'failed'::text, 'abandoned'::text])))
);

CREATE INDEX tds_schedule_firings_due_at_idx ON public.tds_schedule_firings USING btree (due_at);

CREATE INDEX tds_schedule_firings_running_idx ON public.tds_schedule_firings USING btree (heartbeat_at) WHERE (finished_at IS NULL);

create table public.tds_schedules (
  name text not null,
  cron text,
  counts_from timestamp with time zone not null default now(),
  paused_at timestamp with time zone,
  paused_by text,
  constraint tds_schedules_pkey PRIMARY KEY (name),
  constraint tds_schedules_paused_by_check CHECK (((paused_at IS NULL) = (paused_by IS NULL)))
);

create table public.tds_secrets (
  id bigint not null generated always as identity,
  ring text not null,
  state text not null,
  sealed bytea not null,
  accepted_until timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint tds_secrets_pkey PRIMARY KEY (id),
  constraint tds_secrets_accepted_until_check CHECK (((state = 'retiring'::text) = (accepted_until IS NOT NULL))),
  constraint tds_secrets_state_check CHECK ((state = ANY (ARRAY['next'::text, 'current'::text, 'retiring'::text])))
);

CREATE UNIQUE INDEX tds_secrets_one_current_idx ON public.tds_secrets USING btree (ring) WHERE (state = 'current'::text);

CREATE UNIQUE INDEX tds_secrets_one_next_idx ON public.tds_secrets USING btree (ring) WHERE (state = 'next'::text);

CREATE INDEX tds_secrets_retiring_idx ON public.tds_secrets USING btree (accepted_until) WHERE (state = 'retiring'::text);

create table public.tds_sessions (
  token_hash bytea not null,
  api_key_id bigint not null,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  constraint tds_sessions_pkey PRIMARY KEY (token_hash),
  constraint tds_sessions_api_key_fkey FOREIGN KEY (api_key_id) REFERENCES public.tds_api_keys(id) ON DELETE CASCADE
);

CREATE INDEX tds_sessions_api_key_idx ON public.tds_sessions USING btree (api_key_id);

CREATE INDEX tds_sessions_expiry_idx ON public.tds_sessions USING btree (expires_at);

create table public.tds_source_listings (
  id uuid not null,
  source text not null,
  organization_id text not null,
  entity_type text not null,
  table_name text not null,
  row_count bigint not null default 0,
  api_calls integer not null default 0,
  started_at timestamp with time zone not null,
  completed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  run_id uuid,
  constraint tds_source_listings_pkey PRIMARY KEY (id),
  constraint tds_source_listings_table_name_key UNIQUE (table_name)
);

CREATE INDEX tds_source_listings_entity_idx ON public.tds_source_listings USING btree (source, organization_id, entity_type, completed_at DESC);

create table public.tds_statistics_snapshots (
  id bigint not null generated always as identity,
  source text not null,
  organization_id text not null,
  entity_type text not null,
  side text not null,
  records bigint not null,
  figures jsonb not null,
  as_of timestamp with time zone not null,
  taken_at timestamp with time zone not null default now(),
  constraint tds_statistics_snapshots_pkey PRIMARY KEY (id),
  constraint tds_statistics_snapshots_side_check CHECK ((side = ANY (ARRAY['zoho'::text, 'local'::text])))
);

CREATE INDEX tds_statistics_snapshots_entity_idx ON public.tds_statistics_snapshots USING btree (source, organization_id, entity_type, side, taken_at DESC);

CREATE INDEX tds_statistics_snapshots_taken_idx ON public.tds_statistics_snapshots USING btree (taken_at);

create table public.tds_sync_cursors (
  source text not null,
  organization_id text not null,
  entity_type text not null,
  watermark timestamp with time zone,
  checkpoint jsonb,
  capability jsonb,
  full_synced_at timestamp with time zone,
  updated_at timestamp with time zone not null default now(),
  constraint tds_sync_cursors_pkey PRIMARY KEY (source, organization_id, entity_type)
);

create table public.tds_sync_logs (
  id bigint not null default nextval('public.tds_sync_logs_id_seq'::regclass),
  sync_run_id uuid,
  level text not null,
  message text not null,
  entity_type text,
  source_entity_id text,
  details jsonb,
  correlation_id text,
  occurred_at timestamp with time zone not null default now(),
  constraint tds_sync_logs_pkey PRIMARY KEY (id, occurred_at),
  constraint tds_sync_logs_level_check CHECK ((level = ANY (ARRAY['debug'::text, 'info'::text, 'warning'::text, 'error'::text])))
) partition by RANGE (occurred_at);

CREATE INDEX tds_sync_logs_run_idx ON ONLY public.tds_sync_logs USING btree (sync_run_id, id);

create table public.tds_sync_queue (
  id bigint not null default nextval('public.tds_sync_queue_id_seq'::regclass),
  source text not null default 'zoho'::text,
  organization_id text not null,
  entity_type text not null,
  source_entity_id text not null,
  operation text not null,
  payload json,
  payload_hash text,
  source_modified_at timestamp with time zone,
  origin text not null,
  status text not null default 'pending'::text,
  priority smallint not null default 5,
  attempts integer not null default 0,
  snoozes integer not null default 0,
  run_at timestamp with time zone not null default now(),
  lease_owner text,
  lease_token uuid,
  lease_expires_at timestamp with time zone,
  target_id text,
  outcome text,
  inbox_ids uuid[] not null default '{}'::uuid[],
  sync_run_id uuid,
  dead_letter_id bigint,
  correlation_id text,
  error_class text,
  error_code text,
  error_message text,
  failures jsonb,
  received_at timestamp with time zone not null default now(),
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint tds_sync_queue_finished_at_check CHECK (((status = ANY (ARRAY['completed'::text, 'failed'::text, 'dead_letter'::text])) = (finished_at IS NOT NULL))),
  constraint tds_sync_queue_leased_while_processing_check CHECK (((status = 'processing'::text) = ((lease_token IS NOT NULL) AND (lease_expires_at IS NOT NULL)))),
  constraint tds_sync_queue_operation_check CHECK ((operation = ANY (ARRAY['upsert'::text, 'delete'::text, 'fetch'::text]))),
  constraint tds_sync_queue_priority_check CHECK (((priority >= 1) AND (priority <= 10))),
  constraint tds_sync_queue_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'processing'::text, 'completed'::text, 'failed'::text, 'retry'::text, 'dead_letter'::text])))
) partition by LIST (status);

create table public.tds_sync_queue_done partition of public.tds_sync_queue FOR VALUES IN ('completed', 'failed', 'dead_letter') partition by RANGE (finished_at);

CREATE INDEX tds_sync_queue_done_id_idx ON ONLY public.tds_sync_queue_done USING btree (id);

CREATE INDEX tds_sync_queue_done_record_idx ON ONLY public.tds_sync_queue_done USING btree (entity_type, source_entity_id, finished_at DESC);

CREATE INDEX tds_sync_queue_done_status_idx ON ONLY public.tds_sync_queue_done USING btree (status, finished_at DESC, id DESC);

create table public.tds_sync_queue_live partition of public.tds_sync_queue (
  constraint tds_sync_queue_live_pkey PRIMARY KEY (id)
) FOR VALUES IN ('pending', 'processing', 'retry') with (autovacuum_analyze_scale_factor=0.05, autovacuum_vacuum_cost_delay=0, autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_threshold=500, fillfactor=70, vacuum_truncate=false);

CREATE INDEX tds_sync_queue_live_lease_idx ON public.tds_sync_queue_live USING btree (lease_expires_at) WHERE (status = 'processing'::text);

CREATE UNIQUE INDEX tds_sync_queue_live_one_waiting_per_record_idx ON public.tds_sync_queue_live USING btree (source, organization_id, entity_type, source_entity_id) WHERE (status = ANY (ARRAY['pending'::text, 'retry'::text]));

CREATE UNIQUE INDEX tds_sync_queue_live_one_worker_per_record_idx ON public.tds_sync_queue_live USING btree (source, organization_id, entity_type, source_entity_id) WHERE (status = 'processing'::text);

CREATE INDEX tds_sync_queue_live_ready_by_type_idx ON public.tds_sync_queue_live USING btree (entity_type, priority DESC, id) WHERE (status = 'pending'::text);

CREATE INDEX tds_sync_queue_live_ready_idx ON public.tds_sync_queue_live USING btree (priority DESC, id) WHERE (status = 'pending'::text);

CREATE INDEX tds_sync_queue_live_retry_due_idx ON public.tds_sync_queue_live USING btree (run_at) WHERE (status = 'retry'::text);

create table public.tds_sync_runs (
  id uuid not null,
  source text not null default 'zoho'::text,
  organization_id text not null,
  type text not null,
  entity_type text not null,
  trigger text not null,
  status text not null,
  options jsonb not null default '{}'::jsonb,
  total bigint,
  processed bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  stale bigint not null default 0,
  deleted bigint not null default 0,
  failed bigint not null default 0,
  api_calls integer not null default 0,
  cursor jsonb,
  requested_by text,
  correlation_id text,
  error_summary text,
  started_at timestamp with time zone not null default now(),
  heartbeat_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint tds_sync_runs_pkey PRIMARY KEY (id),
  constraint tds_sync_runs_ended_at_check CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  constraint tds_sync_runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text, 'cancelled'::text]))),
  constraint tds_sync_runs_trigger_check CHECK ((trigger = ANY (ARRAY['schedule'::text, 'api'::text, 'cli'::text, 'healing'::text, 'startup'::text]))),
  constraint tds_sync_runs_type_check CHECK ((type = ANY (ARRAY['full'::text, 'incremental'::text, 'stock'::text, 'specific'::text, 'repair'::text, 'image'::text])))
);

CREATE INDEX tds_sync_runs_entity_idx ON public.tds_sync_runs USING btree (entity_type, started_at DESC);

CREATE UNIQUE INDEX tds_sync_runs_one_running_per_entity_idx ON public.tds_sync_runs USING btree (source, organization_id, entity_type) WHERE (status = 'running'::text);

CREATE INDEX tds_sync_runs_recent_idx ON public.tds_sync_runs USING btree (started_at DESC, id DESC);

create table public.tds_sync_seen (
  pass_id uuid not null,
  entity_type text not null,
  zoho_id text not null,
  constraint tds_sync_seen_pkey PRIMARY KEY (pass_id, entity_type, zoho_id)
);

create table public.tds_validation_findings (
  id bigint not null generated always as identity,
  source text not null,
  organization_id text not null,
  entity_type text not null,
  entity_id text not null,
  origin text not null,
  rule text not null,
  field text not null,
  severity text not null,
  severity_rank smallint not null generated always as (
CASE severity
    WHEN 'error'::text THEN 1
    WHEN 'warning'::text THEN 2
    ELSE 3
END) stored,
  current_value jsonb,
  related_key text,
  issue text,
  recommendation text,
  source_version timestamp with time zone,
  status text not null default 'open'::text,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  reopened_count integer not null default 0,
  fixed_at timestamp with time zone,
  ignored_at timestamp with time zone,
  ignored_by text,
  ignore_reason text,
  constraint tds_validation_findings_pkey PRIMARY KEY (id),
  constraint tds_validation_findings_record_rule_key UNIQUE (source, organization_id, entity_type, entity_id, origin, rule, field),
  constraint tds_validation_findings_fixed_at_check CHECK (((status = 'fixed'::text) = (fixed_at IS NOT NULL))),
  constraint tds_validation_findings_ignored_check CHECK (((status <> 'ignored'::text) OR ((ignored_at IS NOT NULL) AND (ignored_by IS NOT NULL) AND (ignore_reason IS NOT NULL)))),
  constraint tds_validation_findings_origin_check CHECK ((origin = ANY (ARRAY['mirror'::text, 'intake'::text]))),
  constraint tds_validation_findings_severity_check CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text, 'info'::text]))),
  constraint tds_validation_findings_status_check CHECK ((status = ANY (ARRAY['open'::text, 'fixed'::text, 'ignored'::text])))
) with (fillfactor=80);

CREATE INDEX tds_validation_findings_fixed_idx ON public.tds_validation_findings USING btree (fixed_at) WHERE (status = 'fixed'::text);

CREATE INDEX tds_validation_findings_newest_idx ON public.tds_validation_findings USING btree (opened_at DESC, id DESC);

CREATE INDEX tds_validation_findings_open_idx ON public.tds_validation_findings USING btree (severity_rank, id) WHERE (status = 'open'::text);

CREATE INDEX tds_validation_findings_related_idx ON public.tds_validation_findings USING btree (related_key) WHERE ((status <> 'fixed'::text) AND (related_key IS NOT NULL));

CREATE INDEX tds_validation_findings_report_idx ON public.tds_validation_findings USING btree (entity_type, severity_rank, id) WHERE (status = 'open'::text);

create table public.tds_validation_runs (
  id uuid not null,
  scope text not null,
  kind text not null,
  entity_types text[] not null,
  status text not null default 'running'::text,
  trigger text not null,
  requested_by text not null,
  correlation_id text,
  total bigint,
  processed bigint not null default 0,
  opened bigint not null default 0,
  fixed bigint not null default 0,
  error_summary text,
  worker text not null,
  started_at timestamp with time zone not null default now(),
  heartbeat_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint tds_validation_runs_pkey PRIMARY KEY (id),
  constraint tds_validation_runs_ended_at_check CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  constraint tds_validation_runs_kind_check CHECK ((kind = ANY (ARRAY['all'::text, 'integrity'::text, 'orphans'::text, 'duplicates'::text]))),
  constraint tds_validation_runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text])))
);

CREATE UNIQUE INDEX tds_validation_runs_one_running_idx ON public.tds_validation_runs USING btree (scope, kind) WHERE (status = 'running'::text);

CREATE INDEX tds_validation_runs_recent_idx ON public.tds_validation_runs USING btree (started_at DESC, id DESC);

CREATE INDEX tds_validation_runs_scope_idx ON public.tds_validation_runs USING btree (scope, kind, started_at DESC);

create table public.tds_workers (
  id text not null,
  host text not null,
  pid integer not null,
  started_at timestamp with time zone not null default now(),
  heartbeat_at timestamp with time zone not null default now(),
  stopped_at timestamp with time zone,
  claimed bigint not null default 0,
  completed bigint not null default 0,
  failed bigint not null default 0,
  constraint tds_workers_pkey PRIMARY KEY (id)
);

create table public.tds_zoho_products (
  organization_id text not null,
  product text not null,
  is_accessible boolean,
  reason text,
  organization jsonb,
  asked_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  constraint tds_zoho_products_pkey PRIMARY KEY (organization_id, product),
  constraint tds_zoho_products_product_check CHECK ((product = ANY (ARRAY['books'::text, 'inventory'::text])))
);
