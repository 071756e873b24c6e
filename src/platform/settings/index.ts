export { defineSetting, type SettingDefinition } from './define-setting';
export { environmentSettings, type SettingReader } from './setting-reader';
export type { SettingVersion } from './setting-store';
export { Settings, type SettingChange, type SettingView } from './settings';
export { SettingChangedError, SettingInvalidError, SettingNotFoundError } from './settings.errors';
export { SettingsModule } from './settings.module';
