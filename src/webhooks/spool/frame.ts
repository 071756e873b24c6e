import { crc32 } from 'node:zlib';

/** Begins every frame; the last byte is the version of the format. */
const MAGIC = Buffer.from('TDS\u0001', 'latin1');
/** Magic, length of the content, checksum over length and content. */
const HEADER_BYTES = 12;

/** Wraps content so that a reader can tell whether all of it is there. */
export function frame(content: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt32LE(content.length, 4);
  header.writeUInt32LE(checksum(header, content), 8);
  return Buffer.concat([header, content]);
}

/** What a file of frames holds. */
export interface Frames {
  readonly contents: readonly Buffer[];
  /** Bytes behind the last whole frame: what a crash cut off while it was being written. It was acknowledged to nobody. */
  readonly tornBytes: number;
  /** Bytes between whole frames that are none: the file was damaged after it was written. */
  readonly damagedBytes: number;
}

/** Reads all whole frames, also those behind a damaged place. */
export function readFrames(file: Buffer): Frames {
  const contents: Buffer[] = [];
  let damagedBytes = 0;
  let at = 0;
  while (at < file.length) {
    const content = contentAt(file, at);
    if (content) {
      contents.push(content);
      at += HEADER_BYTES + content.length;
      continue;
    }
    const next = nextFrame(file, at + 1);
    if (next === -1) return { contents, damagedBytes, tornBytes: file.length - at };
    damagedBytes += next - at;
    at = next;
  }
  return { contents, damagedBytes, tornBytes: 0 };
}

function nextFrame(file: Buffer, from: number): number {
  let at = file.indexOf(MAGIC, from);
  while (at !== -1 && !contentAt(file, at)) at = file.indexOf(MAGIC, at + 1);
  return at;
}

function contentAt(file: Buffer, at: number): Buffer | undefined {
  if (at + HEADER_BYTES > file.length || !file.subarray(at, at + MAGIC.length).equals(MAGIC)) return undefined;
  const length = file.readUInt32LE(at + 4);
  const end = at + HEADER_BYTES + length;
  if (end > file.length) return undefined;
  const content = file.subarray(at + HEADER_BYTES, end);
  return checksum(file.subarray(at, at + HEADER_BYTES), content) === file.readUInt32LE(at + 8) ? content : undefined;
}

function checksum(header: Buffer, content: Buffer): number {
  return crc32(content, crc32(header.subarray(4, 8)));
}
