export { ActionRecorder, type RecordedAction } from './action-recorder';
export { ActionsModule } from './actions.module';
