import { EntityKind, EntityRoute, Product, SandboxRecord, ZohoDocument } from '../entities/entity';
import { EntityName, kindOf } from '../entities/registry';
import { Collection } from '../store/collection';
import { OrderedSlots } from '../store/ordering';
import { HttpContext } from './context';
import { ListRequest, Query, readListQuery } from './list-query';
import { errors } from './zoho-error';

/** List and detail of one entity on one product. */
export class EntityEndpoint {
  private readonly kind: EntityKind;
  private readonly collection: Collection;
  private readonly ordered: OrderedSlots;

  constructor(
    private readonly context: HttpContext,
    readonly entity: EntityName,
    readonly product: Product,
    private readonly route: EntityRoute<SandboxRecord>,
  ) {
    this.kind = kindOf(entity);
    this.collection = context.store.collection(entity);
    this.ordered = new OrderedSlots(this.collection, route.rules);
  }

  get hasDetail(): boolean {
    return this.route.detailKey !== undefined;
  }

  /** @throws ZohoError when a parameter can't be read */
  list(query: Query): ZohoDocument {
    const request = readListQuery(query, this.route.rules);
    this.drift(request);
    const slots = this.ordered.select(request.ordering);
    if (this.route.rules.paged === false) {
      return { [this.route.listKey]: Array.from(slots, (slot) => this.row(this.collection.at(slot)!)) };
    }
    const start = (request.page - 1) * request.perPage;
    const rows = Array.from(slots.subarray(start, start + request.perPage), (slot) => this.row(this.collection.at(slot)!));
    return { [this.route.listKey]: rows, page_context: this.pageContext(request, start + request.perPage < slots.length) };
  }

  /** @throws ZohoError code 1002 when there is no such record */
  detail(id: string): ZohoDocument {
    const record = this.collection.get(id);
    if (!record) throw errors.notFound(this.kind.label);
    const document = this.kind.detail(this.context.world, record, this.product);
    return { [this.route.detailKey ?? this.entity]: this.context.faults.distort(document, this.entity, record, 'detail') };
  }

  private row(record: SandboxRecord): ZohoDocument {
    const { world } = this.context;
    const document = this.route.listRow?.(world, record) ?? this.kind.listRow(world, record, this.product);
    return this.context.faults.distort(document, this.entity, record, 'list');
  }

  private pageContext({ page, perPage, ordering, appliedFilter }: ListRequest, hasMorePage: boolean): ZohoDocument {
    return {
      page,
      per_page: perPage,
      has_more_page: hasMorePage,
      report_name: this.route.rules.reportName,
      applied_filter: appliedFilter,
      custom_fields: [],
      ...this.route.rules.pageContext,
      sort_column: ordering.sortColumn,
      sort_order: ordering.descending ? 'D' : 'A',
    };
  }

  /** A `page_drift` fault: somebody works in Zoho while the pages are being read. */
  private drift({ page, ordering }: ListRequest): void {
    const { faults, store } = this.context;
    const fault = faults.strike('page_drift', { operation: 'list', product: this.product, entity: this.entity, page });
    if (!fault) return;
    if (fault.change === 'insert') {
      store.create(this.entity, {}, { silent: true });
      return;
    }
    const first = this.ordered.select(ordering)[0];
    const record = first === undefined ? undefined : this.collection.at(first);
    if (!record) return;
    if (fault.change === 'remove') store.remove(this.entity, record.id, { silent: true });
    else store.edit(this.entity, record.id, {}, { silent: true });
  }
}
