export {
  type Component,
  type ComponentReport,
  type ComponentStatus,
  type NamedReport,
  type SystemStatus,
  systemStatusOf,
} from './component';
export { Components } from './components';
export { SystemHealthModule } from './system-health.module';
export { ComponentDto, toComponentDto } from './system-health.dto';
