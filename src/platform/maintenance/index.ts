export { Maintenance, type MaintenanceReport } from './maintenance';
export { MaintenanceModule } from './maintenance.module';
