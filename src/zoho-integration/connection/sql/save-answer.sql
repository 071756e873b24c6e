-- save-answer: what Zoho said of product $2 of organisation $1. $3 accessible, $4 reason, $5 the organisation (json).
update tds_zoho_products set is_accessible = $3, reason = $4, organization = $5::jsonb, answered_at = now()
 where organization_id = $1 and product = $2;
