import { Prng } from '../core/prng';
import { Store } from '../store/store';
import { World } from '../world';
import { BackOffice } from './back-office';
import { Picker } from './picker';
import { TradeDesk } from './trade-desk';

/** How busy the company is. */
export interface TrafficOptions {
  /** Changes a second. */
  readonly perSecond?: number;
  /** Orders a day, each with the handful of changes that come with it. Default 300. */
  readonly ordersPerDay?: number;
  /** Factor on the passing of time, with `ordersPerDay`. Default 1. */
  readonly speedUp?: number;
  /** False to change items and contacts only. Default true. */
  readonly documents?: boolean;
}

export interface TrafficStatus {
  readonly running: boolean;
  readonly perSecond: number;
  /** Things people did since the sandbox started; one may change several records. */
  readonly changes: number;
}

type Action = readonly [weight: number, act: () => void];

const SECONDS_PER_DAY = 86_400;
const TICK_MS = 20;
const ORDER_WEIGHT = 20;

/** Makes the organisation live: the n-th thing that happens is always the same for one seed and one starting state. */
export class Traffic {
  private readonly random: Prng;
  private readonly masterActions: readonly Action[];
  private readonly documentActions: readonly Action[];
  private timer: NodeJS.Timeout | undefined;
  private perSecond = 0;
  private changes = 0;
  private withDocuments: boolean;

  constructor(store: Store, world: World, stockMovements: 'silent' | 'touch') {
    this.random = new Prng(world.seed, 0x7aff);
    const picker = new Picker(store, this.random);
    const office = new BackOffice(store, this.random, picker);
    const desk = new TradeDesk(store, world, this.random, picker, stockMovements);
    this.withDocuments = world.sizes.ordersPerDay > 0;
    this.masterActions = [
      [30, () => office.reprice()],
      [28, () => office.moveStock()],
      [8, () => office.rename()],
      [20, () => office.editContact()],
      [5, () => office.addItem()],
      [5, () => office.addCustomer()],
      [3, () => office.toggleActive()],
      [1, () => office.removeSomething()],
      [1, () => office.replaceImage()],
      [1, () => office.editPriceList()],
    ];
    this.documentActions = [
      [ORDER_WEIGHT, () => desk.placeOrder()],
      [18, () => desk.invoiceOrder()],
      [13, () => desk.receivePayment()],
      [2, () => desk.takeBack()],
      [1, () => desk.orderGoods()],
      [1, () => desk.receiveGoods()],
      [1, () => desk.payBill()],
      [2, () => desk.adjustStock()],
    ];
  }

  get status(): TrafficStatus {
    return { running: this.timer !== undefined, perSecond: this.perSecond, changes: this.changes };
  }

  /** Begins, or changes the pace. */
  start(options: TrafficOptions = {}): void {
    this.stop();
    this.withDocuments = options.documents ?? this.withDocuments;
    const perOrder = totalWeight([...this.masterActions, ...this.documentActions]) / ORDER_WEIGHT;
    this.perSecond = options.perSecond ?? ((options.ordersPerDay ?? 300) * perOrder * (options.speedUp ?? 1)) / SECONDS_PER_DAY;
    const startedAt = performance.now();
    let done = 0;
    this.timer = setInterval(() => {
      const due = Math.floor(((performance.now() - startedAt) / 1000) * this.perSecond);
      this.step(due - done);
      done = due;
    }, TICK_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.perSecond = 0;
  }

  /** Makes things happen now. */
  step(count = 1, options: Pick<TrafficOptions, 'documents'> = {}): void {
    const hasDocuments = options.documents ?? this.withDocuments;
    const actions = hasDocuments ? [...this.masterActions, ...this.documentActions] : this.masterActions;
    for (let index = 0; index < count; index++) {
      this.draw(actions)();
      this.changes++;
    }
  }

  private draw(actions: readonly Action[]): () => void {
    let left = this.random.next() * totalWeight(actions);
    for (const [weight, act] of actions) {
      left -= weight;
      if (left < 0) return act;
    }
    return actions[0]![1];
  }
}

function totalWeight(actions: readonly Action[]): number {
  return actions.reduce((total, [weight]) => total + weight, 0);
}
