export { AnswerCache, type CacheOptions } from './answer-cache';
export { CacheModule } from './cache.module';
export { Cached, CachedRoute } from './cached-route';
