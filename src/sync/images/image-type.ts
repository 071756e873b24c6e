/** First bytes of the kinds of picture Zoho takes. */
const SIGNATURES: readonly (readonly [type: string, offset: number, bytes: Buffer])[] = [
  ['image/png', 0, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', 0, Buffer.from([0xff, 0xd8, 0xff])],
  ['image/gif', 0, Buffer.from('GIF8')],
  ['image/webp', 8, Buffer.from('WEBP')],
  ['image/bmp', 0, Buffer.from('BM')],
];

/**
 * What kind of picture this is, by its bytes; by what its source says where the bytes tell nothing (AVIF, SVG). Null when it is none: an
 * error page in a picture's place must not be served as one.
 */
export function imageTypeOf(content: Buffer, declared: string): string | null {
  const signature = SIGNATURES.find(([, offset, bytes]) => content.subarray(offset, offset + bytes.length).equals(bytes));
  if (signature) return signature[0];
  const type = declared.split(';', 1)[0]!.trim().toLowerCase();
  return content.length > 0 && /^image\/[\w.+-]+$/.test(type) ? type : null;
}
