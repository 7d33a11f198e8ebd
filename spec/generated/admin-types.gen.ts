// Generated from spec/admin by `pnpm generate`. Do not edit: change the YAML and run it again.
export interface paths {
    readonly "/_heliostat/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask whether the process answers
         * @description Needs no token, and touches nothing but the process.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask whether the mock can serve requests
         * @description Needs no token. Asks the engine for an answer and the store for a record.
         */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the worlds
         * @description Answers every world of the mock, without what is in it.
         */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        /**
         * Create a world
         * @description A new world shares nothing with the others. It has an enabled application of each plan with credentials of its own, two home owners and an installer. A request belongs to it by its API key, client id, token or session.
         */
        readonly post: operations["createWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a world
         * @description Answers what the ready line tells of the default world.
         */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        /**
         * End a world
         * @description Its credentials stop working, and its snapshots go with it.
         */
        readonly delete: operations["deleteWorld"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change switches of a world
         * @description Takes effect with the next request.
         */
        readonly patch: operations["updateWorld"];
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a world back to its beginning
         * @description Clock, switches, applications, people and credentials are those that it began with. Snapshots stay.
         */
        readonly post: operations["resetWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the snapshots of a world
         * @description Answers their ids.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        /**
         * Take a snapshot of a world
         * @description Keeps everything in it but the journal, clock and switches included, to come back to.
         */
        readonly post: operations["createSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/snapshots/{snapshot_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget a snapshot
         * @description The world stays as it is.
         */
        readonly delete: operations["deleteSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/snapshots/{snapshot_id}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a world back to a snapshot
         * @description The clock goes back, too, and runs on from there at the rate that it had. The journal stays as it is and goes on counting, so that whoever reads it after a number misses nothing.
         */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/snapshots/{snapshot_id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Compare a world with a snapshot
         * @description Tells what became of each record since then.
         */
        readonly get: operations["getSnapshotDiff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock of a world
         * @description Everything in the world follows it: expiry of codes and tokens, quota windows, dates, the journal.
         */
        readonly get: operations["getClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Set, move or stretch the clock of a world
         * @description Forward and back. What expired by a step forward is there again after a step back.
         */
        readonly patch: operations["updateClock"];
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the applications of a world
         * @description Answers them with their credentials.
         */
        readonly get: operations["listApplications"];
        readonly put?: never;
        /**
         * Register an application
         * @description As the developer portal does, without its forms and waits.
         */
        readonly post: operations["createApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/applications/{client_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an application
         * @description Answers it with its credentials.
         */
        readonly get: operations["getApplication"];
        readonly put?: never;
        readonly post?: never;
        /**
         * End an application
         * @description Its credentials stop working, and its grants end with it.
         */
        readonly delete: operations["deleteApplication"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change an application
         * @description Takes effect with the next request. Its credentials stay.
         */
        readonly patch: operations["updateApplication"];
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/applications/{client_id}/regenerate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give an application a new secret and a new key
         * @description The old client secret and the old API key stop working; client id, grants and tokens stay.
         */
        readonly post: operations["regenerateApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the people of a world
         * @description Answers them with their passwords.
         */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/people/{email}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a person
         * @description Answers them with their password.
         */
        readonly get: operations["getPerson"];
        /**
         * Add or replace a person
         * @description A person of the same e-mail keeps the user id and the grants, and gets everything else anew.
         */
        readonly put: operations["setPerson"];
        readonly post?: never;
        /**
         * Take a person away
         * @description What they granted ends with them.
         */
        readonly delete: operations["deletePerson"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the sites of a world
         * @description A site is what the API calls a system.
         */
        readonly get: operations["listSites"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/sites/{system_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a site
         * @description Answers it as the simulation has it.
         */
        readonly get: operations["getSite"];
        /**
         * Add or replace a site
         * @description Who may read it is told by people and grants.
         */
        readonly put: operations["setSite"];
        readonly post?: never;
        /**
         * Take a site away
         * @description Calls for it answer 404 from then on.
         */
        readonly delete: operations["deleteSite"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/conditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let something happen to sites from outside
         * @description Weather, outages, alerts and the like. What the API measures follows, also in the past where the condition began there.
         */
        readonly post: operations["createCondition"];
        /**
         * Take back what happens to sites from outside
         * @description From then on the past is as if nothing of it had happened, either.
         */
        readonly delete: operations["clearConditions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the tokens of a world
         * @description Tells what became of each; the tokens themselves are not kept.
         */
        readonly get: operations["listTokens"];
        readonly put?: never;
        /**
         * Mint a pair of tokens
         * @description Makes a grant as if the person had just consented, and answers as the token endpoint does. The plan and the status of the application are not asked.
         */
        readonly post: operations["createTokens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/tokens/{token_id}/expire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End a token as if its time were over
         * @description The other tokens of the grant stay.
         */
        readonly post: operations["expireToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/tokens/{token_id}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a token back
         * @description The other tokens of the grant stay; revoke the grant to end them all.
         */
        readonly post: operations["revokeToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the grants of a world
         * @description Codes and tokens come from grants, and end with them.
         */
        readonly get: operations["listGrants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/grants/{grant_id}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a grant back
         * @description As the home owner can: its codes and tokens are refused from then on.
         */
        readonly post: operations["revokeGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the faults of a world
         * @description Answers those that are not used up.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Ask for a failure
         * @description Calls meet faults after every check of the gateway, so that only what would have been answered fails.
         */
        readonly post: operations["createFault"];
        /**
         * Take all faults back
         * @description From the next call on, nothing fails on purpose.
         */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/faults/{fault_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Take a fault back
         * @description The others stay.
         */
        readonly delete: operations["deleteFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what can be made to happen
         * @description Answers the well-known mishaps by name.
         */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        /**
         * Make something happen
         * @description It happens at once. What it changed can be read, and changed back, like everything else in the world.
         */
        readonly post: operations["runScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/quota": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what applications used of their quotas
         * @description Windows follow the calendar in UTC, by the clock of the world.
         */
        readonly get: operations["listQuotas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/quota/{client_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what an application used of its quota
         * @description A Partner application has a window of its own for each operation that writes: name one to see it.
         */
        readonly get: operations["getQuota"];
        /**
         * Set the hits of a window
         * @description To meet a 429 without making all the calls, or to be rid of it.
         */
        readonly put: operations["setQuota"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/bill": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the bill of a month
         * @description What each application used and what it would cost at the live service, in exact decimals.
         */
        readonly get: operations["getBill"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the latest requests
         * @description What was asked, what every step of the path said and why, and what was answered.
         */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the requests so far
         * @description Numbers go on where they were.
         */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_heliostat/worlds/{world_id}/journal/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one request
         * @description Answers it with every step of its path.
         */
        readonly get: operations["getJournalEntry"];
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
        /** @description That the process answers. */
        readonly Health: {
            /**
             * @description Always `up`.
             * @constant
             */
            readonly status: "up";
        };
        /** @description Why a request was refused. */
        readonly Error: {
            /**
             * @description What kind of refusal it is, for programs.
             * @enum {string}
             */
            readonly code: "unreadable" | "too_large" | "media_type_unsupported" | "admin_token_wrong" | "path_unknown" | "method_not_allowed" | "invalid" | "world_unknown" | "world_exists" | "world_is_default" | "snapshot_unknown" | "snapshot_exists" | "application_unknown" | "person_unknown" | "site_unknown" | "token_unknown" | "grant_unknown" | "fault_unknown" | "entry_unknown" | "not_ready" | "failed";
            /** @description What was wrong and what to do about it, in a sentence or two. Never a secret. */
            readonly message: string;
            /** @description Where in the request it was wrong, such as `body/seed`, `query/month` or `path/world_id`. Null where it is no part of the input. */
            readonly at: string | null;
        };
        /** @description That the mock can serve requests. */
        readonly Readiness: {
            /**
             * @description Always `ready`; anything else is a refusal.
             * @constant
             */
            readonly status: "ready";
        };
        /** @description A world without what is in it. */
        readonly WorldSummary: {
            /** @description The id of the world. */
            readonly id: string;
            /** @description What fixes everything that would be chance. */
            readonly seed: number;
            /**
             * Format: date-time
             * @description What its clock shows.
             */
            readonly now: string;
            /** @description Seconds of the world in a second of the machine. */
            readonly rate: number;
        };
        /** @description The worlds of the mock. */
        readonly WorldList: {
            /** @description All of them, the default one among them. */
            readonly worlds: readonly components["schemas"]["WorldSummary"][];
        };
        /** @description The switches to change; the others stay. */
        readonly SwitchChanges: {
            /**
             * @description What becomes of a refresh token that was used: it dies, or works until it expires.
             * @enum {string}
             */
            readonly rotation?: "strict" | "lenient";
            /**
             * @description When refresh tokens end: each after a month of its own, or all of a grant a month after the first.
             * @enum {string}
             */
            readonly refresh_expiry?: "rolling" | "fixed";
            /**
             * @description What a refresh does to the access tokens that the grant had before.
             * @enum {string}
             */
            readonly old_access_token?: "valid" | "dead";
            /**
             * @description The status of an operation whose access control the application lacks.
             * @enum {integer}
             */
            readonly access_control_status?: 401 | 403;
            /**
             * @description The status of a call whose consent the home owner took back.
             * @enum {integer}
             */
            readonly revoked_status?: 401 | 403;
            /** @description Whether a refresh may be a GET. */
            readonly token_by_get?: boolean;
            /** @description Whether the API key may stand in a header. */
            readonly key_in_header?: boolean;
            /** @description How long an authorization code works, in seconds, up to 100 years. */
            readonly code_lifetime_seconds?: number;
            /**
             * @description Whether the consent page comes each time, or not while the consent of the person stands.
             * @enum {string}
             */
            readonly consent?: "ask" | "remember";
            /** @description How long a Partner application of the portal waits until it is enabled by itself, in seconds; 0 for until somebody enables it. */
            readonly partner_verification_seconds?: number;
            /**
             * @description Whether a call over the quota answers 429, or only counts.
             * @enum {string}
             */
            readonly quota?: "enforce" | "count";
            /** @description Whether calls to the token endpoint count as hits. */
            readonly count_token_calls?: boolean;
            /** @description Whether a 429 says when to come back. */
            readonly retry_after?: boolean;
            /**
             * @description How much answers say: what a system has, every field that the contract knows, or only what it requires, with null wherever null is allowed.
             * @enum {string}
             */
            readonly shape?: "natural" | "saturated" | "starved";
        };
        /** @description The address, as far as it is known. Empty where it is left out. */
        readonly SiteAddress: {
            /** @description The city. */
            readonly city?: string;
            /** @description The state, where the country has some. */
            readonly state?: string;
            /** @description Two letters. */
            readonly country?: string;
            /** @description The postal code. */
            readonly postal_code?: string;
        };
        /** @description All batteries of a site taken together. */
        readonly SiteBattery: {
            /** @description The most that they take in, in W. */
            readonly charge_w: number;
            /** @description The most that they give out, in W. */
            readonly discharge_w: number;
            /** @description What they hold, in Wh. A site has up to 40 of them, of 5000 Wh each or larger. */
            readonly capacity_wh: number;
        };
        /** @description An EV charger. */
        readonly SiteCharger: {
            /** @description Its serial number. */
            readonly serial: string;
            /** @description The most that it charges with, in W. */
            readonly max_w: number;
            /** @description The least that it charges with, in W. */
            readonly min_w: number;
            /**
             * @description An Enphase charger answers the EV charger operations, another one those that are named evse. `enphase` where it is left out.
             * @enum {string}
             */
            readonly make?: "enphase" | "other";
            /**
             * @description How often a vehicle comes by itself. Made up from the seed where it is left out.
             * @enum {string}
             */
            readonly habit?: "nightly" | "some-evenings" | "never";
        };
        /** @description Modules that look the same way. */
        readonly SiteArray: {
            /** @description How many. */
            readonly modules: number;
            /** @description Where they look to, in degrees clockwise from north. */
            readonly azimuth: number;
            /** @description From flat, 0, to upright, 90. */
            readonly tilt: number;
        };
        /** @description Which meters there are. */
        readonly SiteMeters: {
            /** @description Whether a meter counts what the microinverters produce. */
            readonly production: boolean;
            /**
             * @description How the meter of the consumption is placed; null where there is none.
             * @enum {string|null}
             */
            readonly consumption: "Net" | "Total" | null;
        };
        /** @description A heat pump. */
        readonly SiteHeatPump: {
            /** @description Its serial number. */
            readonly serial: string;
            /** @description The most that it uses, in W. */
            readonly power_w: number;
        };
        /** @description What a house uses without vehicles and heat pump. */
        readonly SiteLoad: {
            /**
             * @description Whether people live there or work there.
             * @enum {string}
             */
            readonly kind: "home" | "business";
            /** @description In an average year, in Wh. */
            readonly yearly_wh: number;
        };
        /** @description Something that happens to a site from outside. */
        readonly Condition: {
            /**
             * @description What happens: `outage` (no grid), `storm-alert` (storm guard fills the battery), `no-export` (nothing may go to the grid), `negative-price` (import is paid for), `dr-event` (the utility calls for demand response), `gateway-offline` (nothing is uploaded until it ends, and then all), `firmware-update` (the microinverters stand still), `snow` (the modules are covered), and `clear-sky`, `broken-clouds` and `overcast` in place of the weather of the seed.
             * @enum {string}
             */
            readonly kind: "outage" | "storm-alert" | "no-export" | "negative-price" | "dr-event" | "gateway-offline" | "firmware-update" | "snow" | "clear-sky" | "broken-clouds" | "overcast";
            /**
             * Format: date-time
             * @description Its first instant, from 1970 to 2099.
             */
            readonly from: string;
            /**
             * Format: date-time
             * @description The first instant after it, from 1970 to 2099.
             */
            readonly until: string;
        };
        /** @description A site with its id. */
        readonly ScenarioSite: {
            /** @description The system id. */
            readonly id: number;
            /** @description The name that its owner or installer gave it. */
            readonly name: string;
            /** @description The name on its public page. `Residential System` where it is left out. */
            readonly public_name?: string;
            /** @description IANA time zone, such as `Europe/Rome`: every date of the site follows it. */
            readonly time_zone: string;
            /** @description In degrees, north positive. */
            readonly latitude: number;
            /** @description In degrees, east positive. */
            readonly longitude: number;
            readonly address?: components["schemas"]["SiteAddress"];
            /**
             * @description How its gateway reaches the internet. `ethernet` where it is left out.
             * @enum {string}
             */
            readonly connection?: "ethernet" | "wifi" | "cellular";
            /** @description Its state in the words of the system list. `normal` where it is left out. */
            readonly status?: string;
            /** @description How many PV modules it has. 20 where it is left out. */
            readonly modules?: number;
            /** @description Rated power of all modules together in W. 400 a module where it is left out. */
            readonly size_w?: number;
            /**
             * Format: date-time
             * @description When it went into operation, from 1970 to 2099; null for a site that never reported. Where it is left out, 1 January of the year before the clock of the world.
             */
            readonly operational_at?: string | null;
            /**
             * @description What measures its energy. `microinverters` where it is left out.
             * @enum {string}
             */
            readonly source?: "microinverters" | "meter";
            /** @description How its microinverters are mounted; null, as where it is left out, when nobody recorded it. */
            readonly attachment_type?: string | null;
            /** @description When the utility allowed it onto the grid, as the API shall send it: a date, epoch seconds, or null as where it is left out. */
            readonly interconnect_date?: string | number | null;
            /** @description The identifier that the caller's own company gave it; null, as where it is left out, for none. */
            readonly reference?: string | null;
            /** @description Identifiers that other companies gave it. None where it is left out. */
            readonly other_references?: readonly string[];
            /** @description National Metering Identifier of an Australian connection; null, as where it is left out, elsewhere. */
            readonly nmi?: string | null;
            /** @description Its batteries taken together; null, as where it is left out, for none. */
            readonly battery?: components["schemas"]["SiteBattery"] | null;
            /** @description Its EV chargers. None where it is left out. */
            readonly chargers?: readonly components["schemas"]["SiteCharger"][];
            /** @description Its roofs, whose modules add up to `modules`. Made up from the seed where it is left out. */
            readonly arrays?: readonly components["schemas"]["SiteArray"][];
            readonly meters?: components["schemas"]["SiteMeters"];
            /**
             * @description Channels of a meter that are in use. Where it is left out, 2 in the United States and 1 elsewhere.
             * @enum {integer}
             */
            readonly phases?: 1 | 2 | 3;
            /** @description Whether the house goes on without the grid. Where it is left out, it does with a battery. */
            readonly system_controller?: boolean;
            readonly heat_pump?: components["schemas"]["SiteHeatPump"];
            readonly load?: components["schemas"]["SiteLoad"];
            /** @description What happens to it from outside. Nothing but chance where it is left out. */
            readonly conditions?: readonly components["schemas"]["Condition"][];
        };
        /** @description A person with the e-mail. */
        readonly ScenarioPerson: {
            /** @description Whom they log in as. */
            readonly email: string;
            /** @description At most 200 characters. Never a real one. */
            readonly password: string;
            /**
             * @description `homeowner` where it is left out.
             * @enum {string}
             */
            readonly role?: "homeowner" | "installer";
            /** @description Systems of this world. None where it is left out. */
            readonly system_ids?: readonly number[];
            /**
             * @description `all` for every system of the world, and those that come later, but for what another company creates by the API. It goes with no `system_ids`.
             * @enum {string}
             */
            readonly systems?: "all";
        };
        /** @description What is known about the application. What is left out: `Watt` for the plan, every access control of the plan, `enabled`, the developer account of the world, any redirect URI, and no overage. */
        readonly NewApplication: {
            /** @description The name that home owners see on the consent page. */
            readonly name?: string;
            /** @description What it is for, in the words of its developer. */
            readonly description?: string;
            /** @description Who developed it, as the consent page tells. */
            readonly developed_by?: string;
            /**
             * @description The plan on the developer portal.
             * @enum {string}
             */
            readonly plan?: "Watt" | "Kilowatt" | "Megawatt" | "Partner";
            /** @description What it may ask a home owner for. Each has to be one that the plan allows. */
            readonly access_controls?: readonly ("System Details" | "Site Level Production Monitoring" | "Site Level Consumption Monitoring" | "EV Charger Monitoring" | "Device Level Monitoring" | "Streaming API" | "System Configurations" | "EV Charger Control" | "Commissioning API")[];
            /**
             * @description Whether its credentials work. A Partner application of the portal waits as `pending` first.
             * @enum {string}
             */
            readonly status?: "enabled" | "pending";
            /** @description Whether calls over the month of a plan that sells them are answered and billed. */
            readonly sells_overage?: boolean;
            /** @description E-mail of the developer account that it belongs to. */
            readonly owner?: string;
            /** @description The redirect URIs that are allowed, to the letter. Null for any. */
            readonly redirect_uris?: readonly string[] | null;
        };
        /** @description Who lends access to whom. */
        readonly ScenarioTokens: {
            /** @description The name of an application of this world. Of several, the last one. */
            readonly application: string;
            /** @description A person of this world. */
            readonly email: string;
            /** @description The systems to lend, of those that the person has. All of them where it is left out. */
            readonly system_ids?: readonly number[];
            /** @description How long ago they were issued, as a duration in ISO 8601. At the beginning of the world where it is left out. */
            readonly ago?: string;
        };
        /** @description How much of a quota is used up when the world begins. */
        readonly ScenarioQuota: {
            /** @description The name of an application of this world. Of several, the last one. */
            readonly application: string;
            /**
             * @description Which window.
             * @enum {string}
             */
            readonly period: "minute" | "month";
            /** @description How many calls it has seen. */
            readonly hits: number;
        };
        /** @description Something that shall happen to sites from outside. It holds for whole quarter-hours. */
        readonly NewCondition: {
            /**
             * @description What happens: `outage` (no grid), `storm-alert` (storm guard fills the battery), `no-export` (nothing may go to the grid), `negative-price` (import is paid for), `dr-event` (the utility calls for demand response), `gateway-offline` (nothing is uploaded until it ends, and then all), `firmware-update` (the microinverters stand still), `snow` (the modules are covered), and `clear-sky`, `broken-clouds` and `overcast` in place of the weather of the seed.
             * @enum {string}
             */
            readonly kind: "outage" | "storm-alert" | "no-export" | "negative-price" | "dr-event" | "gateway-offline" | "firmware-update" | "snow" | "clear-sky" | "broken-clouds" | "overcast";
            /** @description How long after now it begins, as a duration in ISO 8601 such as `PT6H` or `P1D`. At once where it is left out; with a minus it began before. */
            readonly after?: string;
            /** @description For how long, as a duration in ISO 8601. */
            readonly lasts: string;
            /** @description The systems that it happens to. Where it is left out, all of the world if they are at most 1000; of a larger world those that every world has and those that were added or changed in it, and the rest of its fleet only by name. */
            readonly system_ids?: readonly number[];
        };
        /** @description Of kind `latency`: how long calls are held back, in milliseconds. Of several latencies that meet, the sum counts, up to 2147483647. */
        readonly Latency: {
            /**
             * @description Which numbers it has: `constant` has ms; `uniform` min and max; `normal` mean and deviation; `lognormal` median and sigma. The last two may have min and max as well.
             * @enum {string}
             */
            readonly distribution: "constant" | "uniform" | "normal" | "lognormal";
            /** @description How long. */
            readonly ms?: number;
            /** @description At least. */
            readonly min?: number;
            /** @description At most. */
            readonly max?: number;
            /** @description On average. */
            readonly mean?: number;
            /** @description The standard deviation. */
            readonly deviation?: number;
            /** @description Half of the calls take longer. */
            readonly median?: number;
            /** @description Of the logarithm: 0.5 makes the slowest of a hundred take about three times the median. */
            readonly sigma?: number;
        };
        /** @description What shall go wrong, where, and how often. */
        readonly NewFault: {
            /** @description The id of an operation, OAuth included; null for every operation of the API. */
            readonly operation_id: string | null;
            /** @description How many calls it happens to; null, as where it is left out, for all until it is deleted. */
            readonly times?: number | null;
            /** @description The chance that a call meets it. 1 where it is left out. The same seed and the same requests meet it in the same places. */
            readonly probability?: number;
            /**
             * @description What happens. `status`, as where it is left out, answers what the operation declares for a status. `latency` holds the call back. `reset` resets the connection before anything is done. `truncate` sends half of the body. `content-type` sends the right body under another media type. `html` sends the page of a proxy. `lost-answer` does everything and resets the connection without an answer.
             * @enum {string}
             */
            readonly kind?: "status" | "latency" | "reset" | "truncate" | "content-type" | "html" | "lost-answer";
            /** @description Of kind `status`: one that the operation declares. Of kind `html`: 502, 503 or 504. */
            readonly status?: number;
            /** @description Of kind `status`, on `getLiveData` alone: the stream runs for so many seconds, and its last event says the status. The call is refused where it is left out. */
            readonly after_seconds?: number;
            readonly latency?: components["schemas"]["Latency"];
            /**
             * @description Of kind `truncate`: whether the head promised a length, or the body comes in chunks. `content-length` where it is left out.
             * @enum {string}
             */
            readonly framing?: "content-length" | "chunked";
            /** @description Of kind `content-type`: what the answer is called. `text/plain;charset=UTF-8` where it is left out. */
            readonly media_type?: string;
        };
        /** @description What shall happen. Each aim narrows whom it happens to; without any it is all of the world. */
        readonly ScenarioRequest: {
            /**
             * @description The name of a scenario.
             * @enum {string}
             */
            readonly name: "token-expires-mid-request" | "refresh-token-dead" | "refresh-token-expired" | "consent-revoked" | "minute-quota-gone" | "month-quota-gone" | "gateway-silent" | "data-late" | "gateway-recovers";
            /** @description The application. */
            readonly client_id?: string;
            /** @description The person. */
            readonly email?: string;
            /** @description The system. */
            readonly system_id?: number;
        };
        /** @description Something that happens while a world goes on. Exactly one thing besides `at`. */
        readonly ScenarioEvent: {
            /** @description When: a duration in ISO 8601 after the world began, such as `P1DT6H`. */
            readonly at: string;
            readonly scenario?: components["schemas"]["ScenarioRequest"];
            readonly fault?: components["schemas"]["NewFault"];
            /**
             * @description Whether all faults are taken back.
             * @constant
             */
            readonly clear_faults?: true;
            readonly condition?: components["schemas"]["NewCondition"];
            readonly site?: components["schemas"]["ScenarioSite"];
            readonly switches?: components["schemas"]["SwitchChanges"];
        };
        /** @description How a world begins, and what happens in it as its clock goes on. It comes after what every world has: sites, people and applications of the same id, e-mail or client id replace those. */
        readonly ScenarioFile: {
            /** @description A short name. */
            readonly name: string;
            /** @description What can be tried in it, in a sentence or two. */
            readonly description: string;
            /**
             * Format: date-time
             * @description What its clock shows first, from 1970 to 2099.
             */
            readonly now?: string;
            /** @description Seconds of the world in a second of the machine; 1 where it is left out. */
            readonly rate?: number;
            /** @description What fixes everything that would be chance. */
            readonly seed?: number;
            /** @description How many systems the world has. */
            readonly fleet?: number;
            readonly switches?: components["schemas"]["SwitchChanges"];
            /** @description Sites to put. */
            readonly sites?: readonly components["schemas"]["ScenarioSite"][];
            /** @description People to put. */
            readonly people?: readonly components["schemas"]["ScenarioPerson"][];
            /** @description Applications to add. */
            readonly applications?: readonly components["schemas"]["NewApplication"][];
            /** @description Tokens that somebody has already. They are printed with the other credentials of the world. */
            readonly tokens?: readonly components["schemas"]["ScenarioTokens"][];
            /** @description Calls that were made before. */
            readonly quotas?: readonly components["schemas"]["ScenarioQuota"][];
            /** @description What happens to sites from outside, from the beginning of the world on or before it. */
            readonly conditions?: readonly components["schemas"]["NewCondition"][];
            /** @description Failures that are there from the beginning. */
            readonly faults?: readonly components["schemas"]["NewFault"][];
            /** @description What happens later. It happens with the first request after its instant, in the order of instants. */
            readonly timeline?: readonly components["schemas"]["ScenarioEvent"][];
        };
        /** @description How the world begins. */
        readonly NewWorld: {
            /** @description Letters, digits and hyphens, at most 64. Made up where it is left out. */
            readonly id?: string;
            /** @description What fixes everything that would be chance. 1 where it is left out. */
            readonly seed?: number;
            /**
             * Format: date-time
             * @description What its clock shows first, from 1970 to 2099. The instant of the machine where it is left out.
             */
            readonly now?: string;
            /** @description Seconds of the world in a second of the machine; 0 stands still. Left out, it is 0 with `now` and 1 without. */
            readonly rate?: number;
            /** @description How many systems it has, none of which is made before it is asked for. As the mock was started where it is left out. */
            readonly fleet?: number;
            readonly switches?: components["schemas"]["SwitchChanges"];
            /** @description How it begins and what happens in it, as the name of a scenario that is shipped or as a scenario file. What stands beside it here comes before what stands in it. */
            readonly scenario?: string | components["schemas"]["ScenarioFile"];
        };
        /** @description Behaviour of the live service that is not known for sure, as this world has it. The ledger has a record of each switch, under its name without underscores. */
        readonly Switches: {
            /**
             * @description What becomes of a refresh token that was used: it dies, or works until it expires.
             * @enum {string}
             */
            readonly rotation: "strict" | "lenient";
            /**
             * @description When refresh tokens end: each after a month of its own, or all of a grant a month after the first.
             * @enum {string}
             */
            readonly refresh_expiry: "rolling" | "fixed";
            /**
             * @description What a refresh does to the access tokens that the grant had before.
             * @enum {string}
             */
            readonly old_access_token: "valid" | "dead";
            /**
             * @description The status of an operation whose access control the application lacks.
             * @enum {integer}
             */
            readonly access_control_status: 401 | 403;
            /**
             * @description The status of a call whose consent the home owner took back.
             * @enum {integer}
             */
            readonly revoked_status: 401 | 403;
            /** @description Whether a refresh may be a GET. */
            readonly token_by_get: boolean;
            /** @description Whether the API key may stand in a header. */
            readonly key_in_header: boolean;
            /** @description How long an authorization code works, in seconds, up to 100 years. */
            readonly code_lifetime_seconds: number;
            /**
             * @description Whether the consent page comes each time, or not while the consent of the person stands.
             * @enum {string}
             */
            readonly consent: "ask" | "remember";
            /** @description How long a Partner application of the portal waits until it is enabled by itself, in seconds; 0 for until somebody enables it. */
            readonly partner_verification_seconds: number;
            /**
             * @description Whether a call over the quota answers 429, or only counts.
             * @enum {string}
             */
            readonly quota: "enforce" | "count";
            /** @description Whether calls to the token endpoint count as hits. */
            readonly count_token_calls: boolean;
            /** @description Whether a 429 says when to come back. */
            readonly retry_after: boolean;
            /**
             * @description How much answers say: what a system has, every field that the contract knows, or only what it requires, with null wherever null is allowed.
             * @enum {string}
             */
            readonly shape: "natural" | "saturated" | "starved";
        };
        /** @description An application of the developer portal, credentials included. */
        readonly Application: {
            /** @description The name that home owners see on the consent page. */
            readonly name: string;
            /** @description What it is for, in the words of its developer. */
            readonly description: string;
            /** @description Who developed it, as the consent page tells. */
            readonly developed_by: string;
            /**
             * @description The plan on the developer portal.
             * @enum {string}
             */
            readonly plan: "Watt" | "Kilowatt" | "Megawatt" | "Partner";
            /** @description What it may ask a home owner for. Each has to be one that the plan allows. */
            readonly access_controls: readonly ("System Details" | "Site Level Production Monitoring" | "Site Level Consumption Monitoring" | "EV Charger Monitoring" | "Device Level Monitoring" | "Streaming API" | "System Configurations" | "EV Charger Control" | "Commissioning API")[];
            /**
             * @description Whether its credentials work. A Partner application of the portal waits as `pending` first.
             * @enum {string}
             */
            readonly status: "enabled" | "pending";
            /** @description Whether calls over the month of a plan that sells them are answered and billed. */
            readonly sells_overage: boolean;
            /** @description E-mail of the developer account that it belongs to. */
            readonly owner: string;
            /** @description The redirect URIs that are allowed, to the letter. Null for any. */
            readonly redirect_uris: readonly string[] | null;
            /** @description What the OAuth server knows it by. */
            readonly client_id: string;
            /** @description What it authenticates with at the token endpoint. */
            readonly client_secret: string;
            /** @description What it sends with each call. */
            readonly api_key: string;
        };
        /** @description Somebody with an Enlighten account, password included. */
        readonly Person: {
            /** @description What they log in with, in lower case. */
            readonly email: string;
            /** @description In clear: it guards nothing but a simulation. */
            readonly password: string;
            /**
             * @description Whether they own systems or install them.
             * @enum {string}
             */
            readonly role: "homeowner" | "installer";
            /** @description The systems that they can lend access to. Empty where that is all of them. */
            readonly system_ids: readonly number[];
            /**
             * @description There where they can lend access to every system of the world, to those that come later, too.
             * @enum {string}
             */
            readonly systems?: "all";
        };
        /** @description An account of the developer portal. */
        readonly Developer: {
            /** @description What they log in with. */
            readonly email: string;
            /** @description In clear. */
            readonly password: string;
        };
        /** @description Tokens that somebody has from the beginning. */
        readonly PrintedTokens: {
            /** @description The application that has them. */
            readonly client_id: string;
            /** @description The person whose systems they open. */
            readonly email: string;
            /** @description For calls. It may have expired. */
            readonly access_token: string;
            /** @description For the token endpoint. */
            readonly refresh_token: string;
        };
        /** @description A world as the ready line tells it, credentials included: they are for the person who started the mock. */
        readonly World: {
            /** @description The id of the world; `default` for the one of requests that name none. */
            readonly id: string;
            /** @description What fixes everything that would be chance. */
            readonly seed: number;
            /**
             * Format: date-time
             * @description What its clock shows.
             */
            readonly now: string;
            /** @description Seconds of the world in a second of the machine; 0 where its clock stands still. */
            readonly rate: number;
            /** @description How many systems it has. */
            readonly systems: number;
            readonly switches: components["schemas"]["Switches"];
            /** @description Its applications, oldest first. */
            readonly applications: readonly components["schemas"]["Application"][];
            /** @description Who can log in to consent. */
            readonly people: readonly components["schemas"]["Person"][];
            /** @description The accounts of the developer portal whose password the mock knows: one that somebody signed up for is not among them. */
            readonly developers: readonly components["schemas"]["Developer"][];
            /** @description What its scenario gave out to begin with. Left out where it gave out none. */
            readonly tokens?: readonly components["schemas"]["PrintedTokens"][];
        };
        /** @description What to change about a world. */
        readonly WorldChange: {
            readonly switches: components["schemas"]["SwitchChanges"];
        };
        /** @description A world as it was, to come back to. */
        readonly Snapshot: {
            /** @description The id of the snapshot. */
            readonly id: string;
        };
        /** @description The snapshots of a world. */
        readonly SnapshotList: {
            /** @description All of them, oldest first. */
            readonly snapshots: readonly components["schemas"]["Snapshot"][];
        };
        /** @description What the snapshot is called. */
        readonly NewSnapshot: {
            /** @description Letters, digits and hyphens, at most 64. Made up where it is left out. */
            readonly id?: string;
        };
        /** @description What JSON can say. */
        readonly Value: {
            readonly [key: string]: unknown;
        } | readonly unknown[] | string | number | boolean | null;
        /** @description One record of a world that became different. */
        readonly Difference: {
            /** @description What kind of record it is. */
            readonly collection: string;
            /** @description Which one of them. */
            readonly key: string;
            /**
             * @description What happened to it.
             * @enum {string}
             */
            readonly change: "added" | "changed" | "removed";
            /** @description What it was; of what changed, the fields that did. Absent for what was added. */
            readonly before?: components["schemas"]["Value"];
            /** @description What it is; of what changed, the fields that did. Absent for what was removed. */
            readonly after?: components["schemas"]["Value"];
        };
        /** @description What became different since a snapshot, secrets masked. Time that passed and the journal are no difference. */
        readonly SnapshotDiff: {
            /** @description The snapshot. */
            readonly snapshot_id: string;
            /** @description By collection and key. */
            readonly differences: readonly components["schemas"]["Difference"][];
        };
        /** @description The clock of a world, which everything in it follows. */
        readonly Clock: {
            /**
             * Format: date-time
             * @description What it shows.
             */
            readonly now: string;
            /** @description Seconds of the world in a second of the machine; 0 where it stands still. */
            readonly rate: number;
        };
        /** @description Exactly one of the three. */
        readonly ClockChange: {
            /**
             * Format: date-time
             * @description Puts the clock at this instant, from 1970 to 2099, earlier or later than it shows.
             */
            readonly now?: string;
            /** @description Moves the clock by a duration in ISO 8601, such as `P1DT2H`, `P1M` or `-PT90S`. Months and days are those of the calendar in UTC. */
            readonly advance?: string;
            /** @description Lets the clock run on at so many seconds in a second of the machine: 0 stands still, 1 is real time, 3600 an hour a second. */
            readonly rate?: number;
        };
        /** @description The applications of a world. */
        readonly ApplicationList: {
            /** @description All of them, oldest first. */
            readonly applications: readonly components["schemas"]["Application"][];
        };
        /** @description What to change; the rest stays. A plan without access controls keeps those of the old ones that it allows. */
        readonly ApplicationChange: {
            /** @description The name that home owners see on the consent page. */
            readonly name?: string;
            /** @description What it is for, in the words of its developer. */
            readonly description?: string;
            /** @description Who developed it, as the consent page tells. */
            readonly developed_by?: string;
            /**
             * @description The plan on the developer portal.
             * @enum {string}
             */
            readonly plan?: "Watt" | "Kilowatt" | "Megawatt" | "Partner";
            /** @description What it may ask a home owner for. Each has to be one that the plan allows. */
            readonly access_controls?: readonly ("System Details" | "Site Level Production Monitoring" | "Site Level Consumption Monitoring" | "EV Charger Monitoring" | "Device Level Monitoring" | "Streaming API" | "System Configurations" | "EV Charger Control" | "Commissioning API")[];
            /**
             * @description Whether its credentials work. A Partner application of the portal waits as `pending` first.
             * @enum {string}
             */
            readonly status?: "enabled" | "pending";
            /** @description Whether calls over the month of a plan that sells them are answered and billed. */
            readonly sells_overage?: boolean;
            /** @description E-mail of the developer account that it belongs to. */
            readonly owner?: string;
            /** @description The redirect URIs that are allowed, to the letter. Null for any. */
            readonly redirect_uris?: readonly string[] | null;
        };
        /** @description The people of a world. */
        readonly PersonList: {
            /** @description All of them, in the order in which they came. */
            readonly people: readonly components["schemas"]["Person"][];
        };
        /** @description Everything about a person but the e-mail. */
        readonly PersonInput: {
            /** @description At most 200 characters. Never a real one. */
            readonly password: string;
            /**
             * @description `homeowner` where it is left out.
             * @enum {string}
             */
            readonly role?: "homeowner" | "installer";
            /** @description Systems of this world. None where it is left out. */
            readonly system_ids?: readonly number[];
            /**
             * @description `all` for every system of the world, and those that come later, but for what another company creates by the API. It goes with no `system_ids`.
             * @enum {string}
             */
            readonly systems?: "all";
        };
        /** @description A site, as the simulation has it. */
        readonly Site: {
            /** @description The system id. */
            readonly id: number;
            /** @description The name that its owner or installer gave it. */
            readonly name: string;
            /** @description The name on its public page. `Residential System` where it is left out. */
            readonly public_name: string;
            /** @description IANA time zone, such as `Europe/Rome`: every date of the site follows it. */
            readonly time_zone: string;
            /** @description In degrees, north positive. */
            readonly latitude: number;
            /** @description In degrees, east positive. */
            readonly longitude: number;
            readonly address: components["schemas"]["SiteAddress"];
            /**
             * @description How its gateway reaches the internet. `ethernet` where it is left out.
             * @enum {string}
             */
            readonly connection: "ethernet" | "wifi" | "cellular";
            /** @description Its state in the words of the system list. `normal` where it is left out. */
            readonly status: string;
            /** @description How many PV modules it has. 20 where it is left out. */
            readonly modules: number;
            /** @description Rated power of all modules together in W. 400 a module where it is left out. */
            readonly size_w: number;
            /**
             * Format: date-time
             * @description When it went into operation, from 1970 to 2099; null for a site that never reported. Where it is left out, 1 January of the year before the clock of the world.
             */
            readonly operational_at: string | null;
            /**
             * @description What measures its energy. `microinverters` where it is left out.
             * @enum {string}
             */
            readonly source: "microinverters" | "meter";
            /** @description How its microinverters are mounted; null, as where it is left out, when nobody recorded it. */
            readonly attachment_type: string | null;
            /** @description When the utility allowed it onto the grid, as the API shall send it: a date, epoch seconds, or null as where it is left out. */
            readonly interconnect_date: string | number | null;
            /** @description The identifier that the caller's own company gave it; null, as where it is left out, for none. */
            readonly reference: string | null;
            /** @description Identifiers that other companies gave it. None where it is left out. */
            readonly other_references: readonly string[];
            /** @description National Metering Identifier of an Australian connection; null, as where it is left out, elsewhere. */
            readonly nmi: string | null;
            /** @description Its batteries taken together; null, as where it is left out, for none. */
            readonly battery: components["schemas"]["SiteBattery"] | null;
            /** @description Its EV chargers. None where it is left out. */
            readonly chargers: readonly components["schemas"]["SiteCharger"][];
            /** @description Its roofs, whose modules add up to `modules`. Made up from the seed where it is left out. */
            readonly arrays?: readonly components["schemas"]["SiteArray"][];
            readonly meters?: components["schemas"]["SiteMeters"];
            /**
             * @description Channels of a meter that are in use. Where it is left out, 2 in the United States and 1 elsewhere.
             * @enum {integer}
             */
            readonly phases?: 1 | 2 | 3;
            /** @description Whether the house goes on without the grid. Where it is left out, it does with a battery. */
            readonly system_controller?: boolean;
            readonly heat_pump?: components["schemas"]["SiteHeatPump"];
            readonly load?: components["schemas"]["SiteLoad"];
            /** @description What happens to it from outside. Nothing but chance where it is left out. */
            readonly conditions?: readonly components["schemas"]["Condition"][];
        };
        /** @description Sites of a world. */
        readonly SiteList: {
            /** @description How many sites there are on all pages together. */
            readonly total: number;
            /** @description Those that were asked for, by ascending ids. */
            readonly sites: readonly components["schemas"]["Site"][];
        };
        /** @description Everything about a site but its id. */
        readonly SiteInput: {
            /** @description The name that its owner or installer gave it. */
            readonly name: string;
            /** @description The name on its public page. `Residential System` where it is left out. */
            readonly public_name?: string;
            /** @description IANA time zone, such as `Europe/Rome`: every date of the site follows it. */
            readonly time_zone: string;
            /** @description In degrees, north positive. */
            readonly latitude: number;
            /** @description In degrees, east positive. */
            readonly longitude: number;
            readonly address?: components["schemas"]["SiteAddress"];
            /**
             * @description How its gateway reaches the internet. `ethernet` where it is left out.
             * @enum {string}
             */
            readonly connection?: "ethernet" | "wifi" | "cellular";
            /** @description Its state in the words of the system list. `normal` where it is left out. */
            readonly status?: string;
            /** @description How many PV modules it has. 20 where it is left out. */
            readonly modules?: number;
            /** @description Rated power of all modules together in W. 400 a module where it is left out. */
            readonly size_w?: number;
            /**
             * Format: date-time
             * @description When it went into operation, from 1970 to 2099; null for a site that never reported. Where it is left out, 1 January of the year before the clock of the world.
             */
            readonly operational_at?: string | null;
            /**
             * @description What measures its energy. `microinverters` where it is left out.
             * @enum {string}
             */
            readonly source?: "microinverters" | "meter";
            /** @description How its microinverters are mounted; null, as where it is left out, when nobody recorded it. */
            readonly attachment_type?: string | null;
            /** @description When the utility allowed it onto the grid, as the API shall send it: a date, epoch seconds, or null as where it is left out. */
            readonly interconnect_date?: string | number | null;
            /** @description The identifier that the caller's own company gave it; null, as where it is left out, for none. */
            readonly reference?: string | null;
            /** @description Identifiers that other companies gave it. None where it is left out. */
            readonly other_references?: readonly string[];
            /** @description National Metering Identifier of an Australian connection; null, as where it is left out, elsewhere. */
            readonly nmi?: string | null;
            /** @description Its batteries taken together; null, as where it is left out, for none. */
            readonly battery?: components["schemas"]["SiteBattery"] | null;
            /** @description Its EV chargers. None where it is left out. */
            readonly chargers?: readonly components["schemas"]["SiteCharger"][];
            /** @description Its roofs, whose modules add up to `modules`. Made up from the seed where it is left out. */
            readonly arrays?: readonly components["schemas"]["SiteArray"][];
            readonly meters?: components["schemas"]["SiteMeters"];
            /**
             * @description Channels of a meter that are in use. Where it is left out, 2 in the United States and 1 elsewhere.
             * @enum {integer}
             */
            readonly phases?: 1 | 2 | 3;
            /** @description Whether the house goes on without the grid. Where it is left out, it does with a battery. */
            readonly system_controller?: boolean;
            readonly heat_pump?: components["schemas"]["SiteHeatPump"];
            readonly load?: components["schemas"]["SiteLoad"];
            /** @description What happens to it from outside. Nothing but chance where it is left out. */
            readonly conditions?: readonly components["schemas"]["Condition"][];
        };
        /** @description What was changed. */
        readonly ConditionReport: {
            /** @description The systems that were changed, in the order of their ids. */
            readonly system_ids: readonly number[];
            /** @description How many other systems the world has, to which it does not happen. Where no ids were given, 0 unless the world has more than 1000. */
            readonly left_alone: number;
        };
        /** @description A token that was issued. The token itself is not kept. */
        readonly Token: {
            /**
             * Format: uuid
             * @description Its `jti` claim.
             */
            readonly id: string;
            /**
             * @description Whether it opens the API or buys the next pair.
             * @enum {string}
             */
            readonly kind: "access" | "refresh";
            /**
             * Format: uuid
             * @description The grant that it came from.
             */
            readonly grant_id: string;
            /** @description The application that it was issued to. */
            readonly client_id: string;
            /** @description The person whose systems it opens. */
            readonly email: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             */
            readonly expires_at: string;
            /**
             * @description `live` works. `used` is a refresh token that was exchanged, `replaced` an access token that a refresh ended, `expired` one that was ended as if its time were over, `revoked` one that was taken back, by itself or with its grant.
             * @enum {string}
             */
            readonly state: "live" | "used" | "replaced" | "expired" | "revoked";
        };
        /** @description The tokens of a world that are not over. */
        readonly TokenList: {
            /** @description Access tokens first, each kind oldest first. */
            readonly tokens: readonly components["schemas"]["Token"][];
        };
        /** @description Who lends access to whom. */
        readonly NewTokens: {
            /** @description An application of this world. */
            readonly client_id: string;
            /** @description A person of this world. */
            readonly email: string;
            /** @description The systems to lend, of those that the person has. All of them where it is left out. */
            readonly system_ids?: readonly number[];
        };
        /** @description A pair of tokens. The same fields answer every grant. */
        readonly TokenResponse: {
            /** @description A JWT signed with RS256, valid for one day. Treat it as opaque. */
            readonly access_token: string;
            /**
             * @description Always in lower case.
             * @constant
             */
            readonly token_type: "bearer";
            /** @description A JWT that buys the next pair, valid for about one month (2,629,746 s). Each refresh answers a new one: store it before you use the new access token. Whether the old one still works is not known for sure. */
            readonly refresh_token: string;
            /** @description Remaining life of the access token in seconds. A fresh token answers slightly less than 86400. */
            readonly expires_in: number;
            /** @description The granted scopes, separated by spaces. Always `read write`. */
            readonly scope: string;
            /** @description The numeric id of the Enlighten user, as a string. */
            readonly enl_uid: string;
            /** @description The id of the user's company, as a string. Empty for a home owner. */
            readonly enl_cid: string;
            /** @description When the user last changed the password, in epoch seconds, as a string. */
            readonly enl_password_last_changed: string;
            /** @description False in every answer that is known. */
            readonly is_internal_app: boolean;
            /**
             * @description `partner` for an application on the Partner plan, `system` for every other.
             * @enum {string}
             */
            readonly app_type: "system" | "partner";
            /** @description A numeric id of the application, as a string of 13 digits. Sent since 2025 and missing from the published documents. The capital I is as sent. */
            readonly app_Id?: string;
            /**
             * Format: uuid
             * @description The id of the access token, equal to its `jti` claim.
             */
            readonly jti: string;
        };
        /** @description That a person lets an application read systems. */
        readonly Grant: {
            /**
             * Format: uuid
             * @description The id of the grant.
             */
            readonly id: string;
            /** @description The application. */
            readonly client_id: string;
            /** @description The person. */
            readonly email: string;
            /** @description The systems that it opens. Empty where that is all of them. */
            readonly system_ids: readonly number[];
            /**
             * @description There where it opens every system of the world, those that come later, too.
             * @enum {string}
             */
            readonly systems?: "all";
            /**
             * Format: date-time
             * @description When the person agreed.
             */
            readonly granted_at: string;
            /**
             * @description Whether it stands.
             * @enum {string}
             */
            readonly state: "standing" | "revoked";
        };
        /** @description The grants of a world. */
        readonly GrantList: {
            /** @description Those that are not over, oldest first. */
            readonly grants: readonly components["schemas"]["Grant"][];
        };
        /** @description A failure that a test asked for, with the fields of its kind. */
        readonly Fault: {
            /** @description The id of the fault. */
            readonly id: string;
            /** @description The operation that it happens to; null for every operation of the API. */
            readonly operation_id: string | null;
            /** @description How many calls it happens to; null, as where it is left out, for all until it is deleted. */
            readonly times: number | null;
            /** @description The chance that a call meets it. 1 where it is left out. The same seed and the same requests meet it in the same places. */
            readonly probability: number;
            /**
             * @description What happens. `status`, as where it is left out, answers what the operation declares for a status. `latency` holds the call back. `reset` resets the connection before anything is done. `truncate` sends half of the body. `content-type` sends the right body under another media type. `html` sends the page of a proxy. `lost-answer` does everything and resets the connection without an answer.
             * @enum {string}
             */
            readonly kind: "status" | "latency" | "reset" | "truncate" | "content-type" | "html" | "lost-answer";
            /** @description Of kind `status`: one that the operation declares. Of kind `html`: 502, 503 or 504. */
            readonly status?: number;
            /** @description Of kind `status`, on `getLiveData` alone: the stream runs for so many seconds, and its last event says the status. The call is refused where it is left out. */
            readonly after_seconds?: number;
            readonly latency?: components["schemas"]["Latency"];
            /**
             * @description Of kind `truncate`: whether the head promised a length, or the body comes in chunks. `content-length` where it is left out.
             * @enum {string}
             */
            readonly framing?: "content-length" | "chunked";
            /** @description Of kind `content-type`: what the answer is called. `text/plain;charset=UTF-8` where it is left out. */
            readonly media_type?: string;
            /** @description How many calls met it. */
            readonly used: number;
        };
        /** @description The faults of a world that are not used up. */
        readonly FaultList: {
            /** @description In the order in which they were added, which is that in which calls meet them. */
            readonly faults: readonly components["schemas"]["Fault"][];
        };
        /** @description Something that happens at the live service now and then. */
        readonly Scenario: {
            /**
             * @description Its name.
             * @enum {string}
             */
            readonly name: "token-expires-mid-request" | "refresh-token-dead" | "refresh-token-expired" | "consent-revoked" | "minute-quota-gone" | "month-quota-gone" | "gateway-silent" | "data-late" | "gateway-recovers";
            /** @description What happens, and how a client gets over it. */
            readonly summary: string;
            /** @description What it may be aimed at. */
            readonly takes: readonly ("client_id" | "email" | "system_id")[];
        };
        /** @description What can be made to happen. */
        readonly ScenarioList: {
            /** @description All of them. */
            readonly scenarios: readonly components["schemas"]["Scenario"][];
        };
        /** @description What a scenario did. */
        readonly ScenarioReport: {
            /**
             * @description The name of the scenario.
             * @enum {string}
             */
            readonly name: "token-expires-mid-request" | "refresh-token-dead" | "refresh-token-expired" | "consent-revoked" | "minute-quota-gone" | "month-quota-gone" | "gateway-silent" | "data-late" | "gateway-recovers";
            /** @description What was changed, in a sentence. */
            readonly text: string;
        };
        /** @description A calendar window in UTC, and the calls that it has seen. */
        readonly QuotaWindow: {
            /**
             * @description The kind of window.
             * @enum {string}
             */
            readonly period: "minute" | "month";
            /** @description The operation that it is about; null for all of them together. */
            readonly operation_id: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            readonly start: string;
            /**
             * Format: date-time
             * @description When the next one begins.
             */
            readonly end: string;
            /** @description How many calls it has room for; null for any number. */
            readonly limit: number | null;
            /** @description How many calls it has seen, refused ones included. */
            readonly hits: number;
        };
        /** @description What one application used of its quota. */
        readonly Quota: {
            /** @description The client id of the application. */
            readonly client_id: string;
            /** @description The name of the application. */
            readonly name: string;
            /**
             * @description The plan on the developer portal.
             * @enum {string}
             */
            readonly plan: "Watt" | "Kilowatt" | "Megawatt" | "Partner";
            /** @description The windows that the clock of the world is in. */
            readonly windows: readonly components["schemas"]["QuotaWindow"][];
        };
        /** @description What the applications of a world used of their quotas. */
        readonly QuotaList: {
            /** @description One an application. */
            readonly quotas: readonly components["schemas"]["Quota"][];
        };
        /** @description The hits of one window that the clock of the world is in. */
        readonly QuotaChange: {
            /**
             * @description Which window.
             * @enum {string}
             */
            readonly period: "minute" | "month";
            /** @description For the window of a single operation, which a Partner application has by month for each operation that writes. */
            readonly operation_id?: string;
            /** @description How many calls it has seen. */
            readonly hits: number;
        };
        /** @description What one application used in the month under one plan, and what that costs. */
        readonly BillLine: {
            /** @description The client id of the application. */
            readonly client_id: string;
            /** @description The name of the application. */
            readonly name: string;
            /**
             * @description The plan that it had.
             * @enum {string}
             */
            readonly plan: "Watt" | "Kilowatt" | "Megawatt" | "Partner";
            /** @description Calls that counted and were not refused by a quota. */
            readonly hits: number;
            /** @description Calls that cost nothing. */
            readonly hits_included: number;
            /** @description Calls beyond those. */
            readonly hits_over: number;
            /** @description Calls of the live status, which cost extra. */
            readonly live_status_hits: number;
            /** @description Activations that were created. */
            readonly activations: number;
            /** @description What the calls beyond cost. In US dollars, as an exact decimal. */
            readonly usd_hits_over: string;
            /** @description What the live status cost. In US dollars, as an exact decimal. */
            readonly usd_live_status: string;
            /** @description What activations cost. In US dollars, as an exact decimal. */
            readonly usd_activations: string;
            /** @description The three together. In US dollars, as an exact decimal. */
            readonly usd_metered: string;
            /** @description The price of the plan. In US dollars, as an exact decimal. */
            readonly usd_plan: string;
            /** @description Everything. In US dollars, as an exact decimal. */
            readonly usd_total: string;
        };
        /** @description What the applications of a world used in a month. */
        readonly Bill: {
            /** @description The calendar month in UTC. */
            readonly month: string;
            /** @description The months in which anything was used. */
            readonly months: readonly string[];
            /** @description One for each application and plan. */
            readonly lines: readonly components["schemas"]["BillLine"][];
            /** @description All lines together. */
            readonly hits: number;
            /** @description What was used, without the price of plans. In US dollars, as an exact decimal. */
            readonly usd_metered: string;
            /** @description Everything. In US dollars, as an exact decimal. */
            readonly usd_total: string;
        };
        /** @description What one step of the request path said. */
        readonly Verdict: {
            /** @description The step. */
            readonly step: string;
            /** @description `ok`, the code of the refusal, or what the step did to the answer. */
            readonly verdict: string;
            /** @description What it saw, for a person. Null where there is nothing to add. */
            readonly why: string | null;
        };
        /** @description One request, with every secret masked. */
        readonly JournalEntry: {
            /** @description Requests are counted from 1. */
            readonly number: number;
            /**
             * Format: date-time
             * @description What the clock of the world showed.
             */
            readonly at: string;
            /** @description The method. */
            readonly method: string;
            /** @description The path without the query. */
            readonly path: string;
            /** @description The query; empty where there was none. */
            readonly query: string;
            /** @description Headers that say something about the request, by their names in lower case. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The JSON or the form that was sent. Null for none. */
            readonly body: string | null;
            /** @description The operation that was meant; null where none was. */
            readonly operation_id: string | null;
            /** @description The name of the application; null where none was recognized. */
            readonly application: string | null;
            /** @description The steps that it went through, in order. */
            readonly steps: readonly components["schemas"]["Verdict"][];
            /** @description The status of the answer. */
            readonly status: number;
        };
        /** @description Requests to a world. */
        readonly Journal: {
            /** @description Oldest first. The world remembers its latest thousand. */
            readonly entries: readonly components["schemas"]["JournalEntry"][];
        };
    };
    responses: {
        /** @description Nothing is at this path. */
        readonly PathUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request cannot be read. */
        readonly Unreadable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path has no such method; the header Allow tells which it has. */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is no JSON by its header. */
        readonly MediaTypeUnsupported: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A part of the input is not as this document has it, or names what is not there. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The mock failed. The journal of the default world has the request, and the failure was reported where the mock was started. */
        readonly Failed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The engine or the store does not answer. */
        readonly NotReady: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The admin token is missing or another one. */
        readonly TokenWrong: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id is taken. */
        readonly WorldExists: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world. */
        readonly WorldUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The default world stays. */
        readonly WorldIsDefault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id is taken. */
        readonly SnapshotExists: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such snapshot in it. */
        readonly SnapshotUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such application in it. */
        readonly ApplicationUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such person in it. */
        readonly PersonUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such site in it. */
        readonly SiteUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such token in it. */
        readonly TokenUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such grant in it. */
        readonly GrantUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such fault in it. */
        readonly FaultUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such world, or no such entry in it. */
        readonly EntryUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of a world; `default` is the one of requests that name none.
         * @example default
         */
        readonly WorldId: string;
        /**
         * @description The id of a snapshot.
         * @example s1
         */
        readonly SnapshotId: string;
        /**
         * @description The client id of an application.
         * @example f2a479f3c6067f0d9517cadae7f00b47
         */
        readonly ClientId: string;
        /**
         * @description The e-mail of a person, percent-encoded. Its case does not matter.
         * @example homeowner@example.com
         */
        readonly Email: string;
        /**
         * @description How many sites to leave out at the beginning. None where it is left out.
         * @example 1000
         */
        readonly SiteOffset: number;
        /**
         * @description At most so many. 1000 where it is left out.
         * @example 50
         */
        readonly SiteLimit: number;
        /**
         * @description The id of a system.
         * @example 698910067
         */
        readonly SystemId: number;
        /**
         * @description The `jti` claim of a token.
         * @example 0f3c2f7e-6f0e-4a53-9d0f-5d3c0c6f8a11
         */
        readonly TokenId: string;
        /**
         * @description The id of a grant.
         * @example b8f5a1de-3c41-4d0b-9a52-0d6f0b7f1c22
         */
        readonly GrantId: string;
        /**
         * @description The id of a fault.
         * @example f1
         */
        readonly FaultId: string;
        /**
         * @description An operation whose own window shall be told, too.
         * @example createActivation
         */
        readonly QuotaOperation: string;
        /**
         * @description A calendar month in UTC. Where it is left out, the month of the clock of the world.
         * @example 2026-06
         */
        readonly Month: string;
        /**
         * @description Only requests that were answered with this status.
         * @example 429
         */
        readonly JournalStatus: number;
        /**
         * @description Only requests of this operation.
         * @example getSystem
         */
        readonly JournalOperation: string;
        /**
         * @description Only requests of the application of this name.
         * @example Quick start application
         */
        readonly JournalApplication: string;
        /**
         * @description Only requests with a higher number, to read on from there.
         * @example 12
         */
        readonly JournalAfter: number;
        /**
         * @description At most so many: with `after` those that came first, and else those that came last. 1000 where it is left out.
         * @example 50
         */
        readonly JournalLimit: number;
        /**
         * @description The number of a request.
         * @example 12
         */
        readonly EntryNumber: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
            readonly 503: components["responses"]["NotReady"];
        };
    };
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The worlds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorldList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description How it begins. Everything has a default. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWorld"];
            };
        };
        readonly responses: {
            /** @description The world, with all credentials. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["WorldExists"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world, with all credentials. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["WorldIsDefault"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly updateWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description What to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorldChange"];
            };
        };
        readonly responses: {
            /** @description The world as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshots. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description What to call it. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSnapshot"];
            };
        };
        readonly responses: {
            /** @description The snapshot. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["SnapshotExists"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly deleteSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a snapshot.
                 * @example s1
                 */
                readonly snapshot_id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["SnapshotUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a snapshot.
                 * @example s1
                 */
                readonly snapshot_id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["SnapshotUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getSnapshotDiff: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a snapshot.
                 * @example s1
                 */
                readonly snapshot_id: components["parameters"]["SnapshotId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The differences. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotDiff"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["SnapshotUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly updateClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description One of `now`, `advance` and `rate`. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockChange"];
            };
        };
        readonly responses: {
            /** @description The clock as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listApplications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The applications. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description What is known about it. Everything has a default. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewApplication"];
            };
        };
        readonly responses: {
            /** @description The application, with its credentials. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Application"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The client id of an application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Application"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["ApplicationUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly deleteApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The client id of an application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["ApplicationUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly updateApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The client id of an application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
            };
            readonly cookie?: never;
        };
        /** @description What to change. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplicationChange"];
            };
        };
        readonly responses: {
            /** @description The application as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Application"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["ApplicationUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly regenerateApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The client id of an application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The application, with its new credentials. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Application"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["ApplicationUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The e-mail of a person, percent-encoded. Its case does not matter.
                 * @example homeowner@example.com
                 */
                readonly email: components["parameters"]["Email"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["PersonUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly setPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The e-mail of a person, percent-encoded. Its case does not matter.
                 * @example homeowner@example.com
                 */
                readonly email: components["parameters"]["Email"];
            };
            readonly cookie?: never;
        };
        /** @description Everything about the person. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonInput"];
            };
        };
        readonly responses: {
            /** @description The person. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly deletePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The e-mail of a person, percent-encoded. Its case does not matter.
                 * @example homeowner@example.com
                 */
                readonly email: components["parameters"]["Email"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["PersonUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listSites: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many sites to leave out at the beginning. None where it is left out.
                 * @example 1000
                 */
                readonly offset?: components["parameters"]["SiteOffset"];
                /**
                 * @description At most so many. 1000 where it is left out.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["SiteLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sites. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SiteList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a system.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The site. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Site"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["SiteUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly setSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a system.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
            };
            readonly cookie?: never;
        };
        /** @description Everything about the site. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SiteInput"];
            };
        };
        readonly responses: {
            /** @description The site. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Site"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly deleteSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a system.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["SiteUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description What shall happen, when, and to which sites. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCondition"];
            };
        };
        readonly responses: {
            /** @description Whom it happens to. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConditionReport"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly clearConditions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Nothing happens to any site but by chance. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tokens. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description Who lends access to whom. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTokens"];
            };
        };
        readonly responses: {
            /** @description A pair of tokens, as from the token endpoint. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenResponse"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly expireToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The `jti` claim of a token.
                 * @example 0f3c2f7e-6f0e-4a53-9d0f-5d3c0c6f8a11
                 */
                readonly token_id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["TokenUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The `jti` claim of a token.
                 * @example 0f3c2f7e-6f0e-4a53-9d0f-5d3c0c6f8a11
                 */
                readonly token_id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["TokenUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listGrants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The grants. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly revokeGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a grant.
                 * @example b8f5a1de-3c41-4d0b-9a52-0d6f0b7f1c22
                 */
                readonly grant_id: components["parameters"]["GrantId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The grant as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Grant"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["GrantUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The faults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly createFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description What shall go wrong. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFault"];
            };
        };
        readonly responses: {
            /** @description The fault. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There are none left. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly deleteFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The id of a fault.
                 * @example f1
                 */
                readonly fault_id: components["parameters"]["FaultId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["FaultUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenarios. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly runScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        /** @description What shall happen, and to whom. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScenarioRequest"];
            };
        };
        readonly responses: {
            /** @description What was changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ScenarioReport"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listQuotas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One quota an application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QuotaList"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getQuota: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description An operation whose own window shall be told, too.
                 * @example createActivation
                 */
                readonly operation_id?: components["parameters"]["QuotaOperation"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The client id of an application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The quota. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quota"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["ApplicationUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly setQuota: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The client id of an application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
            };
            readonly cookie?: never;
        };
        /** @description Which window, and how many calls it has seen. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QuotaChange"];
            };
        };
        readonly responses: {
            /** @description The quota as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quota"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["ApplicationUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getBill: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description A calendar month in UTC. Where it is left out, the month of the clock of the world.
                 * @example 2026-06
                 */
                readonly month?: components["parameters"]["Month"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bill. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bill"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only requests that were answered with this status.
                 * @example 429
                 */
                readonly status?: components["parameters"]["JournalStatus"];
                /**
                 * @description Only requests of this operation.
                 * @example getSystem
                 */
                readonly operation_id?: components["parameters"]["JournalOperation"];
                /**
                 * @description Only requests of the application of this name.
                 * @example Quick start application
                 */
                readonly application?: components["parameters"]["JournalApplication"];
                /**
                 * @description Only requests with a higher number, to read on from there.
                 * @example 12
                 */
                readonly after?: components["parameters"]["JournalAfter"];
                /**
                 * @description At most so many: with `after` those that came first, and else those that came last. 1000 where it is left out.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["JournalLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Journal"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are forgotten. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["WorldUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
    readonly getJournalEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of a world; `default` is the one of requests that name none.
                 * @example default
                 */
                readonly world_id: components["parameters"]["WorldId"];
                /**
                 * @description The number of a request.
                 * @example 12
                 */
                readonly number: components["parameters"]["EntryNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalEntry"];
                };
            };
            readonly 400: components["responses"]["Unreadable"];
            readonly 401: components["responses"]["TokenWrong"];
            readonly 404: components["responses"]["EntryUnknown"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["MediaTypeUnsupported"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Failed"];
        };
    };
}
