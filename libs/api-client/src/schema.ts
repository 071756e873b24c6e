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
    "/api/bff/tds/runs/{id}/undelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back the rows a run deleted: those its sweep found gone, or it was told so by id */
        post: operations["Runs_undelete"];
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
        /** Set several values at once, or none of them where one is wrong; answers those that were named */
        put: operations["Configuration_setAll"];
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
         * @description Changes (`tds.entity.create|update|delete`) carry an id: send the last one as `Last-Event-ID` (browsers do) or `after` and nothing is missed. Other events (`tds.run.progress`, `tds.queue.depth`, `tds.deadletter.added`, `tds.alert.raised|resolved`, `tds.breaker.changed`, `tds.comparison.completed|failed`, `tds.validation.completed|failed`) tell what is now, and are not repeated. `tds.stream.closed` says why the server ends the stream.
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
    "/api/tds/search/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of records whose ids are known
         * @description Their names or numbers. What the mirror does not hold, or has no name, is left out; stock and pictures are called as their products.
         */
        get: operations["Search_names"];
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
            /** @enum {string|null} */
            breaker: "closed" | "open" | "half_open" | null;
            /** @enum {string} */
            channel: "email" | "slack" | "telegram" | "pagerduty" | "webhook";
            /** @description Messages of the last day that were given up */
            failed_last_day: number;
            /** @description Its ALERT_* variables are set */
            is_configured: boolean;
            last_delivery: components["schemas"]["LastDeliveryDto"] | null;
            /**
             * @description The setting `alerts.<channel>_minimum_severity`
             * @enum {string}
             */
            minimum_severity: "info" | "warning" | "error" | "critical";
            /** @description Messages that wait */
            pending: number;
            /** @description Whom it reaches */
            target: string | null;
        };
        AlertDto: {
            /** @description Somebody sees to it */
            acknowledged: boolean;
            /** Format: date-time */
            acknowledged_at: string | null;
            acknowledged_by: string | null;
            /** @description Facts of the rule */
            details: {
                [key: string]: unknown;
            };
            id: string;
            /** @description Its cause lasts */
            is_active: boolean;
            /** Format: date-time */
            last_seen_at: string;
            message: string;
            /** @description How often it was seen */
            occurrences: number;
            /** Format: date-time */
            resolved_at: string | null;
            /** @description `system` where the cause went by itself */
            resolved_by: string | null;
            /** @description Its rule; runbooks are named after it */
            rule: string;
            /** @description What to do about it: a path below this server */
            runbook: string | null;
            severity: components["schemas"]["AlertSeverity"];
            title: string;
            /** Format: date-time */
            triggered_at: string;
        };
        AlertNotesRequest: {
            notes?: string;
        };
        AlertRuleDto: {
            action: string;
            description: string;
            id: string;
            /** @description Nobody is told of its alerts now */
            is_silenced: boolean;
            /**
             * @description Evaluated every few seconds, or reported by what notices
             * @enum {string}
             */
            kind: "evaluated" | "reported";
            open_alerts: number;
            runbook: string | null;
            severities: ("info" | "warning" | "error" | "critical")[];
            thresholds: components["schemas"]["ThresholdDto"][];
        };
        /** @enum {string} */
        AlertSeverity: "info" | "warning" | "error" | "critical";
        ApiKeyDto: {
            /** Format: date-time */
            created_at: string;
            /** @description Null for the keys a process makes at its first start */
            created_by: string | null;
            /** Format: date-time */
            expires_at: string | null;
            id: string;
            /** @description Neither revoked nor expired */
            is_live: boolean;
            /**
             * Format: date-time
             * @description To the minute
             */
            last_used_at: string | null;
            name: string;
            /** @description How the key begins, after `tds_` */
            prefix: string;
            /** @description The key it took the place of */
            replaces_id: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            role: components["schemas"]["ApiRole"];
        };
        /** @enum {string} */
        ApiRole: "viewer" | "operator" | "admin";
        AttemptDto: {
            /** Format: date-time */
            at: string;
            attempt: number;
            /** @enum {string|null} */
            class: "ours" | "theirs" | "weather" | null;
            code: string | null;
            message: string | null;
            worker: string | null;
        };
        AttentionActionDto: {
            body?: {
                [key: string]: unknown;
            };
            label: string;
            /** @enum {string} */
            method: "POST";
            path: string;
            /** @description Least role that may */
            role: components["schemas"]["ApiRole"];
        };
        AttentionItemDto: {
            /** @description Null where it takes more than a request */
            action: components["schemas"]["AttentionActionDto"] | null;
            /** @description Stable name of its kind, to say it in another language */
            code: string;
            /** @description What its sentence is made of */
            facts: {
                [key: string]: string | number;
            };
            /** @description Page of the dashboard that shows more */
            link: string;
            sentence: string;
            severity: components["schemas"]["AlertSeverity"];
            /** Format: date-time */
            since: string | null;
            title: string;
        };
        AuditEntryDto: {
            /** @description `create`, `update`, `delete`, `revive` for records; `queue.paused` and the like for actions */
            action: string;
            actor: string;
            /** @description Changed columns after */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Changed columns before */
            before: {
                [key: string]: unknown;
            } | null;
            changed_fields: string[] | null;
            correlation_id: string | null;
            /** @description What else belongs to an action */
            details: {
                [key: string]: unknown;
            } | null;
            entity_type: string | null;
            id: string;
            /** Format: date-time */
            occurred_at: string;
            organization_id: string | null;
            origin: string;
            /** @description The job it was applied by */
            queue_id: string | null;
            source: string;
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
            /** @description `system` where the breaker decided itself */
            actor: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            from: "closed" | "open" | "half_open";
            reason: string | null;
            /** @enum {string} */
            to: "closed" | "open" | "half_open";
        };
        BreakerDto: {
            changed_by: string;
            /** @description Failures in a row */
            failures: number;
            /** @description The latest changes, newest first */
            history: components["schemas"]["BreakerChangeDto"][];
            /** @description Whether a person may open and reset it; `database` only tells what is */
            is_controllable: boolean;
            /** Format: date-time */
            last_changed: string | null;
            name: string;
            /**
             * Format: date-time
             * @description The next call after this probes
             */
            next_probe_at: string | null;
            /** Format: date-time */
            opened_at: string | null;
            /** @description Error code of the last failure, or what a person gave */
            reason: string | null;
            /** @enum {string} */
            state: "closed" | "open" | "half_open";
        };
        BulkResolvedDto: {
            dry_run: boolean;
            /** @description Open letters the filter found */
            matched: number;
            /** @description Left for another call */
            remaining: number;
            /** @description Closed now; with dry_run: that would be */
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
            notes: string;
        };
        BulkRetriedDto: {
            dry_run: boolean;
            /**
             * Format: date-time
             * @description When the last of them is due
             */
            last_due_at: string | null;
            /** @description Open letters the filter found */
            matched: number;
            /** @description Given back to the queue now; with dry_run: that would be */
            queued: number;
            /** @description Left for another call */
            remaining: number;
            /** @description Left alone: being tried already, or without a payload to replay */
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
            entity_type: string;
            /** @description Calls to Zoho. What looks different is asked for once more on top, up to 100 records. */
            estimated_calls: number;
            /** @description Whether a listing at hand is used again */
            is_listing_reused: boolean;
            /** @description Rows it reads */
            rows: number;
        };
        ChangeDataDto: {
            /** @description Columns that changed; all that had a value, for a new record */
            changed_fields: string[];
            entity_type: string;
            organization_id: string;
            /** @description With include=record: the record as it is now, which may be newer than this change */
            record?: {
                [key: string]: unknown;
            } | null;
            source: string;
            /** @description Zoho's id, as text */
            source_entity_id: string;
            /**
             * Format: date-time
             * @description Version of the record: its modified time in Zoho, or the time of its deletion
             */
            source_modified_at: string | null;
        };
        ChangeDto: {
            correlation_id: string | null;
            /** @description Place right after this change: pass it as `after` */
            cursor: string;
            data: components["schemas"]["ChangeDataDto"];
            /** @enum {string} */
            event_type: "tds.entity.create" | "tds.entity.update" | "tds.entity.delete";
            module: string;
            /** Format: date-time */
            occurred_at: string;
        };
        ChangeSilenceRequest: {
            /** Format: date-time */
            ends_at?: string;
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
            /** Format: date-time */
            timestamp: string;
            webhooks: components["schemas"]["WebhookStatsDto"];
        };
        ComparisonDto: {
            /** @description Calls it has cost */
            api_calls: number;
            /** Format: date-time */
            compared_at: string | null;
            /** Format: uuid */
            comparison_id: string;
            /** @description 0..100: completeness × currency × accuracy (docs/agreement.md) */
            data_quality_score: number | null;
            /** @description Of the same version, and not the same */
            different: components["schemas"]["DifferentRecordDto"][];
            different_count: number | null;
            entity_type: string;
            error_summary: string | null;
            /** @description Calls it was reckoned to cost */
            estimated_calls: number;
            /** @description Records whose change is on its way: no drift */
            in_flight: number | null;
            /** @description Whether a list above was cut */
            is_truncated: boolean;
            /** @enum {string} */
            level: "counts" | "ids" | "fields";
            /**
             * Format: date-time
             * @description When Zoho was asked for the listing; null where records were fetched one by one
             */
            listed_at: string | null;
            local_count: number | null;
            /** @description 0..100; 100 means that nothing differs */
            match_percentage: number | null;
            matched: number | null;
            /** @description In Zoho and not here */
            missing_local: string[];
            missing_local_count: number | null;
            /** @description Here and not in Zoho */
            missing_zoho: string[];
            missing_zoho_count: number | null;
            /** @description 0..100; null where the number of rows is not known */
            progress_percentage: number | null;
            /** @enum {string|null} */
            recommendation: "no_sync_needed" | "incremental_sync" | "full_sync" | "manual_review" | null;
            /** @description Calls the recommendation costs */
            recommendation_calls: number | null;
            recommendation_reason: string | null;
            /**
             * Format: uuid
             * @description The repair this comparison checked
             */
            repair_run_id: string | null;
            /** @description Records that drifted in the comparison before too; these raise the alert */
            repeated: number | null;
            /**
             * @description `records`: only those a repair was about
             * @enum {string}
             */
            scope: "listing" | "records";
            /** @description Here in an older version */
            stale: string[];
            stale_count: number | null;
            /** Format: date-time */
            started_at: string;
            /** @enum {string} */
            status: "running" | "completed" | "failed";
            zoho_count: number | null;
        };
        ComparisonSummaryDto: {
            /** @description Calls it has cost */
            api_calls: number;
            /** Format: date-time */
            compared_at: string | null;
            /** Format: uuid */
            comparison_id: string;
            /** @description 0..100: completeness × currency × accuracy (docs/agreement.md) */
            data_quality_score: number | null;
            different_count: number | null;
            entity_type: string;
            error_summary: string | null;
            /** @description Calls it was reckoned to cost */
            estimated_calls: number;
            /** @description Records whose change is on its way: no drift */
            in_flight: number | null;
            /** @enum {string} */
            level: "counts" | "ids" | "fields";
            /**
             * Format: date-time
             * @description When Zoho was asked for the listing; null where records were fetched one by one
             */
            listed_at: string | null;
            local_count: number | null;
            /** @description 0..100; 100 means that nothing differs */
            match_percentage: number | null;
            matched: number | null;
            missing_local_count: number | null;
            missing_zoho_count: number | null;
            /** @description 0..100; null where the number of rows is not known */
            progress_percentage: number | null;
            /** @enum {string|null} */
            recommendation: "no_sync_needed" | "incremental_sync" | "full_sync" | "manual_review" | null;
            /** @description Calls the recommendation costs */
            recommendation_calls: number | null;
            recommendation_reason: string | null;
            /**
             * Format: uuid
             * @description The repair this comparison checked
             */
            repair_run_id: string | null;
            /** @description Records that drifted in the comparison before too; these raise the alert */
            repeated: number | null;
            /**
             * @description `records`: only those a repair was about
             * @enum {string}
             */
            scope: "listing" | "records";
            stale_count: number | null;
            /** Format: date-time */
            started_at: string;
            /** @enum {string} */
            status: "running" | "completed" | "failed";
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
            /** Format: date-time */
            at: string;
            reason: string | null;
            status: components["schemas"]["ComponentStatus"];
        };
        ComponentDto: {
            name: string;
            /** @description Why it is not up */
            reason: string | null;
            /** @description `degraded`: it works, but not as it should */
            status: components["schemas"]["ComponentStatus"];
        };
        ComponentHealthDto: {
            facts: {
                [key: string]: unknown;
            };
            /** @description The last ten changes, newest first */
            history: components["schemas"]["ComponentChangeDto"][];
            name: string;
            /** @description Why it is not up */
            reason: string | null;
            /**
             * Format: date-time
             * @description Since when it is as it is; null before the first look
             */
            since: string | null;
            /** @description `degraded`: it works, but not as it should */
            status: components["schemas"]["ComponentStatus"];
            /** @description Percent of the last 24 hours in which it was not down */
            uptime_24h: number | null;
            /** @description Percent of the last 30 days in which it was not down */
            uptime_30d: number | null;
        };
        /**
         * @description `degraded`: it works, but not as it should
         * @enum {string}
         */
        ComponentStatus: "up" | "degraded" | "down";
        CoverageDayDto: {
            /** @description Changes only a sync found */
            by_sync: number;
            /** @description Changes a webhook brought */
            by_webhook: number;
            /** @description Share of changes that came by webhook, 0..100 */
            coverage_percentage: number | null;
            /** Format: date */
            day: string;
            entity_type: string;
            /** @description Some of the records only a sync found */
            examples: string[];
        };
        CreateKeyRequest: {
            /**
             * Format: date-time
             * @description Absent: it does not expire
             */
            expires_at?: string;
            /** @description Who uses it; it is in the audit trail */
            name: string;
            role: components["schemas"]["ApiRole"];
        };
        CreateSilenceRequest: {
            /** @description Only the alert of this key */
            dedupe_key?: string;
            /** Format: date-time */
            ends_at: string;
            reason: string;
            /** @description A rule, or `*` for all */
            rule: string;
            /**
             * Format: date-time
             * @description Now, where it is left out
             */
            starts_at?: string;
        };
        CrossTypeIssueDto: {
            /** @description Numbers are decimal text; several ids are a list; sums are `{value, sum}` */
            current_value: string | boolean | Record<string, never> | unknown[];
            entity_id: string;
            entity_type: string;
            field: string;
            issue: string;
            recommendation: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
        };
        CrossTypeReportDto: {
            entity_type: string;
            /** @description A page: the worst first */
            issues: components["schemas"]["CrossTypeIssueDto"][];
            statistics: components["schemas"]["ValidationStatisticsDto"];
            /** Format: date-time */
            timestamp: string;
        };
        DashboardComponentsDto: {
            active_alerts: number;
            active_workers: number;
            components: components["schemas"]["ComponentDto"][];
            /** @description Percent of the jobs of the last hour that failed */
            error_rate: number;
            /** @description Jobs completed a minute, over the last five */
            processing_rate: number;
            /** @description Jobs that wait or are worked on */
            queue_depth: number;
            status: components["schemas"]["SystemStatus"];
            /** Format: date-time */
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
            active_alerts: number;
            active_workers: number;
            /** @description Percent of the jobs of the last hour that failed */
            error_rate: number;
            /** @description Jobs completed a minute, over the last five */
            processing_rate: number;
            /** @description Jobs that wait or are worked on */
            queue_depth: number;
            status: components["schemas"]["SystemStatus"];
        };
        DashboardQueueDto: {
            /** @description Since midnight UTC */
            completed_today: number;
            /** @description Open dead letters */
            dead_letter: number;
            /** @description Given up since midnight UTC */
            failed_today: number;
            pending: number;
            processing: number;
            /** @description Jobs whose wait for another try is over */
            retry_ready: number;
        };
        DeadLetterClassesDto: {
            ours: number;
            theirs: number;
            weather: number;
        };
        DeadLetterCountsDto: {
            /** @description A bug or a configuration of ours */
            ours: number;
            /** @description The record's data */
            theirs: number;
            /** @description Network, quota, outage */
            weather: number;
        };
        DeadLetterDetailDto: {
            attempt_history: components["schemas"]["AttemptDto"][];
            /** @description Of these, the times without a person */
            automatic_tries: number;
            /** @description A job for its record waits or is worked on; its outcome settles the letter */
            being_retried: boolean;
            /** @enum {string} */
            class: "ours" | "theirs" | "weather";
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description What somebody gave to be applied instead */
            edited_payload: {
                [key: string]: unknown;
            } | null;
            entity_type: string;
            error_code: string | null;
            error_message: string | null;
            /** @description What the error code means, for people */
            explanation: string;
            /**
             * Format: date-time
             * @description When it failed last
             */
            failed_at: string;
            failure_reason: string;
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
            /** @enum {string} */
            operation: "upsert" | "delete" | "fetch";
            organization_id: string;
            origin: string;
            /** @description As its source sent it */
            payload: {
                [key: string]: unknown;
            } | null;
            priority: number;
            /** @description The job that ended in it */
            queue_id: string;
            resolution_notes: string | null;
            resolved: boolean;
            /** Format: date-time */
            resolved_at: string | null;
            resolved_by: string | null;
            /** @description Times it was given back to the queue */
            retry_count: number;
            source_entity_id: string;
            /** Format: date-time */
            source_modified_at: string | null;
            total_attempts: number;
            /** Format: date-time */
            updated_at: string;
            what_to_do: string;
        };
        DeadLetterDto: {
            /** @description Of these, the times without a person */
            automatic_tries: number;
            /** @description A job for its record waits or is worked on; its outcome settles the letter */
            being_retried: boolean;
            /** @enum {string} */
            class: "ours" | "theirs" | "weather";
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            entity_type: string;
            error_code: string | null;
            /** @description What the error code means, for people */
            explanation: string;
            /**
             * Format: date-time
             * @description When it failed last
             */
            failed_at: string;
            failure_reason: string;
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
            /** @enum {string} */
            operation: "upsert" | "delete" | "fetch";
            organization_id: string;
            priority: number;
            /** @description The job that ended in it */
            queue_id: string;
            resolution_notes: string | null;
            resolved: boolean;
            /** Format: date-time */
            resolved_at: string | null;
            resolved_by: string | null;
            /** @description Times it was given back to the queue */
            retry_count: number;
            source_entity_id: string;
            total_attempts: number;
            /** Format: date-time */
            updated_at: string;
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
            /** @description Entity type, or a name of it */
            entity_type?: string;
            error_code?: string;
            /** @description Part of the reason or message, or the id of the record */
            search?: string;
            /** @description Id of the record at its source */
            source_entity_id?: string;
        };
        DeadLetterGroupDto: {
            /** @enum {string} */
            class: "ours" | "theirs" | "weather";
            count: number;
            entity_type: string;
            error_code: string | null;
            explanation: string;
            /**
             * Format: date-time
             * @description When the oldest of them was made
             */
            oldest_at: string;
            what_to_do: string;
        };
        DeadLetterSummaryDto: {
            by_class: components["schemas"]["DeadLetterClassesDto"];
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
            open: number;
        };
        DifferenceDto: {
            fields: components["schemas"]["FieldDifferenceDto"][];
            /** @description Whether the record was asked for by itself once more */
            is_confirmed: boolean;
            /** @enum {string} */
            kind: "missing_local" | "missing_zoho" | "stale" | "different" | "in_flight";
            /** Format: date-time */
            local_modified_at: string | null;
            /** @description Why it is in flight, or why the pipeline would refuse it */
            note: string | null;
            /** @enum {string} */
            severity: "info" | "warning" | "error";
            zoho_id: string;
            /** Format: date-time */
            zoho_modified_at: string | null;
        };
        DifferentRecordDto: {
            fields: components["schemas"]["FieldDifferenceDto"][];
            zoho_id: string;
        };
        EntityDepthDto: {
            entity_type: string;
            pending: number;
            processing: number;
            retry: number;
        };
        EntitySummaryDto: {
            entity_type: string;
            /** @description Jobs of the last 24 hours that failed for good */
            failed_last_24h: number;
            /**
             * Format: date-time
             * @description End of the last completed run; null before the first
             */
            last_sync: string | null;
            /** @description Jobs that wait or run */
            pending: number;
            /** @description Percent of the jobs of the last 24 hours that succeeded; 100 when there were none */
            success_rate: number;
            /** @description Living records in the mirror */
            total_synced: number;
        };
        EntityWebhookStatsDto: {
            entity_type: string;
            failed: number;
            processed: number;
            received: number;
            waiting: number;
        };
        FailedDeliveryDto: {
            event: string | null;
            /** @description As Zoho writes it */
            executed_at: string | null;
            history_id: string;
            module: string | null;
            /** @enum {string} */
            product: "books" | "inventory";
            reason: string | null;
            /** @description What was answered; null: nothing */
            response_status: number | null;
            source_entity_id: string | null;
            url: string;
            webhook: string | null;
        };
        FeedPositionDto: {
            /** @description Everything committed before this answer lies before it */
            cursor: string;
            /** Format: date-time */
            taken_at: string;
        };
        FieldDifferenceDto: {
            field: string;
            local_value: string | boolean | Record<string, never> | unknown[];
            /** @enum {string} */
            severity: "info" | "warning" | "error";
            /** @description Numbers are decimal text */
            zoho_value: string | boolean | Record<string, never> | unknown[];
        };
        FieldProblemDto: {
            /** @description Path to the field */
            field: string;
            /** @description What would be right */
            message: string;
            /** @description The rule it breaks */
            rule: string;
        };
        FiguresDto: {
            /** @description Calls to Zoho spent for this answer */
            api_calls: number;
            /**
             * Format: date-time
             * @description When the figures were true
             */
            as_of: string;
            counts: {
                [key: string]: number | null;
            };
            entity_type: string;
            groups: {
                [key: string]: Record<string, never> | null;
            };
            /** @description Figures only the mirror has */
            more: {
                [key: string]: string | null;
            };
            /** @enum {string} */
            side: "zoho" | "local";
            /** @description Decimal text */
            sums: {
                [key: string]: string | null;
            };
            total: number;
        };
        FindingDto: {
            current_value: string | boolean | Record<string, never> | unknown[];
            entity_id: string;
            entity_type: string;
            field: string;
            /** Format: date-time */
            first_seen_at: string;
            /**
             * Format: date-time
             * @description When it was put right
             */
            fixed_at: string | null;
            id: string;
            ignore_reason: string | null;
            /**
             * Format: date-time
             * @description When somebody said that it may be
             */
            ignored_at: string | null;
            ignored_by: string | null;
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
             * @enum {string}
             */
            origin: "mirror" | "intake";
            recommendation: string;
            /** @description How often it came back after it was fixed */
            reopened_count: number;
            /** @enum {string} */
            rule: "required" | "not_negative" | "range" | "format" | "unique" | "reference" | "sum" | "readable" | "identified" | "stale";
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            /** @enum {string} */
            status: "open" | "fixed" | "ignored";
        };
        FiringDto: {
            /** @description More than 1: the process of an earlier attempt ended */
            attempts: number;
            /** Format: date-time */
            due_at: string;
            error: string | null;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: date-time */
            fired_at: string;
            /**
             * @description `abandoned`: its process ended; it is fired again
             * @enum {string}
             */
            outcome: "running" | "succeeded" | "failed" | "abandoned";
            /** @description `schedule` (on time), `catch_up` (after a downtime), or who asked for it */
            started_by: string;
        };
        FoundRecordDto: {
            /** @description It no longer exists in Zoho */
            deleted: boolean;
            entity_type: string;
            /** @description The column holds just what was looked for */
            exact: boolean;
            /** @description Column that matched; `zoho_id` for the id */
            matched_by: string;
            matched_value: string;
            organization_id: string;
            /** Format: date-time */
            source_modified_at: string | null;
            title: string | null;
            zoho_id: string;
        };
        FreshnessDto: {
            /** @description Since the last completed run; null before the first */
            age_seconds: number | null;
            entity_type: string;
            /** Format: date-time */
            last_sync: string | null;
        };
        HealingActionDto: {
            action: string | null;
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            };
            check: string;
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            effect: string | null;
            error: string | null;
            finding: string;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: uuid */
            id: string;
            /**
             * @description `begun`: the process ended before the action did
             * @enum {string}
             */
            outcome: "begun" | "done" | "failed" | "nothing" | "held";
            /** Format: uuid */
            round_id: string;
            subject: string;
        };
        HealingCheckDto: {
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
            check: string;
            description: string;
            done: number;
            failed: number;
            /** @description Left for a person: the budget was spent */
            held: number;
            /** Format: date-time */
            last_action: string | null;
        };
        HealingFindingDto: {
            before: {
                [key: string]: unknown;
            };
            subject: string;
            summary: string;
        };
        HealingOutcomeDto: {
            action: string | null;
            after: {
                [key: string]: unknown;
            } | null;
            effect: string;
            error: string | null;
            /** @enum {string} */
            status: "done" | "failed" | "nothing";
            subject: string;
        };
        HealingRoundDto: {
            checks: components["schemas"]["HealingCheckDto"][];
            dry_run: boolean;
            /** Format: uuid */
            id: string;
        };
        HealingStatsDto: {
            alerts_raised: number;
            /** @description Breakers a probe of auto-healing closed */
            breakers_reset: number;
            by_check: components["schemas"]["HealingCheckStatsDto"][];
            dead_letters_retried: number;
            hours: number;
            last_run: components["schemas"]["LastHealingRunDto"] | null;
            /**
             * Format: date-time
             * @description Null: it is off
             */
            next_run: string | null;
            orphaned_runs_ended: number;
            recovered_without_person: components["schemas"]["RecoveredWithoutPersonDto"];
            runs: number;
            stuck_recovered: number;
            /** @description Of all actions that were needed, those that did what they should */
            success_share: number | null;
        };
        IgnoreRequest: {
            reason: string;
        };
        InboxEventDetailDto: {
            body: string;
            body_bytes: number;
            /**
             * @description base64 where the body is not text
             * @enum {string}
             */
            body_encoding: "utf8" | "base64";
            content_type: string | null;
            correlation_id: string | null;
            /** @description How often the event was delivered again */
            duplicates: number;
            entity_type: string | null;
            headers: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** @description What tells a redelivery from news */
            idempotency_key: string | null;
            /** @description From receipt to mirrored row, milliseconds */
            latency_ms: number | null;
            /** @enum {string} */
            operation: "created" | "updated" | "deleted" | "unknown";
            organization_id: string | null;
            path: string | null;
            /** Format: date-time */
            processed_at: string | null;
            /** Format: date-time */
            received_at: string;
            signature_scheme: string | null;
            signature_verified: boolean;
            source: string;
            source_entity_id: string | null;
            /**
             * Format: date-time
             * @description Version of the record, by its source
             */
            source_modified_at: string | null;
            /** @enum {string} */
            status: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            validation_errors: components["schemas"]["ValidationErrorDto"][] | null;
        };
        InboxEventDto: {
            body_bytes: number;
            content_type: string | null;
            correlation_id: string | null;
            entity_type: string | null;
            /** Format: uuid */
            id: string;
            /** @description From receipt to mirrored row, milliseconds */
            latency_ms: number | null;
            /** @enum {string} */
            operation: "created" | "updated" | "deleted" | "unknown";
            organization_id: string | null;
            path: string | null;
            /** Format: date-time */
            processed_at: string | null;
            /** Format: date-time */
            received_at: string;
            signature_scheme: string | null;
            signature_verified: boolean;
            source: string;
            source_entity_id: string | null;
            /**
             * Format: date-time
             * @description Version of the record, by its source
             */
            source_modified_at: string | null;
            /** @enum {string} */
            status: "received" | "processed" | "failed" | "unrecognised" | "malformed" | "rejected";
            validation_errors: components["schemas"]["ValidationErrorDto"][] | null;
        };
        InstallationDto: {
            /** @description All webhooks are installed without a fault */
            is_complete: boolean;
            /** @description Left alone; remove them in Zoho where they are not wanted */
            strays: components["schemas"]["StrayWebhookDto"][];
            webhooks: components["schemas"]["WebhookEntryDto"][];
        };
        InstallResultDto: {
            /** @description Webhooks of which something was to be done */
            changed: number;
            /** @description Zoho refused nothing */
            is_complete: boolean;
            webhooks: components["schemas"]["WrittenWebhookDto"][];
        };
        JobDetailDto: {
            /** @description Attempts started */
            attempts: number;
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            dead_letter_id: string | null;
            entity_type: string;
            error: components["schemas"]["JobErrorDto"] | null;
            failures: components["schemas"]["AttemptDto"][];
            /** Format: date-time */
            finished_at: string | null;
            id: string;
            /** @description Webhook events behind it */
            inbox_ids: string[];
            /** Format: date-time */
            lease_expires_at: string | null;
            /** @description Worker that has it, or had it last */
            lease_owner: string | null;
            /** @enum {string} */
            operation: "upsert" | "delete" | "fetch";
            organization_id: string;
            origin: string;
            /** @description What came of it: inserted, updated, unchanged, stale, deleted */
            outcome: string | null;
            /** @description Null once completed; the inbox keeps the body */
            payload: {
                [key: string]: unknown;
            } | null;
            payload_hash: string | null;
            priority: number;
            /** Format: date-time */
            received_at: string;
            /**
             * Format: date-time
             * @description Not before this instant
             */
            run_at: string;
            /** @description Times it was put off without an attempt: quota, open breaker */
            snoozes: number;
            source: string;
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
            /** @enum {string} */
            status: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            sync_run_id: string | null;
            /** @description Id of the row it changed */
            target_id: string | null;
        };
        JobDto: {
            /** @description Attempts started */
            attempts: number;
            correlation_id: string | null;
            /** Format: date-time */
            created_at: string;
            dead_letter_id: string | null;
            entity_type: string;
            error: components["schemas"]["JobErrorDto"] | null;
            /** Format: date-time */
            finished_at: string | null;
            id: string;
            /** @description Webhook events behind it */
            inbox_ids: string[];
            /** Format: date-time */
            lease_expires_at: string | null;
            /** @description Worker that has it, or had it last */
            lease_owner: string | null;
            /** @enum {string} */
            operation: "upsert" | "delete" | "fetch";
            organization_id: string;
            origin: string;
            /** @description What came of it: inserted, updated, unchanged, stale, deleted */
            outcome: string | null;
            priority: number;
            /** Format: date-time */
            received_at: string;
            /**
             * Format: date-time
             * @description Not before this instant
             */
            run_at: string;
            /** @description Times it was put off without an attempt: quota, open breaker */
            snoozes: number;
            source: string;
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
            /** @enum {string} */
            status: "pending" | "processing" | "retry" | "completed" | "failed" | "dead_letter";
            sync_run_id: string | null;
            /** @description Id of the row it changed */
            target_id: string | null;
        };
        JobErrorDto: {
            /**
             * @description Whose trouble it is: ours, bad data, or network, quota, outage
             * @enum {string}
             */
            class: "ours" | "theirs" | "weather";
            code: string | null;
            message: string | null;
        };
        LastDeliveryDto: {
            alert_id: string;
            attempts: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            delivered_at: string | null;
            /** @description Why the last attempt failed */
            error: string | null;
            /** @enum {string} */
            state: "triggered" | "escalated" | "reminded" | "acknowledged" | "resolved";
            /** @enum {string} */
            status: "pending" | "delivered" | "failed" | "superseded";
        };
        LastHealingRunDto: {
            findings: number;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: date-time */
            started_at: string;
        };
        LatencyDto: {
            p50: number | null;
            p95: number | null;
            p99: number | null;
            /** @description Events they are taken of */
            samples: number;
        };
        LivenessDto: {
            /** @enum {string} */
            status: "ok";
            /** @description Seconds since the process started */
            uptime_seconds: number;
        };
        LoginDto: {
            /** @description An API key */
            api_key: string;
        };
        MadeApiKeyDto: {
            /** Format: date-time */
            created_at: string;
            /** @description Null for the keys a process makes at its first start */
            created_by: string | null;
            /** Format: date-time */
            expires_at: string | null;
            id: string;
            /** @description Neither revoked nor expired */
            is_live: boolean;
            /** @description The key itself; shown this once */
            key: string;
            /**
             * Format: date-time
             * @description To the minute
             */
            last_used_at: string | null;
            name: string;
            /** @description How the key begins, after `tds_` */
            prefix: string;
            /** @description The key it took the place of */
            replaces_id: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            role: components["schemas"]["ApiRole"];
        };
        MirrorRecordDto: {
            /** Format: date-time */
            first_seen_at: string;
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
            /** @description What brought the last change */
            sync_origin: string;
            /** Format: uuid */
            sync_run_id: string | null;
            /**
             * Format: date-time
             * @description Last written here
             */
            synced_at: string;
            /** @description Zoho's id, as text */
            zoho_id: string;
        };
        Object: Record<string, never>;
        OpenBreakerRequest: {
            reason?: string;
            /**
             * @description Seconds until probes decide again
             * @default 3600
             */
            seconds?: number;
        };
        PauseDto: {
            /** @description Null: everything */
            entity_type: string | null;
            /** Format: date-time */
            paused_at: string;
            paused_by: string;
            reason: string | null;
        };
        PauseRequest: {
            /** @description Entity type, or a name of it: products, items. Absent: everything */
            entity_type?: string;
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
            /** @description Entity type, or a name of it. Absent: everything */
            entity_type?: string;
            reason: string;
        };
        ProblemDetailsDto: {
            /** @description Kind of problem as a stable name for programs */
            code: string;
            /** @description Quote it when asking about this answer */
            correlation_id: string;
            /** @description What happened this time; absent for failures of our own */
            detail?: string;
            /** @description Fields that did not validate */
            errors?: components["schemas"]["FieldProblemDto"][];
            /** @description HTTP status */
            status: number;
            /** @description Kind of problem in words */
            title: string;
            /** @description Kind of problem as a URI */
            type: string;
        };
        PurposeUsageDto: {
            calls: number;
            /** @description Of them, those that were not answered with success */
            failed: number;
            /** @enum {string} */
            purpose: "webhook_refetch" | "user" | "stock" | "incremental" | "full" | "verification";
        };
        QueueCountsDto: {
            /** @description Since midnight UTC */
            completed_today: number;
            /** @description Open dead letters */
            dead_letter: number;
            /** @description Given up since midnight UTC */
            failed_today: number;
            pending: number;
            processing: number;
            /** @description Waiting for their next attempt */
            retry: number;
            /** @description Of those, the ones whose wait is over */
            retry_ready: number;
        };
        QueueDto: {
            by_entity: components["schemas"]["EntityDepthDto"][];
            counts: components["schemas"]["QueueCountsDto"];
            /** @description Newest first */
            jobs: components["schemas"]["JobDto"][];
            /** @description Cursor of the next page, for `after`; null on the last */
            next: string | null;
            /** @description Age of the job that waits longest; null where none waits */
            oldest_pending_seconds: number | null;
            /** @description Whether everything is paused */
            paused: boolean;
            pauses: components["schemas"]["PauseDto"][];
        };
        QueueStateDto: {
            by_entity: components["schemas"]["EntityDepthDto"][];
            counts: components["schemas"]["QueueCountsDto"];
            /** @description Age of the job that waits longest; null where none waits */
            oldest_pending_seconds: number | null;
            /** @description Whether everything is paused */
            paused: boolean;
            pauses: components["schemas"]["PauseDto"][];
        };
        QuotaDto: {
            /** @description Our calls since the count began */
            by_purpose: components["schemas"]["PurposeUsageDto"][];
            /** @description Our calls of the last 60 seconds */
            calls_last_minute: number;
            /** @description Null until Zoho told its limit */
            forecast: components["schemas"]["QuotaForecastDto"] | null;
            /** @description Calls a day; null until Zoho told */
            limit: number | null;
            /**
             * Format: date-time
             * @description When Zoho last told
             */
            observed_at: string | null;
            pause_reason: string | null;
            /**
             * Format: date-time
             * @description No calls until then: Zoho asked for a pause
             */
            paused_until: string | null;
            remaining: number | null;
            /** Format: date-time */
            resets_at: string | null;
            /** @description All calls of the organisation, others' included */
            used_today: number | null;
        };
        QuotaForecastDto: {
            /** @description Calls until the end of the day, if everything planned is done */
            expected_calls: number;
            /** @description Calls left then; negative: so many are missing */
            expected_remaining: number;
            /** @description The most urgent first */
            schedules: components["schemas"]["ScheduleForecastDto"][];
            /** @description Schedules are thinned out */
            stretched: boolean;
            /** @description Of them, what webhooks, people and checks take at the present rate */
            unplanned_calls: number;
        };
        ReadinessDto: {
            /** @description Every component that readiness asks; one that is down says why */
            components: {
                [key: string]: {
                    message?: string;
                    status: string;
                } & {
                    [key: string]: unknown;
                };
            };
            /** @enum {string} */
            status: "ok" | "error" | "shutting_down";
        };
        RecommendationDto: {
            /**
             * Format: date-time
             * @description The comparison it rests on; null where there is none yet
             */
            compared_at: string | null;
            entity_type: string;
            estimated_calls: number;
            match_percentage: number | null;
            reason: string;
            /** @enum {string} */
            recommendation: "no_sync_needed" | "incremental_sync" | "full_sync" | "manual_review";
        };
        RecordFactsDto: {
            entity_type: string;
            organization_id: string;
            /**
             * Format: date-time
             * @description Set when the record no longer exists in Zoho
             */
            source_deleted_at: string | null;
            /** Format: date-time */
            source_modified_at: string | null;
            sync_origin: string;
            /** Format: date-time */
            synced_at: string;
            zoho_id: string;
        };
        RecordNameDto: {
            entity_type: string;
            title: string;
            zoho_id: string;
        };
        RecoveredWithoutPersonDto: {
            /** @description Actions of checks that helped, breakers that closed and dead letters that were done after all, by themselves */
            by_itself: number;
            /** @description Dead letters people resolved and breakers they reset */
            by_people: number;
            /** @description Dead letters of this time that are still open, and what a check could not mend */
            open: number;
            /** @description by_itself of all; null where there was no trouble */
            share: number | null;
        };
        RefusedResendDto: {
            history_ids: string[];
            reason: string;
        };
        ReopenRequest: {
            notes?: string;
        };
        RepairDto: {
            api_calls?: number;
            created?: number;
            deleted?: number;
            dry_run: boolean;
            failed?: number;
            /** @description Told when it is started */
            plan?: components["schemas"]["RepairPlanDto"];
            /** @description Documents fetched so far */
            processed?: number;
            /**
             * Format: uuid
             * @description Null in a dry run
             */
            run_id: string | null;
            /** @enum {string} */
            status: "planned" | "running" | "completed" | "failed" | "cancelled";
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
            entity_type: string;
            estimated_calls: number;
            /** @description Documents fetched: the records themselves, or those they come in */
            ids: string[];
            /** @description Documents the budget leaves out */
            left_over: number;
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
            /** @description Entity type or one of its names */
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
            entity_type: string;
            /** Format: uuid */
            event_id: string;
            /** @description Id in the queue */
            job_id: string;
            /** @description It became part of a job that waited for the same record */
            merged: boolean;
            /** @enum {string} */
            operation: "fetch" | "upsert" | "delete";
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
            /** @description All failed ones by default */
            history_ids?: string[];
            /**
             * @description Failed deliveries looked at, of Books and of Inventory each
             * @default 200
             */
            limit?: number;
        };
        ResentDto: {
            refused: components["schemas"]["RefusedResendDto"][];
            resent: string[];
            /** @description Asked for, and not among the failed ones */
            unknown: string[];
        };
        ResolveRequest: {
            notes: string;
        };
        ResumeRequest: {
            /** @description Entity type, or a name of it: products, items. Absent: everything */
            entity_type?: string;
        };
        ResumeWritingRequest: {
            /** @description Entity type, or a name of it. Absent: every pause ends */
            entity_type?: string;
        };
        RetriedDto: {
            id: string;
            /** @description Whether it became part of a job that waited for the record already */
            merged: boolean;
            queue_id: string;
            status: string;
        };
        RetryRequest: {
            notes?: string;
            /** @description Absent: fetch the record from its source. `original`: replay what we had. An object (or its JSON text): apply this instead. */
            payload?: "original" | Record<string, never>;
        };
        RotatedSecretDto: {
            /** @description Webhooks of which something was to be done */
            changed: number;
            /** @description Zoho refused nothing */
            is_complete: boolean;
            /**
             * Format: date-time
             * @description Until when the stored secret before is accepted; null: there was none, or it is still in use
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
            /** @description 12 to 50 letters and digits; left out, TDS makes one, or goes on with a rotation that was not completed */
            secret?: string;
        };
        RunCountsDto: {
            /** @description Calls to Zoho spent */
            api_calls: number;
            cancelled: number;
            completed: number;
            failed: number;
            /** @description Records read */
            processed: number;
            running: number;
            started: number;
        };
        RunDto: {
            /** @description Calls to Zoho spent */
            api_calls: number;
            correlation_id: string | null;
            /** @description Rows new in the mirror */
            created: number;
            deleted: number;
            duration: string;
            /** Format: date-time */
            ended_at: string | null;
            entity_type: string;
            error_summary: string | null;
            /** @description Records that break a rule; they are in the queue or the dead letters */
            failed: number;
            /** Format: uuid */
            id: string;
            /** @description Records read so far */
            processed: number;
            /** @description 0..100; null while the total is not known */
            progress_percentage: number | null;
            requested_by: string | null;
            /** @description Older than what the mirror holds; nothing written */
            stale: number;
            /** Format: date-time */
            started_at: string;
            /** @enum {string} */
            status: "running" | "completed" | "failed" | "cancelled";
            /** @description Records expected (from the last completed run); null when never run before */
            total: number | null;
            /** @enum {string} */
            trigger: "schedule" | "api" | "cli" | "healing" | "startup";
            /** @enum {string} */
            type: "full" | "incremental" | "stock" | "specific" | "repair" | "image";
            unchanged: number;
            updated: number;
        };
        RunHealingRequest: {
            /** @description Left out: all */
            checks?: string[];
            /**
             * @description Look, and change nothing
             * @default false
             */
            dry_run?: boolean;
        };
        ScheduleDto: {
            /** @description Null: off by configuration; it runs only when asked to */
            cron: string | null;
            description: string;
            /** @enum {string} */
            health: "ok" | "off" | "paused" | "late" | "missed" | "failing";
            name: string;
            /** Format: date-time */
            next_due_at: string | null;
            paused: boolean;
            /** Format: date-time */
            paused_at: string | null;
            paused_by: string | null;
            /** @description The last three, newest first */
            recent: components["schemas"]["FiringDto"][];
            time_zone: string;
        };
        ScheduleForecastDto: {
            /** @description On average of the last four firings */
            calls_per_firing: number;
            planned_firings: number;
            schedule: string;
            /** @description Share of its firings the calls suffice for; below 1 it is thinned out */
            share: number;
        };
        SendTestRequest: {
            /** @description An entity type, or Zoho's name of it; the first one installed by default */
            entity?: string;
            /** @enum {string} */
            event?: "created" | "updated" | "deleted";
        };
        SeriesDto: {
            metric: components["schemas"]["ChartMetricName"];
            range: components["schemas"]["ChartRangeName"];
            /** @description Empty before the first sample */
            series: components["schemas"]["SeriesLineDto"][];
            step_seconds: number;
            /** @description Beginnings of the steps, oldest first */
            times: string[];
            /** @enum {string} */
            unit: "per_minute" | "count" | "seconds" | "milliseconds" | "calls" | "percent";
        };
        SeriesLineDto: {
            /** @description Empty for the whole */
            label: string;
            /** @description The highest minute within each step */
            peaks: (number | null)[];
            /** @description A value per time; null where nothing was sampled */
            values: (number | null)[];
        };
        SessionDto: {
            /** @description To be sent as `X-CSRF-Token` with every request of this session that changes something; null for a caller with a key */
            csrf_token: string | null;
            /**
             * Format: date-time
             * @description When the session ends if it is not used; null for a caller with a key
             */
            expires_at: string | null;
            /** @description Name of the API key */
            name: string;
            role: components["schemas"]["ApiRole"];
        };
        SetSettingRequest: {
            value: number | string | boolean | Record<string, never> | unknown[];
            /** @description The version you have seen; left out, the change counts whatever it is */
            version?: number;
        };
        SettingDto: {
            /** @description What it is while nobody has set it: the environment’s value */
            default: number | string | boolean | Record<string, never> | unknown[];
            description: string;
            key: string;
            /** @description JSON Schema of a value */
            schema: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            source: "environment" | "database";
            /** Format: date-time */
            updated_at: string | null;
            updated_by: string | null;
            value: number | string | boolean | Record<string, never> | unknown[];
            /** @description 0: never set. Send it back with a change, so that nobody overwrites what they have not seen */
            version: number;
        };
        SettingVersionDto: {
            /** Format: date-time */
            changed_at: string;
            changed_by: string;
            /** @description Null: the environment’s value */
            value: number | string | boolean | Record<string, never> | unknown[];
            version: number;
        };
        SilenceDto: {
            /** Format: date-time */
            created_at: string;
            created_by: string;
            dedupe_key: string | null;
            /** Format: date-time */
            ends_at: string;
            id: string;
            is_active: boolean;
            reason: string;
            rule: string;
            /** Format: date-time */
            starts_at: string;
        };
        SpoolStatusDto: {
            bytes: number;
            /** @description Files that were damaged after they were written; somebody should look at them */
            damaged_segments: number;
            enabled: boolean;
            entries: number;
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
            name: string;
        };
        StartedRunsDto: {
            /** @description Calls to Zoho spent */
            api_calls?: number;
            /** @description Rows new in the mirror */
            created?: number;
            deleted?: number;
            duration?: string;
            /** @description Records that break a rule; they are in the queue or the dead letters */
            failed?: number;
            /** @description Records read so far */
            processed?: number;
            /**
             * Format: uuid
             * @description The first run, for requests of one type
             */
            run_id: string;
            runs: components["schemas"]["RunDto"][];
            /** @description Older than what the mirror holds; nothing written */
            stale?: number;
            /** @enum {string} */
            status: "started" | "already_running" | "completed" | "failed";
            unchanged?: number;
            updated?: number;
        };
        StockRequestDto: {
            /** @description Products, by Zoho id */
            item_ids: string[];
        };
        StockStatsDto: {
            /**
             * Format: date-time
             * @description When the stock of every product was last read
             */
            last_full_pass_at: string | null;
            last_run: components["schemas"]["RunDto"] | null;
            locations: number;
            /** @description Products on documents that changed since the last stock run; the next one reads them */
            moved_since_last_run: number;
            /** @description Rows below zero */
            negative: number;
            /** Format: date-time */
            newest_written_at: string | null;
            /** Format: date-time */
            oldest_written_at: string | null;
            /** @description Rows with nothing available */
            out_of_stock: number;
            /** @description Products with stock rows */
            products: number;
            /** @description Rows, one per product and location */
            rows: number;
            totals: components["schemas"]["StockTotalsDto"];
        };
        StockTotalsDto: {
            /** @description Physical stock: moved by receives and shipments */
            actual_available: string;
            actual_committed: string;
            /** @description Accounting stock: moved by bills and invoices */
            available: string;
            committed: string;
            on_hand: string;
        };
        StrayWebhookDto: {
            name: string;
            /** @enum {string} */
            product: "books" | "inventory";
            url: string;
            webhook_id: string;
        };
        SyncRequestDto: {
            /** @description For `specific` and `repair`: the records, by Zoho id */
            ids?: string[];
            /** @enum {string} */
            mode: "full" | "incremental" | "specific" | "stock" | "image" | "repair";
        };
        SyncStatusDto: {
            /** @description The latest run of each entity type */
            latest: components["schemas"]["RunDto"][];
            running: components["schemas"]["RunDto"][];
        };
        SystemHealthDto: {
            components: components["schemas"]["ComponentHealthDto"][];
            /** @description What the process that answers does */
            roles: string[];
            /** @description `unhealthy`: webhooks cannot be taken or reads not served */
            status: components["schemas"]["SystemStatus"];
            /** Format: date-time */
            timestamp: string;
            /** @description Of the process that answers */
            uptime_seconds: number;
            version: string;
        };
        /**
         * @description `unhealthy`: webhooks cannot be taken or reads not served
         * @enum {string}
         */
        SystemStatus: "healthy" | "degraded" | "unhealthy";
        TestDeliveryDto: {
            duration_ms: number;
            /**
             * Format: uuid
             * @description Event in the inbox
             */
            event_id: string | null;
            /** @description It came in through the front door and is in the inbox */
            has_arrived: boolean;
            /** @description Why it has not arrived */
            reason: string | null;
            response_status: number | null;
            url: string;
        };
        TestedChannelDto: {
            /** @enum {string} */
            channel: "email" | "slack" | "telegram" | "pagerduty" | "webhook";
            delivered: boolean;
            duration_ms: number;
        };
        ThresholdDto: {
            description: string;
            key: string;
            value: number | string | boolean | Record<string, never>;
        };
        TimelineStepDto: {
            actor: string | null;
            /** Format: date-time */
            at: string;
            correlation_id: string | null;
            /** @description What else is known; differs by kind */
            details: {
                [key: string]: unknown;
            };
            /** @description Steps of one flow follow from one another */
            flow: string | null;
            /** @enum {string} */
            kind: "webhook.received" | "webhook.repeated" | "job.queued" | "job.started" | "job.attempt_failed" | "record.created" | "record.updated" | "record.deleted" | "record.revived" | "job.applied" | "job.nothing_to_do" | "job.stale" | "job.failed" | "validation.failed" | "validation.found" | "validation.fixed" | "dead_letter.added" | "dead_letter.resolved" | "comparison.differed" | "action";
            /** @description Milliseconds since the step before it in the same flow (webhook, job, write); null for the first and for steps that stand alone */
            latency_ms: number | null;
            /** @description What happened, in one plain sentence */
            summary: string;
        };
        TrendDto: {
            counts: {
                [key: string]: number | null;
            } | null;
            data_quality_score: number | null;
            /** Format: date */
            day: string;
            /** @description Records that differed in the last comparison of the day */
            drift: number | null;
            entity_type: string;
            local_count: number | null;
            match_percentage: number | null;
            sums: {
                [key: string]: string | null;
            } | null;
            zoho_count: number | null;
        };
        UndoneDeletionsDto: {
            /** @description Rows that could not be brought back: they hold no document */
            refused: number;
            /** @description Rows that live again */
            revived: number;
        };
        ValidationErrorDto: {
            code: string;
            message: string;
            /** @description Refused before this one and not recorded, for there were too many */
            unrecorded?: number;
        };
        ValidationIssueDto: {
            /** @description Numbers are decimal text; several ids are a list; sums are `{value, sum}` */
            current_value: string | boolean | Record<string, never> | unknown[];
            entity_id: string;
            field: string;
            issue: string;
            recommendation: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
        };
        ValidationReportDto: {
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
            /** @description Findings that were not met again */
            fixed: number;
            /** Format: uuid */
            id: string;
            /**
             * @description Which rules it looks at
             * @enum {string}
             */
            kind: "all" | "integrity" | "orphans" | "duplicates";
            /** @description Findings that opened */
            opened: number;
            processed: number;
            /** @description 0..100; null before the records were counted */
            progress_percentage: number | null;
            requested_by: string;
            /** @description Types it looks at, joined by commas, or `all` */
            scope: string;
            /** Format: date-time */
            started_at: string;
            /** @enum {string} */
            status: "running" | "completed" | "failed";
            total: number | null;
            /** @enum {string} */
            trigger: "schedule" | "api";
        };
        ValidationStatisticsDto: {
            /** @description Records with an open error or warning */
            invalid_records: number;
            /** @description Records of the mirror, and records that were kept out of it */
            total_records: number;
            valid_records: number;
            /** @description 0..100 */
            validation_rate: number;
        };
        VerifiedInstallationDto: {
            /** @description All webhooks are installed without a fault */
            is_complete: boolean;
            /** @description Complete, and the test arrived */
            is_sound: boolean;
            /** @description Left alone; remove them in Zoho where they are not wanted */
            strays: components["schemas"]["StrayWebhookDto"][];
            test: components["schemas"]["TestDeliveryDto"] | null;
            webhooks: components["schemas"]["WebhookEntryDto"][];
        };
        WaitingRunDto: {
            entity_type: string;
            /** Format: uuid */
            id: string;
        };
        WebhookEntryDto: {
            entity_types: string[];
            /** @enum {string} */
            event: "created" | "updated" | "deleted";
            /** @description Empty: it works */
            faults: ("webhook_missing" | "wrong_url" | "secret_missing" | "rule_missing" | "rule_wrong" | "rule_inactive")[];
            /** @description Where it sends to; null where it is missing */
            installed_url: string | null;
            /** @description Zoho's module */
            module: string;
            /** @description Name of webhook and workflow rule in Zoho */
            name: string;
            /** @enum {string} */
            product: "books" | "inventory";
            rule_id: string | null;
            /** @description Where it should send to */
            url: string;
            webhook_id: string | null;
        };
        WebhookHealthDto: {
            /** @description Jobs that wait or are worked on */
            queue_size: number;
            /**
             * @description `degraded`: no secret is configured, so that every webhook is refused
             * @enum {string}
             */
            status: "healthy" | "degraded";
            system: string;
            /** Format: date-time */
            timestamp: string;
            webhooks_received_24h: number;
        };
        WebhookPingDto: {
            /** @enum {string} */
            status: "ok";
        };
        WebhookReceiptDto: {
            /** @description The same event was received before */
            duplicate: boolean;
            /**
             * Format: uuid
             * @description The inbox event; of a repetition, the first one
             */
            event_id: string;
            /** @description A job was caused. False for a repetition, and for what names no record we know */
            queued: boolean;
            /** @enum {string} */
            status: "received";
        };
        WebhookReportDto: {
            by_entity: components["schemas"]["EntityWebhookStatsDto"][];
            /** @description Repeated deliveries */
            duplicates: number;
            failed: number;
            /** @description From receipt to mirrored row */
            latency_ms: components["schemas"]["LatencyDto"];
            malformed: number;
            processed: number;
            /** @description Accepted, repetitions not counted */
            received: number;
            /** @description Refused for their signature */
            rejected: number;
            /** @description What was taken while the database was away and is not in it yet */
            spool: components["schemas"]["SpoolStatusDto"];
            /** Format: date-time */
            timestamp: string;
            /** @description Accepted and never applied: no entity we know, or no id */
            unrecognised: number;
            /** @description Accepted and not processed yet */
            waiting: number;
            window_hours: number;
        };
        WebhookStatsDto: {
            by_entity: components["schemas"]["EntityWebhookStatsDto"][];
            /** @description Repeated deliveries */
            duplicates: number;
            failed: number;
            /** @description From receipt to mirrored row */
            latency_ms: components["schemas"]["LatencyDto"];
            malformed: number;
            processed: number;
            /** @description Accepted, repetitions not counted */
            received: number;
            /** @description Refused for their signature */
            rejected: number;
            /** Format: date-time */
            timestamp: string;
            /** @description Accepted and never applied: no entity we know, or no id */
            unrecognised: number;
            /** @description Accepted and not processed yet */
            waiting: number;
            window_hours: number;
        };
        WorkerDto: {
            /** @description Jobs claimed since it started */
            claimed: number;
            completed: number;
            failed: number;
            /** Format: date-time */
            heartbeat_at: string;
            host: string;
            /** @description Host, process, run, number */
            id: string;
            pid: number;
            /** Format: date-time */
            started_at: string;
            /**
             * @description lost: no sign of life within a lease
             * @enum {string}
             */
            status: "active" | "stopped" | "lost";
            /** Format: date-time */
            stopped_at: string | null;
        };
        WorkersRequest: {
            /** @enum {string} */
            action: "start" | "stop";
        };
        WorkersStateDto: {
            running: boolean;
        };
        WritingPauseDto: {
            /** @description Null: everything */
            entity_type: string | null;
            /** Format: date-time */
            paused_at: string;
            paused_by: string;
            reason: string | null;
        };
        WrittenWebhookDto: {
            name: string;
            /** @description Why Zoho refused it, e.g. for a module the plan lacks */
            refusal: string | null;
            /** @description Empty: nothing was to be done */
            steps: ("webhook_created" | "webhook_updated" | "rule_created" | "rule_updated" | "rule_activated" | "secret_set")[];
        };
        ZohoConnectionDto: {
            breakers: components["schemas"]["BreakerDto"][];
            data_center: string;
            /**
             * Format: date-time
             * @description Last call Zoho answered with success, to the minute
             */
            last_success_at: string | null;
            /** @description Endpoints that refuse the grant for want of a scope */
            missing_scopes: string[];
            organization_id: string;
            products: components["schemas"]["ZohoProductDto"][];
            /** @description Whether the sandbox stands in for Zoho */
            sandbox: boolean;
            token: components["schemas"]["ZohoTokenDto"];
        };
        ZohoProductDto: {
            /** @description Null until Zoho has answered */
            accessible: boolean | null;
            /** @description Name of the organisation there */
            organization_name: string | null;
            /** Format: date-time */
            probed_at: string | null;
            /** @enum {string} */
            product: "books" | "inventory";
            /** @description Why not */
            reason: string | null;
            time_zone: string | null;
        };
        ZohoTokenDto: {
            blocked_for_seconds: number | null;
            /** @description Of a valid token */
            expires_in_seconds: number | null;
            /** @description What Zoho said */
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                /** @description Entity type, or a name of it */
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request cannot be carried out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Runs_undelete: {
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
                    "application/json": components["schemas"]["UndoneDeletionsDto"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It is no longer here */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Configuration_setAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request took too long to arrive */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It is no longer here */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                /** @description Entity type, or a name of it */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    Search_names: {
        parameters: {
            query: {
                /** @description Entity types and ids, at most 100 */
                records: string;
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
                    "application/json": components["schemas"]["RecordNameDto"][];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The database is not available */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    /** @description Rows in all, with the first page, where that is cheap to know. */
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
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is nothing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The API key does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The request conflicts with the current state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                    "text/plain": string;
                };
            };
            /** @description An API key is required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
}
