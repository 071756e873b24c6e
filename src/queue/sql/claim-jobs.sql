-- claim-jobs.sql: leases up to $2 waiting jobs to worker $1 under the token $3 for $4 seconds, going on after priority $5 and
-- id $6 (null: from the first); see tds_claim_jobs for which and why.
-- A plain select of the function: a hundred rows cost the same at a thousand and at a million waiting (figures in README.md).
select id, lease_token as "leaseToken", source, organization_id as "organizationId", entity_type as "entityType",
       source_entity_id as "sourceEntityId", operation, payload::text, payload_hash as "payloadHash",
       source_modified_at as "sourceModifiedAt", origin, priority, attempts, inbox_ids as "inboxIds",
       correlation_id as "correlationId", received_at as "receivedAt", sync_run_id as "syncRunId", dead_letter_id as "deadLetterId"
  from tds_claim_jobs($1, $2, $3, $4, $5::smallint, $6::bigint)
