const item = {
  item_id: '2608150000001000020',
  name: 'USB cable 2 m',
  status: 'active',
  rate: 5,
  last_modified_time: '2026-06-09T09:47:43-0400',
};

/** Bodies as they arrive. */
export const webhookBodyExamples = {
  document: { summary: "Zoho's default payload: the record under its name", value: { item } },
  wrapper: {
    summary: 'The wrapper',
    value: { event_type: 'updated', entity_type: 'item', entity_id: item.item_id, data: item },
  },
  hint: { summary: 'An id alone; the record is fetched', value: { item: { item_id: item.item_id } } },
  ping: { summary: "The test of Zoho's webhook editor", value: { payload: '' } },
};
