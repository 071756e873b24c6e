export { AlertingModule } from './alerting.module';
export { agreementTarget, diskFreePercent } from './alerts.settings';
export { runbookPathOf } from './catalogue/rule-catalogue';
