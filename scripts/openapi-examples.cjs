/** Answers that say all by their status. */
const EMPTY = new Set(['204', '302', '304']);

/**
 * What of the document's answers has no example: each media type of each answer must have one of its own, or a schema whose every field has
 * one, so that a reader sees a whole answer. Pictures are left out.
 */
exports.withoutExample = (document) => {
  const named = (ref) =>
    ref
      .split('/')
      .slice(1)
      .reduce((node, part) => node[part], document);
  const nameOf = (ref) => ref.split('/').at(-1);

  /** Fields under `schema` without an example, by name. `within`: schemas we came through, some contain themselves. */
  const lacking = (schema, at, within = []) => {
    if (schema === undefined) return [at];
    if ('example' in schema || 'enum' in schema) return [];
    const { $ref, allOf, oneOf, anyOf, type, items, properties } = schema;
    if ($ref !== undefined) return within.includes($ref) ? [] : lacking(named($ref), nameOf($ref), [...within, $ref]);
    const parts = allOf ?? oneOf ?? anyOf;
    if (parts) return parts.flatMap((part) => lacking(part, at, within));
    if (type === 'array') return lacking(items, at, within);
    if (properties === undefined) return [at];
    return Object.entries(properties).flatMap(([name, property]) => lacking(property, `${at.split('.')[0]}.${name}`, within));
  };

  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, { content }]) => {
        const at = `${method.toUpperCase()} ${path} ${status}`;
        if (content === undefined) return EMPTY.has(status) ? [] : [at];
        return Object.entries(content).flatMap(([media, { schema, example, examples }]) =>
          media.startsWith('image/') || example !== undefined || examples !== undefined ? [] : lacking(schema, `${at} ${media}`),
        );
      }),
    ),
  );
  return [...new Set(found)];
};
