import { withClient } from '../harness/bench-server';
import type { BenchContext } from '../harness/benchmark';
import { emptyMirror } from '../harness/empty-mirror';
import type { Measurement } from '../harness/measurement';
import { figuresOf } from '../harness/rounds';
import { type ItemDocuments, itemDocuments } from '../load/items';
import { ApplyPipeline } from '../ours/apply-pipeline';
import { BareUpsert, bareRows } from '../peers/bare-upsert';

const ROWS = 5_000;
const BATCH_SIZES = [200, 1_000];
const SHAPES = { details: 'details', listRows: 'list rows' } as const satisfies Record<keyof ItemDocuments, string>;

/** Half the peer's rate: the other half pays for validation, verdicts, audit and feed. */
const RATIO = { of: 'ratio', atLeast: 0.5 } as const;
/** What design asks for on an idle machine. */
const GOAL = { inserted: 10_000, unchanged: 25_000 } as const;

const PHASES = ['inserted', 'unchanged'] as const;

type Phase = (typeof PHASES)[number];
type Figures = Record<`${'ours' | 'peer'} ${Phase}`, number[]>;

/** Bulk apply through the command bus against a bare upsert of the same rows into a table of its own: two shapes, batches of two sizes. */
export async function applyBenchmark({ server, options, progress }: BenchContext): Promise<readonly Measurement[]> {
  const urls = { ours: await server.createDatabase('apply_ours'), peer: await server.createDatabase('apply_peer') };
  const documents = withoutStock(await itemDocuments(ROWS));
  const ours = await ApplyPipeline.start(urls.ours, server.createFolder('apply'));
  const peer = await BareUpsert.start(urls.peer);
  const measurements: Measurement[] = [];
  try {
    for (const shape of ['details', 'listRows'] as const) {
      const changes = ours.changesOf(documents[shape]);
      const rows = bareRows(documents[shape]);
      for (const batchSize of BATCH_SIZES) {
        progress(`apply: ${ROWS} ${SHAPES[shape]}, batches of ${batchSize}`);
        const batches = Array.from({ length: ROWS / batchSize }, (_, n) => n * batchSize);
        const figures = await measure(options.rounds, {
          batches: batches.map((start) => ({
            ours: (phase) => ours.apply(changes.slice(start, start + batchSize), phase),
            peer: (phase) => peer.upsert(rows.slice(start, start + batchSize), phase === 'inserted' ? batchSize : 0),
          })),
          empty: async () => {
            for (const url of Object.values(urls)) await withClient(url, emptyMirror);
            await server.checkpoint();
          },
        });
        measurements.push(...linesOf(figures, `${SHAPES[shape]}, batches of ${batchSize}`));
      }
    }
    return measurements;
  } finally {
    await peer.stop();
    await ours.stop();
  }
}

/** Without the stock that comes inside an item: it becomes rows of another table, which the peer does not write. */
const withoutStock = ({ details, listRows }: ItemDocuments): ItemDocuments => ({
  details: details.map((item) => Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'locations'))),
  listRows,
});

type Work = (phase: Phase) => Promise<void>;

interface Contest {
  readonly batches: readonly { readonly ours: Work; readonly peer: Work }[];
  readonly empty: () => Promise<void>;
}

/**
 * Each round both write the rows into empty tables, and then once more. They take turns batch by batch, so that what disturbs one disturbs
 * the other. Before the first round that counts, one to warm up.
 */
async function measure(rounds: number, { batches, empty }: Contest): Promise<Figures> {
  const figures: Figures = { 'ours inserted': [], 'ours unchanged': [], 'peer inserted': [], 'peer unchanged': [] };
  for (let round = 0; round <= rounds; round += 1) {
    await empty();
    for (const phase of PHASES) {
      const spentMs = { ours: 0, peer: 0 };
      for (const [n, batch] of batches.entries()) {
        for (const who of n % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
          const startedAt = performance.now();
          await batch[who](phase);
          spentMs[who] += performance.now() - startedAt;
        }
      }
      if (round === 0) continue;
      figures[`ours ${phase}`].push((ROWS / spentMs.ours) * 1_000);
      figures[`peer ${phase}`].push((ROWS / spentMs.peer) * 1_000);
    }
  }
  return figures;
}

function linesOf(figures: Figures, what: string): Measurement[] {
  return PHASES.map((phase) => ({
    benchmark: 'apply',
    what: `${phase}: ${what}`,
    unit: 'rows/s',
    ...figuresOf(figures[`ours ${phase}`], { name: 'bare upsert', rounds: figures[`peer ${phase}`] }),
    target: RATIO,
    goal: { atLeast: GOAL[phase] },
  }));
}
