// Generated from openapi.json by `npm run api-client:write`. Do not edit.

export interface paths {
    "/api/bff/tds/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts, newest first */
        get: operations["Alerts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alert */
        get: operations["Alerts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/alerts/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that you see to it */
        post: operations["Alerts_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/alerts/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that its cause is gone
         * @description If it is not, the alert comes back as a new one.
         */
        post: operations["Alerts_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs you now, the worst first
         * @description An empty list means that all is well.
         */
        get: operations["Attention_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/auto-healing/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of actions, newest first */
        get: operations["AutoHealing_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/auto-healing/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run all checks now, or those named, and answer what each found and did */
        post: operations["AutoHealing_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/auto-healing/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What auto-healing did, and how much went without a person */
        get: operations["AutoHealing_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/circuit-breakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All circuit breakers with their latest changes */
        get: operations["Breakers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/circuit-breakers/{name}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a breaker: what it guards is left alone for a time */
        post: operations["Breakers_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/circuit-breakers/{name}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a breaker now: what it guards is called again at once */
        post: operations["Breakers_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health, queue, recent runs and active alerts */
        get: operations["Dashboard_dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dashboard/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dashboard with entity types, circuit breakers, quota, freshness, components and the last 24 hours */
        get: operations["Dashboard_complete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the records of an entity type by all its rules and report what is wrong */
        get: operations["Report_report"];
        put?: never;
        /** The same by POST */
        post: operations["Report_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find records that share what should be their own: a SKU, an e-mail address, a number */
        get: operations["Report_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is and was wrong, the latest first; looks at nothing anew */
        get: operations["Findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/findings/{id}/ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a finding may be as it is; it leaves the report until it was fixed and is broken anew */
        post: operations["Findings_ignore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/findings/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an ignore back */
        post: operations["Findings_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check totals against lines, stock against its locations, and every reference between records */
        get: operations["Report_integrity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find records whose category, customer, product or other partner is missing */
        get: operations["Report_orphans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of the mirror, newest first */
        get: operations["ValidationRuns_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/data-validation/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check: its progress, then what it came to */
        get: operations["ValidationRuns_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dead letters, newest first; open ones unless asked otherwise */
        get: operations["DeadLetter_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dead letter with its payload and every attempt */
        get: operations["DeadLetter_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a resolution back */
        post: operations["DeadLetter_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it without another try */
        post: operations["DeadLetter_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again: fetch the record, replay what we had, or apply an edited payload */
        post: operations["DeadLetter_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close open dead letters without another try, by filter or all; dry_run counts first */
        post: operations["DeadLettersInBulk_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try open dead letters again, by filter or all, at a pace; dry_run counts first */
        post: operations["DeadLettersInBulk_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/dead-letter/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open dead letters by class, entity type and error code; a second or so old */
        get: operations["DeadLettersInBulk_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every entity type: what is mirrored, what waits, and how the last day went */
        get: operations["EntitySummary_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How it does, and which component is why */
        get: operations["Dashboard_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/health/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every component, how it does, and what it went through
         * @description Asked when you ask, within two seconds. Unlike `/health/ready` it tells trouble that keeps no webhook out.
         */
        get: operations["SystemHealth_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first */
        get: operations["Runs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run */
        get: operations["Runs_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a running run; what it has applied stays */
        post: operations["Runs_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A metric over time, for a chart */
        get: operations["Series_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/stats/combined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 24 hours: webhooks, runs, queue, dead letters, entity types, quota */
        get: operations["Dashboard_combined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/sync/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sync one entity type: everything, what changed, or named records */
        post: operations["Sync_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/sync/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the stock of products that documents moved since the last run; the first of a day reads all */
        post: operations["Stock_moved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/sync/stock/specific": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the stock of named products, a hundred a call */
        post: operations["Stock_specific"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/sync/stock/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stock in the mirror, and how fresh it is */
        get: operations["Stock_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/zoho/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the inbox, newest first */
        get: operations["Inbox_recent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/zoho/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One whole event */
        get: operations["Inbox_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/zoho/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do an event again */
        post: operations["Inbox_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/zoho/webhooks/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can webhooks come in, and do they? */
        get: operations["Inbox_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bff/tds/zoho/webhooks/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the inbox, newest first */
        get: operations["Inbox_recent_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/alerts/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The channels that tell of alerts, and how they do */
        get: operations["AlertOperations_channels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/alerts/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of alerts, with their thresholds */
        get: operations["AlertOperations_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/alerts/runbooks/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to do about an alert */
        get: operations["AlertOperations_runbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/alerts/silences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Silences that are not over, newest first */
        get: operations["Silences_list"];
        put?: never;
        /**
         * Silence a rule
         * @description Its alerts are seen, but nobody is told. What still lasts when the silence ends is told then.
         */
        post: operations["Silences_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/alerts/silences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One silence */
        get: operations["Silences_one"];
        put?: never;
        post?: never;
        /** End a silence now */
        delete: operations["Silences_end"];
        options?: never;
        head?: never;
        /** Change reason or end of a silence */
        patch: operations["Silences_change"];
        trace?: never;
    };
    "/api/tds/alerts/test/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description At once, whatever the breaker says; success closes it.
         */
        post: operations["AlertOperations_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the audit trail, newest first */
        get: operations["Audit_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All entries a search finds, newest first, as newline-delimited JSON
         * @description Streamed: of any size, at the speed of the reader. `limit` does not count here; `after` goes on from a cursor of the search.
         */
        get: operations["Audit_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/auto-healing/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger of actions, newest first */
        get: operations["AutoHealing_actions_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/auto-healing/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run all checks now, or those named, and answer what each found and did */
        post: operations["AutoHealing_run_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/auto-healing/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What auto-healing did, and how much went without a person */
        get: operations["AutoHealing_stats_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of mirrored records after a cursor, each once, those of one record in the order of its versions
         * @description The `Link` header always names the next page, also after an empty one: keep its cursor. A page with fewer changes than `limit` reached the end. A cursor older than retention, or of another database, answers 410 with what to do.
         */
        get: operations["Changes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/changes/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The end of the feed at this moment: where to begin after reading all records */
        get: operations["Changes_position"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/circuit-breakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All circuit breakers with their latest changes */
        get: operations["Breakers_list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/circuit-breakers/{name}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a breaker: what it guards is left alone for a time */
        post: operations["Breakers_open_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/circuit-breakers/{name}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a breaker now: what it guards is called again at once */
        post: operations["Breakers_reset_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All run-time settings, with their values and where those come from */
        get: operations["Configuration_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/configuration/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a value; all processes go by it within a second */
        put: operations["Configuration_set"];
        post?: never;
        /** Back to the environment’s value */
        delete: operations["Configuration_unset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/configuration/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a setting, newest first */
        get: operations["Configuration_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the records of an entity type by all its rules and report what is wrong */
        get: operations["Report_report_2"];
        put?: never;
        /** The same by POST */
        post: operations["Report_check_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find records that share what should be their own: a SKU, an e-mail address, a number */
        get: operations["Report_duplicates_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is and was wrong, the latest first; looks at nothing anew */
        get: operations["Findings_list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/findings/{id}/ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a finding may be as it is; it leaves the report until it was fixed and is broken anew */
        post: operations["Findings_ignore_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/findings/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an ignore back */
        post: operations["Findings_reopen_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/integrity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check totals against lines, stock against its locations, and every reference between records */
        get: operations["Report_integrity_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/orphans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find records whose category, customer, product or other partner is missing */
        get: operations["Report_orphans_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of the mirror, newest first */
        get: operations["ValidationRuns_list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/data-validation/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check: its progress, then what it came to */
        get: operations["ValidationRuns_one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/entities/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mirrored records of a type, in the order of their ids */
        get: operations["Entities_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/entities/{type}/{zohoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mirrored record, with everything Zoho sent */
        get: operations["Entities_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/entities/{type}/{zohoId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every step that touched a record, newest first: webhooks, jobs, writes, dead letters, validation, comparisons, actions
         * @description Calls to Zoho are counted by minute and purpose and not kept one by one; a step says whether Zoho was asked for the record. Comparisons appear where they found a difference. Steps older than retention are gone.
         */
        get: operations["Timeline_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/entities/{type}/{zohoId}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers once the mirror holds that version of the record or a newer one, or its deletion; 408 when it does not come */
        get: operations["Entities_wait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: changes of records, and what happens in TDS itself
         * @description Changes (`tds.entity.create|update|delete`) carry an id: send the last one as `Last-Event-ID` (browsers do) or `after` and nothing is missed. Other events (`tds.run.progress`, `tds.queue.depth`, `tds.deadletter.added`, `tds.alert.raised|resolved`, `tds.breaker.changed`) tell what is now, and are not repeated. `tds.stream.closed` says why the server ends the stream.
         */
        get: operations["Events_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every component, how it does, and what it went through
         * @description Asked when you ask, within two seconds. Unlike `/health/ready` it tells trouble that keeps no webhook out.
         */
        get: operations["SystemHealth_read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/images/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stored picture of a product */
        get: operations["Images_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** API keys, oldest first; those that work unless asked otherwise */
        get: operations["Keys_list"];
        put?: never;
        /** Make an API key */
        post: operations["Keys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description Its sessions end at once; other processes may take the key itself for another 30 seconds. The last admin key cannot be revoked.
         */
        delete: operations["Keys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key in place of another
         * @description With its name, role and expiry. The old one works for a while, so that its user can change over.
         */
        post: operations["Keys_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is paused, and the runs that wait for it */
        get: operations["Pause_state"];
        put?: never;
        /**
         * Pause writing of one entity type, or of everything
         * @description Runs stop before their next page and go on there when resumed; new ones are refused (409) and schedules left out. Webhooks are taken and wait in the queue. Reads go on.
         */
        post: operations["Pause_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue at a glance, and its jobs, newest first */
        get: operations["Queue_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/queue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job, live or ended, with its payload and failed attempts */
        get: operations["Queue_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/queue/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause one entity type, or everything: nothing is claimed and syncs stop at their next page; webhooks are still taken */
        post: operations["Queue_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/queue/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the pause of one entity type, or every pause */
        post: operations["Queue_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calls spent today and left, by purpose, and the forecast to the end of the day */
        get: operations["Quota_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the pause of one entity type, or every pause */
        post: operations["Pause_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All schedules, when each fires next, and how its last firings went */
        get: operations["Schedules_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/schedules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One schedule */
        get: operations["Schedules_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/schedules/{name}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a schedule until it is resumed, in the whole cluster; what is running goes on */
        post: operations["Schedules_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/schedules/{name}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a schedule fire again; what was due meanwhile is not made up for */
        post: operations["Schedules_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/schedules/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do a schedule’s work now, in this process, paused or not; its own times stay */
        post: operations["Schedules_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records of any type by id, name, sku, number, e-mail address or telephone number
         * @description Found by their beginning, in any case. Exact matches come first; there is no second page: write more of it.
         */
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I?
         * @description Of the session or of the key the request carries.
         */
        get: operations["Session_current"];
        put?: never;
        /**
         * Log in with an API key
         * @description Sets an HttpOnly, SameSite=Strict session cookie. It ends when it is not used for some hours, with its key, or by a logout.
         */
        post: operations["Session_login"];
        /**
         * Log out
         * @description Ends the session of the cookie. A caller with a key has none, and nothing happens.
         */
        delete: operations["Session_logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last comparison of each entity type; asks Zoho nothing */
        get: operations["Compare_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/compare/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare an entity type with Zoho and wait for the result; `estimate=true` tells the cost instead */
        get: operations["Compare_compare"];
        put?: never;
        /** Begin a comparison; read it by its id */
        post: operations["Compare_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/compare/{entity}/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a comparison would cost */
        get: operations["Compare_cost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparisons, newest first */
        get: operations["Comparisons_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comparison: its progress, then its result */
        get: operations["Comparisons_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/comparisons/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a comparison found, side by side, in the order of ids */
        get: operations["Comparisons_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which changes came by webhook and which only by sync, by type and day */
        get: operations["Coverage_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of every type in the mirror */
        get: operations["Figures_localAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/local/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a type in the mirror */
        get: operations["Figures_local"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to do about each type, why, and what it costs */
        get: operations["Figures_recommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Repair records of an entity type: what the last comparison found, or the ones named */
        post: operations["Repair_repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/repair/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A repair: its run, and the second comparison of its records */
        get: operations["Repair_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/repair/{run_id}/undelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back the rows a repair deleted */
        post: operations["Repair_undelete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the daily round now: compare within the budget of calls, and keep the figures of both sides */
        post: operations["Figures_snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures and agreement of the last 7 or 30 days, a row per type and day */
        get: operations["Figures_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/zoho": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of every type in Zoho, as last listed; asks Zoho nothing */
        get: operations["Figures_zohoAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/statistics/zoho/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a type in Zoho; lists it when no listing of late is at hand */
        get: operations["Figures_zoho"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can webhooks come in, and do they? */
        get: operations["Inbox_health_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_6"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_7"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_8"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_9"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Webhooks of the last 24 hours */
        get: operations["Inbox_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_10"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/webhooks/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of one entity type */
        post: operations["Webhooks_receiveOfEntity_11"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Worker loops of all processes, active ones first */
        get: operations["Workers_list"];
        put?: never;
        /** Start or stop the worker loops of the process that answers; a stop lets running batches finish */
        post: operations["Workers_control"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisation, products, scopes, token state, last success and breakers; costs no call */
        get: operations["ZohoConnection_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/connection/probe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask Zoho now which products the organisation has; two calls */
        post: operations["ZohoConnection_probe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is installed in Zoho, compared with what should be */
        get: operations["WebhookInstaller_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries to us that Zoho gave up, newest first */
        get: operations["WebhookInstaller_failures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer/failures/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have Zoho send failed deliveries again, ten a call */
        post: operations["WebhookInstaller_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Install what is missing and mend what is at fault; again does only what is left to do */
        post: operations["WebhookInstaller_install"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give all webhooks a new secret; the old one is accepted for another day */
        post: operations["WebhookInstaller_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer/send-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a signed test to the address Zoho has, and wait for it in the inbox */
        post: operations["WebhookInstaller_sendTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhook-installer/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Is everything installed, active and right, and does a test reach us? */
        post: operations["WebhookInstaller_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook of any kind; the body says what it is about */
        post: operations["Webhooks_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One whole event */
        get: operations["Inbox_one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do an event again */
        post: operations["Inbox_replay_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhooks/{organization_id}/{entity}/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a webhook whose address names organisation, entity and event */
        post: operations["Webhooks_receiveNamed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhooks/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can webhooks come in, and do they? */
        get: operations["Inbox_health_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tds/zoho/webhooks/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of the inbox, newest first */
        get: operations["Inbox_recent_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zoho/bulk-sync/{entity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Full sync of one entity type */
        post: operations["BulkSync_syncOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zoho/bulk-sync/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch the pictures of products that are new or were changed, as many as a run may (TDS_IMAGES_PER_RUN) */
        post: operations["BulkSync_syncImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zoho/bulk-sync/items-with-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Full sync of products and of the stock of each, at every location */
        post: operations["BulkSync_syncItemsWithStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zoho/bulk-sync/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Running syncs, and the latest of each entity type */
        get: operations["BulkSync_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/zoho/bulk-sync/sync-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Full sync of every entity type; types Zoho lists together are read in one pass */
        post: operations["BulkSync_syncAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Asks nothing but the process itself: a restart would not mend a database.
         */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it take webhooks and serve reads? */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics of this process, for Prometheus
         * @description In the text format. Asks for `TDS_METRICS_TOKEN` as a bearer token where one is set, and is open elsewhere.
         */
        get: operations["Metrics_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AlertChannelDto: {
            /**
             * @example closed
             * @enum {string|null}
             */
            breaker: "closed" | "open" | "half_open" | null;
            /**
             * @example slack
             * @enum {string}
             */
            channel: "email" | "slack" | "telegram" | "pagerduty" | "webhook";
            /**
             * @description Messages of the last day that were given up
             * @example 0
             */
            failed_last_day: number;
            /**
             * @description Its ALERT_* variables are set
             * @example true
             */
            is_configured: boolean;
            last_delivery: components["schemas"]["LastDeliveryDto"] | null;
            /**
             * @description The setting `alerts.<channel>_minimum_severity`
             * @example warning
             * @enum {string}
             */
            minimum_severity: "info" | "warning" | "error" | "critical";
            /**
             * @description Messages that wait
             * @example 0
             */
            pending: number;
            /**
             * @description Whom it reaches
             * @example hooks.slack.com
             */
            target: string | null;
        };
        AlertDto: {
            /**
             * @description Somebody sees to it
             * @example false
             */
            acknowledged: boolean;
            /**
             * Format: date-time
             * @example null
             */
            acknowledged_at: string | null;
            /** @example null */
            acknowledged_by: string | null;
            /**
             * @description Facts of the rule
             * @example {
             *       "missing_calls": 312
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /** @example 42 */
            id: string;
            /**
             * @description Its cause lasts
             * @example true
             */
            is_active: boolean;
            /**
             * Format: date-time
             * @example 2026-07-01T10:05:00.000Z
             */
            last_seen_at: string;
            /** @example 312 calls are missing until midnight. Stock is read every 30 minutes instead of every 15. */
            message: string;
            /**
             * @description How often it was seen
             * @example 3
             */
            occurrences: number;
            /**
             * Format: date-time
             * @example null
             */
            resolved_at: string | null;
            /**
             * @description `system` where the cause went by itself
             * @example null
             */
            resolved_by: string | null;
            /**
             * @description Its rule; runbooks are named after it
             * @example zoho.quota_forecast
             */
            rule: string;
            /**
             * @description What to do about it: a path below this server
             * @example /api/tds/alerts/runbooks/zoho.quota_forecast
             */
            runbook: string | null;
            /** @example warning */
            severity: components["schemas"]["AlertSeverity"];
            /** @example Zoho's calls of the day will not suffice */
            title: string;
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            triggered_at: string;
        };
        AlertNotesRequest: {
            /** @example Zoho announced maintenance until noon */
            notes?: string;
        };
        AlertRuleDto: {
            /** @example Look whether workers run, the queue is paused or a circuit breaker is open. */
            action: string;
            /** @example More than 1,000, 5,000 or 10,000 jobs wait in the queue. */
            description: string;
            /** @example queue.backup */
            id: string;
            /**
             * @description Nobody is told of its alerts now
             * @example false
             */
            is_silenced: boolean;
            /**
             * @description Evaluated every few seconds, or reported by what notices
             * @example evaluated
             * @enum {string}
             */
            kind: "evaluated" | "reported";
            /** @example 0 */
            open_alerts: number;
            /** @example /api/tds/alerts/runbooks/queue.backup */
            runbook: string | null;
            /**
             * @example [
             *       "warning",
             *       "error",
             *       "critical"
             *     ]
             */
            severities: ("info" | "warning" | "error" | "critical")[];
            thresholds: components["schemas"]["ThresholdDto"][];
        };
        /** @enum {string} */
        AlertSeverity: "info" | "warning" | "error" | "critical";
        ApiKeyDto: {
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            created_at: string;
            /**
             * @description Null for the keys a process makes at its first start
             * @example key:operations
             */
            created_by: string | null;
            /**
             * Format: date-time
             * @example null
             */
            expires_at: string | null;
            /** @example 7 */
            id: string;
            /**
             * @description Neither revoked nor expired
             * @example true
             */
            is_live: boolean;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-07-01T10:31:00.000Z
             */
            last_used_at: string | null;
            /** @example shop */
            name: string;
            /**
             * @description How the key begins, after `tds_`
             * @example 1a2b3c4d
             */
            prefix: string;
            /**
             * @description The key it took the place of
             * @example null
             */
            replaces_id: string | null;
            /**
             * Format: date-time
             * @example null
             */
            revoked_at: string | null;
            /** @example viewer */
            role: components["schemas"]["ApiRole"];
        };
        /** @enum {string} */
        ApiRole: "viewer" | "operator" | "admin";
        AttemptDto: {
            /** Format: date-time */
            at: string;
            /** @example 1 */
            attempt: number;
            /**
             * @example weather
             * @enum {string|null}
             */
            class: "ours" | "theirs" | "weather" | null;
            /** @example zoho.timeout */
            code: string | null;
            /** @example no answer within 30 s */
            message: string | null;
            /** @example app-1:42:5d8f0c21:1 */
            worker: string | null;
        };
        AttentionActionDto: {
            /**
             * @example {
             *       "filter": {
             *         "class": "ours"
             *       }
             *     }
             */
            body?: {
                [key: string]: unknown;
            };
            /** @example Try them again */
            label: string;
            /**
             * @example POST
             * @enum {string}
             */
            method: "POST";
            /** @example /api/bff/tds/dead-letter/retry */
            path: string;
            /**
             * @description Least role that may
             * @example operator
             */
            role: components["schemas"]["ApiRole"];
        };
        AttentionItemDto: {
            /** @description Null where it takes more than a request */
            action: components["schemas"]["AttentionActionDto"] | null;
            /**
             * @description Stable name of its kind, to say it in another language
             * @example dead_letters.ours
             */
            code: string;
            /**
             * @description What its sentence is made of
             * @example {
             *       "count": 3,
             *       "entity_types": "product"
             *     }
             */
            facts: {
                [key: string]: string | number;
            };
            /**
             * @description Page of the dashboard that shows more
             * @example /dead-letters?class=ours
             */
            link: string;
            /** @example product, the commonest reason apply.unreadable. Mend the cause, then try them again. */
            sentence: string;
            /** @example error */
            severity: components["schemas"]["AlertSeverity"];
            /**
             * Format: date-time
             * @example 2026-07-01T09:12:44.000Z
             */
            since: string | null;
            /** @example 3 records could not be mirrored by our fault */
            title: string;
        };
        AuditEntryDto: {
            /**
             * @description `create`, `update`, `delete`, `revive` for records; `queue.paused` and the like for actions
             * @example update
             */
            action: string;
            /** @example system */
            actor: string;
            /**
             * @description Changed columns after
             * @example {
             *       "rate": 11
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Changed columns before
             * @example {
             *       "rate": 10.5
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @example [
             *       "rate"
             *     ]
             */
            changed_fields: string[] | null;
            /** @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34 */
            correlation_id: string | null;
            /** @description What else belongs to an action */
            details: {
                [key: string]: unknown;
            } | null;
            /** @example product */
            entity_type: string | null;
            /** @example 4711 */
            id: string;
            /** Format: date-time */
            occurred_at: string;
            /** @example 748369814 */
            organization_id: string | null;
            /** @example webhook */
            origin: string;
            /**
             * @description The job it was applied by
             * @example 1201
             */
            queue_id: string | null;
            /** @example zoho */
            source: string;
            /** @example 2608150000001000020 */
            source_entity_id: string | null;
            /** Format: date-time */
            source_modified_at: string | null;
            /**
             * Format: uuid
             * @description The run it was applied by
             */
            sync_run_id: string | null;
        };
        BreakerChangeDto: {
            /**
             * @description `system` where the breaker decided itself
             * @example system
             */
            actor: string;
            /** Format: date-time */
            at: string;
            /**
             * @example closed
             * @enum {string}
             */
            from: "closed" | "open" | "half_open";
            /** @example zoho.server_error */
            reason: string | null;
            /**
             * @example open
             * @enum {string}
             */
            to: "closed" | "open" | "half_open";
        };
        BreakerDto: {
            /** @example system */
            changed_by: string;
            /**
             * @description Failures in a row
             * @example 0
             */
            failures: number;
            /** @description The latest changes, newest first */
            history: components["schemas"]["BreakerChangeDto"][];
            /** Format: date-time */
            last_changed: string | null;
            /** @example zoho:books:10234695 */
            name: string;
            /**
             * Format: date-time
             * @description The next call after this probes
             */
            next_probe_at: string | null;
            /** Format: date-time */
            opened_at: string | null;
            /**
             * @description Error code of the last failure, or what a person gave
             * @example null
             */
            reason: string | null;
            /**
             * @example closed
             * @enum {string}
             */
            state: "closed" | "open" | "half_open";
        };
        BulkResolvedDto: {
            /** @example false */
            dry_run: boolean;
            /**
             * @description Open letters the filter found
             * @example 412
             */
            matched: number;
            /**
             * @description Left for another call
             * @example 0
             */
            remaining: number;
            /**
             * @description Closed now; with dry_run: that would be
             * @example 412
             */
            resolved: number;
        };
        BulkResolveRequest: {
            /**
             * @description Every open letter, in place of a filter
             * @default false
             */
            all?: boolean;
            /**
             * @description Count, and do nothing
             * @default false
             */
            dry_run?: boolean;
            /** @description Which open letters; at least one condition */
            filter?: components["schemas"]["DeadLetterFilterDto"];
            /**
             * @description Most letters of this call
             * @default 10000
             */
            limit?: number;
            /** @example items of the closed branch */
            notes: string;
        };
        BulkRetriedDto: {
            /** @example false */
            dry_run: boolean;
            /**
             * Format: date-time
             * @description When the last of them is due
             */
            last_due_at: string | null;
            /**
             * @description Open letters the filter found
             * @example 412
             */
            matched: number;
            /**
             * @description Given back to the queue now; with dry_run: that would be
             * @example 400
             */
            queued: number;
            /**
             * @description Left for another call
             * @example 0
             */
            remaining: number;
            /**
             * @description Left alone: being tried already, or without a payload to replay
             * @example 12
             */
            skipped: number;
        };
        BulkRetryRequest: {
            /**
             * @description Every open letter, in place of a filter
             * @default false
             */
            all?: boolean;
            /**
             * @description Tried at once
             * @default 50
             */
            burst?: number;
            /**
             * @description Count, and do nothing
             * @default false
             */
            dry_run?: boolean;
            /** @description Which open letters; at least one condition */
            filter?: components["schemas"]["DeadLetterFilterDto"];
            /**
             * @description Most letters of this call
             * @default 10000
             */
            limit?: number;
            /**
             * @description `fetch`: ask the source for each record. `original`: replay what we had; letters without a payload are skipped
             * @default fetch
             * @enum {string}
             */
            payload?: "fetch" | "original";
            /**
             * @description The others, letters per second
             * @default 10
             */
            per_second?: number;
        };
        CallCostDto: {
            /** @example product */
            entity_type: string;
            /**
             * @description Calls to Zoho. What looks different is asked for once more on top, up to 100 records.
             * @example 12
             */
            estimated_calls: number;
            /**
             * @description Whether a listing at hand is used again
             * @example false
             */
            is_listing_reused: boolean;
            /**
             * @description Rows it reads
             * @example 2218
             */
            rows: number;
        };
        ChangeDataDto: {
            /**
             * @description Columns that changed; all that had a value, for a new record
             * @example [
             *       "rate"
             *     ]
             */
            changed_fields: string[];
            /** @example product */
            entity_type: string;
            /** @example 748369814 */
            organization_id: string;
            /** @description With include=record: the record as it is now, which may be newer than this change */
            record?: {
                [key: string]: unknown;
            } | null;
            /** @example zoho */
            source: string;
            /**
             * @description Zoho's id, as text
             * @example 2608150000001000020
             */
            source_entity_id: string;
            /**
             * Format: date-time
             * @description Version of the record: its modified time in Zoho, or the time of its deletion
             */
            source_modified_at: string | null;
        };
        ChangeDto: {
            /** @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34 */
            correlation_id: string | null;
            /**
             * @description Place right after this change: pass it as `after`
             * @example MX43NzEwODUw…
             */
            cursor: string;
            data: components["schemas"]["ChangeDataDto"];
            /**
             * @example tds.entity.update
             * @enum {string}
             */
            event_type: "tds.entity.create" | "tds.entity.update" | "tds.entity.delete";
            /** @example tds */
            module: string;
            /** Format: date-time */
            occurred_at: string;
        };
        ChangeSilenceRequest: {
            /**
             * Format: date-time
             * @example 2026-07-02T08:00:00Z
             */
            ends_at?: string;
            /** @example It takes longer */
            reason?: string;
        };
        /** @enum {string} */
        ChartMetricName: "throughput" | "jobs" | "failures" | "webhooks" | "latency" | "queue_depth" | "oldest_pending" | "dead_letters" | "freshness" | "quota" | "agreement";
        /** @enum {string} */
        ChartRangeName: "1h" | "6h" | "24h" | "48h" | "7d" | "30d" | "90d";
        CombinedStatsDto: {
            dead_letters: components["schemas"]["DeadLetterCountsDto"];
            entities: components["schemas"]["EntitySummaryDto"][];
            queue: components["schemas"]["DashboardQueueDto"];
            quota: components["schemas"]["QuotaDto"];
            runs: components["schemas"]["RunCountsDto"];
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            timestamp: string;
            webhooks: components["schemas"]["WebhookStatsDto"];
        };
        ComparisonDto: {
            /**
             * @description Calls it has cost
             * @example 12
             */
            api_calls: number;
            /** Format: date-time */
            compared_at: string | null;
            /** Format: uuid */
            comparison_id: string;
            /**
             * @description 0..100: completeness × currency × accuracy (docs/agreement.md)
             * @example 99.7
             */
            data_quality_score: number | null;
            /** @description Of the same version, and not the same */
            different: components["schemas"]["DifferentRecordDto"][];
            /** @example 1 */
            different_count: number | null;
            /** @example product */
            entity_type: string;
            error_summary: string | null;
            /**
             * @description Calls it was reckoned to cost
             * @example 12
             */
            estimated_calls: number;
            /**
             * @description Records whose change is on its way: no drift
             * @example 3
             */
            in_flight: number | null;
            /**
             * @description Whether a list above was cut
             * @example false
             */
            is_truncated: boolean;
            /**
             * @example fields
             * @enum {string}
             */
            level: "counts" | "ids" | "fields";
            /**
             * Format: date-time
             * @description When Zoho was asked for the listing; null where records were fetched one by one
             */
            listed_at: string | null;
            /** @example 2218 */
            local_count: number | null;
            /**
             * @description 0..100; 100 means that nothing differs
             * @example 99.81
             */
            match_percentage: number | null;
            /** @example 2214 */
            matched: number | null;
            /**
             * @description In Zoho and not here
             * @example [
             *       "2608150000001000020"
             *     ]
             */
            missing_local: string[];
            /** @example 1 */
            missing_local_count: number | null;
            /** @description Here and not in Zoho */
            missing_zoho: string[];
            /** @example 1 */
            missing_zoho_count: number | null;
            /**
             * @description 0..100; null where the number of rows is not known
             * @example 42
             */
            progress_percentage: number | null;
            /**
             * @example no_sync_needed
             * @enum {string|null}
             */
            recommendation: "no_sync_needed" | "incremental_sync" | "full_sync" | "manual_review" | null;
            /**
             * @description Calls the recommendation costs
             * @example 0
             */
            recommendation_calls: number | null;
            /** @example Every record agrees. */
            recommendation_reason: string | null;
            /**
             * Format: uuid
             * @description The repair this comparison checked
             */
            repair_run_id: string | null;
            /**
             * @description Records that drifted in the comparison before too; these raise the alert
             * @example 0
             */
            repeated: number | null;
            /**
             * @description `records`: only those a repair was about
             * @example listing
             * @enum {string}
             */
            scope: "listing" | "records";
            /** @description Here in an older version */
            stale: string[];
            /** @example 1 */
            stale_count: number | null;
            /** Format: date-time */
            started_at: string;
            /**
             * @example completed
             * @enum {string}
             */
            status: "running" | "completed" | "failed";
            /** @example 2218 */
            zoho_count: number | null;
        };
        ComparisonSummaryDto: {
            /**
             * @description Calls it has cost
             * @example 12
             */
            api_calls: number;
            /** Format: date-time */
            compared_at: string | null;
            /** Format: uuid */
            comparison_id: string;
            /**
             * @description 0..100: completeness × currency × accuracy (docs/agreement.md)
             * @example 99.7
             */
            data_quality_score: number | null;
            /** @example 1 */
            different_count: number | null;
            /** @example product */
            entity_type: string;
            error_summary: string | null;
            /**
             * @description Calls it was reckoned to cost
             * @example 12
             */
            estimated_calls: number;
            /**
             * @description Records whose change is on its way: no drift
             * @example 3
             */
            in_flight: number | null;
            /**
             * @example fields
             * @enum {string}
             */
            level: "counts" | "ids" | "fields";
            /**
             * Format: date-time
             * @description When Zoho was asked for the listing; null where records were fetched one by one
             */
            listed_at: string | null;
            /** @example 2218 */
            local_count: number | null;
            /**
             * @description 0..100; 100 means that nothing differs
             * @example 99.81
             */
            match_percentage: number | null;
            /** @example 2214 */
            matched: number | null;
            /** @example 1 */
            missing_local_count: number | null;
            /** @example 1 */
            missing_zoho_count: number | null;
            /**
             * @description 0..100; null where the number of rows is not known
             * @example 42
             */
            progress_percentage: number | null;
            /**
             * @example no_sync_needed
             * @enum {string|null}
             */
            recommendation: "no_sync_needed" | "incremental_sync" | "full_sync" | "manual_review" | null;
            /**
             * @description Calls the recommendation costs
             * @example 0
             */
            recommendation_calls: number | null;
            /** @example Every record agrees. */
            recommendation_reason: string | null;
            /**
             * Format: uuid
             * @description The repair this comparison checked
             */
            repair_run_id: string | null;
            /**
             * @description Records that drifted in the comparison before too; these raise the alert
             * @example 0
             */
            repeated: number | null;
            /**
             * @description `records`: only those a repair was about
             * @example listing
             * @enum {string}
             */
            scope: "listing" | "records";
            /** @example 1 */
            stale_count: number | null;
            /** Format: date-time */
            started_at: string;
            /**
             * @example completed
             * @enum {string}
             */
            status: "running" | "completed" | "failed";
            /** @example 2218 */
            zoho_count: number | null;
        };
        CompleteDashboardDto: {
            /** @description The active ones, the worst first */
            alerts: components["schemas"]["AlertDto"][];
            circuit_breakers: components["schemas"]["BreakerDto"][];
            components: components["schemas"]["ComponentDto"][];
            entities: components["schemas"]["EntitySummaryDto"][];
            freshness: components["schemas"]["FreshnessDto"][];
            health: components["schemas"]["DashboardHealthDto"];
            queue: components["schemas"]["DashboardQueueDto"];
            quota: components["schemas"]["QuotaDto"];
            /** @description The last ten */
            recent_runs: components["schemas"]["RunDto"][];
            statistics_24h: components["schemas"]["CombinedStatsDto"];
        };
        ComponentChangeDto: {
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            at: string;
            /** @example open: zoho:books:748369814 */
            reason: string | null;
            /** @example degraded */
            status: components["schemas"]["ComponentStatus"];
        };
        ComponentDto: {
            /** @example queue */
            name: string;
            /**
             * @description Why it is not up
             * @example null
             */
            reason: string | null;
            /**
             * @description `degraded`: it works, but not as it should
             * @example up
             */
            status: components["schemas"]["ComponentStatus"];
        };
        ComponentHealthDto: {
            /**
             * @example {
             *       "pending": 3,
             *       "processing": 12,
             *       "retry": 0,
             *       "oldest_pending_seconds": 1
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
            /** @description The last ten changes, newest first */
            history: components["schemas"]["ComponentChangeDto"][];
            /** @example queue */
            name: string;
            /**
             * @description Why it is not up
             * @example null
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description Since when it is as it is; null before the first look
             * @example 2026-06-28T02:11:00.000Z
             */
            since: string | null;
            /**
             * @description `degraded`: it works, but not as it should
             * @example up
             */
            status: components["schemas"]["ComponentStatus"];
            /**
             * @description Percent of the last 24 hours in which it was not down
             * @example 100
             */
            uptime_24h: number | null;
            /**
             * @description Percent of the last 30 days in which it was not down
             * @example 99.98
             */
            uptime_30d: number | null;
        };
        /**
         * @description `degraded`: it works, but not as it should
         * @enum {string}
         */
        ComponentStatus: "up" | "degraded" | "down";
        CoverageDayDto: {
            /**
             * @description Changes only a sync found
             * @example 2
             */
            by_sync: number;
            /**
             * @description Changes a webhook brought
             * @example 98
             */
            by_webhook: number;
            /**
             * @description Share of changes that came by webhook, 0..100
             * @example 98
             */
            coverage_percentage: number | null;
            /**
             * Format: date
             * @example 2026-11-21
             */
            day: string;
            /** @example product */
            entity_type: string;
            /** @description Some of the records only a sync found */
            examples: string[];
        };
        CreateKeyRequest: {
            /**
             * Format: date-time
             * @description Absent: it does not expire
             * @example 2027-07-01T00:00:00.000Z
             */
            expires_at?: string;
            /**
             * @description Who uses it; it is in the audit trail
             * @example shop
             */
            name: string;
            /** @example viewer */
            role: components["schemas"]["ApiRole"];
        };
        CreateSilenceRequest: {
            /**
             * @description Only the alert of this key
             * @example breaker.open:zoho:books:10234695
             */
            dedupe_key?: string;
            /**
             * Format: date-time
             * @example 2026-07-02T06:00:00Z
             */
            ends_at: string;
            /** @example A full sync of everything tonight */
            reason: string;
            /**
             * @description A rule, or `*` for all
             * @example queue.backup
             */
            rule: string;
            /**
             * Format: date-time
             * @description Now, where it is left out
             * @example 2026-07-01T20:00:00Z
             */
            starts_at?: string;
        };
        CrossTypeIssueDto: {
            /**
             * @description Numbers are decimal text; several ids are a list; sums are `{value, sum}`
             * @example AB-100
             */
            current_value: string | boolean | Record<string, never> | unknown[];
            /** @example 2608150000001000020 */
            entity_id: string;
            /** @example product */
            entity_type: string;
            /** @example sku */
            field: string;
            /** @example sku is used by another record too */
            issue: string;
            /** @example Give each of these items a SKU of its own in Zoho, or merge them if they are the same item. */
            recommendation: string;
            /**
             * @example error
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
        };
        CrossTypeReportDto: {
            /** @example all */
            entity_type: string;
            /** @description A page: the worst first */
            issues: components["schemas"]["CrossTypeIssueDto"][];
            statistics: components["schemas"]["ValidationStatisticsDto"];
            /** Format: date-time */
            timestamp: string;
        };
        DashboardComponentsDto: {
            /** @example 0 */
            active_alerts: number;
            /** @example 2 */
            active_workers: number;
            components: components["schemas"]["ComponentDto"][];
            /**
             * @description Percent of the jobs of the last hour that failed
             * @example 0.2
             */
            error_rate: number;
            /**
             * @description Jobs completed a minute, over the last five
             * @example 118.4
             */
            processing_rate: number;
            /**
             * @description Jobs that wait or are worked on
             * @example 15
             */
            queue_depth: number;
            /** @example healthy */
            status: components["schemas"]["SystemStatus"];
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            timestamp: string;
        };
        DashboardDto: {
            /** @description The active ones, the worst first */
            alerts: components["schemas"]["AlertDto"][];
            health: components["schemas"]["DashboardHealthDto"];
            queue: components["schemas"]["DashboardQueueDto"];
            /** @description The last ten */
            recent_runs: components["schemas"]["RunDto"][];
        };
        DashboardHealthDto: {
            /** @example 0 */
            active_alerts: number;
            /** @example 2 */
            active_workers: number;
            /**
             * @description Percent of the jobs of the last hour that failed
             * @example 0.2
             */
            error_rate: number;
            /**
             * @description Jobs completed a minute, over the last five
             * @example 118.4
             */
            processing_rate: number;
            /**
             * @description Jobs that wait or are worked on
             * @example 15
             */
            queue_depth: number;
            /** @example healthy */
            status: components["schemas"]["SystemStatus"];
        };
        DashboardQueueDto: {
            /**
             * @description Since midnight UTC
             * @example 5321
             */
            completed_today: number;
            /**
             * @description Open dead letters
             * @example 1
             */
            dead_letter: number;
            /**
             * @description Given up since midnight UTC
             * @example 2
             */
            failed_today: number;
            /** @example 3 */
            pending: number;
            /** @example 12 */
            processing: number;
            /**
             * @description Jobs whose wait for another try is over
             * @example 0
             */
            retry_ready: number;
        };
        DeadLetterClassesDto: {
            /** @example 0 */
            ours: number;
            /** @example 3 */
            theirs: number;
            /** @example 1 */
            weather: number;
        };
        DeadLetterCountsDto: {
            /**
             * @description A bug or a configuration of ours
             * @example 0
             */
            ours: number;
            /**
             * @description The record's data
             * @example 1
             */
            theirs: number;
            /**
             * @description Network, quota, outage
             * @example 0
             */
            weather: number;
        };
        DeadLetterDetailDto: {
            attempt_history: components["schemas"]["AttemptDto"][];
            /**
             * @description Of these, the times without a person
             * @example 0
             */
            automatic_tries: number;
            /**
             * @description A job for its record waits or is worked on; its outcome settles the letter
             * @example false
             */
            being_retried: boolean;
            /**
             * @example theirs
             * @enum {string}
             */
            class: "ours" | "theirs" | "weather";
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description What somebody gave to be applied instead */
            edited_payload: {
                [key: string]: unknown;
            } | null;
            /** @example product */
            entity_type: string;
            /** @example validation.failed */
            error_code: string | null;
            /** @example name is missing */
            error_message: string | null;
            /**
             * @description What the error code means, for people
             * @example The record breaks a rule, so it was kept out of the mirror; the message says which field.
             */
            explanation: string;
            /**
             * Format: date-time
             * @description When it failed last
             */
            failed_at: string;
            /** @example rejected: name is missing */
            failure_reason: string;
            /** @example 17 */
            id: string;
            /** @description Webhook events behind it */
            inbox_ids: string[];
            /**
             * Format: date-time
             * @description When it was last given back to the queue
             */
            last_retry_at: string | null;
            /**
             * Format: date-time
             * @description When it is tried again by itself
             */
            next_retry_at: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            organization_id: string;
            /** @example webhook */
            origin: string;
            /** @description As its source sent it */
            payload: {
                [key: string]: unknown;
            } | null;
            /** @example 5 */
            priority: number;
            /**
             * @description The job that ended in it
             * @example 4711
             */
            queue_id: string;
            /** @example null */
            resolution_notes: string | null;
            /** @example false */
            resolved: boolean;
            /** Format: date-time */
            resolved_at: string | null;
            /** @example null */
            resolved_by: string | null;
            /**
             * @description Times it was given back to the queue
             * @example 0
             */
            retry_count: number;
            /** @example 460000000026049 */
            source_entity_id: string;
            /** Format: date-time */
            source_modified_at: string | null;
            /** @example 1 */
            total_attempts: number;
            /** Format: date-time */
            updated_at: string;
            /** @example Correct the field in the source and retry, or retry with an edited payload. */
            what_to_do: string;
        };
        DeadLetterDto: {
            /**
             * @description Of these, the times without a person
             * @example 0
             */
            automatic_tries: number;
            /**
             * @description A job for its record waits or is worked on; its outcome settles the letter
             * @example false
             */
            being_retried: boolean;
            /**
             * @example theirs
             * @enum {string}
             */
            class: "ours" | "theirs" | "weather";
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** @example product */
            entity_type: string;
            /** @example validation.failed */
            error_code: string | null;
            /**
             * @description What the error code means, for people
             * @example The record breaks a rule, so it was kept out of the mirror; the message says which field.
             */
            explanation: string;
            /**
             * Format: date-time
             * @description When it failed last
             */
            failed_at: string;
            /** @example rejected: name is missing */
            failure_reason: string;
            /** @example 17 */
            id: string;
            /**
             * Format: date-time
             * @description When it was last given back to the queue
             */
            last_retry_at: string | null;
            /**
             * Format: date-time
             * @description When it is tried again by itself
             */
            next_retry_at: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            organization_id: string;
            /** @example 5 */
            priority: number;
            /**
             * @description The job that ended in it
             * @example 4711
             */
            queue_id: string;
            /** @example null */
            resolution_notes: string | null;
            /** @example false */
            resolved: boolean;
            /** Format: date-time */
            resolved_at: string | null;
            /** @example null */
            resolved_by: string | null;
            /**
             * @description Times it was given back to the queue
             * @example 0
             */
            retry_count: number;
            /** @example 460000000026049 */
            source_entity_id: string;
            /** @example 1 */
            total_attempts: number;
            /** Format: date-time */
            updated_at: string;
            /** @example Correct the field in the source and retry, or retry with an edited payload. */
            what_to_do: string;
        };
        DeadLetterFilterDto: {
            /**
             * @description Whose trouble it is: ours, bad data, or network, quota, outage
             * @enum {string}
             */
            class?: "ours" | "theirs" | "weather";
            /**
             * Format: date-time
             * @description Made before this instant
             */
            created_before?: string;
            /**
             * Format: date-time
             * @description Made at this instant or later
             */
            created_from?: string;
            /** @example product */
            entity_type?: string;
            /** @example validation.failed */
            error_code?: string;
            /**
             * @description Part of the reason or message, or the id of the record
             * @example name is missing
             */
            search?: string;
            /**
             * @description Id of the record at its source
             * @example 460000000026049
             */
            source_entity_id?: string;
        };
        DeadLetterGroupDto: {
            /**
             * @example theirs
             * @enum {string}
             */
            class: "ours" | "theirs" | "weather";
            /** @example 3 */
            count: number;
            /** @example product */
            entity_type: string;
            /** @example validation.failed */
            error_code: string | null;
            /** @example The record breaks a rule, so it was kept out of the mirror; the message says which field. */
            explanation: string;
            /**
             * Format: date-time
             * @description When the oldest of them was made
             */
            oldest_at: string;
            /** @example Correct the field in the source and retry. */
            what_to_do: string;
        };
        DeadLetterSummaryDto: {
            by_class: components["schemas"]["DeadLetterClassesDto"];
            /**
             * @example {
             *       "product": 3,
             *       "customer": 1
             *     }
             */
            by_entity_type: {
                [key: string]: number;
            };
            /** @description Most first */
            groups: components["schemas"]["DeadLetterGroupDto"][];
            /**
             * Format: date-time
             * @description When the oldest open one was made
             */
            oldest_at: string | null;
            /** @example 4 */
            open: number;
        };
        DifferenceDto: {
            fields: components["schemas"]["FieldDifferenceDto"][];
            /**
             * @description Whether the record was asked for by itself once more
             * @example true
             */
            is_confirmed: boolean;
            /**
             * @example different
             * @enum {string}
             */
            kind: "missing_local" | "missing_zoho" | "stale" | "different" | "in_flight";
            /** Format: date-time */
            local_modified_at: string | null;
            /**
             * @description Why it is in flight, or why the pipeline would refuse it
             * @example null
             */
            note: string | null;
            /**
             * @example error
             * @enum {string}
             */
            severity: "info" | "warning" | "error";
            /** @example 2608150000001000020 */
            zoho_id: string;
            /** Format: date-time */
            zoho_modified_at: string | null;
        };
        DifferentRecordDto: {
            fields: components["schemas"]["FieldDifferenceDto"][];
            /** @example 2608150000001000020 */
            zoho_id: string;
        };
        EntityDepthDto: {
            /** @example product */
            entity_type: string;
            /** @example 12 */
            pending: number;
            /** @example 100 */
            processing: number;
            /** @example 3 */
            retry: number;
        };
        EntitySummaryDto: {
            /** @example product */
            entity_type: string;
            /**
             * @description Jobs of the last 24 hours that failed for good
             * @example 0
             */
            failed_last_24h: number;
            /**
             * Format: date-time
             * @description End of the last completed run; null before the first
             */
            last_sync: string | null;
            /**
             * @description Jobs that wait or run
             * @example 0
             */
            pending: number;
            /**
             * @description Percent of the jobs of the last 24 hours that succeeded; 100 when there were none
             * @example 100
             */
            success_rate: number;
            /**
             * @description Living records in the mirror
             * @example 2218
             */
            total_synced: number;
        };
        EntityWebhookStatsDto: {
            /** @example product */
            entity_type: string;
            /** @example 1 */
            failed: number;
            /** @example 118 */
            processed: number;
            /** @example 120 */
            received: number;
            /** @example 1 */
            waiting: number;
        };
        FailedDeliveryDto: {
            /** @example updated */
            event: string | null;
            /**
             * @description As Zoho writes it
             * @example 2026-06-09T12:30:00+0300
             */
            executed_at: string | null;
            /** @example 2608150000093000001 */
            history_id: string;
            /** @example item */
            module: string | null;
            /** @enum {string} */
            product: "books" | "inventory";
            /** @example null */
            reason: string | null;
            /**
             * @description What was answered; null: nothing
             * @example 503
             */
            response_status: number | null;
            /** @example 2608150000001000020 */
            source_entity_id: string | null;
            /** @example https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated */
            url: string;
            /** @example TDS item updated */
            webhook: string | null;
        };
        FeedPositionDto: {
            /**
             * @description Everything committed before this answer lies before it
             * @example MX43NzEwODUw…
             */
            cursor: string;
            /** Format: date-time */
            taken_at: string;
        };
        FieldDifferenceDto: {
            /** @example rate */
            field: string;
            /** @example 12 */
            local_value: string | boolean | Record<string, never> | unknown[];
            /**
             * @example error
             * @enum {string}
             */
            severity: "info" | "warning" | "error";
            /**
             * @description Numbers are decimal text
             * @example 12.5
             */
            zoho_value: string | boolean | Record<string, never> | unknown[];
        };
        FieldProblemDto: {
            /**
             * @description Path to the field
             * @example items[2].quantity
             */
            field: string;
            /**
             * @description What would be right
             * @example quantity must be an integer number
             */
            message: string;
            /**
             * @description The rule it breaks
             * @example isInt
             */
            rule: string;
        };
        FiguresDto: {
            /**
             * @description Calls to Zoho spent for this answer
             * @example 0
             */
            api_calls: number;
            /**
             * Format: date-time
             * @description When the figures were true
             */
            as_of: string;
            /**
             * @example {
             *       "active": 2218,
             *       "with_image": 2000,
             *       "out_of_stock": 14
             *     }
             */
            counts: {
                [key: string]: number | null;
            };
            /** @example product */
            entity_type: string;
            /**
             * @example {
             *       "status": {
             *         "active": 2218
             *       }
             *     }
             */
            groups: {
                [key: string]: Record<string, never> | null;
            };
            /**
             * @description Figures only the mirror has
             * @example {}
             */
            more: {
                [key: string]: string | null;
            };
            /**
             * @example local
             * @enum {string}
             */
            side: "zoho" | "local";
            /**
             * @description Decimal text
             * @example {
             *       "stock_value": "1250000.5"
             *     }
             */
            sums: {
                [key: string]: string | null;
            };
            /** @example 2218 */
            total: number;
        };
        FindingDto: {
            /** @example AB-100 */
            current_value: string | boolean | Record<string, never> | unknown[];
            /** @example 2608150000001000020 */
            entity_id: string;
            /** @example product */
            entity_type: string;
            /** @example sku */
            field: string;
            /** Format: date-time */
            first_seen_at: string;
            /**
             * Format: date-time
             * @description When it was put right
             */
            fixed_at: string | null;
            /** @example 4711 */
            id: string;
            /** @example Sold in pairs under one SKU on purpose */
            ignore_reason: string | null;
            /**
             * Format: date-time
             * @description When somebody said that it may be
             */
            ignored_at: string | null;
            /** @example key:operations */
            ignored_by: string | null;
            /** @example sku is used by another record too */
            issue: string;
            /** Format: date-time */
            last_seen_at: string;
            /**
             * Format: date-time
             * @description Since when it is open; later than the first time where it was fixed in between
             */
            opened_at: string;
            /**
             * @description `intake`: in a document that was kept out of the mirror
             * @example mirror
             * @enum {string}
             */
            origin: "mirror" | "intake";
            /** @example Give each of these items a SKU of its own in Zoho, or merge them if they are the same item. */
            recommendation: string;
            /**
             * @description How often it came back after it was fixed
             * @example 0
             */
            reopened_count: number;
            /**
             * @example unique
             * @enum {string}
             */
            rule: "required" | "not_negative" | "range" | "format" | "unique" | "reference" | "sum" | "readable" | "identified" | "stale";
            /**
             * @example error
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /**
             * @example open
             * @enum {string}
             */
            status: "open" | "fixed" | "ignored";
        };
        FiringDto: {
            /**
             * @description More than 1: the process of an earlier attempt ended
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-11-22T02:00:00.000Z
             */
            due_at: string;
            /** @example null */
            error: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T02:01:12.027Z
             */
            finished_at: string | null;
            /**
             * Format: date-time
             * @example 2026-11-22T02:00:00.214Z
             */
            fired_at: string;
            /**
             * @description `abandoned`: its process ended; it is fired again
             * @example succeeded
             * @enum {string}
             */
            outcome: "running" | "succeeded" | "failed" | "abandoned";
            /**
             * @description `schedule` (on time), `catch_up` (after a downtime), or who asked for it
             * @example schedule
             */
            started_by: string;
        };
        FoundRecordDto: {
            /**
             * @description It no longer exists in Zoho
             * @example false
             */
            deleted: boolean;
            /** @example product */
            entity_type: string;
            /**
             * @description The column holds just what was looked for
             * @example false
             */
            exact: boolean;
            /**
             * @description Column that matched; `zoho_id` for the id
             * @example sku
             */
            matched_by: string;
            /** @example TSH-00042 */
            matched_value: string;
            /** @example 748369814 */
            organization_id: string;
            /** Format: date-time */
            source_modified_at: string | null;
            /** @example USB cable 2 m */
            title: string | null;
            /** @example 2608150000001000020 */
            zoho_id: string;
        };
        FreshnessDto: {
            /**
             * @description Since the last completed run; null before the first
             * @example 897
             */
            age_seconds: number | null;
            /** @example product */
            entity_type: string;
            /**
             * Format: date-time
             * @example 2026-07-01T09:45:03.000Z
             */
            last_sync: string | null;
        };
        HealingActionDto: {
            /** @example job.taken_back */
            action: string | null;
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            };
            /** @example stuck_tasks */
            check: string;
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** @example the job waits for another worker */
            effect: string | null;
            error: string | null;
            /** @example product 460000000026049 is held by worker app-1:42, whose lease ran out */
            finding: string;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description `begun`: the process ended before the action did
             * @example done
             * @enum {string}
             */
            outcome: "begun" | "done" | "failed" | "nothing" | "held";
            /** Format: uuid */
            round_id: string;
            /** @example job:4711 */
            subject: string;
        };
        HealingCheckDto: {
            /** @example stuck_tasks */
            check: string;
            /** @description Why the check could not look */
            error: string | null;
            findings: components["schemas"]["HealingFindingDto"][];
            /** @description Left for a person: the budget of actions is spent */
            held: components["schemas"]["HealingFindingDto"][];
            /** @description Empty in a dry run */
            outcomes: components["schemas"]["HealingOutcomeDto"][];
        };
        HealingCheckStatsDto: {
            /** @example stuck_tasks */
            check: string;
            /** @example Takes jobs back from workers that will not finish them */
            description: string;
            /** @example 3 */
            done: number;
            /** @example 0 */
            failed: number;
            /**
             * @description Left for a person: the budget was spent
             * @example 0
             */
            held: number;
            /** Format: date-time */
            last_action: string | null;
        };
        HealingFindingDto: {
            /**
             * @example {
             *       "worker": "app-1:42:5d8f0c21:1",
             *       "attempts": 1
             *     }
             */
            before: {
                [key: string]: unknown;
            };
            /** @example job:4711 */
            subject: string;
            /** @example product 460000000026049 is held by worker app-1:42, whose lease ran out */
            summary: string;
        };
        HealingOutcomeDto: {
            /** @example job.taken_back */
            action: string | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @example the job waits for another worker */
            effect: string;
            error: string | null;
            /**
             * @example done
             * @enum {string}
             */
            status: "done" | "failed" | "nothing";
            /** @example job:4711 */
            subject: string;
        };
        HealingRoundDto: {
            checks: components["schemas"]["HealingCheckDto"][];
            dry_run: boolean;
            /** Format: uuid */
            id: string;
        };
        HealingStatsDto: {
            /** @example 1 */
            alerts_raised: number;
            /**
             * @description Breakers a probe of auto-healing closed
             * @example 2
             */
            breakers_reset: number;
            by_check: components["schemas"]["HealingCheckStatsDto"][];
            /** @example 12 */
            dead_letters_retried: number;
            /** @example 24 */
            hours: number;
            last_run: components["schemas"]["LastHealingRunDto"] | null;
            /**
             * Format: date-time
             * @description Null: it is off
             */
            next_run: string | null;
            /** @example 1 */
            orphaned_runs_ended: number;
            recovered_without_person: components["schemas"]["RecoveredWithoutPersonDto"];
            /** @example 288 */
            runs: number;
            /** @example 3 */
            stuck_recovered: number;
            /**
             * @description Of all actions that were needed, those that did what they should
             * @example 0.97
             */
            success_share: number | null;
        };
        IgnoreRequest: {
            /** @example Sold in pairs under one SKU on purpose */
            reason: string;
        };
        InboxEventDetailDto: {
            /** @example {"item":{"item_id":"2608150000001000020"}} */
            body: string;
            /** @example 4096 */
            body_bytes: number;
            /**
             * @description base64 where the body is not text
             * @enum {string}
             */
            body_encoding: "utf8" | "base64";
            /** @example application/json;charset=UTF-8 */
            content_type: string | null;
            correlation_id: string | null;
            /**
             * @description How often the event was delivered again
             * @example 0
             */
            duplicates: number;
            /** @example product */
            entity_type: string | null;
            /**
             * @example {
             *       "user-agent": "ZohoBooks"
             *     }
             */
            headers: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            id: string;
            /** @description What tells a redelivery from news */
            idempotency_key: string | null;
            /**
             * @description From receipt to mirrored row, milliseconds
             * @example 38.2
             */
            latency_ms: number | null;
            /**
             * @example updated
             * @enum {string}
             */
            operation: "created" | "updated" | "deleted" | "unknown";
            /** @example 748369814 */
            organization_id: string | null;
            /** @example /api/tds/zoho/webhooks/748369814/item/updated */
            path: string | null;
            /** Format: date-time */
            processed_at: string | null;
            /** Format: date-time */
            received_at: string;
            /** @example x-zoho-webhook-signature:hex */
            signature_scheme: string | null;
            /** @example true */
            signature_verified: boolean;
            /** @example zoho */
            source: string;
            /** @example 2608150000001000020 */
            source_entity_id: string | null;
            /**
             * Format: date-time
             * @description Version of the record, by its source
             */
            source_modified_at: string | null;
            /**
             * @example processed
             * @enum {string}
             */
            status: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            validation_errors: components["schemas"]["ValidationErrorDto"][] | null;
        };
        InboxEventDto: {
            /** @example 4096 */
            body_bytes: number;
            /** @example application/json;charset=UTF-8 */
            content_type: string | null;
            correlation_id: string | null;
            /** @example product */
            entity_type: string | null;
            /**
             * Format: uuid
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            id: string;
            /**
             * @description From receipt to mirrored row, milliseconds
             * @example 38.2
             */
            latency_ms: number | null;
            /**
             * @example updated
             * @enum {string}
             */
            operation: "created" | "updated" | "deleted" | "unknown";
            /** @example 748369814 */
            organization_id: string | null;
            /** @example /api/tds/zoho/webhooks/748369814/item/updated */
            path: string | null;
            /** Format: date-time */
            processed_at: string | null;
            /** Format: date-time */
            received_at: string;
            /** @example x-zoho-webhook-signature:hex */
            signature_scheme: string | null;
            /** @example true */
            signature_verified: boolean;
            /** @example zoho */
            source: string;
            /** @example 2608150000001000020 */
            source_entity_id: string | null;
            /**
             * Format: date-time
             * @description Version of the record, by its source
             */
            source_modified_at: string | null;
            /**
             * @example processed
             * @enum {string}
             */
            status: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            validation_errors: components["schemas"]["ValidationErrorDto"][] | null;
        };
        InstallationDto: {
            /**
             * @description All webhooks are installed without a fault
             * @example true
             */
            is_complete: boolean;
            /** @description Left alone; remove them in Zoho where they are not wanted */
            strays: components["schemas"]["StrayWebhookDto"][];
            webhooks: components["schemas"]["WebhookEntryDto"][];
        };
        InstallResultDto: {
            /**
             * @description Webhooks of which something was to be done
             * @example 36
             */
            changed: number;
            /**
             * @description Zoho refused nothing
             * @example true
             */
            is_complete: boolean;
            webhooks: components["schemas"]["WrittenWebhookDto"][];
        };
        JobDetailDto: {
            /**
             * @description Attempts started
             * @example 2
             */
            attempts: number;
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            dead_letter_id: string | null;
            /** @example product */
            entity_type: string;
            error: components["schemas"]["JobErrorDto"] | null;
            failures: components["schemas"]["AttemptDto"][];
            /** Format: date-time */
            finished_at: string | null;
            /** @example 4711 */
            id: string;
            /**
             * @description Webhook events behind it
             * @example [
             *       "019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10"
             *     ]
             */
            inbox_ids: string[];
            /** Format: date-time */
            lease_expires_at: string | null;
            /**
             * @description Worker that has it, or had it last
             * @example null
             */
            lease_owner: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            organization_id: string;
            /** @example webhook */
            origin: string;
            /**
             * @description What came of it: inserted, updated, unchanged, stale, deleted
             * @example null
             */
            outcome: string | null;
            /** @description Null once completed; the inbox keeps the body */
            payload: {
                [key: string]: unknown;
            } | null;
            payload_hash: string | null;
            /** @example 5 */
            priority: number;
            /** Format: date-time */
            received_at: string;
            /**
             * Format: date-time
             * @description Not before this instant
             */
            run_at: string;
            /**
             * @description Times it was put off without an attempt: quota, open breaker
             * @example 0
             */
            snoozes: number;
            /** @example zoho */
            source: string;
            /** @example 460000000026049 */
            source_entity_id: string;
            /**
             * Format: date-time
             * @description Version of the record
             */
            source_modified_at: string | null;
            /**
             * Format: date-time
             * @description Begin of the last attempt
             */
            started_at: string | null;
            /**
             * @example retry
             * @enum {string}
             */
            status: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            sync_run_id: string | null;
            /**
             * @description Id of the row it changed
             * @example null
             */
            target_id: string | null;
        };
        JobDto: {
            /**
             * @description Attempts started
             * @example 2
             */
            attempts: number;
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            dead_letter_id: string | null;
            /** @example product */
            entity_type: string;
            error: components["schemas"]["JobErrorDto"] | null;
            /** Format: date-time */
            finished_at: string | null;
            /** @example 4711 */
            id: string;
            /**
             * @description Webhook events behind it
             * @example [
             *       "019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10"
             *     ]
             */
            inbox_ids: string[];
            /** Format: date-time */
            lease_expires_at: string | null;
            /**
             * @description Worker that has it, or had it last
             * @example null
             */
            lease_owner: string | null;
            /**
             * @example upsert
             * @enum {string}
             */
            operation: "upsert" | "delete" | "fetch";
            /** @example 10234695 */
            organization_id: string;
            /** @example webhook */
            origin: string;
            /**
             * @description What came of it: inserted, updated, unchanged, stale, deleted
             * @example null
             */
            outcome: string | null;
            /** @example 5 */
            priority: number;
            /** Format: date-time */
            received_at: string;
            /**
             * Format: date-time
             * @description Not before this instant
             */
            run_at: string;
            /**
             * @description Times it was put off without an attempt: quota, open breaker
             * @example 0
             */
            snoozes: number;
            /** @example zoho */
            source: string;
            /** @example 460000000026049 */
            source_entity_id: string;
            /**
             * Format: date-time
             * @description Version of the record
             */
            source_modified_at: string | null;
            /**
             * Format: date-time
             * @description Begin of the last attempt
             */
            started_at: string | null;
            /**
             * @example retry
             * @enum {string}
             */
            status: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            sync_run_id: string | null;
            /**
             * @description Id of the row it changed
             * @example null
             */
            target_id: string | null;
        };
        JobErrorDto: {
            /**
             * @description Whose trouble it is: ours, bad data, or network, quota, outage
             * @example weather
             * @enum {string}
             */
            class: "ours" | "theirs" | "weather";
            /** @example zoho.rate_limited */
            code: string | null;
            /** @example Zoho answered 429 */
            message: string | null;
        };
        LastDeliveryDto: {
            /** @example 42 */
            alert_id: string;
            /** @example 1 */
            attempts: number;
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:15.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:15.400Z
             */
            delivered_at: string | null;
            /**
             * @description Why the last attempt failed
             * @example null
             */
            error: string | null;
            /**
             * @example triggered
             * @enum {string}
             */
            state: "triggered" | "escalated" | "reminded" | "acknowledged" | "resolved";
            /**
             * @example delivered
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed" | "superseded";
        };
        LastHealingRunDto: {
            /** @example 0 */
            findings: number;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: date-time */
            started_at: string;
        };
        LatencyDto: {
            /** @example 24.1 */
            p50: number | null;
            /** @example 61.5 */
            p95: number | null;
            /** @example 140.2 */
            p99: number | null;
            /**
             * @description Events they are taken of
             * @example 10000
             */
            samples: number;
        };
        LivenessDto: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Seconds since the process started
             * @example 3600
             */
            uptime_seconds: number;
        };
        LoginDto: {
            /**
             * @description An API key
             * @example tds_1a2b3c4d_…
             */
            api_key: string;
        };
        MadeApiKeyDto: {
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            created_at: string;
            /**
             * @description Null for the keys a process makes at its first start
             * @example key:operations
             */
            created_by: string | null;
            /**
             * Format: date-time
             * @example null
             */
            expires_at: string | null;
            /** @example 7 */
            id: string;
            /**
             * @description Neither revoked nor expired
             * @example true
             */
            is_live: boolean;
            /**
             * @description The key itself; shown this once
             * @example tds_1a2b3c4d_…
             */
            key: string;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2026-07-01T10:31:00.000Z
             */
            last_used_at: string | null;
            /** @example shop */
            name: string;
            /**
             * @description How the key begins, after `tds_`
             * @example 1a2b3c4d
             */
            prefix: string;
            /**
             * @description The key it took the place of
             * @example null
             */
            replaces_id: string | null;
            /**
             * Format: date-time
             * @example null
             */
            revoked_at: string | null;
            /** @example viewer */
            role: components["schemas"]["ApiRole"];
        };
        MirrorRecordDto: {
            /** Format: date-time */
            first_seen_at: string;
            /** @example 748369814 */
            organization_id: string;
            /**
             * Format: date-time
             * @description Set when the record no longer exists in Zoho
             */
            source_deleted_at: string | null;
            /**
             * Format: date-time
             * @description Modified in Zoho
             */
            source_modified_at: string | null;
            /**
             * @description What brought the last change
             * @example webhook
             */
            sync_origin: string;
            /** Format: uuid */
            sync_run_id: string | null;
            /**
             * Format: date-time
             * @description Last written here
             */
            synced_at: string;
            /**
             * @description Zoho's id, as text
             * @example 2608150000001000020
             */
            zoho_id: string;
        };
        Object: Record<string, never>;
        OpenBreakerRequest: {
            /** @example Zoho announced maintenance */
            reason?: string;
            /**
             * @description Seconds until probes decide again
             * @default 3600
             * @example 3600
             */
            seconds?: number;
        };
        PauseDto: {
            /**
             * @description Null: everything
             * @example product
             */
            entity_type: string | null;
            /** Format: date-time */
            paused_at: string;
            /** @example key:operations */
            paused_by: string;
            /** @example price list is being rebuilt */
            reason: string | null;
        };
        PauseRequest: {
            /**
             * @description Entity type, or a name of it: products, items. Absent: everything
             * @example product
             */
            entity_type?: string;
            /** @example price list is being rebuilt */
            reason?: string;
        };
        PauseStateDto: {
            /** @description Whether everything is paused */
            paused: boolean;
            pauses: components["schemas"]["WritingPauseDto"][];
            /** @description Running runs of what is paused: they go on when it is resumed */
            waiting_runs: components["schemas"]["WaitingRunDto"][];
        };
        PauseWritingRequest: {
            /**
             * @description Entity type, or a name of it. Absent: everything
             * @example products
             */
            entity_type?: string;
            /** @example the shop imports prices */
            reason: string;
        };
        ProblemDetailsDto: {
            /**
             * @description Kind of problem as a stable name for programs
             * @example request.invalid
             */
            code: string;
            /**
             * @description Quote it when asking about this answer
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            correlation_id: string;
            /**
             * @description What happened this time; absent for failures of our own
             * @example limit is not valid
             */
            detail?: string;
            /** @description Fields that did not validate */
            errors?: components["schemas"]["FieldProblemDto"][];
            /**
             * @description HTTP status
             * @example 400
             */
            status: number;
            /**
             * @description Kind of problem in words
             * @example The request is not valid
             */
            title: string;
            /**
             * @description Kind of problem as a URI
             * @example urn:tds:problem:request.invalid
             */
            type: string;
        };
        PurposeUsageDto: {
            /** @example 288 */
            calls: number;
            /**
             * @description Of them, those that were not answered with success
             * @example 1
             */
            failed: number;
            /**
             * @example incremental
             * @enum {string}
             */
            purpose: "webhook_refetch" | "user" | "stock" | "incremental" | "full" | "verification";
        };
        QueueCountsDto: {
            /**
             * @description Since midnight UTC
             * @example 5321
             */
            completed_today: number;
            /**
             * @description Open dead letters
             * @example 1
             */
            dead_letter: number;
            /**
             * @description Given up since midnight UTC
             * @example 2
             */
            failed_today: number;
            /** @example 12 */
            pending: number;
            /** @example 100 */
            processing: number;
            /**
             * @description Waiting for their next attempt
             * @example 3
             */
            retry: number;
            /**
             * @description Of those, the ones whose wait is over
             * @example 0
             */
            retry_ready: number;
        };
        QueueDto: {
            by_entity: components["schemas"]["EntityDepthDto"][];
            counts: components["schemas"]["QueueCountsDto"];
            /** @description Newest first */
            jobs: components["schemas"]["JobDto"][];
            /** @description Cursor of the next page, for `after`; null on the last */
            next: string | null;
            /**
             * @description Age of the job that waits longest; null where none waits
             * @example 4
             */
            oldest_pending_seconds: number | null;
            /** @description Whether everything is paused */
            paused: boolean;
            pauses: components["schemas"]["PauseDto"][];
        };
        QueueStateDto: {
            by_entity: components["schemas"]["EntityDepthDto"][];
            counts: components["schemas"]["QueueCountsDto"];
            /**
             * @description Age of the job that waits longest; null where none waits
             * @example 4
             */
            oldest_pending_seconds: number | null;
            /** @description Whether everything is paused */
            paused: boolean;
            pauses: components["schemas"]["PauseDto"][];
        };
        QuotaDto: {
            /** @description Our calls since the count began */
            by_purpose: components["schemas"]["PurposeUsageDto"][];
            /**
             * @description Our calls of the last 60 seconds
             * @example 4
             */
            calls_last_minute: number;
            /** @description Null until Zoho told its limit */
            forecast: components["schemas"]["QuotaForecastDto"] | null;
            /**
             * @description Calls a day; null until Zoho told
             * @example 10000
             */
            limit: number | null;
            /**
             * Format: date-time
             * @description When Zoho last told
             */
            observed_at: string | null;
            /** @example null */
            pause_reason: string | null;
            /**
             * Format: date-time
             * @description No calls until then: Zoho asked for a pause
             * @example null
             */
            paused_until: string | null;
            /** @example 9128 */
            remaining: number | null;
            /**
             * Format: date-time
             * @example 2026-06-09T21:00:00.000Z
             */
            resets_at: string | null;
            /**
             * @description All calls of the organisation, others' included
             * @example 872
             */
            used_today: number | null;
        };
        QuotaForecastDto: {
            /**
             * @description Calls until the end of the day, if everything planned is done
             * @example 514
             */
            expected_calls: number;
            /**
             * @description Calls left then; negative: so many are missing
             * @example 8614
             */
            expected_remaining: number;
            /** @description The most urgent first */
            schedules: components["schemas"]["ScheduleForecastDto"][];
            /**
             * @description Schedules are thinned out
             * @example false
             */
            stretched: boolean;
            /**
             * @description Of them, what webhooks, people and checks take at the present rate
             * @example 60
             */
            unplanned_calls: number;
        };
        ReadinessDto: {
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
            components: {
                [key: string]: {
                    message?: string;
                    status: string;
                } & {
                    [key: string]: unknown;
                };
            };
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok" | "error" | "shutting_down";
        };
        RecommendationDto: {
            /**
             * Format: date-time
             * @description The comparison it rests on; null where there is none yet
             */
            compared_at: string | null;
            /** @example product */
            entity_type: string;
            /** @example 0 */
            estimated_calls: number;
            /** @example 100 */
            match_percentage: number | null;
            /** @example Every record agrees. */
            reason: string;
            /**
             * @example no_sync_needed
             * @enum {string}
             */
            recommendation: "no_sync_needed" | "incremental_sync" | "full_sync" | "manual_review";
        };
        RecordFactsDto: {
            /** @example product */
            entity_type: string;
            /** @example 748369814 */
            organization_id: string;
            /**
             * Format: date-time
             * @description Set when the record no longer exists in Zoho
             */
            source_deleted_at: string | null;
            /** Format: date-time */
            source_modified_at: string | null;
            /** @example webhook */
            sync_origin: string;
            /** Format: date-time */
            synced_at: string;
            /** @example 2608150000001000020 */
            zoho_id: string;
        };
        RecoveredWithoutPersonDto: {
            /**
             * @description Actions of checks that helped, breakers that closed and dead letters that were done after all, by themselves
             * @example 41
             */
            by_itself: number;
            /**
             * @description Dead letters people resolved and breakers they reset
             * @example 1
             */
            by_people: number;
            /**
             * @description Dead letters of this time that are still open, and what a check could not mend
             * @example 0
             */
            open: number;
            /**
             * @description by_itself of all; null where there was no trouble
             * @example 0.97
             */
            share: number | null;
        };
        RefusedResendDto: {
            history_ids: string[];
            /** @example POST /books/v3/settings/webhooks/histories/resend: Webhook history does not exist. (HTTP 404, code 1002) */
            reason: string;
        };
        ReopenRequest: {
            /** @example it is still missing */
            notes?: string;
        };
        RepairDto: {
            /** @example 4 */
            api_calls?: number;
            /** @example 1 */
            created?: number;
            /** @example 0 */
            deleted?: number;
            /** @example false */
            dry_run: boolean;
            /** @example 0 */
            failed?: number;
            /** @description Told when it is started */
            plan?: components["schemas"]["RepairPlanDto"];
            /**
             * @description Documents fetched so far
             * @example 4
             */
            processed?: number;
            /**
             * Format: uuid
             * @description Null in a dry run
             */
            run_id: string | null;
            /**
             * @example completed
             * @enum {string}
             */
            status: "planned" | "running" | "completed" | "failed" | "cancelled";
            /** @example 3 */
            updated?: number;
            /** @description The second comparison of its records; null until that is made */
            verification?: components["schemas"]["ComparisonSummaryDto"] | null;
        };
        RepairPlanDto: {
            /**
             * Format: uuid
             * @description The comparison it mends; null where records were named
             */
            comparison_id: string | null;
            /** @example product */
            entity_type: string;
            /** @example 4 */
            estimated_calls: number;
            /** @description Documents fetched: the records themselves, or those they come in */
            ids: string[];
            /**
             * @description Documents the budget leaves out
             * @example 0
             */
            left_over: number;
            /**
             * @example {
             *       "missing_local": 1,
             *       "different": 3
             *     }
             */
            records: {
                [key: string]: number;
            };
        };
        RepairRequestDto: {
            /**
             * @description Tell what would be done, and do nothing
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description Entity type or one of its names
             * @example product
             */
            entity_type: string;
            /** @description Only these records, by Zoho id */
            ids?: string[];
            /** @description Only what differs in these ways */
            kinds?: ("missing_local" | "missing_zoho" | "stale" | "different")[];
            /**
             * @description Most calls to Zoho the repair may spend
             * @default 500
             */
            max_calls?: number;
        };
        ReplayDto: {
            /** @example product */
            entity_type: string;
            /**
             * Format: uuid
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            event_id: string;
            /**
             * @description Id in the queue
             * @example 4711
             */
            job_id: string;
            /**
             * @description It became part of a job that waited for the same record
             * @example false
             */
            merged: boolean;
            /** @enum {string} */
            operation: "fetch" | "upsert" | "delete";
            /** @example 2608150000001000020 */
            source_entity_id: string;
        };
        ReplayRequestDto: {
            /**
             * @description `fetch` asks the source for the record as it is now, `original` applies what the webhook said
             * @default fetch
             * @enum {string}
             */
            mode?: "fetch" | "original";
        };
        ResendRequest: {
            /**
             * @description All failed ones by default
             * @example [
             *       "2608150000093000001"
             *     ]
             */
            history_ids?: string[];
            /**
             * @description Failed deliveries looked at, of Books and of Inventory each
             * @default 200
             */
            limit?: number;
        };
        ResentDto: {
            refused: components["schemas"]["RefusedResendDto"][];
            /**
             * @example [
             *       "2608150000093000001"
             *     ]
             */
            resent: string[];
            /** @description Asked for, and not among the failed ones */
            unknown: string[];
        };
        ResolveRequest: {
            /** @example record was deleted in Zoho */
            notes: string;
        };
        ResumeRequest: {
            /**
             * @description Entity type, or a name of it: products, items. Absent: everything
             * @example product
             */
            entity_type?: string;
        };
        ResumeWritingRequest: {
            /**
             * @description Entity type, or a name of it. Absent: every pause ends
             * @example products
             */
            entity_type?: string;
        };
        RetriedDto: {
            /** @example 17 */
            id: string;
            /**
             * @description Whether it became part of a job that waited for the record already
             * @example false
             */
            merged: boolean;
            /** @example 4720 */
            queue_id: string;
            /** @example queued */
            status: string;
        };
        RetryRequest: {
            /** @example unit was missing, added */
            notes?: string;
            /**
             * @description Absent: fetch the record from its source. `original`: replay what we had. An object (or its JSON text): apply this instead.
             * @example {
             *       "item_id": "460000000026049",
             *       "name": "Cap, black",
             *       "rate": "12.50"
             *     }
             */
            payload?: "original" | Record<string, never>;
        };
        RotatedSecretDto: {
            /**
             * @description Webhooks of which something was to be done
             * @example 36
             */
            changed: number;
            /**
             * @description Zoho refused nothing
             * @example true
             */
            is_complete: boolean;
            /**
             * Format: date-time
             * @description Until when the stored secret before is accepted; null: there was none, or it is still in use
             * @example 2026-06-10T09:30:00.000Z
             */
            old_accepted_until: string | null;
            webhooks: components["schemas"]["WrittenWebhookDto"][];
        };
        RotateKeyRequest: {
            /**
             * @description Hours in which the old key still works; 0: none
             * @default 24
             */
            overlap_hours?: number;
        };
        RotateSecretRequest: {
            /**
             * @description 12 to 50 letters and digits; left out, TDS makes one, or goes on with a rotation that was not completed
             * @example aNewSecretOf20Letters
             */
            secret?: string;
        };
        RunCountsDto: {
            /**
             * @description Calls to Zoho spent
             * @example 412
             */
            api_calls: number;
            /** @example 0 */
            cancelled: number;
            /** @example 119 */
            completed: number;
            /** @example 1 */
            failed: number;
            /**
             * @description Records read
             * @example 8140
             */
            processed: number;
            /** @example 1 */
            running: number;
            /** @example 121 */
            started: number;
        };
        RunDto: {
            /**
             * @description Calls to Zoho spent
             * @example 17
             */
            api_calls: number;
            correlation_id: string | null;
            /**
             * @description Rows new in the mirror
             * @example 900
             */
            created: number;
            /** @example 0 */
            deleted: number;
            /** @example 5m30s */
            duration: string;
            /** Format: date-time */
            ended_at: string | null;
            /** @example product */
            entity_type: string;
            /** @example null */
            error_summary: string | null;
            /**
             * @description Records that break a rule; they are in the queue or the dead letters
             * @example 0
             */
            failed: number;
            /**
             * Format: uuid
             * @example 019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10
             */
            id: string;
            /**
             * @description Records read so far
             * @example 932
             */
            processed: number;
            /**
             * @description 0..100; null while the total is not known
             * @example 42
             */
            progress_percentage: number | null;
            /** @example key:admin */
            requested_by: string | null;
            /**
             * @description Older than what the mirror holds; nothing written
             * @example 0
             */
            stale: number;
            /** Format: date-time */
            started_at: string;
            /**
             * @example running
             * @enum {string}
             */
            status: "running" | "completed" | "failed" | "cancelled";
            /**
             * @description Records expected (from the last completed run); null when never run before
             * @example 2218
             */
            total: number | null;
            /**
             * @example api
             * @enum {string}
             */
            trigger: "schedule" | "api" | "cli" | "healing" | "startup";
            /**
             * @example full
             * @enum {string}
             */
            type: "full" | "incremental" | "stock" | "specific" | "repair" | "image";
            /** @example 2 */
            unchanged: number;
            /** @example 30 */
            updated: number;
        };
        RunHealingRequest: {
            /**
             * @description Left out: all
             * @example [
             *       "stuck_tasks",
             *       "orphaned_runs"
             *     ]
             */
            checks?: string[];
            /**
             * @description Look, and change nothing
             * @default false
             */
            dry_run?: boolean;
        };
        ScheduleDto: {
            /**
             * @description Null: off by configuration; it runs only when asked to
             * @example 0 2 * * *
             */
            cron: string | null;
            /** @example Reads every entity type whole and sweeps for deletions */
            description: string;
            /**
             * @example ok
             * @enum {string}
             */
            health: "ok" | "off" | "paused" | "late" | "missed" | "failing";
            /** @example full-sync */
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-23T02:00:00.000Z
             */
            next_due_at: string | null;
            /** @example false */
            paused: boolean;
            /**
             * Format: date-time
             * @example null
             */
            paused_at: string | null;
            /** @example null */
            paused_by: string | null;
            /** @description The last three, newest first */
            recent: components["schemas"]["FiringDto"][];
            /** @example Asia/Baghdad */
            time_zone: string;
        };
        ScheduleForecastDto: {
            /**
             * @description On average of the last four firings
             * @example 1.2
             */
            calls_per_firing: number;
            /** @example 41 */
            planned_firings: number;
            /** @example stock-sync */
            schedule: string;
            /**
             * @description Share of its firings the calls suffice for; below 1 it is thinned out
             * @example 1
             */
            share: number;
        };
        SendTestRequest: {
            /**
             * @description An entity type, or Zoho's name of it; the first one installed by default
             * @example product
             */
            entity?: string;
            /**
             * @example updated
             * @enum {string}
             */
            event?: "created" | "updated" | "deleted";
        };
        SeriesDto: {
            /** @example queue_depth */
            metric: components["schemas"]["ChartMetricName"];
            /** @example 24h */
            range: components["schemas"]["ChartRangeName"];
            /** @description Empty before the first sample */
            series: components["schemas"]["SeriesLineDto"][];
            /** @example 300 */
            step_seconds: number;
            /**
             * @description Beginnings of the steps, oldest first
             * @example [
             *       "2026-07-01T10:00:00.000Z",
             *       "2026-07-01T10:05:00.000Z",
             *       "2026-07-01T10:10:00.000Z"
             *     ]
             */
            times: string[];
            /**
             * @example count
             * @enum {string}
             */
            unit: "per_minute" | "count" | "seconds" | "milliseconds" | "calls" | "percent";
        };
        SeriesLineDto: {
            /**
             * @description Empty for the whole
             * @example pending
             */
            label: string;
            /**
             * @description The highest minute within each step
             * @example [
             *       40,
             *       12,
             *       null
             *     ]
             */
            peaks: (number | null)[];
            /**
             * @description A value per time; null where nothing was sampled
             * @example [
             *       12,
             *       7,
             *       null
             *     ]
             */
            values: (number | null)[];
        };
        SessionDto: {
            /**
             * @description To be sent as `X-CSRF-Token` with every request of this session that changes something; null for a caller with a key
             * @example vLZ0m2oYQYQqkq3gJ7F1mC9r0d8y4w2X5n6B7s8T9u0
             */
            csrf_token: string | null;
            /**
             * Format: date-time
             * @description When the session ends if it is not used; null for a caller with a key
             * @example 2026-07-01T20:00:00.000Z
             */
            expires_at: string | null;
            /**
             * @description Name of the API key
             * @example night shift
             */
            name: string;
            /** @example operator */
            role: components["schemas"]["ApiRole"];
        };
        SetSettingRequest: {
            /** @example 10 */
            value: number | string | boolean | Record<string, never> | unknown[];
            /**
             * @description The version you have seen; left out, the change counts whatever it is
             * @example 0
             */
            version?: number;
        };
        SettingDto: {
            /**
             * @description What it is while nobody has set it: the environment’s value
             * @example 5
             */
            default: number | string | boolean | Record<string, never> | unknown[];
            /** @example Minutes between two rounds of auto-healing */
            description: string;
            /** @example healing.interval_minutes */
            key: string;
            /**
             * @description JSON Schema of a value
             * @example {
             *       "type": "integer",
             *       "minimum": 1,
             *       "maximum": 1440
             *     }
             */
            schema: {
                [key: string]: unknown;
            };
            /**
             * @example environment
             * @enum {string}
             */
            source: "environment" | "database";
            /** Format: date-time */
            updated_at: string | null;
            /** @example key:admin */
            updated_by: string | null;
            /** @example 5 */
            value: number | string | boolean | Record<string, never> | unknown[];
            /**
             * @description 0: never set. Send it back with a change, so that nobody overwrites what they have not seen
             * @example 0
             */
            version: number;
        };
        SettingVersionDto: {
            /** Format: date-time */
            changed_at: string;
            /** @example key:admin */
            changed_by: string;
            /**
             * @description Null: the environment’s value
             * @example 10
             */
            value: number | string | boolean | Record<string, never> | unknown[];
            /** @example 3 */
            version: number;
        };
        SilenceDto: {
            /**
             * Format: date-time
             * @example 2026-07-01T19:55:00.000Z
             */
            created_at: string;
            /** @example key:admin */
            created_by: string;
            /** @example null */
            dedupe_key: string | null;
            /**
             * Format: date-time
             * @example 2026-07-02T06:00:00.000Z
             */
            ends_at: string;
            /** @example 7 */
            id: string;
            /** @example true */
            is_active: boolean;
            /** @example A full sync of everything tonight */
            reason: string;
            /** @example queue.backup */
            rule: string;
            /**
             * Format: date-time
             * @example 2026-07-01T20:00:00.000Z
             */
            starts_at: string;
        };
        SpoolStatusDto: {
            /** @example 0 */
            bytes: number;
            /**
             * @description Files that were damaged after they were written; somebody should look at them
             * @example 0
             */
            damaged_segments: number;
            /** @example true */
            enabled: boolean;
            /** @example 0 */
            entries: number;
            /** @example 1073741824 */
            max_bytes: number;
            /** Format: date-time */
            oldest_at: string | null;
            /**
             * Format: date-time
             * @description Since when webhooks go to disk; null: to the database
             */
            spooling_since: string | null;
        };
        StartedFiringDto: {
            /**
             * Format: date-time
             * @description Names the firing among `recent`
             */
            due_at: string;
            /** @example full-sync */
            name: string;
        };
        StartedRunsDto: {
            /**
             * Format: uuid
             * @description The first run, for requests of one type
             */
            run_id: string;
            runs: components["schemas"]["RunDto"][];
            /**
             * @example started
             * @enum {string}
             */
            status: "started" | "already_running" | "completed" | "failed";
        };
        StockRequestDto: {
            /**
             * @description Products, by Zoho id
             * @example [
             *       "2608150000001000020"
             *     ]
             */
            item_ids: string[];
        };
        StockStatsDto: {
            /**
             * Format: date-time
             * @description When the stock of every product was last read
             */
            last_full_pass_at: string | null;
            last_run: components["schemas"]["RunDto"] | null;
            /** @example 3 */
            locations: number;
            /**
             * @description Products on documents that changed since the last stock run; the next one reads them
             * @example 12
             */
            moved_since_last_run: number;
            /**
             * @description Rows below zero
             * @example 0
             */
            negative: number;
            /** Format: date-time */
            newest_written_at: string | null;
            /** Format: date-time */
            oldest_written_at: string | null;
            /**
             * @description Rows with nothing available
             * @example 988
             */
            out_of_stock: number;
            /**
             * @description Products with stock rows
             * @example 2205
             */
            products: number;
            /**
             * @description Rows, one per product and location
             * @example 6615
             */
            rows: number;
            totals: components["schemas"]["StockTotalsDto"];
        };
        StockTotalsDto: {
            /**
             * @description Physical stock: moved by receives and shipments
             * @example 413001
             */
            actual_available: string;
            /** @example 6021 */
            actual_committed: string;
            /**
             * @description Accounting stock: moved by bills and invoices
             * @example 412086.5
             */
            available: string;
            /** @example 6021 */
            committed: string;
            /** @example 412086.5 */
            on_hand: string;
        };
        StrayWebhookDto: {
            /** @example old TDS */
            name: string;
            /** @enum {string} */
            product: "books" | "inventory";
            /** @example https://old.example.com/api/tds/zoho/webhooks */
            url: string;
            /** @example 2608150000091000044 */
            webhook_id: string;
        };
        SyncRequestDto: {
            /**
             * @description For `specific` and `repair`: the records, by Zoho id
             * @example [
             *       "4409942100000100001"
             *     ]
             */
            ids?: string[];
            /**
             * @example incremental
             * @enum {string}
             */
            mode: "full" | "incremental" | "specific" | "stock" | "image" | "repair";
        };
        SyncStatusDto: {
            /** @description The latest run of each entity type */
            latest: components["schemas"]["RunDto"][];
            running: components["schemas"]["RunDto"][];
        };
        SystemHealthDto: {
            components: components["schemas"]["ComponentHealthDto"][];
            /**
             * @description What the process that answers does
             * @example [
             *       "api",
             *       "worker",
             *       "scheduler"
             *     ]
             */
            roles: string[];
            /**
             * @description `unhealthy`: webhooks cannot be taken or reads not served
             * @example healthy
             */
            status: components["schemas"]["SystemStatus"];
            /**
             * Format: date-time
             * @example 2026-07-01T10:00:00.000Z
             */
            timestamp: string;
            /**
             * @description Of the process that answers
             * @example 86400
             */
            uptime_seconds: number;
            /** @example 0.1.0 */
            version: string;
        };
        /**
         * @description `unhealthy`: webhooks cannot be taken or reads not served
         * @enum {string}
         */
        SystemStatus: "healthy" | "degraded" | "unhealthy";
        TestDeliveryDto: {
            /** @example 41 */
            duration_ms: number;
            /**
             * Format: uuid
             * @description Event in the inbox
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            event_id: string | null;
            /**
             * @description It came in through the front door and is in the inbox
             * @example true
             */
            has_arrived: boolean;
            /**
             * @description Why it has not arrived
             * @example null
             */
            reason: string | null;
            /** @example 202 */
            response_status: number | null;
            /** @example https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated */
            url: string;
        };
        TestedChannelDto: {
            /**
             * @example slack
             * @enum {string}
             */
            channel: "email" | "slack" | "telegram" | "pagerduty" | "webhook";
            /** @example true */
            delivered: boolean;
            /** @example 240 */
            duration_ms: number;
        };
        ThresholdDto: {
            /** @example Waiting jobs from which on a warning is raised */
            description: string;
            /** @example queue.depth_warning */
            key: string;
            /** @example 1000 */
            value: number | string | boolean | Record<string, never>;
        };
        TimelineStepDto: {
            /** @example key:operations */
            actor: string | null;
            /** Format: date-time */
            at: string;
            /** @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34 */
            correlation_id: string | null;
            /** @description What else is known; differs by kind */
            details: {
                [key: string]: unknown;
            };
            /**
             * @description Steps of one flow follow from one another
             * @example job:1201
             */
            flow: string | null;
            /**
             * @example record.updated
             * @enum {string}
             */
            kind: "webhook.received" | "webhook.repeated" | "job.queued" | "job.started" | "job.attempt_failed" | "record.created" | "record.updated" | "record.deleted" | "record.revived" | "job.applied" | "job.nothing_to_do" | "job.stale" | "job.failed" | "validation.failed" | "validation.found" | "validation.fixed" | "dead_letter.added" | "dead_letter.resolved" | "comparison.differed" | "action";
            /**
             * @description Milliseconds since the step before it in the same flow (webhook, job, write); null for the first and for steps that stand alone
             * @example 12
             */
            latency_ms: number | null;
            /**
             * @description What happened, in one plain sentence
             * @example The mirror changed: rate 10.5 → 11.
             */
            summary: string;
        };
        TrendDto: {
            counts: {
                [key: string]: number | null;
            } | null;
            /** @example 100 */
            data_quality_score: number | null;
            /**
             * Format: date
             * @example 2026-11-21
             */
            day: string;
            /**
             * @description Records that differed in the last comparison of the day
             * @example 0
             */
            drift: number | null;
            /** @example product */
            entity_type: string;
            /** @example 2218 */
            local_count: number | null;
            /** @example 100 */
            match_percentage: number | null;
            sums: {
                [key: string]: string | null;
            } | null;
            /** @example 2218 */
            zoho_count: number | null;
        };
        UndoneDeletionsDto: {
            /**
             * @description Rows that could not be brought back: they hold no document
             * @example 0
             */
            refused: number;
            /**
             * @description Rows that live again
             * @example 1
             */
            revived: number;
        };
        ValidationErrorDto: {
            /** @example webhooks.unrecognised */
            code: string;
            /** @example no entity is called "spaceship" */
            message: string;
            /**
             * @description Refused before this one and not recorded, for there were too many
             * @example 12
             */
            unrecorded?: number;
        };
        ValidationIssueDto: {
            /**
             * @description Numbers are decimal text; several ids are a list; sums are `{value, sum}`
             * @example AB-100
             */
            current_value: string | boolean | Record<string, never> | unknown[];
            /** @example 2608150000001000020 */
            entity_id: string;
            /** @example sku */
            field: string;
            /** @example sku is used by another record too */
            issue: string;
            /** @example Give each of these items a SKU of its own in Zoho, or merge them if they are the same item. */
            recommendation: string;
            /**
             * @example error
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
        };
        ValidationReportDto: {
            /** @example product */
            entity_type: string;
            /** @description A page: the worst first */
            issues: components["schemas"]["ValidationIssueDto"][];
            statistics: components["schemas"]["ValidationStatisticsDto"];
            /** Format: date-time */
            timestamp: string;
        };
        ValidationRunDto: {
            /** Format: date-time */
            ended_at: string | null;
            error_summary: string | null;
            /**
             * @description Findings that were not met again
             * @example 1
             */
            fixed: number;
            /** Format: uuid */
            id: string;
            /**
             * @description Which rules it looks at
             * @example all
             * @enum {string}
             */
            kind: "all" | "integrity" | "orphans" | "duplicates";
            /**
             * @description Findings that opened
             * @example 3
             */
            opened: number;
            /** @example 2218 */
            processed: number;
            /**
             * @description 0..100; null before the records were counted
             * @example 100
             */
            progress_percentage: number | null;
            /** @example scheduler */
            requested_by: string;
            /**
             * @description Types it looks at, joined by commas, or `all`
             * @example product
             */
            scope: string;
            /** Format: date-time */
            started_at: string;
            /**
             * @example completed
             * @enum {string}
             */
            status: "running" | "completed" | "failed";
            /** @example 2218 */
            total: number | null;
            /**
             * @example schedule
             * @enum {string}
             */
            trigger: "schedule" | "api";
        };
        ValidationStatisticsDto: {
            /**
             * @description Records with an open error or warning
             * @example 28
             */
            invalid_records: number;
            /**
             * @description Records of the mirror, and records that were kept out of it
             * @example 2218
             */
            total_records: number;
            /** @example 2190 */
            valid_records: number;
            /**
             * @description 0..100
             * @example 98.73
             */
            validation_rate: number;
        };
        VerifiedInstallationDto: {
            /**
             * @description All webhooks are installed without a fault
             * @example true
             */
            is_complete: boolean;
            /**
             * @description Complete, and the test arrived
             * @example true
             */
            is_sound: boolean;
            /** @description Left alone; remove them in Zoho where they are not wanted */
            strays: components["schemas"]["StrayWebhookDto"][];
            test: components["schemas"]["TestDeliveryDto"] | null;
            webhooks: components["schemas"]["WebhookEntryDto"][];
        };
        WaitingRunDto: {
            /** @example product */
            entity_type: string;
            /** Format: uuid */
            id: string;
        };
        WebhookEntryDto: {
            /**
             * @example [
             *       "product"
             *     ]
             */
            entity_types: string[];
            /**
             * @example updated
             * @enum {string}
             */
            event: "created" | "updated" | "deleted";
            /**
             * @description Empty: it works
             * @example []
             */
            faults: ("webhook_missing" | "wrong_url" | "secret_missing" | "rule_missing" | "rule_wrong" | "rule_inactive")[];
            /** @description Where it sends to; null where it is missing */
            installed_url: string | null;
            /**
             * @description Zoho's module
             * @example item
             */
            module: string;
            /**
             * @description Name of webhook and workflow rule in Zoho
             * @example TDS item updated
             */
            name: string;
            /**
             * @example inventory
             * @enum {string}
             */
            product: "books" | "inventory";
            /** @example 2608150000092000001 */
            rule_id: string | null;
            /**
             * @description Where it should send to
             * @example https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated
             */
            url: string;
            /** @example 2608150000091000001 */
            webhook_id: string | null;
        };
        WebhookHealthDto: {
            /**
             * @description Jobs that wait or are worked on
             * @example 3
             */
            queue_size: number;
            /**
             * @description `degraded`: no secret is configured, so that every webhook is refused
             * @enum {string}
             */
            status: "healthy" | "degraded";
            /** @example tds */
            system: string;
            /** Format: date-time */
            timestamp: string;
            /** @example 412 */
            webhooks_received_24h: number;
        };
        WebhookPingDto: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        WebhookReceiptDto: {
            /**
             * @description The same event was received before
             * @example false
             */
            duplicate: boolean;
            /**
             * Format: uuid
             * @description The inbox event; of a repetition, the first one
             * @example 019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34
             */
            event_id: string;
            /**
             * @description A job was caused. False for a repetition, and for what names no record we know
             * @example true
             */
            queued: boolean;
            /**
             * @example received
             * @enum {string}
             */
            status: "received";
        };
        WebhookReportDto: {
            by_entity: components["schemas"]["EntityWebhookStatsDto"][];
            /**
             * @description Repeated deliveries
             * @example 7
             */
            duplicates: number;
            /** @example 2 */
            failed: number;
            /** @description From receipt to mirrored row */
            latency_ms: components["schemas"]["LatencyDto"];
            /** @example 0 */
            malformed: number;
            /** @example 405 */
            processed: number;
            /**
             * @description Accepted, repetitions not counted
             * @example 412
             */
            received: number;
            /**
             * @description Refused for their signature
             * @example 1
             */
            rejected: number;
            /** @description What was taken while the database was away and is not in it yet */
            spool: components["schemas"]["SpoolStatusDto"];
            /** Format: date-time */
            timestamp: string;
            /**
             * @description Accepted and never applied: no entity we know, or no id
             * @example 2
             */
            unrecognised: number;
            /**
             * @description Accepted and not processed yet
             * @example 3
             */
            waiting: number;
            /** @example 24 */
            window_hours: number;
        };
        WebhookStatsDto: {
            by_entity: components["schemas"]["EntityWebhookStatsDto"][];
            /**
             * @description Repeated deliveries
             * @example 7
             */
            duplicates: number;
            /** @example 2 */
            failed: number;
            /** @description From receipt to mirrored row */
            latency_ms: components["schemas"]["LatencyDto"];
            /** @example 0 */
            malformed: number;
            /** @example 405 */
            processed: number;
            /**
             * @description Accepted, repetitions not counted
             * @example 412
             */
            received: number;
            /**
             * @description Refused for their signature
             * @example 1
             */
            rejected: number;
            /** Format: date-time */
            timestamp: string;
            /**
             * @description Accepted and never applied: no entity we know, or no id
             * @example 2
             */
            unrecognised: number;
            /**
             * @description Accepted and not processed yet
             * @example 3
             */
            waiting: number;
            /** @example 24 */
            window_hours: number;
        };
        WorkerDto: {
            /**
             * @description Jobs claimed since it started
             * @example 5421
             */
            claimed: number;
            /** @example 5420 */
            completed: number;
            /** @example 1 */
            failed: number;
            /** Format: date-time */
            heartbeat_at: string;
            /** @example app-1 */
            host: string;
            /**
             * @description Host, process, run, number
             * @example app-1:42:5d8f0c21:1
             */
            id: string;
            /** @example 42 */
            pid: number;
            /** Format: date-time */
            started_at: string;
            /**
             * @description lost: no sign of life within a lease
             * @example active
             * @enum {string}
             */
            status: "active" | "stopped" | "lost";
            /** Format: date-time */
            stopped_at: string | null;
        };
        WorkersRequest: {
            /**
             * @example start
             * @enum {string}
             */
            action: "start" | "stop";
        };
        WorkersStateDto: {
            running: boolean;
        };
        WritingPauseDto: {
            /**
             * @description Null: everything
             * @example product
             */
            entity_type: string | null;
            /** Format: date-time */
            paused_at: string;
            /** @example key:operations */
            paused_by: string;
            /** @example the shop imports prices */
            reason: string | null;
        };
        WrittenWebhookDto: {
            /** @example TDS item updated */
            name: string;
            /**
             * @description Why Zoho refused it, e.g. for a module the plan lacks
             * @example null
             */
            refusal: string | null;
            /**
             * @description Empty: nothing was to be done
             * @example [
             *       "webhook_created",
             *       "rule_created"
             *     ]
             */
            steps: ("webhook_created" | "webhook_updated" | "rule_created" | "rule_updated" | "rule_activated" | "secret_set")[];
        };
        ZohoConnectionDto: {
            breakers: components["schemas"]["BreakerDto"][];
            /** @example com */
            data_center: string;
            /**
             * Format: date-time
             * @description Last call Zoho answered with success, to the minute
             */
            last_success_at: string | null;
            /**
             * @description Endpoints that refuse the grant for want of a scope
             * @example []
             */
            missing_scopes: string[];
            /** @example 748369814 */
            organization_id: string;
            products: components["schemas"]["ZohoProductDto"][];
            /** @description Whether the sandbox stands in for Zoho */
            sandbox: boolean;
            token: components["schemas"]["ZohoTokenDto"];
        };
        ZohoProductDto: {
            /**
             * @description Null until Zoho has answered
             * @example true
             */
            accessible: boolean | null;
            /**
             * @description Name of the organisation there
             * @example Rafidain Trading
             */
            organization_name: string | null;
            /** Format: date-time */
            probed_at: string | null;
            /** @enum {string} */
            product: "books" | "inventory";
            /**
             * @description Why not
             * @example null
             */
            reason: string | null;
            /** @example Asia/Baghdad */
            time_zone: string | null;
        };
        ZohoTokenDto: {
            /** @example null */
            blocked_for_seconds: number | null;
            /**
             * @description Of a valid token
             * @example 3120
             */
            expires_in_seconds: number | null;
            /**
             * @description What Zoho said
             * @example null
             */
            reason: string | null;
            /**
             * @description blocked: Zoho gives no token now
             * @enum {string}
             */
            state: "none" | "valid" | "expired" | "blocked";
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
    Alerts_list: {
        parameters: {
            query?: {
                /** @description Only those whose cause lasts, or only those whose cause is gone */
                active?: boolean;
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Rows of a page */
                limit?: number;
                severity?: components["schemas"]["AlertSeverity"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Alerts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Alerts_acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertNotesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Alerts_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertNotesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Attention_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttentionItemDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AutoHealing_actions: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                check?: string;
                /** @description Rows of a page */
                limit?: number;
                outcome?: "begun" | "done" | "failed" | "nothing" | "held";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealingActionDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AutoHealing_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunHealingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealingRoundDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AutoHealing_stats: {
        parameters: {
            query?: {
                hours?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealingStatsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Breakers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakerDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Breakers_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBreakerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Breakers_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Dashboard_dashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Dashboard_complete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompleteDashboardDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_report: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path: {
                /** @description Entity type, one of its names, or Zoho's word (`items`, `contacts`) */
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_check: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path: {
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_duplicates: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names; all where absent */
                entity?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Findings_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names */
                entity?: string;
                /** @description One record */
                entity_id?: string;
                /** @description Rows of a page */
                limit?: number;
                rule?: "required" | "not_negative" | "range" | "format" | "unique" | "reference" | "sum" | "readable" | "identified" | "stale";
                severity?: "error" | "warning" | "info";
                /** @description All where absent */
                status?: "open" | "fixed" | "ignored";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Findings_ignore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IgnoreRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Findings_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_integrity: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names; all where absent */
                entity?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_orphans: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names; all where absent */
                entity?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    ValidationRuns_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationRunDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    ValidationRuns_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationRunDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLetter_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Whose trouble it is: ours, bad data, or network, quota, outage */
                class?: "ours" | "theirs" | "weather";
                /** @description Made before this instant */
                created_before?: string;
                /** @description Made at this instant or later */
                created_from?: string;
                entity_type?: string;
                error_code?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description Resolved ones instead of open ones */
                resolved?: boolean;
                /** @description Part of the reason or message, or the id of the record */
                search?: string;
                /** @description Id of the record at its source */
                source_entity_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLetter_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetailDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLetter_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetailDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLetter_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterDetailDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLetter_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request cannot be carried out */
            422: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLettersInBulk_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkResolveRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResolvedDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLettersInBulk_retry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRetryRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRetriedDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    DeadLettersInBulk_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterSummaryDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    EntitySummary_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySummaryDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Dashboard_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardComponentsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    SystemHealth_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemHealthDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Runs_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Entity type or one of its aliases */
                entity_type?: string;
                /** @description Rows of a page */
                limit?: number;
                status?: "running" | "completed" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Runs_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Runs_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Series_series: {
        parameters: {
            query: {
                /**
                 * @description - `throughput`: Changes of mirrored records, by entity type
                 *     - `jobs`: Jobs completed
                 *     - `failures`: Jobs given up
                 *     - `webhooks`: Webhooks accepted
                 *     - `latency`: From webhook to mirrored row: `p50`, `p95`, `p99`
                 *     - `queue_depth`: Jobs `pending`, `processing` and waiting for a `retry`
                 *     - `oldest_pending`: Age of the job that waits longest
                 *     - `dead_letters`: Open dead letters by class
                 *     - `freshness`: Time since the last completed run, by entity type
                 *     - `quota`: Calls to Zoho `remaining` of the day's `limit`
                 *     - `agreement`: Records that agree with Zoho, by entity type, as last compared
                 */
                metric: components["schemas"]["ChartMetricName"];
                /** @description How far back; up to 48 hours by the minute, then by the hour */
                range?: components["schemas"]["ChartRangeName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Dashboard_combined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CombinedStatsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Sync_start: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path: {
                /** @description Entity type or one of its names */
                entity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Stock_moved: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Stock_specific: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Stock_stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockStatsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_recent: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Entity type or one of its names */
                entity_type?: string;
                /** @description Rows of a page */
                limit?: number;
                status?: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEventDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEventDetailDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHealthDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_recent_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Entity type or one of its names */
                entity_type?: string;
                /** @description Rows of a page */
                limit?: number;
                status?: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEventDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AlertOperations_channels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertChannelDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AlertOperations_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRuleDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AlertOperations_runbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Silences_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Those that are over, too */
                all?: boolean;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Silences_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSilenceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Silences_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Silences_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Silences_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSilenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SilenceDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AlertOperations_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: "email" | "slack" | "telegram" | "pagerduty" | "webhook";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedChannelDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Audit_search: {
        parameters: {
            query?: {
                /** @description `create`, `update`, `delete`, `revive`, or an action such as `queue.paused` */
                action?: string;
                /** @description Who: `system`, or the name of a key */
                actor?: string;
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                correlation_id?: string;
                /** @description Entity type; Zoho's names are taken too */
                entity_type?: string;
                /** @description From this instant */
                from?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description `webhook`, `bulk`, `incremental`, `stock`, `repair`, `api`, `healing` … */
                origin?: string;
                source_entity_id?: string;
                /** @description Before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Audit_export: {
        parameters: {
            query?: {
                /** @description `create`, `update`, `delete`, `revive`, or an action such as `queue.paused` */
                action?: string;
                /** @description Who: `system`, or the name of a key */
                actor?: string;
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                correlation_id?: string;
                /** @description Entity type; Zoho's names are taken too */
                entity_type?: string;
                /** @description From this instant */
                from?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description `webhook`, `bulk`, `incremental`, `stock`, `repair`, `api`, `healing` … */
                origin?: string;
                source_entity_id?: string;
                /** @description Before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AutoHealing_actions_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                check?: string;
                /** @description Rows of a page */
                limit?: number;
                outcome?: "begun" | "done" | "failed" | "nothing" | "held";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealingActionDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AutoHealing_run_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunHealingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealingRoundDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    AutoHealing_stats_2: {
        parameters: {
            query?: {
                hours?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealingStatsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Changes_list: {
        parameters: {
            query?: {
                /** @description Cursor of a change, of a position, or of the `Link` header. Absent: all that is kept */
                after?: string;
                /** @description Entity types, several separated by commas; Zoho's names are taken too */
                entity?: string;
                /** @description `record`: with each change the record as it is now */
                include?: "record";
                /** @description Changes of a page */
                limit?: number;
                /** @description Only changes of this organisation */
                organization_id?: string;
                /** @description Where there is no change, wait so long for one before answering */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It is no longer here */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.gone",
                     *       "title": "It is no longer here",
                     *       "status": 410,
                     *       "detail": "the cursor is older than what is kept",
                     *       "code": "request.gone",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Changes_position: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedPositionDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Breakers_list_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakerDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Breakers_open_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBreakerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Breakers_reset_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakerDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Configuration_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Configuration_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSettingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Configuration_unset: {
        parameters: {
            query?: {
                /** @description The version you have seen */
                version?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Configuration_history: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingVersionDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_report_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path: {
                /** @description Entity type, one of its names, or Zoho's word (`items`, `contacts`) */
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_check_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path: {
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_duplicates_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names; all where absent */
                entity?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Findings_list_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names */
                entity?: string;
                /** @description One record */
                entity_id?: string;
                /** @description Rows of a page */
                limit?: number;
                rule?: "required" | "not_negative" | "range" | "format" | "unique" | "reference" | "sum" | "readable" | "identified" | "stale";
                severity?: "error" | "warning" | "info";
                /** @description All where absent */
                status?: "open" | "fixed" | "ignored";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Findings_ignore_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IgnoreRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Findings_reopen_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_integrity_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names; all where absent */
                entity?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Report_orphans_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names; all where absent */
                entity?: string;
                /** @description `csv`: all issues in one file, streamed */
                format?: "json" | "csv";
                /** @description Rows of a page */
                limit?: number;
                /** @description Do without a check where one was begun so many seconds ago or less; further pages never begin one */
                max_age_seconds?: number;
                /** @description How long to wait for the check; then 202 with what is known, and the check goes on */
                wait_seconds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is wrong */
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The check goes on; this is what is known so far */
            202: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page of issues. Absent on the last. */
                    Link?: string;
                    /** @description Open issues in all. */
                    "X-Total-Count"?: number;
                    /** @description The check behind the report; read its progress by this id. */
                    "X-Validation-Run"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CrossTypeReportDto"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    ValidationRuns_list_2: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationRunDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    ValidationRuns_one_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationRunDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Entities_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Equality filters `column:value`, several separated by commas, e.g. `status:active,unit:pcs`. Any typed column of the entity. */
                filter?: string;
                /** @description Tombstones too */
                include_deleted?: boolean;
                /** @description Rows of a page */
                limit?: number;
                /** @description Only records modified in Zoho at or after this instant */
                modified_since?: string;
            };
            header?: never;
            path: {
                /** @description Entity type or one of its names */
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorRecordDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Entities_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Entity type or one of its names */
                type: string;
                zohoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MirrorRecordDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Timeline_timeline: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Entity type or one of its names */
                type: string;
                zohoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineStepDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Entities_wait: {
        parameters: {
            query?: {
                /** @description Version: the record's modified time in Zoho. Absent: any version */
                modified_at?: string;
                timeout_seconds?: number;
            };
            header?: never;
            path: {
                /** @description Entity type or one of its names */
                type: string;
                zohoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordFactsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.timeout",
                     *       "title": "The request took too long to arrive",
                     *       "status": 408,
                     *       "detail": "it did not happen in time",
                     *       "code": "request.timeout",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Events_stream: {
        parameters: {
            query?: {
                /** @description Cursor to resume from, where no `Last-Event-ID` can be sent. Absent: from now on */
                after?: string;
                /** @description Entity types, several separated by commas; Zoho's names are taken too */
                entity?: string;
                /** @description Only changes of this organisation */
                organization_id?: string;
            };
            header?: {
                /** @description Id of the last event received */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It is no longer here */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:tds:problem:request.gone",
                     *       "title": "It is no longer here",
                     *       "status": 410,
                     *       "detail": "the cursor is older than what is kept",
                     *       "code": "request.gone",
                     *       "correlation_id": "019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    SystemHealth_read_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemHealthDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Images_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an earlier answer */
                "If-None-Match"?: string;
            };
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes; the content type tells the kind, the ETag is the SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            /** @description The picture is the one you have */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Keys_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Also revoked and expired ones */
                all?: boolean;
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Keys_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKeyDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Keys_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works no more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Keys_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKeyDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Pause_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseStateDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Pause_pause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseWritingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseStateDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Queue_read: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                entity_type?: string;
                /** @description Rows of a page */
                limit?: number;
                /** @description Id of the record at its source */
                source_entity_id?: string;
                /** @description Absent: all that are still to be done */
                status?: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Queue_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDetailDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Queue_pause: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStateDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Queue_resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStateDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Quota_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Pause_resume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeWritingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseStateDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Schedules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"][];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Schedules_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Schedules_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Schedules_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Schedules_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedFiringDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description Entity types, several separated by commas; Zoho's names are taken too */
                entity?: string;
                limit?: number;
                /** @description An id, or the beginning of a name, sku, number, e-mail address or telephone number */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundRecordDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Session_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Session_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Session_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no session any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Compare_latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonSummaryDto"][];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Compare_compare: {
        parameters: {
            query?: {
                /** @description Also fetch the details of records whose list row does not carry everything */
                deep?: boolean;
                /** @description Tell the cost and compare nothing */
                estimate?: boolean;
                /** @description A change younger than this is in flight, not drift */
                lag_seconds?: number;
                /** @description How many there are, which and of which version, or what they say */
                level?: "counts" | "ids" | "fields";
                /** @description Use a listing not older than this again; 0: ask Zoho */
                max_age_seconds?: number;
                /** @description Records whose fields are compared; of stock, products that are fetched */
                sample?: components["schemas"]["Object"] & ("all" | number);
                /** @description How long to wait; then 202 and the comparison goes on */
                wait_seconds?: number;
            };
            header?: never;
            path: {
                /** @description Entity type or one of its names */
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"] | components["schemas"]["CallCostDto"];
                };
            };
            /** @description Not done within `wait_seconds`; it goes on, read it by its id */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Compare_begin: {
        parameters: {
            query?: {
                /** @description Also fetch the details of records whose list row does not carry everything */
                deep?: boolean;
                /** @description A change younger than this is in flight, not drift */
                lag_seconds?: number;
                /** @description How many there are, which and of which version, or what they say */
                level?: "counts" | "ids" | "fields";
                /** @description Use a listing not older than this again; 0: ask Zoho */
                max_age_seconds?: number;
                /** @description Records whose fields are compared; of stock, products that are fetched */
                sample?: components["schemas"]["Object"] & ("all" | number);
            };
            header?: never;
            path: {
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonSummaryDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Compare_cost: {
        parameters: {
            query?: {
                /** @description Also fetch the details of records whose list row does not carry everything */
                deep?: boolean;
                /** @description A change younger than this is in flight, not drift */
                lag_seconds?: number;
                /** @description How many there are, which and of which version, or what they say */
                level?: "counts" | "ids" | "fields";
                /** @description Use a listing not older than this again; 0: ask Zoho */
                max_age_seconds?: number;
                /** @description Records whose fields are compared; of stock, products that are fetched */
                sample?: components["schemas"]["Object"] & ("all" | number);
            };
            header?: never;
            path: {
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCostDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Comparisons_list: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description An entity type or one of its names */
                entity_type?: string;
                /** @description Rows of a page */
                limit?: number;
                status?: "running" | "completed" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonSummaryDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Comparisons_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Comparisons_differences: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                kind?: "missing_local" | "missing_zoho" | "stale" | "different" | "in_flight";
                /** @description Rows of a page */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Coverage_coverage: {
        parameters: {
            query?: {
                days?: number;
                /** @description An entity type or one of its names; without it all that have webhooks */
                entity?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageDayDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_localAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"][];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_local: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_recommendations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"][];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Repair_repair: {
        parameters: {
            query?: {
                /** @description Answer 200 with the checked result instead of 202 */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairRequestDto"];
            };
        };
        responses: {
            /** @description The plan of a dry run, or with `wait=true` the checked result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairDto"];
                };
            };
            /** @description Begun; read it by its run */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Repair_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Repair_undelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneDeletionsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_trends: {
        parameters: {
            query?: {
                days?: 7 | 30;
                /** @description An entity type or one of its names; without it all */
                entity?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_zohoAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"][];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Figures_zoho: {
        parameters: {
            query?: {
                /** @description Use a listing not older than this; 0: ask Zoho */
                max_age_seconds?: number;
            };
            header?: never;
            path: {
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_3: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_health_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHealthDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_4: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_5: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_6: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_7: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_8: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_9: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReportDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_10: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveOfEntity_11: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Workers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerDto"][];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Workers_control: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkersStateDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    ZohoConnection_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZohoConnectionDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    ZohoConnection_probe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZohoConnectionDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_failures: {
        parameters: {
            query?: {
                /** @description Of Books and of Inventory each */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedDeliveryDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_resend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResentDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_install: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallResultDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecretDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_sendTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendTestRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestDeliveryDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    WebhookInstaller_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedInstallationDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_one_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEventDetailDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_replay_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Webhooks_receiveNamed: {
        parameters: {
            query?: never;
            header?: {
                /** @description HMAC-SHA256 over the raw body, hex */
                "X-Zoho-Signature"?: string;
                /** @description HMAC-SHA256 over query, form fields and body, hex or base64 */
                "X-Zoho-Webhook-Signature"?: string;
            };
            path: {
                /** @description An entity type, by our name or Zoho's */
                entity: unknown;
                /** @description `created`, `updated` or `deleted` */
                event: unknown;
                organization_id: unknown;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The test of Zoho's webhook editor; nothing is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPingDto"];
                };
            };
            /** @description Durable: it cannot be lost any more */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceiptDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_health_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookHealthDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Inbox_recent_3: {
        parameters: {
            query?: {
                /** @description Cursor of the previous page, from its `Link` header */
                after?: string;
                /** @description Entity type or one of its names */
                entity_type?: string;
                /** @description Rows of a page */
                limit?: number;
                status?: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description `<…>; rel="next"`: the next page. Absent on the last. */
                    Link?: string;
                    /** @description Rows in all, where that is cheap to know. */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEventDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    BulkSync_syncOne: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path: {
                /** @description Entity type, or a name of it: products, items, customers, vendors … */
                entity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    BulkSync_syncImages: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    BulkSync_syncItemsWithStock: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    BulkSync_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncStatusDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    BulkSync_syncAll: {
        parameters: {
            query?: {
                /** @description Answer when the runs have ended, with their counts */
                wait?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedRunsDto"];
                };
            };
            /**
             * @description An API key is required
             *
             *     An API key is required
             */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /**
             * @description The API key does not allow this
             *
             *     The API key does not allow this
             */
            403: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description Not now; `components` says why */
            503: {
                headers: {
                    [name: string]: unknown;
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
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
        };
    };
    Metrics_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example tds_queue_depth{status="pending"} 3 */
                    "text/plain": string;
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
}
