export { AlertLedger, type RaisedAlert } from './alert-ledger';
export { AlertEntity, type AlertSeverity } from './alert.entity';
export { AlertsModule } from './alerts.module';
