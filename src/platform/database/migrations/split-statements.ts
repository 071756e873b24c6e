/** What may hold a semicolon that ends nothing: comments, quoted text and names, dollar-quoted bodies. */
const OPAQUE = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?\1/y;

/**
 * Splits a script into its statements. Only files that run outside a transaction need it: sent as one text, PostgreSQL would run
 * them in an implicit transaction after all.
 */
export function splitStatements(script: string): readonly string[] {
  const statements: string[] = [];
  let start = 0;
  let at = 0;
  while (at < script.length) {
    OPAQUE.lastIndex = at;
    const opaque = OPAQUE.exec(script);
    if (opaque) {
      at += opaque[0].length;
      continue;
    }
    if (script[at] === ';') {
      statements.push(script.slice(start, at));
      start = at + 1;
    }
    at += 1;
  }
  statements.push(script.slice(start));
  return statements.map((statement) => statement.trim()).filter(isStatement);
}

function isStatement(text: string): boolean {
  return text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() !== '';
}
