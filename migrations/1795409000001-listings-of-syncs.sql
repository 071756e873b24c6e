-- A full sync's listing is kept for comparisons: what its own run wrote of it was not written after it.
alter table tds_source_listings add column run_id uuid;
