import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EDGE_PIXELS = 32;
const RGB_COLOUR_TYPE = 2;

/** A small square picture in one colour, 0xRRGGBB. */
export function solidPng(colour: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(EDGE_PIXELS, 0);
  header.writeUInt32BE(EDGE_PIXELS, 4);
  header.set([8, RGB_COLOUR_TYPE, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + EDGE_PIXELS * 3);
  for (let pixel = 0; pixel < EDGE_PIXELS; pixel++) row.writeUIntBE(colour, 1 + pixel * 3, 3);
  const pixels = Buffer.concat(Array.from({ length: EDGE_PIXELS }, () => row));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
