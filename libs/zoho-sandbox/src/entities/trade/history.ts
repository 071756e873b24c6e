import { mix, fraction } from '../../core/prng';
import { SECONDS_PER_DAY } from '../../core/zoho-time';
import { World } from '../../world';
import { customerSlot } from '../contact';

/**
 * How the company's documents hang together. Every document is found from its own number alone: orders come in pairs of one customer;
 * nine of ten orders are invoiced; the invoices of seven in ten pairs are paid, together; one order in forty comes back in part.
 */

const OPENING_SECONDS = 9 * 3600;
const BUSINESS_SECONDS = 12 * 3600;
const HOUR = 3600;

/** Delays between an order and what follows from it, in seconds. */
export const DELAYS = {
  invoice: 2 * HOUR,
  payment: 26 * HOUR,
  salesReturn: 30 * HOUR,
  creditNote: 48 * HOUR,
  bill: 24 * HOUR,
  vendorPayment: 72 * HOUR,
};

/** Sales orders at the epoch; none where there is nobody to sell to or nothing to sell. */
export function orderCount(world: World): number {
  const { customers, products, ordersPerDay, days } = world.sizes;
  return customers > 0 && products > 0 ? ordersPerDay * days : 0;
}

/** Orders of all days but the last few: those old enough to have consequences. */
function settledOrders(world: World, days: number): number {
  return orderCount(world) === 0 ? 0 : Math.max(0, world.sizes.days - days) * world.sizes.ordersPerDay;
}

/** Time of the n-th event when so many happen a day, within business hours, oldest first, the last ones on the day before the epoch. */
function eventTime(world: World, number: number, perDay: number): number {
  const day = Math.floor(number / perDay);
  const within = Math.floor(((number % perDay) * BUSINESS_SECONDS) / perDay);
  return world.epoch - (world.sizes.days - day) * SECONDS_PER_DAY + OPENING_SECONDS + within;
}

export function orderTime(world: World, order: number): number {
  return eventTime(world, order, Math.max(1, world.sizes.ordersPerDay));
}

/** Slot of the contact who ordered; the two orders of a pair have the same. */
export function orderCustomerSlot(world: World, order: number): number {
  return customerSlot(world, mix(world.seed, Math.floor(order / 2), 0x0c) % Math.max(1, world.sizes.customers));
}

/** The invoice of an order, if it has one. */
export function invoiceOfOrder(order: number): number | undefined {
  return order % 10 === 9 ? undefined : order - Math.floor(order / 10);
}

export function orderOfInvoice(invoice: number): number {
  return invoice + Math.floor(invoice / 9);
}

export function invoiceCount(world: World): number {
  return orderCount(world) - Math.floor(orderCount(world) / 10);
}

/** Pairs of orders old enough to be paid. */
function payablePairs(world: World): number {
  return Math.floor(settledOrders(world, 1) / 2);
}

export function paymentCount(world: World): number {
  const pairs = payablePairs(world);
  return Math.floor(pairs / 10) * 7 + Math.min(pairs % 10, 7);
}

export function pairOfPayment(payment: number): number {
  return Math.floor(payment / 7) * 10 + (payment % 7);
}

/** The payment that settles an order's invoice, if it was paid. */
export function paymentOfOrder(world: World, order: number): number | undefined {
  const pair = Math.floor(order / 2);
  if (pair >= payablePairs(world) || pair % 10 >= 7) return undefined;
  return Math.floor(pair / 10) * 7 + (pair % 10);
}

/** Whether a payment covers only half of its first invoice. */
export function isPartialPayment(pair: number): boolean {
  return pair % 10 === 6;
}

export function paymentTime(world: World, payment: number): number {
  return orderTime(world, pairOfPayment(payment) * 2 + 1) + DELAYS.payment;
}

/** The order that the n-th sales return, and the n-th credit note, belong to. */
export function returnedOrder(number: number): number {
  return number * 40 + 5;
}

export function returnCount(world: World): number {
  return Math.floor((settledOrders(world, 2) + 34) / 40);
}

export function purchasesPerDay(world: World): number {
  return Math.max(1, Math.round(world.sizes.ordersPerDay / 60));
}

export function purchaseCount(world: World): number {
  return orderCount(world) > 0 && world.sizes.vendors > 0 ? purchasesPerDay(world) * world.sizes.days : 0;
}

export function purchaseTime(world: World, purchase: number): number {
  return eventTime(world, purchase, purchasesPerDay(world));
}

/** Slot of the contact who was ordered from: the vendors are the first contacts. */
export function purchaseVendorSlot(world: World, purchase: number): number {
  return mix(world.seed, purchase, 0x0e) % Math.max(1, world.sizes.vendors);
}

/** Bills: one per purchase order that is a day old. */
export function billCount(world: World): number {
  return purchaseCount(world) === 0 ? 0 : Math.max(0, world.sizes.days - 2) * purchasesPerDay(world);
}

/** Vendor payments: one for every second bill, some days later. */
export function vendorPaymentCount(world: World): number {
  return billCount(world) === 0 ? 0 : Math.floor((Math.max(0, world.sizes.days - 4) * purchasesPerDay(world) + 1) / 2);
}

export function adjustmentsPerDay(world: World): number {
  return Math.max(1, Math.round(world.sizes.ordersPerDay / 75));
}

export function adjustmentCount(world: World): number {
  return orderCount(world) > 0 ? adjustmentsPerDay(world) * world.sizes.days : 0;
}

export function adjustmentTime(world: World, number: number): number {
  return eventTime(world, number, adjustmentsPerDay(world));
}

/** Last change of a document: often none, else within two days, never after the epoch. */
export function documentModifiedAt(world: World, code: number, slot: number, created: number): number {
  const drawn = fraction(world.seed, code, slot, 0x73);
  if (drawn < 0.5) return created;
  return Math.max(created, Math.min(world.epoch - 1, created + Math.floor((drawn - 0.5) * 4 * SECONDS_PER_DAY)));
}
