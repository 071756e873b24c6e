import type { AppConfig } from '@tds/platform/config';
import type { SettingDefinition } from './define-setting';

/** What code that only reads settings depends on. */
export interface SettingReader {
  /** The value now, from memory. Ask each time: it may change. */
  get<T>(definition: SettingDefinition<T>): T;
}

/** Reads what the environment says, whatever anybody set: for tools and tests without a database. */
export function environmentSettings(config: AppConfig): SettingReader {
  return { get: ({ fallback }) => fallback(config) };
}
