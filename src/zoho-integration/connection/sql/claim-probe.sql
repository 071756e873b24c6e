-- claim-probe: takes product $2 of organisation $1 for asking about, when that is due: a day after the last question, a minute after one that was
-- not answered or answered with no; at once where $3. No row: another process asks, or it is known.
insert into tds_zoho_products as p (organization_id, product, asked_at) values ($1, $2, now())
on conflict (organization_id, product) do update set asked_at = now()
 where $3::boolean
    or p.asked_at < now() - interval '24 hours'
    or (p.is_accessible is distinct from true and p.asked_at < now() - interval '1 minute')
returning product;
