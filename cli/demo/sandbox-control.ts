/** The sandbox's own side over HTTP: faults and edits. Zoho has nothing like it. */
export class SandboxControl {
  constructor(private readonly url: string) {}

  /** Lets a fault strike from now on. */
  async addFault(fault: object): Promise<void> {
    await this.post('/__sandbox/faults', fault);
  }

  /** Changes a record as a person in Zoho would. */
  async edit(entity: string, id: string, patch: object): Promise<void> {
    await this.post('/__sandbox/edit', { action: 'edit', entity, id, patch });
  }

  /** Resolves when every webhook was delivered or given up. */
  async settle(): Promise<void> {
    await this.post('/__sandbox/settle', {});
  }

  /** Ids of the records of an entity, of all or of those with a field of this value. */
  async idsOf(entity: string, field?: string, value?: string): Promise<string[]> {
    const response = await fetch(`${this.url}/__sandbox/records/${entity}?shape=record`);
    if (!response.ok) throw new Error(`the sandbox answered ${response.status} for ${entity}`);
    const lines = (await response.text()).split('\n').filter((line) => line !== '');
    const records = lines.map((line) => JSON.parse(line) as Record<string, string>);
    return records.filter((record) => field === undefined || record[field] === value).map((record) => record['id']!);
  }

  private async post(path: string, body: object): Promise<void> {
    const response = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status} to ${path}: ${await response.text()}`);
  }
}
