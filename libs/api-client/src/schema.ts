// Generated from openapi.json by `npm run api-client:write`. Do not edit.

export interface paths {
    readonly "/api/bff/tds/circuit-breakers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All circuit breakers with their latest changes */
        readonly get: operations["Breakers_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/circuit-breakers/{name}/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a breaker: what it guards is left alone for a time */
        readonly post: operations["Breakers_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/circuit-breakers/{name}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close a breaker now: what it guards is called again at once */
        readonly post: operations["Breakers_reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/dead-letter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Dead letters, newest first; open ones unless asked otherwise */
        readonly get: operations["DeadLetter_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/dead-letter/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One dead letter with its payload and every attempt */
        readonly get: operations["DeadLetter_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/dead-letter/{id}/resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close it without another try */
        readonly post: operations["DeadLetter_resolve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/dead-letter/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try again: fetch the record, replay what we had, or apply an edited payload */
        readonly post: operations["DeadLetter_retry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/entities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every entity type: what is mirrored, what waits, and how the last day went */
        readonly get: operations["EntitySummary_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Runs, newest first */
        readonly get: operations["Runs_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/runs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One run */
        readonly get: operations["Runs_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/runs/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Cancel a running run; what it has applied stays */
        readonly post: operations["Runs_cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/sync/{entity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sync one entity type: everything, what changed, or named records */
        readonly post: operations["Sync_start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/sync/stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read the stock of products that documents moved since the last run; the first of a day reads all */
        readonly post: operations["Stock_moved"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/sync/stock/specific": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read the stock of named products, a hundred a call */
        readonly post: operations["Stock_specific"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/sync/stock/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Stock in the mirror, and how fresh it is */
        readonly get: operations["Stock_stats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/zoho/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events of the inbox, newest first */
        readonly get: operations["Inbox_recent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/zoho/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One whole event */
        readonly get: operations["Inbox_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/zoho/webhooks/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do an event again */
        readonly post: operations["Inbox_replay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/zoho/webhooks/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Can webhooks come in, and do they? */
        readonly get: operations["Inbox_health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bff/tds/zoho/webhooks/recent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events of the inbox, newest first */
        readonly get: operations["Inbox_recent_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/circuit-breakers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All circuit breakers with their latest changes */
        readonly get: operations["Breakers_list_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/circuit-breakers/{name}/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a breaker: what it guards is left alone for a time */
        readonly post: operations["Breakers_open_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/circuit-breakers/{name}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close a breaker now: what it guards is called again at once */
        readonly post: operations["Breakers_reset_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All run-time settings, with their values and where those come from */
        readonly get: operations["Configuration_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/configuration/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set a value; all processes go by it within a second */
        readonly put: operations["Configuration_set"];
        readonly post?: never;
        /** Back to the environment’s value */
        readonly delete: operations["Configuration_unset"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/configuration/{key}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The versions of a setting, newest first */
        readonly get: operations["Configuration_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/entities/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mirrored records of a type, in the order of their ids */
        readonly get: operations["Entities_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/entities/{type}/{zohoId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One mirrored record, with everything Zoho sent */
        readonly get: operations["Entities_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/images/{product_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The stored picture of a product */
        readonly get: operations["Images_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queue at a glance, and its jobs, newest first */
        readonly get: operations["Queue_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/queue/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One job, live or ended, with its payload and failed attempts */
        readonly get: operations["Queue_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/queue/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop working off one entity type, or everything; webhooks are still taken */
        readonly post: operations["Queue_pause"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/queue/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End the pause of one entity type, or every pause */
        readonly post: operations["Queue_resume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/quota": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Calls spent today and left, by purpose, and the forecast to the end of the day */
        readonly get: operations["Quota_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All schedules, when each fires next, and how its last firings went */
        readonly get: operations["Schedules_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/schedules/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One schedule */
        readonly get: operations["Schedules_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/schedules/{name}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hold a schedule until it is resumed, in the whole cluster; what is running goes on */
        readonly post: operations["Schedules_pause"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/schedules/{name}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a schedule fire again; what was due meanwhile is not made up for */
        readonly post: operations["Schedules_resume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/schedules/{name}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do a schedule’s work now, in this process, paused or not; its own times stay */
        readonly post: operations["Schedules_run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who am I?
         * @description Of the session or of the key the request carries.
         */
        readonly get: operations["Session_current"];
        readonly put?: never;
        /**
         * Log in with an API key
         * @description Sets an HttpOnly, SameSite=Strict session cookie. It ends when it is not used for some hours, with its key, or by a logout.
         */
        readonly post: operations["Session_login"];
        /**
         * Log out
         * @description Ends the session of the cookie. A caller with a key has none, and nothing happens.
         */
        readonly delete: operations["Session_logout"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/bills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/credit-notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_3"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Can webhooks come in, and do they? */
        readonly get: operations["Inbox_health_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/invoices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_4"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_5"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_6"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/prices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_7"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_8"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_9"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Webhooks of the last 24 hours */
        readonly get: operations["Inbox_stats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_10"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/webhooks/vendors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of one entity type */
        readonly post: operations["Webhooks_receiveOfEntity_11"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/workers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Worker loops of all processes, active ones first */
        readonly get: operations["Workers_list"];
        readonly put?: never;
        /** Start or stop the worker loops of the process that answers; a stop lets running batches finish */
        readonly post: operations["Workers_control"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is installed in Zoho, compared with what should be */
        readonly get: operations["WebhookInstaller_read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer/failures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Deliveries to us that Zoho gave up, newest first */
        readonly get: operations["WebhookInstaller_failures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer/failures/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Have Zoho send failed deliveries again, ten a call */
        readonly post: operations["WebhookInstaller_resend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer/install": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Install what is missing and mend what is at fault; again does only what is left to do */
        readonly post: operations["WebhookInstaller_install"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give all webhooks a new secret; the old one is accepted for another day */
        readonly post: operations["WebhookInstaller_rotate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer/send-test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a signed test to the address Zoho has, and wait for it in the inbox */
        readonly post: operations["WebhookInstaller_sendTest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhook-installer/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Is everything installed, active and right, and does a test reach us? */
        readonly post: operations["WebhookInstaller_verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook of any kind; the body says what it is about */
        readonly post: operations["Webhooks_receive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One whole event */
        readonly get: operations["Inbox_one_2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhooks/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do an event again */
        readonly post: operations["Inbox_replay_2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a webhook whose address names organisation, entity and event */
        readonly post: operations["Webhooks_receiveNamed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhooks/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Can webhooks come in, and do they? */
        readonly get: operations["Inbox_health_3"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tds/zoho/webhooks/recent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events of the inbox, newest first */
        readonly get: operations["Inbox_recent_3"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoho/bulk-sync/{entity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Full sync of one entity type */
        readonly post: operations["BulkSync_syncOne"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoho/bulk-sync/images": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fetch the pictures of products that are new or were changed, as many as a run may (TDS_IMAGES_PER_RUN) */
        readonly post: operations["BulkSync_syncImages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoho/bulk-sync/items-with-stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Full sync of products and of the stock of each, at every location */
        readonly post: operations["BulkSync_syncItemsWithStock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoho/bulk-sync/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Running syncs, and the latest of each entity type */
        readonly get: operations["BulkSync_status"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/zoho/bulk-sync/sync-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Full sync of every entity type; types Zoho lists together are read in one pass */
        readonly post: operations["BulkSync_syncAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Asks nothing but the process itself: a restart would not mend a database.
         */
        readonly get: operations["Health_live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Can it take webhooks and serve reads? */
        readonly get: operations["Health_ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        readonly ApiRole: "viewer" | "operator" | "admin";
        readonly AttemptDto: {
            /** Format: date-time */
            readonly at: string;
            /** @example 1 */
            readonly attempt: number;
            /**
             * @example weather
             * @enum {string|null}
             */
            readonly class: "ours" | "theirs" | "weather" | null;
            /** @example zoho.timeout */
            readonly code: string | null;
            /** @example no answer within 30 s */
            readonly message: string | null;
            /** @example app-1:42:5d8f0c21:1 */
            readonly worker: string | null;
        };
        readonly BreakerChangeDto: {
            /**
             * @description `system` where the breaker decided itself
             * @example system
             */
            readonly actor: string;
            /** Format: date-time */
            readonly at: string;
            /**
             * @example closed
             * @enum {string}
             */
            readonly from: "closed" | "open" | "half_open";
            /** @example zoho.server_error */
            readonly reason: string | null;
            /**
             * @example open
             * @enum {string}
             */
            readonly to: "closed" | "open" | "half_open";
        };
        readonly BreakerDto: {
            /** @example system */
            readonly changed_by: string;
            /**
             * @description Failures in a row
             * @example 0
             */
            readonly failures: number;
            /** @description The latest changes, newest first */
            readonly history: readonly components["schemas"]["BreakerChangeDto"][];
            /** Format: date-time */
            readonly last_changed: string | null;
            /** @example zoho:books:10234695 */
            readonly name: string;
            /**
             * Format: date-time
             * @description The next call after this probes
             */
            readonly next_probe_at: string | null;
            /** Format: date-time */
            readonly opened_at: string | null;
            /**
             * @description Error code of the last failure, or what a person gave
             * @example null
             */
            readonly reason: string | null;
            /**
             * @example closed
             * @enum {string}
             */
            readonly state: "closed" | "open" | "half_open";
        };
        readonly DeadLetterDetailDto: {
            readonly attempt_history: readonly components["schemas"]["AttemptDto"][];
            /**
             * @example theirs
             * @enum {string}
             */
            readonly class: "ours" | "theirs" | "weather";
            readonly correlation_id: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @description What somebody gave to be applied instead */
            readonly edited_payload: {
                readonly [key: string]: unknown;
            } | null;
            /** @example product */
            readonly entity_type: string;
            /** @example validation.failed */
            readonly error_code: string | null;
            /** @example name is missing */
            readonly error_message: string | null;
            /** @example rejected: name is missing */
            readonly failure_reason: string;
            /** @example 17 */
            readonly id: string;
            /** @description Webhook events behind it */
            readonly inbox_ids: readonly string[];
            /**
             * Format: date-time
             * @description When it is tried again by itself
             */
            readonly next_retry_at: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            readonly operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            readonly organization_id: string;
            /** @example webhook */
            readonly origin: string;
            /** @description As it failed */
            readonly payload: {
                readonly [key: string]: unknown;
            } | null;
            /** @example 5 */
            readonly priority: number;
            /**
             * @description The job that ended in it
             * @example 4711
             */
            readonly queue_id: string;
            /** @example null */
            readonly resolution_notes: string | null;
            /** @example false */
            readonly resolved: boolean;
            /** Format: date-time */
            readonly resolved_at: string | null;
            /** @example null */
            readonly resolved_by: string | null;
            /**
             * @description Times it was given back to the queue
             * @example 0
             */
            readonly retry_count: number;
            /** @example 460000000026049 */
            readonly source_entity_id: string;
            /** Format: date-time */
            readonly source_modified_at: string | null;
            /** @example 1 */
            readonly total_attempts: number;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly DeadLetterDto: {
            /**
             * @example theirs
             * @enum {string}
             */
            readonly class: "ours" | "theirs" | "weather";
            readonly correlation_id: string | null;
            /** Format: date-time */
            readonly created_at: string;
            /** @example product */
            readonly entity_type: string;
            /** @example validation.failed */
            readonly error_code: string | null;
            /** @example rejected: name is missing */
            readonly failure_reason: string;
            /** @example 17 */
            readonly id: string;
            /**
             * Format: date-time
             * @description When it is tried again by itself
             */
            readonly next_retry_at: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            readonly operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            readonly organization_id: string;
            /** @example 5 */
            readonly priority: number;
            /**
             * @description The job that ended in it
             * @example 4711
             */
            readonly queue_id: string;
            /** @example null */
            readonly resolution_notes: string | null;
            /** @example false */
            readonly resolved: boolean;
            /** Format: date-time */
            readonly resolved_at: string | null;
            /** @example null */
            readonly resolved_by: string | null;
            /**
             * @description Times it was given back to the queue
             * @example 0
             */
            readonly retry_count: number;
            /** @example 460000000026049 */
            readonly source_entity_id: string;
            /** @example 1 */
            readonly total_attempts: number;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly EntityDepthDto: {
            /** @example product */
            readonly entity_type: string;
            /** @example 12 */
            readonly pending: number;
            /** @example 100 */
            readonly processing: number;
            /** @example 3 */
            readonly retry: number;
        };
        readonly EntitySummaryDto: {
            /** @example product */
            readonly entity_type: string;
            /**
             * @description Jobs of the last 24 hours that failed for good
             * @example 0
             */
            readonly failed_last_24h: number;
            /**
             * Format: date-time
             * @description End of the last completed run; null before the first
             */
            readonly last_sync: string | null;
            /**
             * @description Jobs that wait or run
             * @example 0
             */
            readonly pending: number;
            /**
             * @description Percent of the jobs of the last 24 hours that succeeded; 100 when there were none
             * @example 100
             */
            readonly success_rate: number;
            /**
             * @description Living records in the mirror
             * @example 2218
             */
            readonly total_synced: number;
        };
        readonly EntityWebhookStatsDto: {
            /** @example product */
            readonly entity_type: string;
            /** @example 1 */
            readonly failed: number;
            /** @example 118 */
            readonly processed: number;
            /** @example 120 */
            readonly received: number;
            /** @example 1 */
            readonly waiting: number;
        };
        readonly FailedDeliveryDto: {
            /** @example updated */
            readonly event: string | null;
            /**
             * @description As Zoho writes it
             * @example 2026-06-09T12:30:00+0300
             */
            readonly executed_at: string | null;
            /** @example 2608150000093000001 */
            readonly history_id: string;
            /** @example item */
            readonly module: string | null;
            /** @enum {string} */
            readonly product: "books" | "inventory";
            /** @example null */
            readonly reason: string | null;
            /**
             * @description What was answered; null: nothing
             * @example 503
             */
            readonly response_status: number | null;
            /** @example 2608150000001000020 */
            readonly source_entity_id: string | null;
            /** @example https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated */
            readonly url: string;
            /** @example TDS item updated */
            readonly webhook: string | null;
        };
        readonly FieldProblemDto: {
            /**
             * @description Path to the field
             * @example items[2].quantity
             */
            readonly field: string;
            /**
             * @description What would be right
             * @example quantity must be an integer number
             */
            readonly message: string;
            /**
             * @description The rule it breaks
             * @example isInt
             */
            readonly rule: string;
        };
        readonly FiringDto: {
            /**
             * @description More than 1: the process of an earlier attempt ended
             * @example 1
             */
            readonly attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-22T02:00:00.000Z
             */
            readonly due_at: string;
            /** @example null */
            readonly error: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T02:01:12.027Z
             */
            readonly finished_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T02:00:00.214Z
             */
            readonly fired_at: string;
            /**
             * @description `abandoned`: its process ended; it is fired again
             * @example succeeded
             * @enum {string}
             */
            readonly outcome: "running" | "succeeded" | "failed" | "abandoned";
            /**
             * @description `schedule` (on time), `catch_up` (after a downtime), or who asked for it
             * @example schedule
             */
            readonly started_by: string;
        };
        readonly InboxEventDetailDto: {
            /** @example {"item":{"item_id":"2608150000001000020"}} */
            readonly body: string;
            /** @example 4096 */
            readonly body_bytes: number;
            /**
             * @description base64 where the body is not text
             * @enum {string}
             */
            readonly body_encoding: "utf8" | "base64";
            /** @example application/json;charset=UTF-8 */
            readonly content_type: string | null;
            readonly correlation_id: string | null;
            /**
             * @description How often the event was delivered again
             * @example 0
             */
            readonly duplicates: number;
            /** @example product */
            readonly entity_type: string | null;
            /**
             * @example {
             *       "user-agent": "ZohoBooks"
             *     }
             */
            readonly headers: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            readonly id: string;
            /** @description What tells a redelivery from news */
            readonly idempotency_key: string | null;
            /**
             * @description From receipt to mirrored row, milliseconds
             * @example 38.2
             */
            readonly latency_ms: number | null;
            /**
             * @example updated
             * @enum {string}
             */
            readonly operation: "created" | "updated" | "deleted" | "unknown";
            /** @example 748369814 */
            readonly organization_id: string | null;
            /** @example /api/tds/zoho/webhooks/748369814/item/updated */
            readonly path: string | null;
            /** Format: date-time */
            readonly processed_at: string | null;
            /** Format: date-time */
            readonly received_at: string;
            /** @example x-zoho-webhook-signature:hex */
            readonly signature_scheme: string | null;
            /** @example true */
            readonly signature_verified: boolean;
            /** @example zoho */
            readonly source: string;
            /** @example 2608150000001000020 */
            readonly source_entity_id: string | null;
            /**
             * Format: date-time
             * @description Version of the record, by its source
             */
            readonly source_modified_at: string | null;
            /**
             * @example processed
             * @enum {string}
             */
            readonly status: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            readonly validation_errors: readonly components["schemas"]["ValidationErrorDto"][] | null;
        };
        readonly InboxEventDto: {
            /** @example 4096 */
            readonly body_bytes: number;
            /** @example application/json;charset=UTF-8 */
            readonly content_type: string | null;
            readonly correlation_id: string | null;
            /** @example product */
            readonly entity_type: string | null;
            /**
             * Format: uuid
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            readonly id: string;
            /**
             * @description From receipt to mirrored row, milliseconds
             * @example 38.2
             */
            readonly latency_ms: number | null;
            /**
             * @example updated
             * @enum {string}
             */
            readonly operation: "created" | "updated" | "deleted" | "unknown";
            /** @example 748369814 */
            readonly organization_id: string | null;
            /** @example /api/tds/zoho/webhooks/748369814/item/updated */
            readonly path: string | null;
            /** Format: date-time */
            readonly processed_at: string | null;
            /** Format: date-time */
            readonly received_at: string;
            /** @example x-zoho-webhook-signature:hex */
            readonly signature_scheme: string | null;
            /** @example true */
            readonly signature_verified: boolean;
            /** @example zoho */
            readonly source: string;
            /** @example 2608150000001000020 */
            readonly source_entity_id: string | null;
            /**
             * Format: date-time
             * @description Version of the record, by its source
             */
            readonly source_modified_at: string | null;
            /**
             * @example processed
             * @enum {string}
             */
            readonly status: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            readonly validation_errors: readonly components["schemas"]["ValidationErrorDto"][] | null;
        };
        readonly InstallationDto: {
            /**
             * @description All webhooks are installed without a fault
             * @example true
             */
            readonly is_complete: boolean;
            /** @description Left alone; remove them in Zoho where they are not wanted */
            readonly strays: readonly components["schemas"]["StrayWebhookDto"][];
            readonly webhooks: readonly components["schemas"]["WebhookEntryDto"][];
        };
        readonly InstallResultDto: {
            /**
             * @description Webhooks of which something was to be done
             * @example 36
             */
            readonly changed: number;
            /**
             * @description Zoho refused nothing
             * @example true
             */
            readonly is_complete: boolean;
            readonly webhooks: readonly components["schemas"]["WrittenWebhookDto"][];
        };
        readonly JobDetailDto: {
            /**
             * @description Attempts started
             * @example 2
             */
            readonly attempts: number;
            readonly correlation_id: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly dead_letter_id: string | null;
            /** @example product */
            readonly entity_type: string;
            readonly error: components["schemas"]["JobErrorDto"] | null;
            readonly failures: readonly components["schemas"]["AttemptDto"][];
            /** Format: date-time */
            readonly finished_at: string | null;
            /** @example 4711 */
            readonly id: string;
            /**
             * @description Webhook events behind it
             * @example [
             *       "019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10"
             *     ]
             */
            readonly inbox_ids: readonly string[];
            /** Format: date-time */
            readonly lease_expires_at: string | null;
            /**
             * @description Worker that has it, or had it last
             * @example null
             */
            readonly lease_owner: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            readonly operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            readonly organization_id: string;
            /** @example webhook */
            readonly origin: string;
            /**
             * @description What came of it: inserted, updated, unchanged, stale, deleted
             * @example null
             */
            readonly outcome: string | null;
            /** @description Null once completed; the inbox keeps the body */
            readonly payload: {
                readonly [key: string]: unknown;
            } | null;
            readonly payload_hash: string | null;
            /** @example 5 */
            readonly priority: number;
            /** Format: date-time */
            readonly received_at: string;
            /**
             * Format: date-time
             * @description Not before this instant
             */
            readonly run_at: string;
            /**
             * @description Times it was put off without an attempt: quota, open breaker
             * @example 0
             */
            readonly snoozes: number;
            /** @example zoho */
            readonly source: string;
            /** @example 460000000026049 */
            readonly source_entity_id: string;
            /**
             * Format: date-time
             * @description Version of the record
             */
            readonly source_modified_at: string | null;
            /**
             * Format: date-time
             * @description Begin of the last attempt
             */
            readonly started_at: string | null;
            /**
             * @example retry
             * @enum {string}
             */
            readonly status: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            readonly sync_run_id: string | null;
            /**
             * @description Id of the row it changed
             * @example null
             */
            readonly target_id: string | null;
        };
        readonly JobDto: {
            /**
             * @description Attempts started
             * @example 2
             */
            readonly attempts: number;
            readonly correlation_id: string | null;
            /** Format: date-time */
            readonly created_at: string;
            readonly dead_letter_id: string | null;
            /** @example product */
            readonly entity_type: string;
            readonly error: components["schemas"]["JobErrorDto"] | null;
            /** Format: date-time */
            readonly finished_at: string | null;
            /** @example 4711 */
            readonly id: string;
            /**
             * @description Webhook events behind it
             * @example [
             *       "019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10"
             *     ]
             */
            readonly inbox_ids: readonly string[];
            /** Format: date-time */
            readonly lease_expires_at: string | null;
            /**
             * @description Worker that has it, or had it last
             * @example null
             */
            readonly lease_owner: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            readonly operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            readonly organization_id: string;
            /** @example webhook */
            readonly origin: string;
            /**
             * @description What came of it: inserted, updated, unchanged, stale, deleted
             * @example null
             */
            readonly outcome: string | null;
            /** @example 5 */
            readonly priority: number;
            /** Format: date-time */
            readonly received_at: string;
            /**
             * Format: date-time
             * @description Not before this instant
             */
            readonly run_at: string;
            /**
             * @description Times it was put off without an attempt: quota, open breaker
             * @example 0
             */
            readonly snoozes: number;
            /** @example zoho */
            readonly source: string;
            /** @example 460000000026049 */
            readonly source_entity_id: string;
            /**
             * Format: date-time
             * @description Version of the record
             */
            readonly source_modified_at: string | null;
            /**
             * Format: date-time
             * @description Begin of the last attempt
             */
            readonly started_at: string | null;
            /**
             * @example retry
             * @enum {string}
             */
            readonly status: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            readonly sync_run_id: string | null;
            /**
             * @description Id of the row it changed
             * @example null
             */
            readonly target_id: string | null;
        };
        readonly JobErrorDto: {
            /**
             * @description Whose trouble it is: ours, bad data, or network, quota, outage
             * @example weather
             * @enum {string}
             */
            readonly class: "ours" | "theirs" | "weather";
            /** @example zoho.rate_limited */
            readonly code: string | null;
            /** @example Zoho answered 429 */
            readonly message: string | null;
        };
        readonly LatencyDto: {
            /** @example 24.1 */
            readonly p50: number | null;
            /** @example 61.5 */
            readonly p95: number | null;
            /** @example 140.2 */
            readonly p99: number | null;
            /**
             * @description Events they are taken of
             * @example 10000
             */
            readonly samples: number;
        };
        readonly LivenessDto: {
            /**
             * @example ok
             * @enum {string}
             */
            readonly status: "ok";
            /**
             * @description Seconds since the process started
             * @example 3600
             */
            readonly uptime_seconds: number;
        };
        readonly LoginDto: {
            /**
             * @description An API key
             * @example tds_1a2b3c4d_…
             */
            readonly api_key: string;
        };
        readonly MirrorRecordDto: {
            /** Format: date-time */
            readonly first_seen_at: string;
            /** @example 748369814 */
            readonly organization_id: string;
            /**
             * Format: date-time
             * @description Set when the record no longer exists in Zoho
             */
            readonly source_deleted_at: string | null;
            /**
             * Format: date-time
             * @description Modified in Zoho
             */
            readonly source_modified_at: string | null;
            /**
             * @description What brought the last change
             * @example webhook
             */
            readonly sync_origin: string;
            /** Format: uuid */
            readonly sync_run_id: string | null;
            /**
             * Format: date-time
             * @description Last written here
             */
            readonly synced_at: string;
            /**
             * @description Zoho's id, as text
             * @example 2608150000001000020
             */
            readonly zoho_id: string;
        };
        readonly OpenBreakerRequest: {
            /** @example Zoho announced maintenance */
            readonly reason?: string;
            /**
             * @description Seconds until probes decide again
             * @default 3600
             * @example 3600
             */
            readonly seconds: number;
        };
        readonly PauseDto: {
            /**
             * @description Null: everything
             * @example product
             */
            readonly entity_type: string | null;
            /** Format: date-time */
            readonly paused_at: string;
            /** @example key:operations */
            readonly paused_by: string;
            /** @example price list is being rebuilt */
            readonly reason: string | null;
        };
        readonly PauseRequest: {
            /**
             * @description Absent: everything
             * @example product
             */
            readonly entity_type?: string;
            /** @example price list is being rebuilt */
            readonly reason?: string;
        };
        readonly ProblemDetailsDto: {
            /**
             * @description Kind of problem as a stable name for programs
             * @example request.invalid
             */
            readonly code: string;
            /**
             * @description Quote it when asking about this answer
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            readonly correlation_id: string;
            /**
             * @description What happened this time; absent for failures of our own
             * @example limit is not valid
             */
            readonly detail?: string;
            /** @description Fields that did not validate */
            readonly errors?: readonly components["schemas"]["FieldProblemDto"][];
            /**
             * @description HTTP status
             * @example 400
             */
            readonly status: number;
            /**
             * @description Kind of problem in words
             * @example The request is not valid
             */
            readonly title: string;
            /**
             * @description Kind of problem as a URI
             * @example urn:tds:problem:request.invalid
             */
            readonly type: string;
        };
        readonly PurposeUsageDto: {
            /** @example 288 */
            readonly calls: number;
            /**
             * @description Of them, those that were not answered with success
             * @example 1
             */
            readonly failed: number;
            /**
             * @example incremental
             * @enum {string}
             */
            readonly purpose: "webhook_refetch" | "user" | "stock" | "incremental" | "full" | "verification";
        };
        readonly QueueCountsDto: {
            /**
             * @description Since midnight UTC
             * @example 5321
             */
            readonly completed_today: number;
            /**
             * @description Open dead letters
             * @example 1
             */
            readonly dead_letter: number;
            /**
             * @description Given up since midnight UTC
             * @example 2
             */
            readonly failed_today: number;
            /** @example 12 */
            readonly pending: number;
            /** @example 100 */
            readonly processing: number;
            /**
             * @description Waiting for their next attempt
             * @example 3
             */
            readonly retry: number;
            /**
             * @description Of those, the ones whose wait is over
             * @example 0
             */
            readonly retry_ready: number;
        };
        readonly QueueDto: {
            readonly by_entity: readonly components["schemas"]["EntityDepthDto"][];
            readonly counts: components["schemas"]["QueueCountsDto"];
            /** @description Newest first */
            readonly jobs: readonly components["schemas"]["JobDto"][];
            /** @description Cursor of the next page, for `after`; null on the last */
            readonly next: string | null;
            /**
             * @description Age of the job that waits longest; null where none waits
             * @example 4
             */
            readonly oldest_pending_seconds: number | null;
            /** @description Whether everything is paused */
            readonly paused: boolean;
            readonly pauses: readonly components["schemas"]["PauseDto"][];
        };
        readonly QueueStateDto: {
            readonly by_entity: readonly components["schemas"]["EntityDepthDto"][];
            readonly counts: components["schemas"]["QueueCountsDto"];
            /**
             * @description Age of the job that waits longest; null where none waits
             * @example 4
             */
            readonly oldest_pending_seconds: number | null;
            /** @description Whether everything is paused */
            readonly paused: boolean;
            readonly pauses: readonly components["schemas"]["PauseDto"][];
        };
        readonly QuotaDto: {
            /** @description Our calls since the count began */
            readonly by_purpose: readonly components["schemas"]["PurposeUsageDto"][];
            /**
             * @description Our calls of the last 60 seconds
             * @example 4
             */
            readonly calls_last_minute: number;
            /** @description Null until Zoho told its limit */
            readonly forecast: components["schemas"]["QuotaForecastDto"] | null;
            /**
             * @description Calls a day; null until Zoho told
             * @example 10000
             */
            readonly limit: number | null;
            /**
             * Format: date-time
             * @description When Zoho last told
             */
            readonly observed_at: string | null;
            /** @example null */
            readonly pause_reason: string | null;
            /**
             * Format: date-time
             * @description No calls until then: Zoho asked for a pause
             * @example null
             */
            readonly paused_until: string | null;
            /** @example 9128 */
            readonly remaining: number | null;
            /**
             * Format: date-time
             * @example 2026-06-09T21:00:00.000Z
             */
            readonly resets_at: string | null;
            /**
             * @description All calls of the organisation, others' included
             * @example 872
             */
            readonly used_today: number | null;
        };
        readonly QuotaForecastDto: {
            /**
             * @description Calls until the end of the day, if everything planned is done
             * @example 514
             */
            readonly expected_calls: number;
            /**
             * @description Calls left then; negative: so many are missing
             * @example 8614
             */
            readonly expected_remaining: number;
            /** @description The most urgent first */
            readonly schedules: readonly components["schemas"]["ScheduleForecastDto"][];
            /**
             * @description Schedules are thinned out
             * @example false
             */
            readonly stretched: boolean;
            /**
             * @description Of them, what webhooks, people and checks take at the present rate
             * @example 60
             */
            readonly unplanned_calls: number;
        };
        readonly ReadinessDto: {
            /**
             * @description Every component that readiness asks; one that is down says why
             * @example {
             *       "database": {
             *         "status": "up",
             *         "connections": 4,
             *         "idle": 3,
             *         "waiting": 0
             *       },
             *       "migrations": {
             *         "status": "up"
             *       }
             *     }
             */
            readonly components: {
                readonly [key: string]: {
                    readonly message?: string;
                    readonly status: string;
                };
            };
            /**
             * @example ok
             * @enum {string}
             */
            readonly status: "ok" | "error" | "shutting_down";
        };
        readonly RefusedResendDto: {
            readonly history_ids: readonly string[];
            /** @example POST /books/v3/settings/webhooks/histories/resend: Webhook history does not exist. (HTTP 404, code 1002) */
            readonly reason: string;
        };
        readonly ReplayDto: {
            /** @example product */
            readonly entity_type: string;
            /**
             * Format: uuid
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            readonly event_id: string;
            /**
             * @description Id in the queue
             * @example 4711
             */
            readonly job_id: string;
            /**
             * @description It became part of a job that waited for the same record
             * @example false
             */
            readonly merged: boolean;
            /** @enum {string} */
            readonly operation: "fetch" | "upsert" | "delete";
            /** @example 2608150000001000020 */
            readonly source_entity_id: string;
        };
        readonly ReplayRequestDto: {
            /**
             * @description `fetch` asks the source for the record as it is now, `original` applies what the webhook said
             * @default fetch
             * @enum {string}
             */
            readonly mode: "fetch" | "original";
        };
        readonly ResendRequest: {
            /**
             * @description All failed ones by default
             * @example [
             *       "2608150000093000001"
             *     ]
             */
            readonly history_ids?: readonly string[];
            /**
             * @description Failed deliveries looked at, of Books and of Inventory each
             * @default 200
             */
            readonly limit: number;
        };
        readonly ResentDto: {
            readonly refused: readonly components["schemas"]["RefusedResendDto"][];
            /**
             * @example [
             *       "2608150000093000001"
             *     ]
             */
            readonly resent: readonly string[];
            /** @description Asked for, and not among the failed ones */
            readonly unknown: readonly string[];
        };
        readonly ResolveRequest: {
            /** @example record was deleted in Zoho */
            readonly notes: string;
        };
        readonly ResumeRequest: {
            /**
             * @description Absent: everything
             * @example product
             */
            readonly entity_type?: string;
        };
        readonly RetriedDto: {
            /** @example 17 */
            readonly id: string;
            /**
             * @description Whether it became part of a job that waited for the record already
             * @example false
             */
            readonly merged: boolean;
            /** @example 4720 */
            readonly queue_id: string;
            /** @example queued */
            readonly status: string;
        };
        readonly RetryRequest: {
            /** @example unit was missing, added */
            readonly notes?: string;
            /**
             * @description Absent: fetch the record from its source. `original`: replay what we had. An object (or its JSON text): apply this instead.
             * @example {
             *       "item_id": "460000000026049",
             *       "name": "Cap, black",
             *       "rate": "12.50"
             *     }
             */
            readonly payload?: "original" | Record<string, never>;
        };
        readonly RotatedSecretDto: {
            /**
             * @description Webhooks of which something was to be done
             * @example 36
             */
            readonly changed: number;
            /**
             * @description Zoho refused nothing
             * @example true
             */
            readonly is_complete: boolean;
            /**
             * Format: date-time
             * @description Until when the stored secret before is accepted; null: there was none, or it is still in use
             * @example 2026-06-10T09:30:00.000Z
             */
            readonly old_accepted_until: string | null;
            readonly webhooks: readonly components["schemas"]["WrittenWebhookDto"][];
        };
        readonly RotateSecretRequest: {
            /**
             * @description 12 to 50 letters and digits; left out, TDS makes one, or goes on with a rotation that was not completed
             * @example aNewSecretOf20Letters
             */
            readonly secret?: string;
        };
        readonly RunDto: {
            /**
             * @description Calls to Zoho spent
             * @example 17
             */
            readonly api_calls: number;
            readonly correlation_id: string | null;
            /**
             * @description Rows new in the mirror
             * @example 900
             */
            readonly created: number;
            /** @example 0 */
            readonly deleted: number;
            /** @example 5m30s */
            readonly duration: string;
            /** Format: date-time */
            readonly ended_at: string | null;
            /** @example product */
            readonly entity_type: string;
            /** @example null */
            readonly error_summary: string | null;
            /**
             * @description Records that break a rule; they are in the queue or the dead letters
             * @example 0
             */
            readonly failed: number;
            /**
             * Format: uuid
             * @example 019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10
             */
            readonly id: string;
            /**
             * @description Records read so far
             * @example 932
             */
            readonly processed: number;
            /**
             * @description 0..100; null while the total is not known
             * @example 42
             */
            readonly progress_percentage: number | null;
            /** @example key:admin */
            readonly requested_by: string | null;
            /**
             * @description Older than what the mirror holds; nothing written
             * @example 0
             */
            readonly stale: number;
            /** Format: date-time */
            readonly started_at: string;
            /**
             * @example running
             * @enum {string}
             */
            readonly status: "running" | "completed" | "failed" | "cancelled";
            /**
             * @description Records expected (from the last completed run); null when never run before
             * @example 2218
             */
            readonly total: number | null;
            /**
             * @example api
             * @enum {string}
             */
            readonly trigger: "schedule" | "api" | "cli" | "healing" | "startup";
            /**
             * @example full
             * @enum {string}
             */
            readonly type: "full" | "incremental" | "stock" | "specific" | "repair" | "image";
            /** @example 2 */
            readonly unchanged: number;
            /** @example 30 */
            readonly updated: number;
        };
        readonly ScheduleDto: {
            /**
             * @description Null: off by configuration; it runs only when asked to
             * @example 0 2 * * *
             */
            readonly cron: string | null;
            /** @example Reads every entity type whole and sweeps for deletions */
            readonly description: string;
            /**
             * @example ok
             * @enum {string}
             */
            readonly health: "ok" | "off" | "paused" | "late" | "missed" | "failing";
            /** @example full-sync */
            readonly name: string;
            /**
             * Format: date-time
             * @example 2026-11-23T02:00:00.000Z
             */
            readonly next_due_at: string | null;
            /** @example false */
            readonly paused: boolean;
            /**
             * Format: date-time
             * @example null
             */
            readonly paused_at: string | null;
            /** @example null */
            readonly paused_by: string | null;
            /** @description The last three, newest first */
            readonly recent: readonly components["schemas"]["FiringDto"][];
            /** @example Asia/Baghdad */
            readonly time_zone: string;
        };
        readonly ScheduleForecastDto: {
            /**
             * @description On average of the last four firings
             * @example 1.2
             */
            readonly calls_per_firing: number;
            /** @example 41 */
            readonly planned_firings: number;
            /** @example stock-sync */
            readonly schedule: string;
            /**
             * @description Share of its firings the calls suffice for; below 1 it is thinned out
             * @example 1
             */
            readonly share: number;
        };
        readonly SendTestRequest: {
            /**
             * @description An entity type, or Zoho's name of it; the first one installed by default
             * @example product
             */
            readonly entity?: string;
            /**
             * @example updated
             * @enum {string}
             */
            readonly event?: "created" | "updated" | "deleted";
        };
        readonly SessionDto: {
            /**
             * @description To be sent as `X-CSRF-Token` with every request of this session that changes something; null for a caller with a key
             * @example vLZ0m2oYQYQqkq3gJ7F1mC9r0d8y4w2X5n6B7s8T9u0
             */
            readonly csrf_token: string | null;
            /**
             * Format: date-time
             * @description When the session ends if it is not used; null for a caller with a key
             * @example 2026-07-01T20:00:00.000Z
             */
            readonly expires_at: string | null;
            /**
             * @description Name of the API key
             * @example night shift
             */
            readonly name: string;
            /** @example operator */
            readonly role: components["schemas"]["ApiRole"];
        };
        readonly SetSettingRequest: {
            /** @example 10 */
            readonly value: number | string | boolean | Record<string, never> | readonly unknown[];
            /**
             * @description The version you have seen; left out, the change counts whatever it is
             * @example 0
             */
            readonly version?: number;
        };
        readonly SettingDto: {
            /**
             * @description What it is while nobody has set it: the environment’s value
             * @example 5
             */
            readonly default: (number | string | boolean | Record<string, never> | readonly unknown[]) | null;
            /** @example Minutes between two rounds of auto-healing */
            readonly description: string;
            /** @example healing.interval_minutes */
            readonly key: string;
            /**
             * @description JSON Schema of a value
             * @example {
             *       "type": "integer",
             *       "minimum": 1,
             *       "maximum": 1440
             *     }
             */
            readonly schema: {
                readonly [key: string]: unknown;
            };
            /**
             * @example environment
             * @enum {string}
             */
            readonly source: "environment" | "database";
            /** Format: date-time */
            readonly updated_at: string | null;
            /** @example key:admin */
            readonly updated_by: string | null;
            /** @example 5 */
            readonly value: (number | string | boolean | Record<string, never> | readonly unknown[]) | null;
            /**
             * @description 0: never set. Send it back with a change, so that nobody overwrites what they have not seen
             * @example 0
             */
            readonly version: number;
        };
        readonly SettingVersionDto: {
            /** Format: date-time */
            readonly changed_at: string;
            /** @example key:admin */
            readonly changed_by: string;
            /**
             * @description Null: the environment’s value
             * @example 10
             */
            readonly value: (number | string | boolean | Record<string, never> | readonly unknown[]) | null;
            /** @example 3 */
            readonly version: number;
        };
        readonly StartedFiringDto: {
            /**
             * Format: date-time
             * @description Names the firing among `recent`
             */
            readonly due_at: string;
            /** @example full-sync */
            readonly name: string;
        };
        readonly StartedRunsDto: {
            /**
             * Format: uuid
             * @description The first run, for requests of one type
             */
            readonly run_id: string;
            readonly runs: readonly components["schemas"]["RunDto"][];
            /**
             * @example started
             * @enum {string}
             */
            readonly status: "started" | "already_running" | "completed" | "failed";
        };
        readonly StockRequestDto: {
            /**
             * @description Products, by Zoho id
             * @example [
             *       "2608150000001000020"
             *     ]
             */
            readonly item_ids: readonly string[];
        };
        readonly StockStatsDto: {
            /**
             * Format: date-time
             * @description When the stock of every product was last read
             */
            readonly last_full_pass_at: string | null;
            readonly last_run: components["schemas"]["RunDto"] | null;
            /** @example 3 */
            readonly locations: number;
            /**
             * @description Products on documents that changed since the last stock run; the next one reads them
             * @example 12
             */
            readonly moved_since_last_run: number;
            /**
             * @description Rows below zero
             * @example 0
             */
            readonly negative: number;
            /** Format: date-time */
            readonly newest_written_at: string | null;
            /** Format: date-time */
            readonly oldest_written_at: string | null;
            /**
             * @description Rows with nothing available
             * @example 988
             */
            readonly out_of_stock: number;
            /**
             * @description Products with stock rows
             * @example 2205
             */
            readonly products: number;
            /**
             * @description Rows, one per product and location
             * @example 6615
             */
            readonly rows: number;
            readonly totals: components["schemas"]["StockTotalsDto"];
        };
        readonly StockTotalsDto: {
            /**
             * @description Physical stock: moved by receives and shipments
             * @example 413001
             */
            readonly actual_available: string;
            /** @example 6021 */
            readonly actual_committed: string;
            /**
             * @description Accounting stock: moved by bills and invoices
             * @example 412086.5
             */
            readonly available: string;
            /** @example 6021 */
            readonly committed: string;
            /** @example 412086.5 */
            readonly on_hand: string;
        };
        readonly StrayWebhookDto: {
            /** @example old TDS */
            readonly name: string;
            /** @enum {string} */
            readonly product: "books" | "inventory";
            /** @example https://old.example.com/api/tds/zoho/webhooks */
            readonly url: string;
            /** @example 2608150000091000044 */
            readonly webhook_id: string;
        };
        readonly SyncRequestDto: {
            /**
             * @description For `specific`: the records, by Zoho id
             * @example [
             *       "4409942100000100001"
             *     ]
             */
            readonly ids?: readonly string[];
            /**
             * @example incremental
             * @enum {string}
             */
            readonly mode: "full" | "incremental" | "specific" | "stock" | "image";
        };
        readonly SyncStatusDto: {
            /** @description The latest run of each entity type */
            readonly latest: readonly components["schemas"]["RunDto"][];
            readonly running: readonly components["schemas"]["RunDto"][];
        };
        readonly TestDeliveryDto: {
            /** @example 41 */
            readonly duration_ms: number;
            /**
             * Format: uuid
             * @description Event in the inbox
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            readonly event_id: string | null;
            /**
             * @description It came in through the front door and is in the inbox
             * @example true
             */
            readonly has_arrived: boolean;
            /**
             * @description Why it has not arrived
             * @example null
             */
            readonly reason: string | null;
            /** @example 202 */
            readonly response_status: number | null;
            /** @example https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated */
            readonly url: string;
        };
        readonly ValidationErrorDto: {
            /** @example webhooks.unrecognised */
            readonly code: string;
            /** @example no entity is called "spaceship" */
            readonly message: string;
            /**
             * @description Refused before this one and not recorded, for there were too many
             * @example 12
             */
            readonly unrecorded?: number;
        };
        readonly VerifiedInstallationDto: {
            /**
             * @description All webhooks are installed without a fault
             * @example true
             */
            readonly is_complete: boolean;
            /**
             * @description Complete, and the test arrived
             * @example true
             */
            readonly is_sound: boolean;
            /** @description Left alone; remove them in Zoho where they are not wanted */
            readonly strays: readonly components["schemas"]["StrayWebhookDto"][];
            readonly test: components["schemas"]["TestDeliveryDto"] | null;
            readonly webhooks: readonly components["schemas"]["WebhookEntryDto"][];
        };
        readonly WebhookEntryDto: {
            /**
             * @example [
             *       "product"
             *     ]
             */
            readonly entity_types: readonly string[];
            /**
             * @example updated
             * @enum {string}
             */
            readonly event: "created" | "updated" | "deleted";
            /**
             * @description Empty: it works
             * @example []
             */
            readonly faults: readonly ("webhook_missing" | "wrong_url" | "secret_missing" | "rule_missing" | "rule_wrong" | "rule_inactive")[];
            /** @description Where it sends to; null where it is missing */
            readonly installed_url: string | null;
            /**
             * @description Zoho's module
             * @example item
             */
            readonly module: string;
            /**
             * @description Name of webhook and workflow rule in Zoho
             * @example TDS item updated
             */
            readonly name: string;
            /**
             * @example inventory
             * @enum {string}
             */
            readonly product: "books" | "inventory";
            /** @example 2608150000092000001 */
            readonly rule_id: string | null;
            /**
             * @description Where it should send to
             * @example https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated
             */
            readonly url: string;
            /** @example 2608150000091000001 */
            readonly webhook_id: string | null;
        };
        readonly WebhookHealthDto: {
            /**
             * @description Jobs that wait or are worked on
             * @example 3
             */
            readonly queue_size: number;
            /**
             * @description `degraded`: no secret is configured, so that every webhook is refused
             * @enum {string}
             */
            readonly status: "healthy" | "degraded";
            /** @example tds */
            readonly system: string;
            /** Format: date-time */
            readonly timestamp: string;
            /** @example 412 */
            readonly webhooks_received_24h: number;
        };
        readonly WebhookPingDto: {
            /**
             * @example ok
             * @enum {string}
             */
            readonly status: "ok";
        };
        readonly WebhookReceiptDto: {
            /**
             * @description The same event was received before
             * @example false
             */
            readonly duplicate: boolean;
            /**
             * Format: uuid
             * @description The inbox event; of a repetition, the first one
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            readonly event_id: string;
            /**
             * @description A job was caused. False for a repetition, and for what names no record we know
             * @example true
             */
            readonly queued: boolean;
            /**
             * @example received
             * @enum {string}
             */
            readonly status: "received";
        };
        readonly WebhookStatsDto: {
            readonly by_entity: readonly components["schemas"]["EntityWebhookStatsDto"][];
            /**
             * @description Repeated deliveries
             * @example 7
             */
            readonly duplicates: number;
            /** @example 2 */
            readonly failed: number;
            /** @description From receipt to mirrored row */
            readonly latency_ms: components["schemas"]["LatencyDto"];
            /** @example 0 */
            readonly malformed: number;
            /** @example 405 */
            readonly processed: number;
            /**
             * @description Accepted, repetitions not counted
             * @example 412
             */
            readonly received: number;
            /**
             * @description Refused for their signature
             * @example 1
             */
            readonly rejected: number;
            /** Format: date-time */
            readonly timestamp: string;
            /**
             * @description Accepted and never applied: no entity we know, or no id
             * @example 2
             */
            readonly unrecognised: number;
            /**
             * @description Accepted and not processed yet
             * @example 3
             */
            readonly waiting: number;
            /** @example 24 */
            readonly window_hours: number;
        };
        readonly WorkerDto: {
            /**
             * @description Jobs claimed since it started
             * @example 5421
             */
            readonly claimed: number;
            /** @example 5420 */
            readonly completed: number;
            /** @example 1 */
            readonly failed: number;
            /** Format: date-time */
            readonly heartbeat_at: string;
            /** @example app-1 */
            readonly host: string;
            /**
             * @description Host, process, run, number
             * @example app-1:42:5d8f0c21:1
             */
            readonly id: string;
            /** @example 42 */
            readonly pid: number;
            /** Format: date-time */
            readonly started_at: string;
            /**
             * @description lost: no sign of life within a lease
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "stopped" | "lost";
            /** Format: date-time */
            readonly stopped_at: string | null;
        };
        readonly WorkersRequest: {
            /**
             * @example start
             * @enum {string}
             */
            readonly action: "start" | "stop";
        };
        readonly WorkersStateDto: {
            readonly running: boolean;
        };
        readonly WrittenWebhookDto: {
            /** @example TDS item updated */
            readonly name: string;
            /**
             * @description Why Zoho refused it, e.g. for a module the plan lacks
             * @example null
             */
            readonly refusal: string | null;
            /**
             * @description Empty: nothing was to be done
             * @example [
             *       "webhook_created",
             *       "rule_created"
             *     ]
             */
            readonly steps: readonly ("webhook_created" | "webhook_updated" | "rule_created" | "rule_updated" | "rule_activated" | "secret_set")[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly Breakers_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BreakerDto"][];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Breakers_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenBreakerRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Breakers_reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly DeadLetter_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Whose trouble it is: ours, bad data, or network, quota, outage */
                readonly class?: "ours" | "theirs" | "weather";
                readonly entity_type?: string;
                /** @description Rows of a page */
                readonly limit?: number;
                /** @description Resolved ones instead of open ones */
                readonly resolved?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DeadLetterDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly DeadLetter_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterDetailDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly DeadLetter_resolve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterDetailDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly DeadLetter_retry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetryRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetriedDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request cannot be carried out */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.unprocessable",
                     *       "title": "The request cannot be carried out",
                     *       "status": 422,
                     *       "detail": "this cannot be done as asked",
                     *       "code": "request.unprocessable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly EntitySummary_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EntitySummaryDto"][];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Runs_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Entity type or one of its aliases */
                readonly entity_type?: string;
                /** @description Rows of a page */
                readonly limit?: number;
                readonly status?: "running" | "completed" | "failed" | "cancelled";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RunDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Runs_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Runs_cancel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Sync_start: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description Entity type or one of its names */
                readonly entity: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SyncRequestDto"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Stock_moved: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Stock_specific: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StockRequestDto"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Stock_stats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockStatsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_recent: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Entity type or one of its names */
                readonly entity_type?: string;
                /** @description Rows of a page */
                readonly limit?: number;
                readonly status?: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InboxEventDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxEventDetailDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_replay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayRequestDto"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplayDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookHealthDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_recent_2: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Entity type or one of its names */
                readonly entity_type?: string;
                /** @description Rows of a page */
                readonly limit?: number;
                readonly status?: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InboxEventDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Breakers_list_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BreakerDto"][];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Breakers_open_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenBreakerRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Breakers_reset_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Configuration_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettingDto"][];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Configuration_set: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetSettingRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Configuration_unset: {
        readonly parameters: {
            readonly query?: {
                /** @description The version you have seen */
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Configuration_history: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Rows of a page */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SettingVersionDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Entities_list: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Equality filters `column:value`, several separated by commas, e.g. `status:active,unit:pcs`. Any typed column of the entity. */
                readonly filter?: string;
                /** @description Tombstones too */
                readonly include_deleted?: boolean;
                /** @description Rows of a page */
                readonly limit?: number;
                /** @description Only records modified in Zoho at or after this instant */
                readonly modified_since?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Entity type or one of its names */
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MirrorRecordDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Entities_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Entity type or one of its names */
                readonly type: string;
                readonly zohoId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MirrorRecordDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Images_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ETag of an earlier answer */
                readonly "If-None-Match"?: string;
            };
            readonly path: {
                readonly product_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes; the content type tells the kind, the ETag is the SHA-256 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/*": string;
                };
            };
            /** @description The picture is the one you have */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Queue_read: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                readonly entity_type?: string;
                /** @description Rows of a page */
                readonly limit?: number;
                /** @description Id of the record at its source */
                readonly source_entity_id?: string;
                /** @description Absent: all that are still to be done */
                readonly status?: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueueDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Queue_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobDetailDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Queue_pause: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueueStateDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Queue_resume: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResumeRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueueStateDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Quota_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuotaDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Schedules_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScheduleDto"][];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Schedules_one: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Schedules_pause: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Schedules_resume: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Schedules_run: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedFiringDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Session_current: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Session_login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.throttled",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "detail": "too many requests; try again later",
                     *       "code": "request.throttled",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Session_logout: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is no session any more */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_health_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookHealthDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_4: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_5: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_6: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_7: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_8: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_9: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_stats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookStatsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_10: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveOfEntity_11: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Workers_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["WorkerDto"][];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Workers_control: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorkersRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkersStateDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallationDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_failures: {
        readonly parameters: {
            readonly query?: {
                /** @description Of Books and of Inventory each */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FailedDeliveryDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_resend: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResendRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResentDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_install: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallResultDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_rotate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RotateSecretRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RotatedSecretDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_sendTest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendTestRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestDeliveryDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly WebhookInstaller_verify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifiedInstallationDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_one_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InboxEventDetailDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_replay_2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplayRequestDto"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplayDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.conflict",
                     *       "title": "The request conflicts with the current state",
                     *       "status": 409,
                     *       "detail": "the run has ended already",
                     *       "code": "request.conflict",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Webhooks_receiveNamed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                readonly "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                readonly "X-Zoho-Webhook-Signature"?: string;
            };
            readonly path: {
                /** @description An entity type, by our name or Zoho's */
                readonly entity: unknown;
                /** @description `created`, `updated` or `deleted` */
                readonly event: unknown;
                readonly organization_id: unknown;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
                readonly "application/x-www-form-urlencoded": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "detail": "the body is larger than 1 MiB",
                     *       "code": "request.too_large",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_health_3: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookHealthDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:database.unavailable",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "database.unavailable",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Inbox_recent_3: {
        readonly parameters: {
            readonly query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                readonly after?: string;
                /** @description Entity type or one of its names */
                readonly entity_type?: string;
                /** @description Rows of a page */
                readonly limit?: number;
                readonly status?: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    readonly Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    readonly "X-Total-Count"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InboxEventDto"][];
                };
            };
            /** @description The request is not valid */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.invalid",
                     *       "title": "The request is not valid",
                     *       "status": 400,
                     *       "detail": "limit is not valid",
                     *       "code": "request.invalid",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly BulkSync_syncOne: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description Entity type, or a name of it: products, items, customers, vendors … */
                readonly entity: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.not_found",
                     *       "title": "There is nothing here",
                     *       "status": 404,
                     *       "detail": "there is no record with this id",
                     *       "code": "request.not_found",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly BulkSync_syncImages: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly BulkSync_syncItemsWithStock: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly BulkSync_status: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SyncStatusDto"];
                };
            };
            /** @description An API key is required */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly BulkSync_syncAll: {
        readonly parameters: {
            readonly query?: {
                /** @description Answer when the runs have ended, with their counts */
                readonly wait?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.required",
                     *       "title": "An API key is required",
                     *       "status": 401,
                     *       "detail": "send an API key as Authorization: Bearer <key> or as X-API-Key",
                     *       "code": "auth.required",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:auth.forbidden",
                     *       "title": "The API key does not allow this",
                     *       "status": 403,
                     *       "detail": "this needs the role operator; the key has viewer",
                     *       "code": "auth.forbidden",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    readonly "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    readonly Health_live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LivenessDto"];
                };
            };
        };
    };
    readonly Health_ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description Not now; `components` says why */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "error",
                     *       "components": {
                     *         "database": {
                     *           "status": "down",
                     *           "message": "the database does not answer"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ReadinessDto"];
                };
            };
        };
    };
}
