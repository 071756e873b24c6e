import { CacheModule as StoreModule } from '@nestjs/cache-manager';
import { Global, Module } from '@nestjs/common';
import { ClockModule } from '@tds/platform/clock';
import { AppConfig } from '@tds/platform/config';
import { AnswerCache } from './answer-cache';
import { createCacheStore } from './cache-store';
import { CachedRoute } from './cached-route';

/** Answers kept for some seconds: in this process, or in Redis where `REDIS_URL` names one. */
@Global()
@Module({
  imports: [
    ClockModule,
    StoreModule.registerAsync({ inject: [AppConfig], useFactory: ({ redis }: AppConfig) => ({ stores: [createCacheStore(redis.url)] }) }),
  ],
  providers: [AnswerCache, CachedRoute],
  exports: [AnswerCache, CachedRoute],
})
export class CacheModule {}
