/** What a workflow rule fires on; also the word a target URL's `{event}` is filled with. */
export type EventName = 'created' | 'updated' | 'deleted';
