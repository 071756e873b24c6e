import type { Colours } from './colours';

/** What a person answers in guided commands. */
export interface Prompts {
  input(question: { message: string; default?: string; validate?: (value: string) => boolean | string }): Promise<string>;
  password(question: { message: string }): Promise<string>;
  confirm(question: { message: string; default?: boolean }): Promise<boolean>;
  select<T extends string>(question: { message: string; choices: readonly { name: string; value: T }[]; default?: T }): Promise<T>;
}

/** All a command may touch of the world around it: tests hand in their own. */
export interface Terminal {
  /** Writes to stdout: the result. */
  out(text: string): void;
  /** Writes to stderr: errors and remarks. */
  err(text: string): void;
  /** Whether a person reads stdout. */
  readonly isTerminal: boolean;
  /** Width in characters. */
  readonly columns: number;
  /** Height in lines. */
  readonly rows: number;
  readonly colours: Colours;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder the program was called in. */
  readonly folder: string;
  /** Folder of the user's own settings, where profiles are kept. */
  readonly settingsFolder: string;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
  now(): Date;
  /** Waits; ends early, without an error, when interrupted. */
  sleep(milliseconds: number): Promise<void>;
  prompts(): Promise<Prompts>;
}
