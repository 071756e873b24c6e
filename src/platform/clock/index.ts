export { ClockModule } from './clock.module';
