import type { AppConfig } from '@tds/platform/config';
import type { z } from 'zod';

/** A setting that can change while the application runs. Never a secret: values are shown, and kept in the audit trail. */
export interface SettingDefinition<T> {
  /** `<area>.<name>` in snake_case with its unit, e.g. `healing.interval_minutes`. */
  readonly key: string;
  /** What it does, for people; with what happens at its ends where that is not plain. */
  readonly description: string;
  /** What a value must be. The rules' messages are what people see. */
  readonly schema: z.ZodType<T>;
  /** The value while nobody has set one: the environment's, or a constant. */
  readonly fallback: (config: AppConfig) => T;
}

const KEY = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;
const declared = new Map<string, SettingDefinition<unknown>>();

/**
 * Declares a setting, once, at the top of a feature's `*.settings.ts`; read it with `settings.get(definition)`.
 * @throws Error when the key is taken or not of its form.
 */
export function defineSetting<T>(definition: SettingDefinition<T>): SettingDefinition<T> {
  const { key } = definition;
  if (!KEY.test(key)) throw new Error(`${key} is no key of a setting`);
  if (declared.has(key)) throw new Error(`the setting ${key} is declared twice`);
  declared.set(key, definition);
  return definition;
}

/** All settings there are, by key. */
export function declaredSettings(): readonly SettingDefinition<unknown>[] {
  return [...declared.values()].toSorted((left, right) => (left.key < right.key ? -1 : 1));
}

/** The setting of a key, if there is one. */
export function findSetting(key: string): SettingDefinition<unknown> | undefined {
  return declared.get(key);
}
