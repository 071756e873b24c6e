export { AlertingModule } from './alerting.module';
export { agreementTarget, queueDepthWarning } from './alerts.settings';
export { runbookPathOf } from './catalogue/rule-catalogue';
