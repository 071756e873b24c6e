import common from './common.json';
import deadLetters from './dead-letters.json';
import nav from './nav.json';
import operate from './operate.json';
import queue from './queue.json';
import runs from './runs.json';
import sync from './sync.json';
import prove from './prove.json';

export default { ...common, ...operate, ...prove, nav, dead_letters: deadLetters, queue, runs, sync };
