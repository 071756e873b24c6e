import { zohoTime } from '../core/zoho-time';
import { EntityKind, Product, SandboxRecord, ZohoDocument } from '../entities/entity';
import { EventName } from '../webhooks/events';
import { World } from '../world';

const CODE = 92;

/** What a rule fires on, in the words of its `rule_type`; `add` is seen in public use, the others follow it. */
export const RULE_EVENTS: Readonly<Record<string, readonly EventName[]>> = {
  add: ['created'],
  edit: ['updated'],
  add_edit: ['created', 'updated'],
  delete: ['deleted'],
};

/** A workflow rule: when records of an entity change, run actions. */
export interface WorkflowRecord extends SandboxRecord {
  readonly status: 'active' | 'inactive';
  readonly product: Product;
  readonly name: string;
  readonly description: string;
  readonly entity: string;
  readonly rule_type: string;
  readonly instant_actions: readonly { readonly action_type: string; readonly action_id: string }[];
}

function document(_world: World, workflow: WorkflowRecord): ZohoDocument {
  return {
    workflow_id: workflow.id,
    name: workflow.name,
    workflow_name: workflow.name,
    description: workflow.description,
    entity: workflow.entity,
    rule_type: workflow.rule_type,
    is_active: workflow.status === 'active',
    status: workflow.status,
    instant_actions: workflow.instant_actions,
    created_time: zohoTime(workflow.created),
    last_modified_time: zohoTime(workflow.modified),
  };
}

export const workflowKind: EntityKind<WorkflowRecord> = {
  name: 'workflow',
  code: CODE,
  label: 'Workflow',
  idField: 'workflow_id',
  routes: { books: [], inventory: [] },
  initialStatus: 'active',
  webhookProduct: 'books',
  size: () => 0,
  createdAt: (world) => world.epoch,
  modifiedAt: (world) => world.epoch,
  generate: (world, slot) => ({
    id: world.ids.idOf(CODE, slot),
    slot,
    created: world.epoch,
    modified: world.epoch,
    status: 'active',
    product: 'books',
    name: '',
    description: '',
    entity: '',
    rule_type: 'add',
    instant_actions: [],
  }),
  listRow: document,
  detail: document,
};
