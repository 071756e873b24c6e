import type { Visitor } from './browser';
import type { Stage } from './stage';

/** A test with people on the stage. Whatever it does, its pages must not complain, and what a failed one looked like is kept. */
export function journey(name: string, stage: Stage, take: () => Promise<Visitor>): void {
  it(name, async () => {
    let hasFailed = true;
    try {
      const { complaints } = await take();
      expect(complaints).toEqual([]);
      hasFailed = false;
    } finally {
      await stage.clear(hasFailed ? name : undefined);
    }
  });
}
