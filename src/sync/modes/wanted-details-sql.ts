import type { EntityDefinition } from '../source/entity-definition';

/** A detail that moves in silence is read again when it was last confirmed so long ago: once a day, whenever in the day that is. */
const REREAD_AFTER = `interval '20 hours'`;

/**
 * A date is over at different instants in different places: first at UTC+14, last at UTC-12. A row whose date is over somewhere is read again
 * until it was read when it was over everywhere.
 */
const OVER_SOMEWHERE = `interval '1 day' - interval '14 hours'`;
const OVER_EVERYWHERE = `interval '1 day' + interval '12 hours'`;

/**
 * Which of the listed records need their detail: those we lack, and those whose detail is older than the listed version. Where the listing tells
 * none, the version is that of the row we hold: a list row that brought news and could not be completed left it above its detail.
 * $1 organisation, $2 rows (json: zoho_id, modified_at). One statement for a page.
 */
export function wantedDetailsSql(definition: EntityDefinition): string {
  const silent = silentlyMoved(definition);
  return `select i.zoho_id
         from json_to_recordset($2::json) as i(zoho_id text, modified_at timestamptz)
         left join ${definition.table} m on m.organization_id = $1 and m.zoho_id = i.zoho_id
        where m.zoho_id is null or m.detail_modified_at is null or m.detail_modified_at < coalesce(i.modified_at, m.source_modified_at)${silent === null ? '' : ` or (${silent})`}`;
}

/** The condition on a row \`m\` under which its detail may have moved though its version did not; null where that does not happen. */
function silentlyMoved({ movesSilently }: EntityDefinition): string | null {
  if (!movesSilently) return null;
  const isOld = `coalesce(m.confirmed_at, '-infinity') < now() - ${REREAD_AFTER}`;
  if (movesSilently.when === 'any_time') return isOld;
  const { dateColumn, statusColumn, openStatuses } = movesSilently;
  const date = `(m.${dateColumn}::timestamp at time zone 'UTC')`;
  const open = openStatuses.map((status) => `'${status}'`).join(', ');
  return `m.${statusColumn} in (${open}) and now() >= ${date} + ${OVER_SOMEWHERE} and m.confirmed_at < ${date} + ${OVER_EVERYWHERE} and ${isOld}`;
}
