export { AcknowledgeAlertHandler, ResolveAlertHandler } from './alert.command-handlers';
export { AlertDto, toAlertDto } from './alert.dto';
export { alertProblems } from './alert.problems';
export { ActiveAlertsQuery, type AlertView, GetAlertQuery, ListAlertsQuery } from './alert.queries';
export { ActiveAlertsHandler, GetAlertHandler, ListAlertsHandler } from './alert.query-handlers';
export { AlertsController } from './alerts.controller';
