-- read-settings.sql: all settings somebody has ever set.
select key, value, version, updated_at as "updatedAt", updated_by as "updatedBy" from tds_configuration;
