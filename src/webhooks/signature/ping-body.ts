const PING = /^\s*\{\s*"payload"\s*:\s*""\s*\}\s*$/;

/** Longer bodies are no ping, whatever blanks they hold. */
const MAX_PING_BYTES = 100;

/** Is it, byte for byte but for blanks, what Zoho's editor sends as a test: `{"payload": ""}`? */
export function isPingBody(body: Buffer): boolean {
  return body.length <= MAX_PING_BYTES && PING.test(body.toString('latin1'));
}
