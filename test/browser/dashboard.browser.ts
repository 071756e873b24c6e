import { accessibility } from './journeys/accessibility';
import { agreement } from './journeys/agreement';
import { alertChannels } from './journeys/alert-channels';
import { arabic } from './journeys/arabic';
import { breakers } from './journeys/breakers';
import { dataQuality } from './journeys/data-quality';
import { deadLetters } from './journeys/dead-letters';
import { roles } from './journeys/roles';
import { signingIn } from './journeys/signing-in';
import { syncing } from './journeys/syncing';
import { Stage } from './support/stage';

/** One TDS and one Chromium for all journeys: starting them takes longer than most. A journey leaves nothing behind that needs a person. */
const stage = new Stage();
beforeAll(() => stage.open(), 120_000);
afterAll(() => stage.close(), 30_000);

describe('signing in', () => signingIn(stage));
describe('a sync', () => syncing(stage));
describe('a dead letter', () => deadLetters(stage));
describe('data quality', () => dataQuality(stage));
describe('agreement', () => agreement(stage));
describe('a breaker', () => breakers(stage));
describe('an alert', () => alertChannels(stage));
describe('roles', () => roles(stage));
describe('Arabic', () => arabic(stage));
describe('accessibility', () => accessibility(stage));
