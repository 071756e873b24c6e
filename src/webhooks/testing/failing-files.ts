import type { FoundFile, OpenFile, SpoolFiles } from '../spool/spool-files';

/** A folder in memory whose disk can be full, and whose files can be taken away. */
export class FailingFiles implements SpoolFiles {
  readonly contents = new Map<string, Buffer>();
  /** Bytes still free; what goes beyond is written in part and then refused, as a full disk does. */
  freeBytes = Infinity;
  syncs = 0;
  /** Called before every fsync. */
  beforeSync: (name: string) => void = () => undefined;

  async prepare(): Promise<void> {}

  async list(): Promise<readonly FoundFile[]> {
    return [...this.contents].map(([name, content]) => ({ name, bytes: content.length, modifiedAt: new Date() }));
  }

  async create(name: string): Promise<OpenFile> {
    const file: { content: Buffer } = { content: Buffer.alloc(0) };
    this.contents.set(name, file.content);
    const put = (content: Buffer): void => {
      if (this.contents.get(name) === file.content) this.contents.set(name, content);
      file.content = content;
    };
    return {
      append: async (bytes) => {
        const kept = bytes.subarray(0, Math.min(bytes.length, this.freeBytes));
        this.freeBytes -= kept.length;
        put(Buffer.concat([file.content, kept]));
        if (kept.length < bytes.length) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      },
      sync: async () => {
        this.beforeSync(name);
        this.syncs += 1;
      },
      truncate: async (bytes) => {
        this.freeBytes += file.content.length - bytes;
        put(file.content.subarray(0, bytes));
      },
      close: async () => undefined,
      isInPlace: async () => this.contents.get(name) === file.content,
    };
  }

  async read(name: string): Promise<Buffer> {
    return this.contents.get(name)!;
  }

  async rename(from: string, to: string): Promise<boolean> {
    const content = this.contents.get(from);
    if (!content) return false;
    this.contents.delete(from);
    this.contents.set(to, content);
    return true;
  }

  async remove(name: string): Promise<void> {
    this.contents.delete(name);
  }
}
