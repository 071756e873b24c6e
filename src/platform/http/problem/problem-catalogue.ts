import { Injectable } from '@nestjs/common';
import type { ProblemDefinition, ProblemMap } from './problem';

/**
 * Which typed error answers how. Features add their codes when their module is made; the platform knows none of them:
 * `constructor(problems: ProblemCatalogue) { problems.add(webhookProblems); }`
 */
@Injectable()
export class ProblemCatalogue {
  private readonly definitions = new Map<string, ProblemDefinition>();

  /** @throws Error when a code is defined twice, which would make the answer depend on load order. */
  add(problems: ProblemMap): void {
    for (const [code, definition] of Object.entries(problems)) {
      if (this.definitions.has(code)) throw new Error(`the problem ${code} is defined twice`);
      this.definitions.set(code, definition);
    }
  }

  find(code: string): ProblemDefinition | undefined {
    return this.definitions.get(code);
  }
}
