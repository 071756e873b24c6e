import alerting from './alerting.json';
import common from './common.json';
import dataQuality from './data-quality.json';
import deadLetters from './dead-letters.json';
import deliveries from './deliveries.json';
import nav from './nav.json';
import operate from './operate.json';
import pause from './pause.json';
import queue from './queue.json';
import runs from './runs.json';
import sync from './sync.json';
import prove from './prove.json';

export { default as server } from './server.json';

export default {
  ...common,
  ...operate,
  ...prove,
  alerting,
  nav,
  data_quality: dataQuality,
  dead_letters: deadLetters,
  deliveries,
  pause,
  queue,
  runs,
  sync,
};
