// Generated from spec/openapi by `pnpm generate`. Do not edit: change the YAML and run it again.
export interface paths {
    readonly "/oauth/authorize": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask a home owner for access
         * @description Open this address in the browser of the home owner. They log in to Enlighten, see the name, the developer and the access controls of the application, and approve or reject. The answer comes back on the redirect URI.
         */
        readonly get: operations["getAuthorization"];
        readonly put?: never;
        /**
         * Answer the log-in or the consent page
         * @description Where the forms of the two pages go. Only browsers post here, with the query of the page that carried the form.
         */
        readonly post: operations["createAuthorization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Refresh tokens with a GET
         * @description The partner edition of the quick start refreshes with GET, so it is in the contract. One client reports that the live service refused it. Prefer the POST.
         */
        readonly get: operations["getToken"];
        readonly put?: never;
        /**
         * Exchange a grant for tokens
         * @description Exchanges a code, an installer's password or a refresh token for a new pair of tokens. The client id and the client secret go into a Basic header. The parameters go into the form, or into the query; the query wins where both have one.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth/redirect_uri": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the code to copy
         * @description The redirect URI for applications that have none of their own. It shows the code, and the home owner passes it on by hand.
         */
        readonly get: operations["getRedirectPage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the systems that the token may read
         * @description Pages through the systems of the person who authorized the application: a home owner's own, an installer's whole fleet. Sorted by ascending id unless asked otherwise. The three energy fields are always -1.
         */
        readonly get: operations["listSystems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one system
         * @description Answers the entry that the list of systems has for this id. Mind an empty id: the path then is that of the list, and so is the answer.
         */
        readonly get: operations["getSystem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Summarise one day of a system
         * @description What the system is, what it produces now, on the summary date, and in its life before that date. The one place where lifetime energy and system size are real numbers.
         */
        readonly get: operations["getSystemSummary"];
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
        /** @description An HTML document for people. Do not parse it. */
        readonly HtmlPage: string;
        /** @description The refusal of the token endpoint, in the form of RFC 6749, section 5.2. */
        readonly OAuthError: {
            /**
             * @description A stable word to branch on, such as `invalid_grant`.
             * @example invalid_grant
             */
            readonly error: string;
            /** @description A sentence for people. Do not branch on it. */
            readonly error_description: string;
        };
        /** @description What the log-in page and the consent page post. Applications never send this; a browser does. */
        readonly AuthorizationForm: {
            /** @description The value that the page carried, which ties the form to the session of the browser. */
            readonly csrf: string;
            /** @description The e-mail of an Enlighten account, from the log-in page. */
            readonly email?: string;
            /**
             * Format: password
             * @description The password of that account, from the log-in page.
             */
            readonly password?: string;
            /**
             * @description The answer of the person, from the consent page; `log_out` lets somebody else log in.
             * @enum {string}
             */
            readonly decision?: "approve" | "deny" | "log_out";
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
        /** @description The parameters of the token endpoint, as a form. Each may stand in the query string instead; the form keeps secrets out of logs. */
        readonly TokenRequest: {
            /**
             * @description Which grant is exchanged for tokens.
             * @enum {string}
             */
            readonly grant_type: "authorization_code" | "password" | "refresh_token";
            /** @description The code from the redirect, for `authorization_code`. It works once. */
            readonly code?: string;
            /** @description The redirect URI of the authorization request, to the letter, for `authorization_code`. */
            readonly redirect_uri?: string;
            /** @description The latest refresh token of the grant, for `refresh_token`. */
            readonly refresh_token?: string;
            /** @description The Enlighten e-mail of the installer, for `password`. */
            readonly username?: string;
            /**
             * Format: password
             * @description The Enlighten password of the installer, for `password`.
             */
            readonly password?: string;
        };
        /** @description Where a system stands. Any part may be missing, the city among them. */
        readonly Address: {
            /** @description Town or city. */
            readonly city?: string;
            /** @description State, province or region, usually as a code. */
            readonly state?: string;
            /** @description Country, as an ISO 3166-1 code of two letters. */
            readonly country?: string;
            /** @description Postal code, as a string since it may start with a zero or hold letters. */
            readonly postal_code?: string;
        };
        /** @description One installation, as the list and the single read show it. */
        readonly System: {
            /**
             * Format: int64
             * @description The id of the system. Always a number; keep 64 bits for it.
             */
            readonly system_id: number;
            /** @description The name that its owner or installer gave it. */
            readonly name: string;
            /** @description The name on the public page of the system, where its owner allows one. */
            readonly public_name?: string;
            /** @description The IANA time zone of the site. Every date and every day boundary of this API follows it. */
            readonly timezone: string;
            readonly address: components["schemas"]["Address"];
            /** @description How the gateway reaches the internet. Known values are `ethernet`, `wifi` and `cellular`, in lower case. */
            readonly connection_type: string;
            /**
             * @deprecated
             * @description Always -1 since July 2023. Read the summary instead.
             * @constant
             */
            readonly energy_lifetime: -1;
            /**
             * @deprecated
             * @description Always -1 since July 2023. Read the summary instead.
             * @constant
             */
            readonly energy_today: -1;
            /**
             * @deprecated
             * @description Always -1 since July 2023. Read `size_w` of the summary instead.
             * @constant
             */
            readonly system_size: -1;
            /** @description The state of the system. `normal` means that nothing is wrong; other words such as `micro` or `comm` name what is. The list is open: expect words that you do not know. */
            readonly status: string;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds. Null before the first report.
             */
            readonly last_report_at: number | null;
            /**
             * Format: int64
             * @description End of the last interval for which energy was reported, zero energy included, in epoch seconds. Never later than `last_report_at`. Null before the first.
             */
            readonly last_energy_at: number | null;
            /**
             * Format: int64
             * @description When the system went into operation, in epoch seconds. Null before that.
             */
            readonly operational_at: number | null;
            /** @description How the microinverters are mounted: `rack_mount`, `zep`, `acm`, `bipv`, `frame_mount` or `railless_mount`. Null when nobody recorded it. */
            readonly attachment_type: string | null;
            /** @description When the utility allowed the system onto its grid. Sent as a date, as epoch seconds, or null. */
            readonly interconnect_date: string | number | null;
            /** @description The identifier that the caller's own company gave the system. Absent when there is none. */
            readonly reference?: string;
            /** @description Identifiers that other companies gave the system. Absent or empty when there are none. */
            readonly other_references?: readonly string[];
        };
        /** @description One page of the systems that the token may read. */
        readonly SystemList: {
            /** @description How many systems there are on all pages together. */
            readonly total: number;
            /** @description Number of this page, from 1. */
            readonly current_page: number;
            /** @description How many systems a page may hold, as asked for. */
            readonly size: number;
            /** @description How many systems this page does hold. */
            readonly count: number;
            /**
             * @description The name of the field that carries the page.
             * @constant
             */
            readonly items: "systems";
            /** @description The systems of this page, in the order asked for. Empty beyond the last page. */
            readonly systems: readonly components["schemas"]["System"][];
        };
        /** @description The refusal of the gateway in front of the operations, for example for a method that the path does not have. */
        readonly GatewayError: {
            /** @description The HTTP status again, as a string. */
            readonly reason: string;
            /** @description One or more sentences that tell what was wrong. */
            readonly message: readonly string[];
        };
        /** @description The refusal of a Monitoring operation. */
        readonly ApiError: {
            /** @description The kind of refusal, usually the HTTP reason phrase. */
            readonly message: string;
            /** @description What was wrong with this request. Some texts quote the request in the notation of Ruby. */
            readonly details: string;
            /** @description The HTTP status again, as a number. */
            readonly code: number;
        };
        /** @description The power range of one EV charger in W. */
        readonly EvsePower: {
            /** @description The most that the charger delivers, in W. */
            readonly evse_max_charge_w: number;
            /** @description The least that the charger can be set to, in W. */
            readonly evse_min_charge_w: number;
        };
        /** @description What a system is and what it did on one day. For a day in the past, `modules`, `size_w` and `current_power` are 0: they describe the present only. */
        readonly SystemSummary: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description How many PV modules the system has. 0 for a day in the past. */
            readonly modules: number;
            /** @description Rated power of the modules together in W. 0 for a day in the past. */
            readonly size_w: number;
            /** @description Production at the last report in W, refreshed about every 15 minutes. 0 at night and for a day in the past. */
            readonly current_power: number;
            /**
             * Format: int64
             * @description Energy produced on the summary date so far in Wh.
             */
            readonly energy_today: number;
            /**
             * Format: int64
             * @description Energy produced from the start of operation to the end of the day before the summary date, in Wh. The summary date itself is not in it: add `energy_today` for the total so far.
             */
            readonly energy_lifetime: number;
            /**
             * Format: date
             * @description The day that this summary is about, in the time zone of the system.
             */
            readonly summary_date: string;
            /** @description What measured the energy. `microinverters` and `meter` are known. */
            readonly source: string;
            /** @description The state of the system, in the words of the system list. */
            readonly status: string;
            /**
             * Format: int64
             * @description When the system went into operation, in epoch seconds. Null before that.
             */
            readonly operational_at: number | null;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds. Null before the first report.
             */
            readonly last_report_at: number | null;
            /**
             * Format: int64
             * @description When the system last reported energy, in epoch seconds. Equal to `last_energy_at` of the system, and not aligned to quarter-hours. It falls behind `last_report_at` while data is late.
             */
            readonly last_interval_end_at?: number | null;
            /** @description The National Metering Identifier of an Australian connection. Null elsewhere. */
            readonly nmi?: string | null;
            /** @description The most that all batteries together take in, in W. 0 without a battery. */
            readonly battery_charge_w?: number;
            /** @description The most that all batteries together give out, in W. 0 without a battery. */
            readonly battery_discharge_w?: number;
            /** @description Capacity of all batteries together in Wh. 0 without a battery. */
            readonly battery_capacity_wh?: number;
            /** @description One entry an EV charger. Absent when there is none. */
            readonly evse_power?: readonly {
                readonly [key: string]: components["schemas"]["EvsePower"];
            }[];
        };
        /** @description The refusal of a Monitoring operation whose quota is used up, with the window that was exceeded. */
        readonly ApiQuotaError: {
            /** @description Always the reason phrase of status 429. */
            readonly message: string;
            /** @description Names the plan whose limit was reached. */
            readonly details: string;
            /** @description The HTTP status again, as a number. */
            readonly code: number;
            /**
             * @description Which of the two windows is used up. Windows follow the calendar; they do not slide.
             * @enum {string}
             */
            readonly period: "minute" | "month";
            /**
             * Format: int64
             * @description First second of the window, in epoch seconds.
             */
            readonly period_start: number;
            /**
             * Format: int64
             * @description First second after the window, in epoch seconds. Calls are answered again from then on.
             */
            readonly period_end: number;
            /** @description Calls that the plan allows within the window. */
            readonly limit: number;
        };
    };
    responses: {
        /** @description No operation has this path. */
        readonly UnknownPath: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The path exists, and not with this method. */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The method is none of POST, PUT, GET, DELETE, HEAD, OPTIONS and PATCH. */
        readonly NotImplemented: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The request cannot be read: broken percent-encoding in the path, a body that is not JSON or nests too deep, a malformed header. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The body is larger than the service reads. */
        readonly ContentTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service failed. Behind the mock this is a defect of the mock, and its journal holds the request. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The request cannot be read: broken percent-encoding in the path, a body that is not UTF-8, a malformed header. */
        readonly OAuthUnreadable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The form is larger than the service reads. */
        readonly TokenContentTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The endpoint does not take this method. */
        readonly OAuthMethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The service failed. Behind the mock this is a defect of the mock, and its journal holds the request. */
        readonly OAuthServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A page with a form: the log-in page for a browser without a session, the consent page for one that has it. */
        readonly AuthorizationPage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description To the redirect URI with `code`, or with `error`, and with `state` if there was one; or back to the authorization page after log-in. */
        readonly AuthorizationRedirect: {
            headers: {
                /** @description Where the browser goes next. */
                readonly Location: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description An error page that stays with the service, since there is no redirect URI to trust. */
        readonly AuthorizationErrorPage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The form is larger than the service reads. */
        readonly AuthorizationContentTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description A new pair of tokens. Nothing may store it on the way. */
        readonly Tokens: {
            headers: {
                /** @description Tokens must not be cached. */
                readonly "Cache-Control": "no-store";
                /** @description The same for caches of old. */
                readonly Pragma: "no-cache";
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["TokenResponse"];
            };
        };
        /** @description The grant is not good: a parameter is missing, or what it carries is unknown, used, expired or bound to something else. */
        readonly TokenBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The client is not authenticated, or may not use this grant; or the refresh token is expired or malformed. */
        readonly TokenNotAuthorized: {
            headers: {
                /** @description Asks for a Basic header, where it was missing or wrong. */
                readonly "WWW-Authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description A page that shows the code to copy, or why there is none. */
        readonly RedirectPage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/html": components["schemas"]["HtmlPage"];
            };
        };
        /** @description The API key or the access token is missing, unknown, expired or revoked, the two belong to different applications, or the application lacks the access control. The body seldom tells which. */
        readonly NotAuthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system exists, and the token does not cover it. Or the application lacks the access control: third-party clients report 401 for that, and the published documents leave 403 possible. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description A query parameter has a value that the service does not support. */
        readonly SystemListUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The quota of the application is used up for this calendar minute or month. No header tells when to come back. */
        readonly UsageLimitExceeded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no system with this id; an id that is no number is answered alike. The text quotes the id in the notation of Ruby. */
        readonly SystemNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The summary date is no calendar day, or lies in the future. */
        readonly SystemSummaryUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The quota of the application is used up, and the body says for which window. */
        readonly UsageLimitExceededInWindow: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiQuotaError"];
            };
        };
    };
    parameters: {
        /**
         * @description What the redirect should carry. Only `code` is supported.
         * @example code
         */
        readonly ResponseType: "code";
        /**
         * @description The client id of the application.
         * @example f2a479f3c6067f0d9517cadae7f00b47
         */
        readonly ClientId: string;
        /**
         * @description Where the browser is sent with the answer: an absolute URI without fragment, or the default page under `/oauth/redirect_uri`. The address that the developer portal shows leaves it out, and then the service answers an error page. The token endpoint wants the same value again, to the letter.
         * @example http://127.0.0.1:4020/callback
         */
        readonly RedirectUri: string;
        /**
         * @description Any value; it comes back with the answer. Make it unguessable and compare it, or somebody else's code can be slipped in.
         * @example q3v8x1
         */
        readonly State: string;
        /**
         * @description Accepted and without effect: the scope is always `read write`.
         * @example read write
         */
        readonly Scope: string;
        /**
         * @description Which grant is exchanged for tokens.
         * @example refresh_token
         */
        readonly GrantType: "authorization_code" | "password" | "refresh_token";
        /**
         * @description The latest refresh token of the grant, for `refresh_token`.
         * @example unique_refresh_token
         */
        readonly RefreshToken: string;
        /**
         * @description The code from the redirect, for `authorization_code`. It works once.
         * @example 2TJk7M
         */
        readonly Code: string;
        /**
         * @description The Enlighten e-mail of the installer, for `password`.
         * @example installer@example.com
         */
        readonly Username: string;
        /**
         * @description The Enlighten password of the installer, for `password`. A query string is logged in many places; send the form instead.
         * @example your_enlighten_password
         */
        readonly Password: string;
        /**
         * @description Why there is no code, for example `access_denied`.
         * @example access_denied
         */
        readonly AuthorizationErrorCode: string;
        /**
         * @description Which page to answer, from 1. A page beyond the last is empty.
         * @example 1
         */
        readonly Page: number;
        /**
         * @description How many systems a page may hold, from 1 to 100.
         * @example 10
         */
        readonly Size: number;
        /**
         * @description The order of the list, `id` for ascending ids and `-id` for descending ones.
         * @example -id
         */
        readonly SortBy: "id" | "-id";
        /**
         * @description The id of the system, as the list of systems shows it.
         * @example 698910067
         */
        readonly SystemId: number;
        /**
         * @description The day to summarise, as YYYY-MM-DD in the time zone of the system. The current day of the site when it is left out.
         * @example 2026-06-21
         */
        readonly SummaryDate: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAuthorization: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What the redirect should carry. Only `code` is supported.
                 * @example code
                 */
                readonly response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description The client id of the application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id?: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser is sent with the answer: an absolute URI without fragment, or the default page under `/oauth/redirect_uri`. The address that the developer portal shows leaves it out, and then the service answers an error page. The token endpoint wants the same value again, to the letter.
                 * @example http://127.0.0.1:4020/callback
                 */
                readonly redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description Any value; it comes back with the answer. Make it unguessable and compare it, or somebody else's code can be slipped in.
                 * @example q3v8x1
                 */
                readonly state?: components["parameters"]["State"];
                /**
                 * @description Accepted and without effect: the scope is always `read write`.
                 * @example read write
                 */
                readonly scope?: components["parameters"]["Scope"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuthorizationPage"];
            readonly 302: components["responses"]["AuthorizationRedirect"];
            readonly 400: components["responses"]["AuthorizationErrorPage"];
            readonly 401: components["responses"]["AuthorizationErrorPage"];
            readonly 413: components["responses"]["AuthorizationContentTooLarge"];
            readonly 500: components["responses"]["OAuthServerError"];
        };
    };
    readonly createAuthorization: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What the redirect should carry. Only `code` is supported.
                 * @example code
                 */
                readonly response_type?: components["parameters"]["ResponseType"];
                /**
                 * @description The client id of the application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id?: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser is sent with the answer: an absolute URI without fragment, or the default page under `/oauth/redirect_uri`. The address that the developer portal shows leaves it out, and then the service answers an error page. The token endpoint wants the same value again, to the letter.
                 * @example http://127.0.0.1:4020/callback
                 */
                readonly redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description Any value; it comes back with the answer. Make it unguessable and compare it, or somebody else's code can be slipped in.
                 * @example q3v8x1
                 */
                readonly state?: components["parameters"]["State"];
                /**
                 * @description Accepted and without effect: the scope is always `read write`.
                 * @example read write
                 */
                readonly scope?: components["parameters"]["Scope"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["AuthorizationForm"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AuthorizationPage"];
            readonly 302: components["responses"]["AuthorizationRedirect"];
            readonly 400: components["responses"]["AuthorizationErrorPage"];
            readonly 401: components["responses"]["AuthorizationErrorPage"];
            readonly 413: components["responses"]["AuthorizationContentTooLarge"];
            readonly 500: components["responses"]["OAuthServerError"];
        };
    };
    readonly getToken: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which grant is exchanged for tokens.
                 * @example refresh_token
                 */
                readonly grant_type?: components["parameters"]["GrantType"];
                /**
                 * @description The latest refresh token of the grant, for `refresh_token`.
                 * @example unique_refresh_token
                 */
                readonly refresh_token?: components["parameters"]["RefreshToken"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Tokens"];
            readonly 400: components["responses"]["TokenBadRequest"];
            readonly 401: components["responses"]["TokenNotAuthorized"];
            readonly 405: components["responses"]["OAuthMethodNotAllowed"];
            readonly 413: components["responses"]["TokenContentTooLarge"];
            readonly 500: components["responses"]["OAuthServerError"];
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which grant is exchanged for tokens.
                 * @example refresh_token
                 */
                readonly grant_type?: components["parameters"]["GrantType"];
                /**
                 * @description The code from the redirect, for `authorization_code`. It works once.
                 * @example 2TJk7M
                 */
                readonly code?: components["parameters"]["Code"];
                /**
                 * @description Where the browser is sent with the answer: an absolute URI without fragment, or the default page under `/oauth/redirect_uri`. The address that the developer portal shows leaves it out, and then the service answers an error page. The token endpoint wants the same value again, to the letter.
                 * @example http://127.0.0.1:4020/callback
                 */
                readonly redirect_uri?: components["parameters"]["RedirectUri"];
                /**
                 * @description The latest refresh token of the grant, for `refresh_token`.
                 * @example unique_refresh_token
                 */
                readonly refresh_token?: components["parameters"]["RefreshToken"];
                /**
                 * @description The Enlighten e-mail of the installer, for `password`.
                 * @example installer@example.com
                 */
                readonly username?: components["parameters"]["Username"];
                /**
                 * @description The Enlighten password of the installer, for `password`. A query string is logged in many places; send the form instead.
                 * @example your_enlighten_password
                 */
                readonly password?: components["parameters"]["Password"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Tokens"];
            readonly 400: components["responses"]["TokenBadRequest"];
            readonly 401: components["responses"]["TokenNotAuthorized"];
            readonly 405: components["responses"]["OAuthMethodNotAllowed"];
            readonly 413: components["responses"]["TokenContentTooLarge"];
            readonly 500: components["responses"]["OAuthServerError"];
        };
    };
    readonly getRedirectPage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The code from the redirect, for `authorization_code`. It works once.
                 * @example 2TJk7M
                 */
                readonly code?: components["parameters"]["Code"];
                /**
                 * @description Any value; it comes back with the answer. Make it unguessable and compare it, or somebody else's code can be slipped in.
                 * @example q3v8x1
                 */
                readonly state?: components["parameters"]["State"];
                /**
                 * @description Why there is no code, for example `access_denied`.
                 * @example access_denied
                 */
                readonly error?: components["parameters"]["AuthorizationErrorCode"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RedirectPage"];
            readonly 400: components["responses"]["OAuthUnreadable"];
            readonly 413: components["responses"]["AuthorizationContentTooLarge"];
            readonly 500: components["responses"]["OAuthServerError"];
        };
    };
    readonly listSystems: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which page to answer, from 1. A page beyond the last is empty.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many systems a page may hold, from 1 to 100.
                 * @example 10
                 */
                readonly size?: components["parameters"]["Size"];
                /**
                 * @description The order of the list, `id` for ascending ids and `-id` for descending ones.
                 * @example -id
                 */
                readonly sort_by?: components["parameters"]["SortBy"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of systems. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["SystemListUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getSystem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The system. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["System"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getSystemSummary: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The day to summarise, as YYYY-MM-DD in the time zone of the system. The current day of the site when it is left out.
                 * @example 2026-06-21
                 */
                readonly summary_date?: components["parameters"]["SummaryDate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The summary. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemSummary"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["SystemSummaryUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
}
