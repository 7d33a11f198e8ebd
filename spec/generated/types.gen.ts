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
         * @description Exchanges a code, an installer's password or a refresh token for a new pair of tokens. The client id and the client secret go into a Basic header. The parameters go into the form, or into the query; the query wins where both have one. A code needs `code` and `redirect_uri`, a refresh needs `refresh_token`, a password needs `username` and `password`; `grant_type` is always needed.
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
    readonly "/api/v4/systems/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search the systems that the token may read
         * @description Finds systems by id, name, reference or status. The body holds the filters and the order, the query the page. The system object must be there; empty filters count as left out, unknown keys are refused. The three energy fields are always -1.
         */
        readonly post: operations["searchSystems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the devices of a system by kind
         * @description Answers every device in service with its serial number, state and last report: the serial numbers that the telemetry of single devices and the EV charger operations take. Only the kinds that the system has are there. There are no pages.
         */
        readonly get: operations["listSystemDevices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/retrieve_system_id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find the system of a gateway
         * @description Answers which system a gateway belongs to, by its serial number. A retired gateway is not found.
         */
        readonly get: operations["getSystemId"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the events of a system in a window
         * @description Answers open, closed and transient events of the site and its devices, without pages. The window is at most seven days long, and the start is mandatory. Presumably an event belongs to the window in which it began. What goes on now, however long ago it began, is in the list of open events.
         */
        readonly get: operations["listSystemEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/alarms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the alarms of a system in a window
         * @description An alarm is raised when events of a type escalate, by staying open too long for example; one alarm may stand for the same trouble on several devices, and some event types never raise any. Unless asked for cleared alarms, the answer holds only those that are not. Window and limits are those of the events.
         */
        readonly get: operations["listSystemAlarms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/event_types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the types of events
         * @description Explains the ids that events and alarms quote. The types are the same for every system, so read them once and keep them.
         */
        readonly get: operations["listEventTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/open_events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the open events of a system
         * @description Answers every event that goes on now, whenever it began, in one call. Transient events are never among them.
         */
        readonly get: operations["listOpenEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/open_alarms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the open alarms of a system
         * @description Answers every alarm that is not cleared, whenever it was raised, in one call.
         */
        readonly get: operations["listOpenAlarms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/inverters_summary_by_envoy_or_site": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Summarise the microinverters of a gateway or a site
         * @description Answers the latest power in W and the lifetime energy in Wh of every microinverter, under the access control of System Details, which every plan may have. One of `site_id` and `envoy_serial_number` is needed; given both, the gateway counts. Presumably an unknown gateway or site has an empty list.
         */
        readonly get: operations["listInverterSummaries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/production_meter_readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the production meters as of an instant
         * @description The last reading that each production meter had taken by then: a running total in Wh, not the energy of a period. Subtract two readings for that. Meters out of service and retired ones keep their entry with their last reading, so look at `read_at`: it is mostly within half an hour of the instant asked for, and older where a gateway reports rarely.
         */
        readonly get: operations["listProductionMeterReadings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/rgm_stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the quarter-hours of revenue-grade meters
         * @description Energy in Wh by quarter-hour: of all production meters together in `intervals`, and of each channel of each meter in `meter_intervals`. A call covers seven days at most and begins at most two years back; for a longer period be ready for 422 and for an answer of one week alike, since both are published. The answer does not repeat the period. A period that begins after the last reported interval is answered with an empty list, not refused. In the newest quarter-hour the channels may still be null while the total has a value, and quarter-hours change for up to three hours while reports come in; a gateway on the mobile network uploads only every six hours. Status 500 with `errorCode` 7 passes: ask again later.
         */
        readonly get: operations["getRgmStats"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/energy_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what a system produced on each day
         * @description One number a day in Wh from `start_date` on; the numbers carry no dates, so count from there. There is no limit on the range. A day without a report is 0, and zeros at the end mean that nothing has been reported yet. On a system with a production meter the series holds the numbers of the microinverters up to the first full day of the meter, and those of the meter from then on; `production=all` adds both in full. Yesterday may be missing until the evening, and the summary tells of today.
         */
        readonly get: operations["getEnergyLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/telemetry/production_micro": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what all microinverters together produced
         * @description Intervals of five minutes whatever the granularity: one at most for `5mins`, 3 for `15mins`, 288 for `day` and presumably 2016 for `week`; where the clock changes presumably 12 more or fewer. They come 15 to 30 minutes late, and change for up to three hours while devices catch up; a gateway on the mobile network uploads only every six hours. The list is empty before the first interval of a day is in, and where the window begins after the last reported interval. Nights are zeros in answers of 2025 and were left out in 2023, so go by `end_at` and not by position.
         */
        readonly get: operations["getProductionMicroTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/telemetry/production_meter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what all production meters together counted
         * @description Intervals of a quarter-hour whatever the granularity: one at most for `15mins`, 96 for `day` and 672 for `week`, presumably four more or fewer where the clock changes. They come about ten minutes late, and change for up to three hours while reports come in; a gateway on the mobile network uploads only every six hours. The list is empty before the first interval of a day is in, and where the window begins after the last reported interval. Unlike its neighbours, this answer has no `meta`. Over a day, meters and microinverters differ by about one percent.
         */
        readonly get: operations["getProductionMeterTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/consumption_meter_readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the last readings of the consumption meters
         * @description Answers for every consumption meter, in service or retired, the last reading at or before `end_at`, in Wh. Mostly it is less than 30 minutes older than `end_at`; more does not mean that something is wrong, since some gateways report rarely. A retired meter keeps its last reading for good.
         */
        readonly get: operations["listConsumptionMeterReadings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/storage_meter_readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the last readings of the storage meters
         * @description Answers for every storage meter, in service or retired, the last reading at or before `end_at`, in Wh: one register for what went into the batteries and one for what came out. Mostly it is less than 30 minutes older than `end_at`; more does not mean that something is wrong, since some gateways report rarely.
         */
        readonly get: operations["listStorageMeterReadings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/consumption_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the consumption of each day
         * @description Answers what the consumption meter measured, one number of Wh a calendar day at the site. There is no limit on the range. A system without the meter is presumably answered as well; be ready for 204 without a body, which an earlier version of the API sent. For today ask from today on: one number, which still grows, as far as is known. A day without a report is 0, so zeros at the end mean that nothing has arrived yet, not that nothing was consumed.
         */
        readonly get: operations["getConsumptionLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/battery_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the battery charge and discharge of each day
         * @description Answers what all batteries together took in and gave out, each as one number of Wh a calendar day at the site. There is no limit on the range. A system without a battery is presumably answered as well; be ready for 204 without a body, which an earlier version of the API sent. For today ask from today on: one number, which still grows, as far as is known. Both series have the same days. A day without activity is 0, and so is, as far as is known, a day without a report.
         */
        readonly get: operations["getBatteryLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/energy_import_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the grid import of each day
         * @description Answers the energy that the site took from the grid, one number of Wh a calendar day at the site. There is no limit on the range. A system without the meter is presumably answered as well; be ready for 204 without a body, which an earlier version of the API sent. For today ask from today on: one number, which still grows, as far as is known. A day without import is 0, and so is, as far as is known, a day without a report.
         */
        readonly get: operations["getEnergyImportLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/energy_export_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the grid export of each day
         * @description Answers the energy that the site gave to the grid, one number of Wh a calendar day at the site. There is no limit on the range. A system without the meter is presumably answered as well; be ready for 204 without a body, which an earlier version of the API sent. For today ask from today on: one number, which still grows, as far as is known. A day without export is 0, and so is, as far as is known, a day without a report.
         */
        readonly get: operations["getEnergyExportLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/telemetry/battery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the battery intervals of a window
         * @description Answers what all batteries together took in and gave out, in Wh, and their state of charge, in quarter-hours: at most 1 for `15mins`, 96 for `day`, 672 for `week`, presumably four more or fewer where the clock changes. They presumably come about ten minutes late, as those of the meters do, and change for up to three hours; a gateway on the mobile network uploads only every six hours. A window after the last reported interval has none and is not refused. Energy, state of charge and their counts stand in objects of their own. There is no `meta`.
         */
        readonly get: operations["getBatteryTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/telemetry/consumption_meter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the consumption intervals of a window
         * @description Answers what the consumption meters measured, in Wh, in quarter-hours: at most 1 for `15mins`, 96 for `day`, 672 for `week`, presumably four more or fewer where the clock changes. A window after the last reported interval has none and is not refused. They come about ten minutes late, and change for up to three hours while reports come in; a gateway on the mobile network uploads only every six hours.
         */
        readonly get: operations["getConsumptionMeterTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/energy_import_telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the grid import intervals of a window
         * @description Answers what the site took from the grid, in Wh, in quarter-hours: at most 1 for `15mins`, 96 for `day` and presumably 672 for `week`; where the clock changes presumably four more or fewer. They presumably come about ten minutes late, as those of the meters do, and change for up to three hours; a gateway on the mobile network uploads only every six hours. Unlike every other telemetry, `intervals` is an array of arrays, one for each calendar day at the site that the window touches. A window after the last reported interval has no intervals and is not refused. Be ready for a 500 now and then.
         */
        readonly get: operations["getEnergyImportTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/energy_export_telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the grid export intervals of a window
         * @description Answers what the site gave to the grid, in Wh, in quarter-hours: at most 1 for `15mins`, 96 for `day` and presumably 672 for `week`; where the clock changes presumably four more or fewer. They presumably come about ten minutes late, as those of the meters do, and change for up to three hours; a gateway on the mobile network uploads only every six hours. Unlike every other telemetry, `intervals` is an array of arrays, one for each calendar day at the site that the window touches. A window after the last reported interval has no intervals and is not refused. Be ready for a 500 now and then.
         */
        readonly get: operations["getEnergyExportTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/latest_telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the latest power and mode of each device
         * @description Answers the last report of every meter and battery, in W, and the mode of every battery, heat pump and EV charger, without history. Each row has its own `last_report_at`, so that one answer mixes instants. A device that has been silent for more than 7 days stays in the list with null for `last_report_at`, `power` and `operational_mode`. Where the consumption meter has the configuration `Net`, and it has wherever there is a battery, consumption minus battery power is what the household draws.
         */
        readonly get: operations["getLatestTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/devices/micros/telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what each microinverter produced
         * @description A page of microinverters, each with its own intervals of five minutes in the window: one at most for `5mins`, 3 for `15mins`, 288 for `day` and presumably 2016 for `week`; where the clock changes presumably 12 more or fewer. Pages count microinverters, and `total_devices` counts them over all pages. Like the intervals of the whole system they come 15 to 30 minutes late and change for up to three hours; a gateway on the mobile network uploads only every six hours. Where the window begins after the last report of the site, there are no intervals.
         */
        readonly get: operations["listMicroTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/devices/micros/{serial_no}/telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what one microinverter produced
         * @description Intervals of five minutes whatever the granularity: one at most for `5mins`, 3 for `15mins`, 288 for `day` and presumably 2016 for `week`; where the clock changes presumably 12 more or fewer. Like those of the whole system they come 15 to 30 minutes late and change for up to three hours; a gateway on the mobile network uploads only every six hours. The list is empty before the first interval of a day is in, and where the window begins after the last reported interval.
         */
        readonly get: operations["getMicroTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/devices/encharges/{serial_no}/telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what one battery did
         * @description Quarter-hours of an IQ Battery, which the API calls by its older name Encharge: energy in and energy out in Wh, each 0 or more, and the state of charge in percent. One interval at most for `15mins`, 96 for `day` and 672 for `week`, presumably four more or fewer where the clock changes. They presumably come about ten minutes late, as those of the meters do, and change for up to three hours; a gateway on the mobile network uploads only every six hours. The two last fields tell of the latest report and not of the window. The list is empty before the first interval of a day is in, and where the window begins after the last reported interval.
         */
        readonly get: operations["getEnchargeTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/{serial_no}/evse_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what an EV charger delivered on each day
         * @description For a charger of another maker; chargers by Enphase have a series of their own under EV Charger Monitoring. One number a day in Wh: positive where the car took energy, negative where it gave more back. Both ends of the range are in the answer.
         */
        readonly get: operations["getEvseLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/hp_lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what the heat pump used on each day
         * @description One number a day in Wh, without gaps. Count a negative number as nothing used. Both ends of the range are in the answer.
         */
        readonly get: operations["getHeatPumpLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/{serial_no}/evse_telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what an EV charger delivered
         * @description Energy in Wh by interval: positive where the car took energy, negative where it gave some back. Quarter-hours, one at most for `15mins`, 96 for `day` and presumably 672 for `week`, four more or fewer where the clock changes; or five minutes where the site is set up for them and `interval_duration` asks for it. They presumably come about ten minutes late, as those of the meters do, and change for up to three hours; a gateway on the mobile network uploads only every six hours. The serial number stands nowhere in the answer.
         */
        readonly get: operations["getEvseTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/hp_telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what the heat pump used
         * @description Energy in Wh by interval, 0 or more. Quarter-hours, one at most for `15mins`, 96 for `day` and presumably 672 for `week`, four more or fewer where the clock changes; or five minutes where the site is set up for them and `interval_duration` asks for it. They presumably come about ten minutes late, as those of the meters do, and change for up to three hours; a gateway on the mobile network uploads only every six hours.
         */
        readonly get: operations["getHeatPumpTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/config/{system_id}/battery_settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the battery settings of a system
         * @description The mode that the battery runs in, the reserve it keeps, and when the grid may charge it. Levels are states of charge in percent. A system without an IQ Battery is refused. Of these fields a write can change three.
         */
        readonly get: operations["getBatterySettings"];
        /**
         * Change the battery settings of a system
         * @description Changes mode, reserve and energy independence; what the body leaves out presumably stays. Mind the spelling: a write takes `Self-consumption`, a read answers `Self - Consumption`. A reserve below a level that is called `vls` is refused, presumably `battery_shutdown_level`. The answer is presumably what a read shows from then on: read again to prove the write. Charging from the grid and the shutdown level are shown and cannot be changed here.
         */
        readonly put: operations["updateBatterySettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/config/{system_id}/storm_guard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the storm guard of a system
         * @description Storm guard puts the battery into full backup while a severe weather warning is in force at the site, whatever its mode. The answer says whether it may, and whether there is a warning. A system without an IQ Battery is refused.
         */
        readonly get: operations["getStormGuard"];
        /**
         * Change the storm guard of a system
         * @description Lets storm guard act, or forbids it. The answer may name the state more fully than a read does, as `Enabled (Inactive)`; presumably a read then shows `enabled` and proves the write. Warnings themselves cannot be set.
         */
        readonly put: operations["updateStormGuard"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/config/{system_id}/grid_status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read whether a system is on the grid
         * @description The state that the gateway reported last, with the instant of that report: a state as old as the report, not a measurement made for this call. A system that never reported is refused. The live status carries the same words as they change.
         */
        readonly get: operations["getGridStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/config/{system_id}/load_control": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how the loads of a system are controlled
         * @description Lists the dry contacts of the system controller, with the load behind each and the mode that decides when it has power. Levels are states of charge in percent, times of day presumably seconds after midnight at the site.
         */
        readonly get: operations["getLoadControl"];
        /**
         * Change how one load of a system is controlled
         * @description Puts one dry contact, found by `name`, into a mode. `Advanced_BatteryPowered` needs `soc_low`. Presumably `Scheduled` needs its two times, the other modes need nothing more, and settings of modes other than the chosen one stay as they are. The answer lists all loads of the system, presumably as a read does from then on: read again to prove the write.
         */
        readonly put: operations["updateLoadControl"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/live_data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Stream the live status of a system
         * @description Keeps the answer open for `duration` seconds, 30 unless the header of that name says otherwise, and sends a reading an event: the powers of sun, battery, grid, house and generator in W, and the states of battery and grid. How often readings come is not published. The site needs an active IQ Gateway with software 6.0.0 or later, a production meter, and with a battery or system controller a consumption meter as well. Each call is charged apart from the plan, USD 0.10. Refusals are JSON in an envelope of their own, and their statuses above 460 belong to this operation alone; a fault that comes up later is expected as an event in place of a reading.
         */
        readonly get: operations["getLiveData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the active EV chargers of a system
         * @description The EV chargers of a system that are active. Their `serial_number` is what the other operations on chargers take. Systems, serial numbers and parameters that are wrong are all 400 in this family; there is no 404 and no 422.
         */
        readonly get: operations["listEvChargers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the events of the EV chargers of a system
         * @description What happened at the chargers of a system, or at the one that `serial_num` names. An event says only in its text which charger it is about. Page with `offset` and `limit`; presumably a page with fewer events than `limit` is the last.
         */
        readonly get: operations["listEvChargerEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/{serial_no}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the charging sessions of an EV charger
         * @description What each car that was plugged in took, from when to when, and what that cost. Presumably a session in progress is missing: every entry has an end. Page with `offset` and `limit`; presumably a page with fewer sessions than `limit` is the last. Mind the unit of `energy_added`.
         */
        readonly get: operations["listEvChargerSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/{serial_no}/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the charging schedules of an EV charger
         * @description The schedules that the owner set up for a charger, active or not, with the hours of the week in which it charges and how fast. No operation of this API changes them.
         */
        readonly get: operations["listEvChargerSchedules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/{serial_no}/lifetime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the daily energy of an EV charger
         * @description One number a calendar day at the site, in Wh, from the start date to the end date, both included; days without charging are 0. The request writes its dates as YYYYMMDD, the answer as YYYY-MM-DD. The start date presumably has to be sent.
         */
        readonly get: operations["getEvChargerLifetime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/{serial_no}/telemetry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the energy of an EV charger in intervals
         * @description One entry a quarter-hour, in Wh, for a day or a week from the start on. The window ends at the moment of the call if that comes first. Without a start it begins with yesterday at the site, not with today as for other devices. A start given as a date is answered with dates, any other with epoch seconds.
         */
        readonly get: operations["getEvChargerTelemetry"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/{serial_no}/start_charging": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tell an EV charger to start charging
         * @description Sends a command to the charger and answers before it acts: 202 means sent, not charging. Whether the car charges presumably shows in the events and the interval energy of the charger, the session in its list once it is over; how soon is not published. Enphase calls this operation illustrative and points partners to its virtual power plant API instead.
         */
        readonly post: operations["startCharging"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/ev_charger/{serial_no}/stop_charging": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tell an EV charger to stop charging
         * @description Sends a command to the charger and answers before it acts: 202 means sent, not stopped. The end presumably shows in the events of the charger and in its list of sessions; how soon is not published. It takes no body. Enphase calls this operation illustrative and points partners to its virtual power plant API instead.
         */
        readonly post: operations["stopCharging"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/partner/activations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the activations of the caller
         * @description Pages through the activations that the caller can manage, from the first form to systems that have run for years. Presumably an activation has to pass every filter; empty filters are ignored. Follow `next` until an answer has none; it may lead to an empty page when the one before was exactly full. People appear by name alone: the list does not expand them.
         */
        readonly get: operations["listActivations"];
        readonly put?: never;
        /**
         * Create an activation
         * @description Registers a system before its gateway reports for the first time. Only the name is always mandatory. A caller whose company is in the United States must send the address, and a site in California must say how it is connected to the grid and whether it has a battery of another maker. Each activation created costs USD 2 on the Partner plan. The read of the activation proves the write.
         */
        readonly post: operations["createActivation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/partner/activations/{activation_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one activation
         * @description Everything that is recorded about a system and its installation. Owner and host are names unless `expand` asks for the users, with or without their companies. Fields that nobody filled in are empty strings, or presumably null or absent.
         */
        readonly get: operations["getActivation"];
        /**
         * Change an activation
         * @description Changes the fields that are sent; presumably it keeps the others, and replaces lists and the address as a whole. A caller whose company is in the United States must send the address every time, and a site in California has to satisfy the same rules as on creation. The answer shows the activation after the change, and presumably so does the next read.
         */
        readonly put: operations["updateActivation"];
        readonly post?: never;
        /**
         * Delete an activation
         * @description Removes an activation that went no further than stage 2 and to which no active device belongs. Remove the devices first otherwise; from stage 3 on an activation stays. Afterwards its id is presumably 404.
         */
        readonly delete: operations["deleteActivation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/activations/{activation_id}/battery_mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the battery mode of an activation
         * @description Tells whether the batteries of the site may charge from the grid, and whether they may discharge to it. A site without Enphase batteries is 422.
         */
        readonly get: operations["getActivationBatteryMode"];
        /**
         * Set the battery mode of an activation
         * @description Sets both permissions at once; neither may be left out. The answer is a sentence, so read the mode to prove the write. A site without Enphase batteries is 422.
         */
        readonly put: operations["updateActivationBatteryMode"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/activations/{activation_id}/ops/production_mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the production mode of an activation
         * @description Tells whether the microinverters are told to produce, and how many do, presumably at present. Only from stage 3 on; before, the answer is 422. Fewer producing than there are, with mode `on`, presumably means night, a fault, or a change that has not reached every one of them.
         */
        readonly get: operations["getProductionMode"];
        readonly put?: never;
        /**
         * Set the production mode of an activation
         * @description Hands the gateway the task to let the microinverters produce, or to stop them, as one does until the permission to operate is there. Only from stage 3 on, and with a gateway in service. The answer confirms the task and no more: read the mode until it and the number of producing microinverters are as wanted.
         */
        readonly post: operations["updateProductionMode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/activations/{activation_id}/users/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a user of an activation
         * @description Reads a user by way of an activation to which the caller has access; else the answer is 401. Within reach are owners and hosts of the caller's activations, users whom the caller created, and members of the caller's company and its branches; for anybody else the answer is 401. The company of the user is there with `expand=company` alone.
         */
        readonly get: operations["getActivationUser"];
        /**
         * Change a user of an activation
         * @description Replaces what is recorded about a user, with names and e-mail address every time. Who may be changed follows the same rule as for the read, and everybody else is 401. With `company_id` the user moves to that company, which takes access to the user, to the old and to the new company; a member of a company always sees the side of Enlighten that is for companies, whatever `enlighten_view` says.
         */
        readonly put: operations["updateActivationUser"];
        /**
         * Grant a user access to an activation
         * @description Lets a user see the system in Enlighten. The request has no body. Within reach are owners and hosts of the caller's activations, users whom the caller created, and members of the caller's company and its branches; for anybody else the answer is 401, not 403.
         */
        readonly post: operations["grantActivationAccess"];
        /**
         * Revoke the access of a user to an activation
         * @description Ends what the grant allowed. Within reach are owners and hosts of the caller's activations, users whom the caller created, and members of the caller's company and its branches; for anybody else the answer is 401, not 403.
         */
        readonly delete: operations["revokeActivationAccess"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a home owner
         * @description Registers a person in Enlighten, so that an activation can name them as its owner or host. With `company_id` the person becomes a member of that company instead. The request carries no password, nor does the answer. The read of the user proves the write. An address that somebody has already is refused: search for it first.
         */
        readonly post: operations["createHomeOwner"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/users/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find a user by e-mail address
         * @description Answers one pair of ids, not a list and not a user: an address belongs to one user at most, and 404 means that it is free. Use it to find the owner or the host that an activation is to name. Presumably the search finds also those whom the caller may not read: the read may still be 401.
         */
        readonly get: operations["searchUsers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/partner/users/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one user
         * @description A caller may read their own user, the users whom they created, and the members of their company and its branches. Every other one is 401. The company of the user is in the answer only with `expand=company`.
         */
        readonly get: operations["getUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/partner/users/self": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the user of the token
         * @description Answers whoever logged in for the access token and, with `expand=company`, the company that they belong to: the id that the operations on companies ask for.
         */
        readonly get: operations["getCurrentUser"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/companies/{company_id}/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the members of a company
         * @description Answers pairs of id and e-mail address rather than users; read one for the rest. The list comes whole, without pages. A company that the caller has no access to is presumably 401.
         */
        readonly get: operations["listCompanyUsers"];
        readonly put?: never;
        /**
         * Create a member of a company
         * @description Registers a person in Enlighten as a member of the company in the path. They get the `manager` side of Enlighten, which the request cannot choose. The request carries no password, nor does the answer. The list of members proves the write.
         */
        readonly post: operations["createCompanyUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/companies/{company_id}/users/{user_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Change a member of a company
         * @description Changes the fields that the form names and presumably leaves the rest alone, although the method is PUT. The answer is the whole user after the change. It is 401 when the caller has no access to the company, when the user does not belong to it, and when the user is neither of the caller's making nor a member of their company or its branches.
         */
        readonly put: operations["updateCompanyUser"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/companies/self/branches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the branches of the caller's company
         * @description Answers the company of the user of the token, by id and name, with its branches in full. The members of a branch can be read like those of the company itself. The list comes whole, without pages.
         */
        readonly get: operations["listCompanyBranches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/companies/self/authorized_subcontractors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the subcontractors of the caller's company
         * @description Answers the company of the user of the token, by id and name, with the companies that may work on its systems. It tells nothing about single systems: those subcontractors stand in the activation. The list comes whole, without pages.
         */
        readonly get: operations["listAuthorizedSubcontractors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/activations/{activation_id}/estimate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the production estimate of a system
         * @description What the installer expects the system to produce in each calendar month, in kWh, and by how many percent that falls every year. It is what somebody entered, not a forecast of the service. A system without an estimate is 200 as well, with a yearly loss of 0.5 percent and no months.
         */
        readonly get: operations["getEstimate"];
        /**
         * Replace the production estimate of a system
         * @description Replaces the estimate as a whole: the yearly loss and all twelve months have to be there. An empty list of months removes the estimate of the months. The answer is the estimate as stored, and the read answers the same.
         */
        readonly put: operations["updateEstimate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/partner/grid_profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the grid profiles
         * @description The sets of voltage and frequency limits that the microinverters of a system can be told to keep, one for each grid code. It is the catalogue that the field `grid_profile` of an activation draws on, and says nothing about any one system. The list comes whole, without pages or filters.
         */
        readonly get: operations["listGridProfiles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/{system_id}/meters/{serial_number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one meter
         * @description What the meter measures, on which phase, whether it is enabled, and when it reported. It answers no energy and no power. Its dates are text, unlike the epoch seconds of most operations. A system or a meter that the caller may not see is 401.
         */
        readonly get: operations["getMeter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/activations/{activation_id}/meters/{serial_number}/meter_control": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enable or disable a meter
         * @description Sends the meter a task and answers at once, before anything has changed: 200 means that the task is under way. The field `state` of the meter presumably tells when it is done. A system or a meter that the caller may not see is 401.
         */
        readonly post: operations["updateMeterControl"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/pv_manufacturers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the makers of modules
         * @description The makers that Enlighten knows, as pairs of id and name. An activation takes such an id as `pv_manufacturer`; a maker that is not in the list goes there by name. The list comes whole, without pages or filters.
         */
        readonly get: operations["listPvManufacturers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/pv_manufacturers/{pv_manufacturer_id}/pv_models": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the modules of one maker
         * @description The modules that Enlighten knows of this maker, as pairs of id and name, without power or size. An activation takes such an id as `pv_model`; a module that is not in the list goes there by name. The list comes whole, and may be empty.
         */
        readonly get: operations["listPvModels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/systems/config/{system_id}/tariff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the tariff of a system
         * @description What a site pays for energy and what it earns, by season, kind of day and time of day, with what the last change of the tariff came to. Prices are decimal strings in the currency of the tariff, presumably for a kWh. Times of day are presumably minutes after midnight at the site, and seasons begin on a month/day. The settings of the battery presumably come along only where the site has one.
         */
        readonly get: operations["getTariff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v4/partner/systems/{system_id}/arrays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the layout of a system
         * @description How the modules of a system are drawn on its plan: the arrays, the modules of each with the microinverter under it, and the pictures behind them. Positions are units of the plan, of which a module is 100 wide and 200 high; they are no coordinates on earth. The one place that tells which microinverter sits under which module.
         */
        readonly get: operations["listArrays"];
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
            /** @description The systems that the application may see, from the consent page; at least one for an approval. */
            readonly system_id?: readonly number[];
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
        /** @description The parameters of the token endpoint, as a form. Each may stand in the query string instead, so none is required here; the form keeps secrets out of logs. */
        readonly TokenRequest: {
            /**
             * @description Which grant is exchanged for tokens.
             * @enum {string}
             */
            readonly grant_type?: "authorization_code" | "password" | "refresh_token";
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
            /** @description The name on the public page of the system, where its owner allows one. A kind rather than a name: `Residential System` by default; `Commercial` and `All` are known too, and there are more. */
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
            /** @description The state of the system. `normal` means that nothing is wrong. Other words that are known: `comm`, `micro`, `power`, `meter`, `meter_issue`, `battery`, `storage_idle`, `encharge`, `encharge_issue`, `enpower`, `enpower_issue`, `on_grid`, `off_grid`, `no_data`, `nsr`, `rma` and `retired`. The list is open: expect words that you do not know. */
            readonly status: string;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds: presumably every quarter-hour, and every six hours over the mobile network. Null before the first report.
             */
            readonly last_report_at: number | null;
            /**
             * Format: int64
             * @description When energy was last reported, zero energy included, in epoch seconds. Not always aligned to intervals, and never later than `last_report_at`. Null before the first.
             */
            readonly last_energy_at: number | null;
            /**
             * Format: int64
             * @description When the system went into operation, in epoch seconds: when it was interconnected, if somebody entered that, and otherwise the end of the first interval that it reported. Null before that.
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
            /** @description Production at the last report in W, refreshed about every 15 minutes. Clients often read 0 between two refreshes, so a 0 by day need not be a standstill. 0 at night and for a day in the past. */
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
             * @description When the system went into operation, in epoch seconds: when it was interconnected, if somebody entered that, and otherwise the end of the first interval that it reported. Null before that.
             */
            readonly operational_at: number | null;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds. Null before the first report.
             */
            readonly last_report_at: number | null;
            /**
             * Format: int64
             * @description When the system last reported energy, in epoch seconds. Equal to `last_energy_at` of the system, and not always aligned to quarter-hours. It falls behind `last_report_at` while data is late.
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
        /** @description What a system must be like. Empty strings and empty lists count as left out. Presumably a system must meet all filters, and an empty object finds every system. */
        readonly SystemFilter: {
            /** @description Ids of systems. */
            readonly ids?: readonly number[];
            /** @description The name of the system. How much of it must agree is not published; expect a part of it to do. */
            readonly name?: string;
            /** @description The identifier that the caller's own company gave the system. */
            readonly reference?: string;
            /** @description An identifier that another company gave the system. */
            readonly other_reference?: string;
            /** @description States of which the system must be in one. Fewer words are taken here than answers may show. */
            readonly statuses?: readonly ("normal" | "comm" | "micro" | "power" | "meter" | "battery" | "storage_idle" | "meter_issue" | "enpower" | "encharge" | "enpower_issue" | "encharge_issue")[];
        };
        /** @description What to search for, and in which order to answer. A key that is not listed here is refused. */
        readonly SystemSearch: {
            /**
             * @description The order of the result, `id` for ascending ids and `-id` for descending ones.
             * @default id
             * @enum {string}
             */
            readonly sort_by?: "id" | "-id";
            readonly system: components["schemas"]["SystemFilter"];
        };
        /** @description Where a system stands, as a search shows it, without the city. A part is null before it is known. */
        readonly FoundAddress: {
            /** @description State, province or region, usually as a code. */
            readonly state?: string | null;
            /** @description Country, as an ISO 3166-1 code of two letters. */
            readonly country?: string | null;
            /** @description Postal code, as a string since it may start with a zero or hold letters. */
            readonly postal_code?: string | null;
        };
        /** @description One installation, as a search shows it: as in the list of systems, but with null also for time zone and address while they are not known. */
        readonly FoundSystem: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The name that its owner or installer gave it. */
            readonly name: string;
            /** @description The name on the public page of the system, where its owner allows one. A kind rather than a name: `Residential System` by default; `Commercial` and `All` are known too, and there are more. */
            readonly public_name?: string;
            /** @description The IANA time zone of the site. Null before it is known. */
            readonly timezone: string | null;
            readonly address: components["schemas"]["FoundAddress"];
            /** @description How the gateway reaches the internet. Known values are `ethernet`, `wifi` and `cellular`, in lower case. */
            readonly connection_type: string;
            /** @description The state of the system, in the words of the system list. Expect words that the filter does not take. */
            readonly status: string;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds. Null before the first report.
             */
            readonly last_report_at: number | null;
            /**
             * Format: int64
             * @description When energy was last reported, zero energy included, in epoch seconds. Not always aligned to intervals. Null before the first.
             */
            readonly last_energy_at: number | null;
            /**
             * Format: int64
             * @description When the system went into operation, in epoch seconds: when it was interconnected, if somebody entered that, and otherwise the end of the first interval that it reported. Null before that.
             */
            readonly operational_at: number | null;
            /** @description How the microinverters are mounted: `rack_mount`, `zep`, `acm`, `bipv`, `frame_mount` or `railless_mount`. Null when nobody recorded it. */
            readonly attachment_type: string | null;
            /** @description When the utility allowed the system onto its grid. Sent as a date, as epoch seconds, or null. */
            readonly interconnect_date: string | number | null;
            /**
             * @deprecated
             * @description Always -1. Read the summary instead.
             * @constant
             */
            readonly energy_lifetime: -1;
            /**
             * @deprecated
             * @description Always -1. Read the summary instead.
             * @constant
             */
            readonly energy_today: -1;
            /**
             * @deprecated
             * @description Always -1. Read `size_w` of the summary instead.
             * @constant
             */
            readonly system_size: -1;
            /** @description The identifier that the caller's own company gave the system. Absent when there is none. */
            readonly reference?: string;
            /** @description Identifiers that other companies gave the system. Absent or empty when there are none. */
            readonly other_references?: readonly string[];
            /**
             * @description Whether live data of the site is streamed over Kafka. Absent unless the query has `live_stream=true`.
             * @enum {string}
             */
            readonly live_stream?: "enabled" | "disabled";
        };
        /** @description One page of the systems that a search found. */
        readonly FoundSystemList: {
            /** @description How many systems were found, on all pages together. */
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
            /** @description The systems of this page, in the order asked for. Empty when nothing is found, and beyond the last page. */
            readonly systems: readonly components["schemas"]["FoundSystem"][];
        };
        /** @description A microinverter. */
        readonly MicroDevice: {
            /**
             * Format: int64
             * @description The id of the microinverter. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the microinverter last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the microinverter, for people to read. */
            readonly name: string;
            /** @description The serial number, which the telemetry of a single microinverter takes. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the microinverter is sold. */
            readonly sku: string;
            /** @description The model, such as `IQ7A`. */
            readonly model: string;
            /** @description The state of the microinverter. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the microinverter is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name, such as `IQ7+`. */
            readonly product_name: string;
            /** @description Whether it meets the Foreign Entity of Concern rules of the USA. Absent elsewhere, and in older answers. */
            readonly feoc_compliant?: boolean;
            /** @description Whether it meets the domestic content rules of the USA. Absent elsewhere, and in older answers. */
            readonly dom_compliant?: boolean;
        };
        /** @description A meter, which is part of a gateway and shares its part number. */
        readonly MeterDevice: {
            /**
             * Format: int64
             * @description The id of the meter. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the meter last reported, in epoch seconds. Null before its first report, and for a disabled one.
             */
            readonly last_report_at: number | null;
            /** @description The name of the meter, such as `production` or `consumption`. */
            readonly name: string;
            /** @description The serial number of the gateway followed by `EIM` and a digit. */
            readonly serial_number: string;
            /** @description The part number of the gateway with its revision. */
            readonly part_number: string;
            /** @description The article number. Null wherever it was seen. */
            readonly sku: string | null;
            /** @description The model of the gateway, such as `IQ Envoy`. */
            readonly model: string;
            /** @description The state of the meter. `normal` and `disabled` are known; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the meter is in service. True throughout, even for one that is disabled. */
            readonly active: boolean;
            /** @description Whether the meter is switched on. `enabled` and `disabled` are known. */
            readonly state: string;
            /** @description What the meter measures. `Production`; and of a consumption meter `Net`, what crosses the grid connection, to which production has to be added for the consumption, or `Total`, the loads themselves. */
            readonly config_type: string;
            /**
             * @description How many phases it is set up for. Absent for storage meters, and in older answers.
             * @enum {string}
             */
            readonly config_phase?: "single" | "three";
            /** @description The product name, such as `IQ Gateway` or `RGM`. */
            readonly product_name: string;
        };
        /** @description The mobile network modem of a gateway. A gateway without one has this object too, filled with `N/A` and null. */
        readonly CellularModem: {
            /** @description The IMEI of the modem, or `N/A`. */
            readonly imei: string;
            /** @description The part number with its revision, or `N/A`. */
            readonly part_num: string;
            /** @description The article number under which the modem is sold, or `N/A`. */
            readonly sku: string;
            /**
             * Format: int64
             * @description When the data plan began, in epoch seconds. Null without a modem.
             */
            readonly plan_start_date: number | null;
            /**
             * Format: int64
             * @description When the data plan ends, in epoch seconds. Null without a modem.
             */
            readonly plan_end_date: number | null;
        };
        /** @description A gateway (an Envoy). */
        readonly GatewayDevice: {
            /**
             * Format: int64
             * @description The id of the gateway. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the gateway, for people to read. */
            readonly name: string;
            /** @description The serial number, from which the system can be found again. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The software of the gateway, as a version followed by a build in parentheses. */
            readonly emu_sw_version: string;
            /** @description The article number under which the gateway is sold. */
            readonly sku: string;
            /** @description The model, such as `IQ Envoy`. */
            readonly model: string;
            /** @description The state of the gateway. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the gateway is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            readonly cellular_modem: components["schemas"]["CellularModem"];
            /** @description The product name, such as `IQ Gateway`. */
            readonly product_name: string;
        };
        /** @description A grid relay (IQ Relay). */
        readonly QRelayDevice: {
            /**
             * Format: int64
             * @description The id of the relay. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the relay last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the relay, for people to read. */
            readonly name: string;
            /** @description The serial number. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the relay is sold. */
            readonly sku: string;
            /** @description The model. Usually an empty string. */
            readonly model: string;
            /** @description The state of the relay. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the relay is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name, such as `IQ Relay 2.0`. */
            readonly product_name: string;
        };
        /** @description An AC Battery. */
        readonly AcbDevice: {
            /**
             * Format: int64
             * @description The id of the battery. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the battery last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the battery, for people to read. */
            readonly name: string;
            /** @description The serial number. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the battery is sold. */
            readonly sku: string;
            /** @description The model. Usually an empty string. */
            readonly model: string;
            /** @description The state of the battery. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the battery is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name, such as `ACB`. */
            readonly product_name: string;
        };
        /** @description An IQ Battery, once called Encharge. */
        readonly EnchargeDevice: {
            /**
             * Format: int64
             * @description The id of the battery. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the battery last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the battery, for people to read. */
            readonly name: string;
            /** @description The serial number, which the telemetry of a single battery takes. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the battery is sold. */
            readonly sku: string;
            /** @description The model. Usually an empty string. */
            readonly model: string;
            /** @description The state of the battery. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the battery is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name, such as `IQ Battery R3 - 5P`. */
            readonly product_name: string;
            /** @description Whether it meets the Foreign Entity of Concern rules of the USA. Absent elsewhere, and in older answers. */
            readonly feoc_compliant?: boolean;
            /** @description Whether it meets the domestic content rules of the USA. Absent elsewhere, and in older answers. */
            readonly dom_compliant?: boolean;
        };
        /** @description An IQ System Controller, once called Enpower. */
        readonly EnpowerDevice: {
            /**
             * Format: int64
             * @description The id of the controller. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the controller last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the controller, for people to read. */
            readonly name: string;
            /** @description The serial number. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the controller is sold. */
            readonly sku: string;
            /** @description The model. Usually an empty string. */
            readonly model: string;
            /** @description The state of the controller. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the controller is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name, such as `IQ System Controller`. */
            readonly product_name: string;
        };
        /** @description The id of the device, or an empty string where it has none. */
        readonly OptionalDeviceId: number | "";
        /** @description An EV charger. */
        readonly EvChargerDevice: {
            readonly id: components["schemas"]["OptionalDeviceId"];
            /** @description The article number under which the charger is sold. May be an empty string. */
            readonly sku: string;
            /** @description The state of the charger. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description The serial number, which telemetry, sessions and commands of the charger take. */
            readonly serial_number: string;
            /** @description The name of the charger, for people to read. */
            readonly name: string;
            /** @description The model, such as `IQ-EVSE-60R` or `Keba_P30`. */
            readonly model: string;
            /** @description The part number. May be an empty string. */
            readonly part_number: string;
            /**
             * Format: int64
             * @description When the charger last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The version of its firmware. Empty where it is not known. */
            readonly firmware: string;
            /** @description Whether the charger is in service, as a boolean or as the string `true`. Compare it as text. */
            readonly active: boolean | ("true" | "false");
        };
        /** @description A heat pump. */
        readonly HeatPumpDevice: {
            readonly id: components["schemas"]["OptionalDeviceId"];
            /** @description The article number. The field is in capitals for heat pumps only. May be an empty string. */
            readonly SKU: string;
            /** @description The state of the heat pump. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description The serial number. May be an empty string; telemetry of the heat pump does without. */
            readonly serial_number: string;
            /** @description Maker and product line of the heat pump. */
            readonly name: string;
            /** @description The model. */
            readonly model: string;
            /** @description The part number. May be an empty string. */
            readonly part_number: string;
            /**
             * Format: int64
             * @description When the heat pump last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The version of its firmware. Empty where it is not known. */
            readonly firmware: string;
            /** @description Presumably the relay that switches the SG Ready input of the heat pump. */
            readonly sg_ready_relay: string;
            /** @description Presumably the IQ Energy Router that controls the heat pump. */
            readonly iq_er: string;
            /** @description Whether the heat pump is in service. True throughout, since only such are listed. */
            readonly active: boolean;
        };
        /** @description An IQ Meter Collar. */
        readonly CollarDevice: {
            /**
             * Format: int64
             * @description The id of the collar. Other operations take the serial number instead.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the collar last reported, in epoch seconds. Null before its first report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the collar, for people to read. */
            readonly name: string;
            /** @description The serial number. */
            readonly serial_number: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the collar is sold. */
            readonly sku: string;
            /** @description The model. Usually an empty string. */
            readonly model: string;
            /** @description The state of the collar. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the collar is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name, such as `IQ Meter Collar`. */
            readonly product_name: string;
        };
        /** @description An IQ Air device. */
        readonly IqAirDevice: {
            readonly id: components["schemas"]["OptionalDeviceId"];
            /**
             * Format: int64
             * @description When the device last reported, in epoch seconds. Null if it does not report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the device, for people to read. */
            readonly name: string;
            /** @description The serial number. */
            readonly serial_number: string;
            /** @description The part number. */
            readonly part_number: string;
            /** @description The article number under which the device is sold. */
            readonly sku: string;
            /** @description The model. Usually an empty string. */
            readonly model: string;
            /** @description The state of the device. `active` is known; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the device is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name. May be an empty string. */
            readonly product_name: string;
        };
        /** @description A generator. */
        readonly GeneratorDevice: {
            /**
             * Format: int64
             * @description The id of the generator, a small number.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description When the generator last reported, in epoch seconds. Null if it does not report.
             */
            readonly last_report_at: number | null;
            /** @description The name of the generator, for people to read. */
            readonly name: string;
            /** @description The serial number. May be an empty string. */
            readonly serial_number: string;
            /** @description The part number. May be an empty string. */
            readonly part_number: string;
            /** @description The article number. May be an empty string. */
            readonly sku: string;
            /** @description The model, such as `HNG-01`. */
            readonly model: string;
            /** @description The state of the generator. `on` is known; expect words that you do not know. */
            readonly status: string;
            /** @description Whether the generator is in service. True throughout, since only such are listed. */
            readonly active: boolean;
            /** @description The product name. May be an empty string. */
            readonly product_name: string;
        };
        /** @description The devices of a system that are in service, by kind. */
        readonly SystemDevices: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description How many devices there are, of all kinds together. */
            readonly total_devices: number;
            /**
             * @description The name of the field that carries the devices.
             * @constant
             */
            readonly items: "devices";
            /** @description One list a kind. A kind that the system does not have is absent. */
            readonly devices: {
                /** @description The microinverters of the PV modules. */
                readonly micros?: readonly components["schemas"]["MicroDevice"][];
                /** @description The production, consumption and storage meters, which are part of a gateway. */
                readonly meters?: readonly components["schemas"]["MeterDevice"][];
                /** @description The gateways (Envoys), which report for all other devices. */
                readonly gateways?: readonly components["schemas"]["GatewayDevice"][];
                /** @description The grid relays (IQ Relays). */
                readonly q_relays?: readonly components["schemas"]["QRelayDevice"][];
                /** @description The AC Batteries, the first generation of storage. */
                readonly acbs?: readonly components["schemas"]["AcbDevice"][];
                /** @description The IQ Batteries, once called Encharge. */
                readonly encharges?: readonly components["schemas"]["EnchargeDevice"][];
                /** @description The IQ System Controllers, once called Enpower. */
                readonly enpowers?: readonly components["schemas"]["EnpowerDevice"][];
                /** @description The EV chargers. */
                readonly ev_chargers?: readonly components["schemas"]["EvChargerDevice"][];
                /** @description The heat pumps. A list although its name is in the singular. */
                readonly heat_pump?: readonly components["schemas"]["HeatPumpDevice"][];
                /** @description The IQ Meter Collars. */
                readonly iq_collars?: readonly components["schemas"]["CollarDevice"][];
                /** @description The IQ Air devices. A list although its name is in the singular. */
                readonly iq_air?: readonly components["schemas"]["IqAirDevice"][];
                /** @description The generators. */
                readonly generators?: readonly components["schemas"]["GeneratorDevice"][];
            };
        };
        /** @description Which system a gateway belongs to. */
        readonly SystemIdAnswer: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
        };
        /** @description Something that happened to a device or to the site as a whole. */
        readonly SystemEvent: {
            /**
             * @description `Open` while the event goes on, `Closed` when it is over, `Info` for a transient one, which has no duration.
             * @enum {string}
             */
            readonly status: "Info" | "Open" | "Closed";
            /** @description What kind of event it is, as the list of event types explains. */
            readonly event_type_id: number;
            /**
             * Format: int64
             * @description When it began, in epoch seconds.
             */
            readonly event_start_time: number;
            /**
             * Format: int64
             * @description When it ended, in epoch seconds. Null while it is open, and presumably for a transient one.
             */
            readonly event_end_time: number | null;
            /** @description The serial number of the device concerned. Presumably null where the site as a whole is. */
            readonly serial_number: string | null;
        };
        /** @description The events of a system within a window. */
        readonly SystemEvents: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The events, open, closed and transient. Empty when there was none. */
            readonly events: readonly components["schemas"]["SystemEvent"][];
        };
        /** @description An event behind an alarm, on one device. */
        readonly AlarmEvent: {
            /** @description The serial number of the device concerned. Presumably null where the site as a whole is. */
            readonly serial_number: string | null;
            /**
             * Format: int64
             * @description When the event began, in epoch seconds despite its name.
             */
            readonly start_date: number;
            /**
             * Format: int64
             * @description When the event ended, in epoch seconds. Null while it goes on.
             */
            readonly end_date: number | null;
        };
        /** @description An alarm, raised by one event or by several of one type. */
        readonly SystemAlarm: {
            /** @description Identifies the alarm. The list of open alarms has ids of another form. */
            readonly id: string;
            /** @description Whether the alarm is over, as asked for. */
            readonly cleared: boolean;
            /**
             * @description How grave it is, from 1 (fatal) over 2 (error), 3 (warning), 4 (info) and 5 (debug) to 6 (none).
             * @enum {integer}
             */
            readonly severity: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description The events behind the alarm, all of its type. An event belongs to one alarm at most. */
            readonly events: readonly components["schemas"]["AlarmEvent"][];
            /** @description The type of the events behind the alarm, as the list of event types explains. */
            readonly event_type_id: number;
            /**
             * Format: int64
             * @description When the alarm was raised, in epoch seconds.
             */
            readonly alarm_start_time: number;
            /**
             * Format: int64
             * @description When the alarm was cleared, in epoch seconds. Null until then, even if its events have ended.
             */
            readonly alarm_end_time: number | null;
        };
        /** @description The alarms of a system within a window, either those that are cleared or those that are not. */
        readonly SystemAlarms: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The alarms. Empty when there was none. */
            readonly alarms: readonly components["schemas"]["SystemAlarm"][];
        };
        /** @description A kind of event. */
        readonly EventType: {
            /** @description The id of the type, which events and alarms quote. */
            readonly event_type_id: number;
            /** @description A second identifier of the type, as a word in snake case. */
            readonly event_type_key: string;
            /** @description Whether such an event has a duration, from open to closed. False for one that is only noted. */
            readonly stateful: boolean;
            /** @description What the type is called, in English. */
            readonly event_name: string;
            /** @description What has happened when such an event shows, in English. */
            readonly event_description: string;
            /** @description What to do about it, in English. */
            readonly recommended_action: string;
        };
        /** @description Types of events, with what they mean and what to do. */
        readonly EventTypeList: {
            /** @description Every type, or the one asked for. */
            readonly event_types: readonly components["schemas"]["EventType"][];
        };
        /** @description An event that goes on now. */
        readonly OpenEvent: {
            /**
             * @description Always `open`, in lower case, unlike in the list of events.
             * @constant
             */
            readonly status: "open";
            /** @description What kind of event it is, as the list of event types explains. */
            readonly event_type_id: number;
            /**
             * Format: int64
             * @description When it began, in epoch seconds.
             */
            readonly event_start_time: number;
            /**
             * Format: int64
             * @description Null, since the event goes on.
             */
            readonly event_end_time: number | null;
            /** @description The serial number of the device concerned. Presumably null where the site as a whole is. */
            readonly serial_number: string | null;
        };
        /** @description The events of a system that go on now. */
        readonly OpenEvents: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The open events, whenever they began. Empty when there is none. */
            readonly events: readonly components["schemas"]["OpenEvent"][];
        };
        /** @description An alarm that is not cleared, as in the list of alarms, without the two fields that could say otherwise. */
        readonly OpenAlarm: {
            /** @description Identifies the alarm, in another form than in the list of alarms, with dots. Do not match the two. */
            readonly id: string;
            /**
             * @description How grave it is, from 1 (fatal) over 2 (error), 3 (warning), 4 (info) and 5 (debug) to 6 (none).
             * @enum {integer}
             */
            readonly severity: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description The events behind the alarm, all of its type. An event belongs to one alarm at most. */
            readonly events: readonly components["schemas"]["AlarmEvent"][];
            /** @description The type of the events behind the alarm, as the list of event types explains. */
            readonly event_type_id: number;
            /**
             * Format: int64
             * @description When the alarm was raised, in epoch seconds.
             */
            readonly alarm_start_time: number;
        };
        /** @description The alarms of a system that are not cleared. */
        readonly OpenAlarms: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The open alarms, whenever they were raised. Empty when there is none. */
            readonly alarms: readonly components["schemas"]["OpenAlarm"][];
        };
        /** @description A number with its unit. */
        readonly InverterReading: {
            /**
             * Format: int64
             * @description The number, in the unit beside it.
             */
            readonly value: number;
            /** @description The unit, `W` for power and `Wh` for energy. */
            readonly units: string;
            /** @description Presumably how many decimal places the number has. */
            readonly precision: number;
        };
        /** @description One microinverter with its latest power and its lifetime energy. */
        readonly InverterSummary: {
            /**
             * Format: int64
             * @description The id of the microinverter, as in the list of devices.
             */
            readonly id: number;
            /** @description The serial number, which the telemetry of a single microinverter takes. */
            readonly serial_number: string;
            /** @description The model, such as `M215`. */
            readonly model: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /** @description The article number under which the microinverter is sold. */
            readonly sku: string;
            /** @description The state of the microinverter. `normal` means that nothing is wrong; expect words that you do not know. */
            readonly status: string;
            /** @description The power at the last report, in W. */
            readonly power_produced: components["schemas"]["InverterReading"];
            /** @description What is loaded into its processor, as a part number with a version. Not a load in percent. */
            readonly proc_load: string;
            /** @description The parameter table that it runs with, as a part number with a version. */
            readonly param_table: string;
            /** @description The serial number of the gateway that it reports to. */
            readonly envoy_serial_number: string;
            /** @description The energy over its lifetime, in Wh. Two readings, a day apart, differ by the energy of that day. */
            readonly energy: components["schemas"]["InverterReading"];
            /** @description The id of the grid profile that it runs with. */
            readonly grid_profile: string;
            /** @description When the microinverter last reported, as a date and time with offset, or as epoch seconds. Take either. */
            readonly last_report_date: string | number;
        };
        /** @description The microinverters that report to one gateway. */
        readonly GatewayInverters: {
            /** @description How well gateway and microinverters communicate, presumably the higher the better. No scale is published. */
            readonly signal_strength: number;
            /** @description The microinverters. */
            readonly micro_inverters: readonly components["schemas"]["InverterSummary"][];
        };
        /** @description Microinverters with their latest power and lifetime energy, by gateway. The answer is a list at its top level. */
        readonly InverterSummaryList: readonly components["schemas"]["GatewayInverters"][];
        /** @description What the register of one production meter showed. */
        readonly ProductionMeterReading: {
            /** @description Which meter, by serial number: in recorded answers that of its gateway followed by `EIM1`. The readings of consumption and storage meters call the field `serial_num`. */
            readonly serial_number: string;
            /**
             * Format: int64
             * @description A running total in Wh. Subtract two readings for the energy between them.
             */
            readonly value: number;
            /**
             * Format: int64
             * @description When the reading was taken, in epoch seconds. A quarter-hour, never later than the instant asked for.
             */
            readonly read_at: number;
        };
        /** @description The state of the system when the answer was made. The same block stands in every answer that has `meta`. */
        readonly SystemMeta: {
            /** @description The state of the system, in the words of the system list. */
            readonly status: string;
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds. Null before the first report.
             */
            readonly last_report_at: number | null;
            /**
             * Format: int64
             * @description When energy was last reported, zero energy included, in epoch seconds. Not always aligned to intervals, and never later than `last_report_at`. Null before the first.
             */
            readonly last_energy_at: number | null;
            /**
             * Format: int64
             * @description When the system went into operation, in epoch seconds: when it was interconnected, if somebody entered that, and otherwise the end of the first interval that it reported. Null before that.
             */
            readonly operational_at: number | null;
        };
        /** @description The last reading of every production meter as of one instant. */
        readonly ProductionMeterReadings: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description One entry a meter, retired ones included. */
            readonly meter_readings: readonly components["schemas"]["ProductionMeterReading"][];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description One quarter-hour of all production meters together. */
        readonly ProductionMeterInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            /** @description How many production meters reported for this interval. It may still grow while reports come in. */
            readonly devices_reporting: number;
            /** @description Energy that the meters counted in the interval in Wh. Times 4 it is the average power in W. 0 at night. */
            readonly wh_del: number;
        };
        /** @description One quarter-hour of one channel of a meter. */
        readonly RgmChannelInterval: {
            /** @description The number of the channel, from 1 to 3 as far as is known. */
            readonly channel: number;
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            /** @description Energy that the channel counted in the interval in Wh, with the rounding errors of a float. Null for a channel that is not in use, and for one whose newest value has not come in yet. */
            readonly wh_del: number | null;
            /** @description Power at one moment of the interval in W, not the average that follows from `wh_del`. Down to -3 was seen at night, where the inverters draw a little. Null where `wh_del` is. */
            readonly curr_w: number | null;
        };
        /** @description The quarter-hours of one revenue-grade meter. */
        readonly RgmMeterSeries: {
            /** @description Which meter, by serial number: in recorded answers that of its gateway followed by `EIM1`. */
            readonly meter_serial_number: string;
            /** @description The serial number of the gateway that the meter reports to. */
            readonly envoy_serial_number: string;
            /** @description All quarter-hours of channel 1 in order of time, then all of channel 2, then all of channel 3, as far as the meter reports them. */
            readonly intervals: readonly components["schemas"]["RgmChannelInterval"][];
        };
        /** @description What the revenue-grade meters of a system counted in one period. */
        readonly RgmStats: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description How many production meters are active. */
            readonly total_devices: number;
            readonly meta: components["schemas"]["SystemMeta"];
            /** @description The quarter-hours of the period in order of time, up to the last one reported, for all meters together. */
            readonly intervals: readonly components["schemas"]["ProductionMeterInterval"][];
            /** @description The same period by meter and channel. */
            readonly meter_intervals: readonly components["schemas"]["RgmMeterSeries"][];
        };
        /** @description What a service behind the gateway has against a request. Commissioning operations answer it with status 422; of the Monitoring operations, only the statistics of revenue-grade meters do, with status 500. */
        readonly ServiceError: {
            /** @description A number for the kind of fault. Absent where the service has none; no list of the numbers is published. */
            readonly errorCode?: number;
            /** @description One sentence a fault. */
            readonly errorMessages: readonly string[];
        };
        /** @description What a system produced on each day of a range. */
        readonly EnergyLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day of the first number of each series, as a calendar day at the site. Null for a system that has never produced.
             */
            readonly start_date: string | null;
            /**
             * Format: date
             * @description The first day whose number in `production` comes from the meter. Absent without a meter, and sometimes with one.
             */
            readonly meter_start_date?: string;
            /** @description Energy produced in Wh, one number a day from `start_date` on, without gaps: that of the microinverters before `meter_start_date`, that of the meter from then on. Empty for a system that has never produced. */
            readonly production: readonly number[];
            /** @description The same days in Wh as the microinverters counted them. Only with `production=all`. */
            readonly micro_production?: readonly number[];
            /** @description The same days in Wh as the meter counted them, 0 before it was there and less than a day's worth on its first day. Only with `production=all`. */
            readonly meter_production?: readonly number[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /**
         * @description The length of the window that a telemetry answer covers, counted from its start: five minutes, fifteen minutes, a day or a week. Not the length of its intervals. `five_minutes` is reported to be refused, and so presumably is every other word.
         * @enum {string}
         */
        readonly Granularity: "5mins" | "15mins" | "day" | "week";
        /** @description One end of a window that was asked for by day, in place of an instant; absent otherwise. Recorded answers show local time with its offset: `start_date` of `2023-11-22T00:00:00+01:00` and, for a granularity of a day, `end_date` of `2023-11-23T00:00:00+01:00`. So `end_date` is the instant at which the window ends and no longer part of it, while the parameter of that name is the last day inside it. Where the parameter was sent, the answer presumably shows the midnight after that day. The published text for the list of microinverters promises the day alone, such as `2023-11-22`, and there the day that was sent comes back. */
        readonly WindowDate: string;
        /** @description Five minutes of all microinverters together. */
        readonly MicroInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 300.
             */
            readonly end_at: number;
            /** @description How many microinverters reported for this interval. Often fewer than `total_devices`, and it may still grow while reports come in. */
            readonly devices_reporting: number;
            /** @description Average power over the interval in W, which is 12 times `enwh` in answers of 2025. Earlier answers rounded the two apart, so 0 Wh could stand beside a few W. */
            readonly powr: number;
            /** @description Energy produced in the interval in Wh. 0 at night. */
            readonly enwh: number;
        };
        /** @description What all microinverters of a system produced together in one window. */
        readonly ProductionMicroTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            /** @description How many microinverters the system has. */
            readonly total_devices: number;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The five-minute intervals of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["MicroInterval"][];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What all production meters of a system counted together in one window. */
        readonly ProductionMeterTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            /** @description How many production meters the system has. */
            readonly total_devices: number;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The quarter-hours of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["ProductionMeterInterval"][];
        };
        /** @description What the register of one consumption meter showed. */
        readonly ConsumptionMeterReading: {
            /** @description Which meter it is: the serial number of a gateway with `EIM` and a digit behind it, as far as is known. The readings of production meters call the field `serial_number`. */
            readonly serial_num: string;
            /**
             * Format: int64
             * @description A running total in Wh. Subtract two readings for the energy between them.
             */
            readonly value: number;
            /**
             * Format: int64
             * @description When the reading was taken, in epoch seconds. Never later than the end asked for.
             */
            readonly read_at: number;
        };
        /** @description The last reading of every consumption meter at one instant. */
        readonly ConsumptionMeterReadings: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description One entry a meter, retired ones included. Empty where no consumption meter had a reading by then. */
            readonly meter_readings: readonly components["schemas"]["ConsumptionMeterReading"][];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What the two registers of one storage meter showed. */
        readonly StorageMeterReading: {
            /** @description Which meter it is, in the style of the other serial numbers of meters. */
            readonly serial_num: string;
            /**
             * Format: int64
             * @description Running total of the energy that went into the batteries, in Wh.
             */
            readonly value_charged: number;
            /**
             * Format: int64
             * @description Running total of the energy that came out of the batteries, in Wh.
             */
            readonly value_discharged: number;
            /**
             * Format: int64
             * @description When the reading was taken, in epoch seconds. Never later than the end asked for, and not aligned to quarter-hours.
             */
            readonly read_at: number;
        };
        /** @description The last reading of every storage meter at one instant. */
        readonly StorageMeterReadings: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description One entry a meter, retired ones included. Empty where no storage meter had a reading by then. */
            readonly meter_readings: readonly components["schemas"]["StorageMeterReading"][];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What was consumed on each day of a range. */
        readonly ConsumptionLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day of the first number, as a calendar day at the site. Null where the system has never produced; the series is then empty.
             */
            readonly start_date: string | null;
            /** @description Energy consumed in Wh, one number a day from `start_date` on, without gaps. 0 for a day without a report. */
            readonly consumption: readonly number[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What all batteries together took in and gave out on each day of a range. */
        readonly BatteryLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day of the first number, as a calendar day at the site. Null where the system has never produced; the series is then empty.
             */
            readonly start_date: string | null;
            /** @description Energy that came out of the batteries in Wh, one number a day from `start_date` on, without gaps. 0 for a day without discharge. As long as `charge`. */
            readonly discharge: readonly number[];
            /** @description Energy that went into the batteries in Wh, one number a day from `start_date` on, without gaps. 0 for a day without charge. */
            readonly charge: readonly number[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What the site took from the grid on each day of a range. */
        readonly EnergyImportLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day of the first number, as a calendar day at the site. Null where the system has never produced; the series is then empty.
             */
            readonly start_date: string | null;
            /** @description Energy taken from the grid in Wh, one number a day from `start_date` on, without gaps. 0 for a day without import. */
            readonly import: readonly number[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What the site gave to the grid on each day of a range. */
        readonly EnergyExportLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day of the first number, as a calendar day at the site. Null where the system has never produced; the series is then empty.
             */
            readonly start_date: string | null;
            /** @description Energy given to the grid in Wh, one number a day from `start_date` on, without gaps. 0 for a day without export; export is not shown as a negative number. */
            readonly export: readonly number[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description Energy of all batteries together in one direction: into them under `charge`, out of them under `discharge`. */
        readonly BatteryIntervalEnergy: {
            /** @description Energy in Wh, 0 or more in either direction. */
            readonly enwh: number;
            /** @description How many batteries reported this. Each of the three counts of an interval may differ. */
            readonly devices_reporting: number;
        };
        /** @description State of charge of the batteries together. */
        readonly BatteryIntervalSoc: {
            /** @description State of charge in percent, from 0 to 100. A number here, where `last_reported_aggregate_soc` is a string. */
            readonly percent: number;
            /** @description How many batteries reported this. Each of the three counts of an interval may differ. */
            readonly devices_reporting: number;
        };
        /** @description One quarter-hour of all batteries together. */
        readonly BatteryInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            readonly charge: components["schemas"]["BatteryIntervalEnergy"];
            readonly discharge: components["schemas"]["BatteryIntervalEnergy"];
            readonly soc: components["schemas"]["BatteryIntervalSoc"];
        };
        /** @description What the batteries of a system did in one window. */
        readonly BatteryTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            /** @description How many batteries the system has. */
            readonly total_devices: number;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The quarter-hours of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["BatteryInterval"][];
            /** @description State of charge of all batteries together at their last report: a string of a whole number and a percent sign. Absent where there is no battery. */
            readonly last_reported_aggregate_soc?: string;
        };
        /** @description One quarter-hour of consumption. */
        readonly ConsumptionMeterInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            /** @description How many consumption meters reported for this interval. It may still grow while reports come in. */
            readonly devices_reporting: number;
            /** @description Energy consumed in the interval in Wh. Times 4 it is the average power in W. */
            readonly enwh: number;
        };
        /** @description What the consumption meters of a system measured in one window. */
        readonly ConsumptionMeterTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            /** @description How many consumption meters the system has, retired ones left out. */
            readonly total_devices: number;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The quarter-hours of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["ConsumptionMeterInterval"][];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description One quarter-hour of import. There is no count of devices. */
        readonly EnergyImportInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            /** @description Energy taken from the grid in the interval in Wh, 0 or more. */
            readonly wh_imported: number;
        };
        /** @description What the site took from the grid in one window. */
        readonly EnergyImportTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            /**
             * @description Always 0. Nothing is counted here.
             * @constant
             */
            readonly total_devices: 0;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description One array a calendar day at the site, in order of time; flatten it to get what the other telemetry answers have. Expect both `[[]]` and `[]` where nothing has been reported yet. */
            readonly intervals: readonly (readonly components["schemas"]["EnergyImportInterval"][])[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description One quarter-hour of export. There is no count of devices. */
        readonly EnergyExportInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            /** @description Energy given to the grid in the interval in Wh, 0 or more. */
            readonly wh_exported: number;
        };
        /** @description What the site gave to the grid in one window. */
        readonly EnergyExportTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            /**
             * @description Always 0. Nothing is counted here.
             * @constant
             */
            readonly total_devices: 0;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description One array a calendar day at the site, in order of time; flatten it to get what the other telemetry answers have. Expect both `[[]]` and `[]` where nothing has been reported yet. */
            readonly intervals: readonly (readonly components["schemas"]["EnergyExportInterval"][])[];
            readonly meta: components["schemas"]["SystemMeta"];
        };
        /** @description What one channel of a meter reported last. The power of a meter is the sum over those of its channels that have one; a meter of a single phase uses the first and leaves the others null. */
        readonly LatestMeterChannel: {
            /**
             * Format: int64
             * @description The id of the meter, as the list of devices shows it. The rows of one meter share it.
             */
            readonly id: number;
            /** @description What the meter measures, `production` or `consumption`. */
            readonly name: string;
            /** @description Number of the channel, from 1. */
            readonly channel: number;
            /**
             * Format: int64
             * @description When the channel last reported, in epoch seconds. Null for an unused channel and after 7 days of silence.
             */
            readonly last_report_at: number | null;
            /** @description Power at that report in W. Consumption is production plus grid where the meter has the configuration `Net`, batteries left out of it; with `Total` it is what the household draws. Small negative numbers are possible. Null as `last_report_at` is. */
            readonly power: number | null;
        };
        /** @description What one battery reported last. */
        readonly LatestBattery: {
            /**
             * Format: int64
             * @description The id of the battery, as the list of devices shows it.
             */
            readonly id: number;
            /** @description The name of the battery, as a rule its kind and serial number. The serial number has no field of its own. */
            readonly name: string;
            /** @description 1 in the published sample, whose note has channels for meters only. It may be absent. */
            readonly channel?: number;
            /**
             * Format: int64
             * @description When the battery last reported, in epoch seconds. Null after 7 days of silence.
             */
            readonly last_report_at: number | null;
            /** @description Power at that report in W. The formula of this operation makes charging positive and discharging negative; the live status counts the other way, so take the direction from `operational_mode`. Not always 0 while idle. Null after 7 days of silence. */
            readonly power: number | null;
            /**
             * @description What the battery was doing at that report. Null after 7 days of silence.
             * @enum {string|null}
             */
            readonly operational_mode: "Idle" | "Charging" | "Discharging" | null;
        };
        /** @description What one heat pump reported last. Power is not among it. */
        readonly LatestHeatPump: {
            /** @description The serial number of the heat pump. An empty string where none is known. */
            readonly serial_number: string;
            /** @description The name of the heat pump, such as its maker and model. */
            readonly name: string;
            /**
             * Format: int64
             * @description When the heat pump last reported, in epoch seconds. Null after 7 days of silence.
             */
            readonly last_report_at: number | null;
            /**
             * @description `MODE_1` while its operation is blocked, `MODE_2` in normal operation, `MODE_3` while it is advised to draw power, `MODE_4` while it is made to. Null after 7 days of silence.
             * @enum {string|null}
             */
            readonly operational_mode: "MODE_1" | "MODE_2" | "MODE_3" | "MODE_4" | null;
        };
        /** @description What one EV charger reported last. Power is not among it. */
        readonly LatestEvse: {
            /** @description The serial number of the charger. */
            readonly serial_number: string;
            /** @description The name of the charger. */
            readonly name: string;
            /**
             * Format: int64
             * @description When the charger last reported, in epoch seconds. Null after 7 days of silence.
             */
            readonly last_report_at: number | null;
            /**
             * @description `PLUGGED_OUT` without a car, `IDLE` with a car that does not charge, `CHARGING`, or `FAULTED` when the connector has a fault. Null after 7 days of silence.
             * @enum {string|null}
             */
            readonly operational_mode: "PLUGGED_OUT" | "IDLE" | "CHARGING" | "FAULTED" | null;
        };
        /** @description The last report of every meter, battery, heat pump and EV charger of a system. */
        readonly LatestTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * @description The name of the field that carries the devices.
             * @constant
             */
            readonly items: "devices";
            /** @description One list a kind of device. A kind of which the system has none is absent, so that the object may be empty. */
            readonly devices: {
                /** @description Production and consumption meters, one row a channel. */
                readonly meters?: readonly components["schemas"]["LatestMeterChannel"][];
                /** @description Batteries. */
                readonly encharges?: readonly components["schemas"]["LatestBattery"][];
                /** @description Heat pumps. Mind the hyphen, and the singular. */
                readonly "heat-pump"?: readonly components["schemas"]["LatestHeatPump"][];
                /** @description EV chargers. Mind the singular. */
                readonly evse?: readonly components["schemas"]["LatestEvse"][];
            };
        };
        /** @description Five minutes of one microinverter. */
        readonly SingleMicroInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 300.
             */
            readonly end_at: number;
            /** @description Average power of this microinverter over the interval in W. */
            readonly powr: number;
            /** @description Energy that this microinverter produced in the interval in Wh. 0 at night. */
            readonly enwh: number;
        };
        /** @description The intervals of one microinverter of a page. */
        readonly MicroSeries: {
            /** @description The serial number of the microinverter. */
            readonly serial_number: string;
            /** @description Its five-minute intervals of the window in order of time, up to the last one reported. */
            readonly intervals: readonly components["schemas"]["SingleMicroInterval"][];
        };
        /** @description What the microinverters of one page produced in one window, each by itself. */
        readonly MicroTelemetryList: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description How many microinverters there are on all pages together. */
            readonly total_devices: number;
            /** @description Number of this page, from 1. */
            readonly page: number;
            /** @description How many microinverters a page may hold, as asked for. The last page may hold fewer. */
            readonly page_size: number;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            readonly granularity: components["schemas"]["Granularity"];
            /**
             * @description The name of the field that carries the intervals, below each device.
             * @constant
             */
            readonly items: "intervals";
            /** @description The microinverters of this page. Empty beyond the last page. */
            readonly devices: readonly components["schemas"]["MicroSeries"][];
        };
        /** @description What one microinverter produced in one window. */
        readonly MicroTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The serial number of the microinverter. */
            readonly serial_number: string;
            readonly granularity: components["schemas"]["Granularity"];
            /**
             * @description Always 1, for the one device.
             * @constant
             */
            readonly total_devices: 1;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The five-minute intervals of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["SingleMicroInterval"][];
        };
        /** @description One quarter-hour of one battery. Each energy stands in an object of its own. */
        readonly EnchargeInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900.
             */
            readonly end_at: number;
            /** @description What went into the battery. */
            readonly charge: {
                /** @description Energy that went into the battery in the interval in Wh. 0 or more. */
                readonly enwh: number;
            };
            /** @description What came out of the battery. */
            readonly discharge: {
                /** @description Energy that came out of the battery in the interval in Wh. 0 or more, never negative. */
                readonly enwh: number;
            };
            /** @description How full the battery was. */
            readonly soc: {
                /** @description State of charge in percent, from 0 to 100. */
                readonly percent: number;
            };
        };
        /** @description What one battery did in one window. */
        readonly EnchargeTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The serial number of the battery. */
            readonly serial_number: string;
            readonly granularity: components["schemas"]["Granularity"];
            /**
             * @description Always 1, for the one device.
             * @constant
             */
            readonly total_devices: 1;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The quarter-hours of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["EnchargeInterval"][];
            /**
             * Format: int64
             * @description When the battery last reported, in epoch seconds, whatever window was asked for.
             */
            readonly last_reported_time: number;
            /** @description State of charge at `last_reported_time`, as a string of a whole number and a percent sign. */
            readonly last_reported_soc: string;
        };
        /** @description What an EV charger or the heat pump took on each day of a range. */
        readonly DeviceConsumptionLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day of the first number, as a calendar day at the site.
             */
            readonly start_date: string;
            /**
             * Format: date
             * @description The day of the last number, as a calendar day at the site.
             */
            readonly end_date: string;
            /** @description Energy in Wh, one number a day without gaps, so as many as there are days from `start_date` to `end_date`, both included. Of an EV charger negative on a day on which the car gave back more than it took. 0 for a day on which the device did nothing. */
            readonly consumption: readonly number[];
        };
        /**
         * @description The length of each interval, five or fifteen minutes. Not the length of the window.
         * @enum {string}
         */
        readonly IntervalDuration: "5mins" | "15mins";
        /** @description One interval of an EV charger or a heat pump. */
        readonly DeviceConsumptionInterval: {
            /**
             * Format: int64
             * @description Where the interval ends, in epoch seconds. A multiple of 900, or of 300 with an interval duration of `5mins`.
             */
            readonly end_at: number;
            /** @description Energy that the device took in the interval in Wh. Of an EV charger negative while the car gives energy back; of a heat pump 0 or more. */
            readonly wh_consumed: number;
        };
        /** @description What an EV charger or the heat pump took in one window. */
        readonly DeviceConsumptionTelemetry: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            readonly granularity: components["schemas"]["Granularity"];
            readonly interval_duration: components["schemas"]["IntervalDuration"];
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent from an answer to `start_date`.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds. Absent from an answer to `start_date` or `end_date`.
             */
            readonly end_at?: number;
            readonly start_date?: components["schemas"]["WindowDate"];
            readonly end_date?: components["schemas"]["WindowDate"];
            /**
             * @description The name of the field that carries the intervals.
             * @constant
             */
            readonly items: "intervals";
            /** @description The intervals of the window in order of time, up to the last one reported. Empty where none has been reported yet. */
            readonly intervals: readonly components["schemas"]["DeviceConsumptionInterval"][];
        };
        /** @description How the battery of a system is set. Reads and writes answer alike. */
        readonly BatterySettings: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The mode that the battery runs in. Known are `Savings Mode`, `Full Backup` and `Self - Consumption`; the last is spelt `self-consumption` in the sample of a write. Compare it without regard to case and spaces, and expect further modes. */
            readonly battery_mode: string;
            /** @description State of charge that the battery holds back in the current mode, in percent. */
            readonly reserve_soc: number;
            /**
             * @description What the battery does once peak hours are over. `enabled`: it goes on supplying the house, down to the reserve. `disabled`: it waits, or charges from the sun, until the next peak. Presumably sent in every mode.
             * @enum {string}
             */
            readonly energy_independence: "enabled" | "disabled";
            /**
             * @description Whether the grid may charge the battery too: in full backup at any level, in the other modes while the charge is below the reserve.
             * @enum {string}
             */
            readonly charge_from_grid: "enabled" | "disabled";
            /** @description State of charge at which the battery switches itself off, in percent. What is left then starts it again, once the grid or the sun is back. Presumably the lowest reserve that can be set. */
            readonly battery_shutdown_level: number;
        };
        /** @description The settings to change. What is left out presumably stays as it is. Presumably at least one of the three has to be there. */
        readonly BatterySettingsUpdate: {
            /**
             * @description The mode to run in. Case counts, and the spelling of self-consumption is not the one that a read answers.
             * @enum {string}
             */
            readonly battery_mode?: "Savings Mode" | "Self-consumption" | "Full Backup";
            /** @description State of charge to hold back, in percent, presumably for the mode that the system is in after this write. Not below the level that is called `vls`, presumably `battery_shutdown_level`. */
            readonly reserve_soc?: number;
            /**
             * @description Whether the battery goes on discharging once peak hours are over. Presumably it shows its effect in `Savings Mode`, the mode that knows peak hours.
             * @enum {string}
             */
            readonly energy_independence?: "enabled" | "disabled";
        };
        /** @description Whether a storm warning fills the battery, and whether there is such a warning. Reads and writes answer alike. */
        readonly StormGuard: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description `enabled` or `disabled`. The sample of a write has `Enabled (Inactive)` instead, which presumably adds that no storm holds the battery at the moment. Look at how the word begins, without regard to case. */
            readonly storm_guard_status: string;
            /**
             * @description Whether a severe weather warning is in force where the system stands. A string, not a boolean.
             * @enum {string}
             */
            readonly storm_alert: "true" | "false";
        };
        /** @description Whether storm guard shall act. */
        readonly StormGuardUpdate: {
            /**
             * @description `enabled` lets a severe weather warning put the battery into full backup while it lasts.
             * @enum {string}
             */
            readonly storm_guard_status: "enabled" | "disabled";
        };
        /** @description Whether a system is connected to the grid, as of its last report. */
        readonly GridStatus: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * @description `On Grid` while connected, `Off Grid` while the system runs as an island, `Unknown` where the reports do not tell.
             * @enum {string}
             */
            readonly grid_state: "On Grid" | "Off Grid" | "Unknown";
            /**
             * Format: int64
             * @description When the gateway last reported, in epoch seconds, despite the name. The state is as old as that.
             */
            readonly last_report_date: number;
        };
        /** @description A load behind a dry contact of the system controller. It carries the settings of every mode, also of those that it is not in. */
        readonly ControlledLoad: {
            /** @description The dry contact, such as `NC1`. It is the key of a write and cannot be changed. */
            readonly name: string;
            /** @description What the installer called the load. It cannot be changed here. */
            readonly load_name: string;
            /** @description Whether the home owner may overrule these settings. */
            readonly owner_can_override: boolean;
            /** @description What decides whether the load has power: `Basic`, `Scheduled`, `Advanced_BatteryPowered`, `Advanced_GeneratorPowered`, `Manual_always_powered` or `Manual_always_not_powered`. */
            readonly mode: string;
            /** @description State of charge of the battery at which the load is cut, in percent. Used in the advanced modes. */
            readonly soc_low: number;
            /** @description State of charge at which the load gets its power back after a cut, in percent. Used in the advanced modes; no write sets it. */
            readonly soc_high: number;
            /**
             * @description Whether the contact is in use.
             * @enum {string}
             */
            readonly status: "enabled" | "disabled";
            /** @description From when on the load has power each day, presumably in seconds after midnight at the site. Used in `Scheduled`. */
            readonly essential_start_time: number;
            /** @description Until when the load has power each day, presumably in seconds after midnight at the site. Used in `Scheduled`. */
            readonly essential_end_time: number;
        };
        /** @description The loads that a system can switch. Reads and writes answer alike, with every load and not just the changed one. */
        readonly LoadControl: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description One entry a dry contact that is set up. Presumably empty where none is. */
            readonly load_control_data: readonly components["schemas"]["ControlledLoad"][];
        };
        /** @description A load that has power between two times of the day. Presumably the request needs both. */
        readonly ScheduledLoad: {
            /** @description The dry contact to change, as the read names it. */
            readonly name: string;
            /** @description The load behind it, to name it once more. It is not changed. */
            readonly load_name?: string;
            /**
             * @description Power by the clock. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly mode: "Scheduled";
            /** @description From when on the load has power, presumably in seconds after midnight at the site. */
            readonly essential_start_time: number;
            /** @description Until when the load has power, presumably in seconds after midnight at the site. */
            readonly essential_end_time: number;
        };
        /** @description A load that is cut when the battery runs low. */
        readonly BatteryPoweredLoad: {
            /** @description The dry contact to change, as the read names it. */
            readonly name: string;
            /** @description The load behind it, to name it once more. It is not changed. */
            readonly load_name?: string;
            /**
             * @description Power for as long as the battery lasts. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly mode: "Advanced_BatteryPowered";
            /** @description State of charge at which the load is cut, in percent, from 10 to 90. */
            readonly soc_low: number;
        };
        /** @description A load in the advanced mode for sites with a generator. */
        readonly GeneratorPoweredLoad: {
            /** @description The dry contact to change, as the read names it. */
            readonly name: string;
            /** @description The load behind it, to name it once more. It is not changed. */
            readonly load_name?: string;
            /**
             * @description Power with regard to the generator. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly mode: "Advanced_GeneratorPowered";
            /** @description State of charge at which the load is cut, in percent, from 10 to 90. Presumably it stays as it is when left out. */
            readonly soc_low?: number;
        };
        /** @description A load in a mode that has no settings. */
        readonly PlainLoad: {
            /** @description The dry contact to change, as the read names it. */
            readonly name: string;
            /** @description The load behind it, to name it once more. It is not changed. */
            readonly load_name?: string;
            /**
             * @description `Manual_always_powered` and `Manual_always_not_powered` mean what they say. What `Basic` does is not published. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            readonly mode: "Basic" | "Manual_always_powered" | "Manual_always_not_powered";
        };
        /** @description The mode to put one load into, with the settings that this mode needs. One shape a group of modes; `mode` tells them apart, so it is presumably required. */
        readonly LoadControlUpdate: components["schemas"]["ScheduledLoad"] | components["schemas"]["BatteryPoweredLoad"] | components["schemas"]["GeneratorPoweredLoad"] | components["schemas"]["PlainLoad"];
        /** @description Powers in W and states of a site. What comes into the house counts positive, from the grid and from the battery alike, so that production, generator, battery and grid together are presumably the consumption. */
        readonly LiveStatus: {
            /** @description `Savings Mode`, `Full Backup` or `Self-consumption`, in this spelling; or `DR Event Active` while the utility controls the battery for demand response, whatever mode the owner chose. Expect further modes, and presumably an empty text where there is no battery. */
            readonly battery_mode: string;
            /** @description Power of all batteries together in W. Positive while they discharge, negative while they charge. */
            readonly battery_power: number;
            /** @description State of charge of all batteries together, in percent. Presumably 0 where there are none. */
            readonly battery_soc: number;
            /** @description Power that the house uses, in W. */
            readonly consumption_power: number;
            /** @description The gateway that reported. Of several at a site, the data is that of one. */
            readonly envoy_serial_number: readonly string[];
            /** @description Power that a generator delivers, in W. */
            readonly generator_power: number;
            /** @description Power at the connection to the grid in W. Positive while energy is bought, negative while it is sold. */
            readonly grid_power: number;
            /**
             * @description Whether the site is connected to the grid.
             * @enum {string}
             */
            readonly grid_status: "On Grid" | "Off Grid" | "Unknown";
            /** @description Power that the modules deliver, in W. */
            readonly pv_power: number;
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
        };
        /** @description What the gateway measured at one instant. */
        readonly LiveReading: {
            readonly data: components["schemas"]["LiveStatus"];
            /**
             * Format: int64
             * @description The instant of the reading, in epoch milliseconds. The rest of the API counts seconds.
             */
            readonly timestamp_epoch: number;
            /** @description The same instant in UTC as `YYYY-MM-DD hh:mm:ss.SSS`, without a zone designator. */
            readonly timestamp_utc: string;
            /**
             * @description Marks a reading.
             * @constant
             */
            readonly type: "response";
        };
        /** @description The fault itself. */
        readonly LiveStreamErrorCause: {
            /** @description The HTTP status as a number; presumably the one that it would have been, where the fault comes as an event. */
            readonly code: number;
            /** @description Published samples hold one empty object. What else may stand in it is not published. */
            readonly details: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description What was wrong, as a sentence. */
            readonly message: string;
            /** @description A constant name for the fault, in capitals: `NOT_AUTHENTICATED`, `UNAUTHORIZED`, `FORBIDDEN`, `TOO_MANY_REQUESTS`, `INVALID_DURATION`, `UNSUPPORTED_ENVOY`, `INVALID_SYSTEM_ID`, `LIVE_STREAM_NOT_SUPPORTED`, `IQ_GATEWAY_NOT_REPORTING`, `SERVICE_UNREACHABLE`, `CONNECTION_NOT_ESTABLISHED` or `INTERNAL_SERVER_ERROR`. */
            readonly status: string;
        };
        /** @description Why a live stream did not begin, or why it ended. */
        readonly LiveStreamError: {
            readonly error: components["schemas"]["LiveStreamErrorCause"];
            /**
             * Format: int64
             * @description When the service refused, in epoch milliseconds. Of the published samples, those from status 468 on show epoch seconds.
             */
            readonly timestamp_epoch: number;
            /** @description The same instant in UTC as `YYYY-MM-DD hh:mm:ss.SSS`, without a zone designator. */
            readonly timestamp_utc: string;
            /** @description The class of the fault. Known are `authentication_error`, `authorization_error`, `request_exceeded_error`, `validation_error`, `site_connectivity_error` and `server_error`. Never `response`, which marks a reading. */
            readonly type: string;
        };
        /** @description One server-sent event, as a parser of event streams presumably hands it over: an object whose `data` is what the data field of the event holds, here already read as JSON. The `data` inside that `data` is the service's own. */
        readonly LiveDataEvent: {
            /** @description A reading, with `type` `response`; or presumably the fault that ended the stream, with another `type`. */
            readonly data: components["schemas"]["LiveReading"] | components["schemas"]["LiveStreamError"];
        };
        /** @description An EV charger that is in service. */
        readonly ActiveEvCharger: {
            /** @description Serial number and system id, joined by a colon. */
            readonly id: string;
            /** @description The article number under which Enphase sells the charger. */
            readonly sku: string;
            /** @description The state of the charger. `normal` means that nothing is wrong; expect other words. */
            readonly status: string;
            /** @description The serial number, by which the other operations find the charger. A string of digits. */
            readonly serial_number: string;
            /** @description What the charger is called. */
            readonly name: string;
            /** @description The model, such as `IQ-EVSE-40R`. */
            readonly model: string;
            /** @description The part number with its revision. */
            readonly part_number: string;
            /**
             * Format: int64
             * @description When the charger last reported, in epoch seconds.
             */
            readonly last_report_at: number;
            /** @description The version of its software, with a leading `v`. */
            readonly firmware: string;
            /** @description Whether the charger is in service; always true in this list. */
            readonly active: boolean;
        };
        /** @description The active EV chargers of a system. */
        readonly EvChargerList: {
            /**
             * @description Names the field that holds the list.
             * @constant
             */
            readonly items: "devices";
            /** @description How many devices are listed. */
            readonly total_devices: number;
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The devices by kind. Only `ev_chargers` is known, and presumably it is absent or empty where the system has no active charger. */
            readonly devices: {
                /** @description One entry a charger. */
                readonly ev_chargers?: readonly components["schemas"]["ActiveEvCharger"][];
            } & {
                readonly [key: string]: readonly components["schemas"]["ActiveEvCharger"][];
            };
        };
        /** @description The refusal of an operation on EV chargers. Its code is a string, unlike in the rest of the Monitoring API. */
        readonly EvChargerError: {
            /** @description The kind of refusal, usually the HTTP reason phrase. */
            readonly message: string;
            /** @description The HTTP status again, as a string. */
            readonly code: string;
            /** @description What was wrong with this request. One text, or a list of texts where several things can be wrong. */
            readonly details: string | readonly string[];
        };
        /** @description Something that happened at an EV charger. */
        readonly EvChargerEvent: {
            /** @description How much it matters. `Info` is known; expect other words. */
            readonly status: string;
            /**
             * Format: int64
             * @description When it happened or began, in epoch seconds, despite the name.
             */
            readonly triggered_date: number;
            /**
             * Format: int64
             * @description When it was over, in epoch seconds. Equal to `triggered_date` for what happens at one instant; presumably null while it lasts.
             */
            readonly cleared_date: number | null;
            /** @description What happened, as a sentence. The only place that names the charger. */
            readonly details: string;
        };
        /** @description One page of events of EV chargers. */
        readonly EvChargerEventList: {
            /** @description Presumably how many events this page holds. */
            readonly count: number;
            /** @description The events, presumably the latest first. */
            readonly events: readonly components["schemas"]["EvChargerEvent"][];
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
        };
        /** @description The time that one car was plugged in, and what it took. Presumably only once it is over. */
        readonly EvChargerSession: {
            /**
             * Format: int64
             * @description When the session began, in epoch seconds.
             */
            readonly start_time: number;
            /**
             * Format: int64
             * @description When the session ended, in epoch seconds.
             */
            readonly end_time: number;
            /**
             * Format: int64
             * @description From beginning to end, in seconds.
             */
            readonly duration: number;
            /**
             * Format: double
             * @description Energy that the car took. The published note says Wh, its sample value fits the session only as kWh; this contract takes it as kWh. Compare with the interval energy of the charger before you rely on either.
             */
            readonly energy_added: number;
            /**
             * Format: int64
             * @description How much of the session the car really charged, presumably in seconds.
             */
            readonly charge_time: number;
            /**
             * Format: double
             * @description Range that the charge is estimated to give the car, in miles.
             */
            readonly miles_added: number;
            /** @description What the energy cost. The currency is not said. */
            readonly cost: number;
        };
        /** @description One page of charging sessions. */
        readonly EvChargerSessionList: {
            /** @description Presumably how many sessions this page holds. */
            readonly count: number;
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description The sessions, presumably the latest first. */
            readonly sessions: readonly components["schemas"]["EvChargerSession"][];
        };
        /** @description A span of the day, on some days of the week. */
        readonly EvChargerScheduleSpan: {
            /** @description The days of the week, presumably 1 for Monday to 7 for Sunday. */
            readonly days: readonly number[];
            /** @description When the span begins, as h:mm, presumably on the clock of the site, the hour without a leading zero. */
            readonly start_time: string;
            /** @description When the span ends, written like its beginning. */
            readonly end_time: string;
            /** @description How fast to charge, presumably in percent of the most current that the charger gives. */
            readonly charging_level: number;
        };
        /** @description A schedule with the hours of the week in which the charger charges. */
        readonly EvChargerSchedule: {
            /** @description The spans of time that make up the schedule. */
            readonly schedules: readonly components["schemas"]["EvChargerScheduleSpan"][];
            /** @description The kind of schedule. `Custom` is known; expect other words. */
            readonly type: string;
            /** @description Whether the charger follows this schedule. */
            readonly is_active: boolean;
            /** @description Presumably whether the owner is reminded to plug in before a span begins. */
            readonly reminder_flag: boolean;
            /** @description How long before a span the reminder comes, presumably in minutes. */
            readonly reminder_timer: number;
        };
        /** @description The charging schedules of one EV charger. */
        readonly EvChargerScheduleList: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /** @description One entry a schedule. Empty where none is set up. */
            readonly charger_schedules: readonly components["schemas"]["EvChargerSchedule"][];
        };
        /** @description The energy of one EV charger, day by day. */
        readonly EvChargerLifetime: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The first day of the series, as YYYY-MM-DD in the time zone of the system.
             */
            readonly start_date: string;
            /** @description Energy that the charger delivered in Wh, one number a day from `start_date` on. 0 for a day without charging. */
            readonly consumption: readonly number[];
        };
        /** @description The energy of one EV charger, quarter-hour by quarter-hour. Its window is named by dates or by epoch seconds, as the request named its start. */
        readonly EvChargerTelemetry: {
            /**
             * @description The granularity that was asked for, or `day`.
             * @enum {string}
             */
            readonly granularity: "day" | "week";
            /** @description One entry a quarter-hour in the order of time, those without charging included. */
            readonly consumption: readonly {
                /** @description Energy that the charger delivered in the interval, in Wh. */
                readonly consumption: number;
                /**
                 * Format: int64
                 * @description When the interval ended, in epoch seconds.
                 */
                readonly end_at: number;
            }[];
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: date
             * @description The day that the window begins with, in the time zone of the system. Absent unless the request named a date.
             */
            readonly start_date?: string;
            /**
             * Format: date
             * @description Presumably the last day of the window, in the time zone of the system. Absent unless the request named a date.
             */
            readonly end_date?: string;
            /**
             * Format: int64
             * @description Where the window begins, in epoch seconds. Absent where the request named a date.
             */
            readonly start_at?: number;
            /**
             * Format: int64
             * @description Where the window ends, in epoch seconds, at the latest the moment of the call. Absent where the request named a date.
             */
            readonly end_at?: number;
        };
        /** @description Which plug to use, and how fast to charge. Both are numbers written as strings, and presumably both are required. */
        readonly ChargingStart: {
            /** @description The plug of the charger, counted from 1. A charger with one cable has only that. */
            readonly connectorId: string;
            /** @description How fast to charge, as a whole number from 0 to 100, presumably in percent of the most current that the charger gives. */
            readonly chargingLevel: string;
        };
        /** @description The receipt for a command. It does not tell what the charger made of it. */
        readonly EvChargerCommandAnswer: {
            /** @description A sentence that says that the command was sent. */
            readonly message: string;
        };
        /** @description A company that works on the site for its installer. */
        readonly ActivationSubcontractor: {
            /**
             * Format: int64
             * @description The id of the company.
             */
            readonly authorized_subcontractor_id: number;
            /** @description What the company is called. */
            readonly authorized_subcontractor_name: string;
            /** @description What its authorization waits for, or that it was turned down, for example `Pending for system owner approval`. Absent once it is approved. The list of texts is open. */
            readonly status?: string;
        };
        /** @description Under which scheme the site feeds its grid. A request sends the number alone; an answer holds the number and its name. */
        readonly GridConnectionType: {
            /**
             * @description The number that requests use.
             * @enum {integer}
             */
            readonly type: 1 | 2 | 3 | 4;
            /** @description The name for people: 1 is `Net Billing Tariff (NEM 3.0)`, 2 `Net Metering`, 3 `Net Feed-in tariff`, 4 `Gross Feed-in tariff`. */
            readonly value: string;
        };
        /** @description Where the system stands. Presumably any part may be missing. */
        readonly ActivationAddress: {
            /** @description First street line. */
            readonly street1?: string;
            /** @description Second street line. Absent when there is none. */
            readonly street2?: string;
            /** @description Town or city. */
            readonly city?: string;
            /** @description State, province or region, usually as a code. */
            readonly state?: string;
            /** @description Postal code, as a string since it may start with a zero or hold letters. */
            readonly postal_code?: string;
            /** @description Country, as an ISO 3166-1 code of two letters. */
            readonly country?: string;
            /** @description Degrees north of the equator, negative in the south. The service works it out from the rest; nobody can send it. */
            readonly latitude?: number;
            /** @description Degrees east of Greenwich, negative in the west. Worked out like the latitude. */
            readonly longitude?: number;
        };
        /** @description What the list and the single read of an activation have in common. An activation is a system as its installer sees it, from the first form to daily operation; `system_id` is the id of both. What nobody recorded is presumably null or absent, as the fields say. */
        readonly ActivationSummary: {
            /**
             * Format: int64
             * @description The id of the activation, and of the system that it becomes. Every path takes it as `activation_id` or `system_id`.
             */
            readonly system_id: number;
            /** @description What the system is called in Enlighten. */
            readonly system_name: string;
            /**
             * @description What kind of site it is. `residential` unless told otherwise.
             * @enum {string}
             */
            readonly system_type: "residential" | "commercial" | "other";
            /** @description The state of the system as Enlighten labels it, for example `Normal` or `Microinverters Not Reporting`. Monitoring operations use short words for the same states. The list is open. */
            readonly status: string;
            /** @description The IANA time zone of the site. Absent from the answers of create and update, and presumably while there is no address. */
            readonly timezone?: string;
            /** @description How far the installation has come: 1 started, 2 connecting (waiting for the first report of a gateway), 3 verifying, 4 waiting for a day of faultless operation, 5 complete. The service moves it; nobody can set it. */
            readonly stage: number;
            /** @description How the gateways reach the internet: `none`, `cellular`, `broadband` or `dialup`, the last also for satellite. Null when nobody recorded it. */
            readonly internet_connection: string | null;
            /** @description True for a leased system. Then the owner is the lessor, and the host lives with the system. */
            readonly lease: boolean;
            /** @description Whether the system may operate, presumably as its installer recorded it. True unless told otherwise. */
            readonly operational: boolean;
            /**
             * Format: int64
             * @description The user who owns the system. Absent or null while there is none.
             */
            readonly owner_id?: number | null;
            /**
             * Format: int64
             * @description The user who lives with the system, where that is not the owner. Absent or null while there is none.
             */
            readonly host_id?: number | null;
            /** @description The name of the company that installs the system. */
            readonly installer_name: string;
            /**
             * Format: int64
             * @description The id of the company that installs the system.
             */
            readonly installer_id: number;
            /** @description The name of the company that maintains the system. */
            readonly maintainer_name: string;
            /**
             * Format: int64
             * @description The id of the company that maintains the system.
             */
            readonly maintainer_id: number;
            /** @description The subcontractors of the site, also those that wait for approval. Empty when there are none. */
            readonly authorized_subcontractors: readonly components["schemas"]["ActivationSubcontractor"][];
            /** @description The scheme of the grid connection. Absent or null where none is recorded, as outside California. */
            readonly grid_connection_type?: components["schemas"]["GridConnectionType"] | null;
            /** @description Which way energy may flow between batteries and grid: `Import Only` or `Export Only`. Requests use numbers for it. Absent or null where none is recorded. */
            readonly battery_grid_mode?: string | null;
            /** @description Whether the site has a battery of another maker. Absent or null where nobody said. */
            readonly third_party_storage_device_installed?: boolean | null;
            /** @description Who made that battery. Absent or null where there is none. */
            readonly third_party_storage_device_manufacturer?: string | null;
            /**
             * Format: int64
             * @description When the utility was asked for the grid connection, in epoch seconds. Absent or null where nobody said.
             */
            readonly interconnection_application_date?: number | null;
            /** @description Whether there is a permission to operate, presumably that of the utility. Absent or null where nobody said. */
            readonly permission_to_operate?: boolean | null;
            /** @description A path on the host that names the activation, with the ending `.json`. The contract has no operation with that ending: read activations by their id. */
            readonly uri: string;
            /**
             * Format: int64
             * @description When the activation was last changed, in epoch seconds.
             */
            readonly updated_at: number;
            /** @description The identifier that the caller's own company gave the system. Absent when there is none. */
            readonly reference?: string;
            /** @description Identifiers that other companies gave the system. Absent when there are none. */
            readonly other_references?: readonly string[];
            /** @description Where the system stands. Presumably absent when nobody said, which the service allows outside the United States. */
            readonly address?: components["schemas"]["ActivationAddress"];
        };
        /** @description One activation of the list. People appear by name alone. */
        readonly ActivationListItem: {
            /** @description The name of the owner. Absent or null while there is none. */
            readonly owner?: string | null;
            /** @description The name of the host. Absent or null while there is none. */
            readonly host?: string | null;
        } & components["schemas"]["ActivationSummary"];
        /** @description One page of activations. */
        readonly ActivationList: {
            /** @description The activations of this page. Empty when no activation passes the filters. */
            readonly systems: readonly components["schemas"]["ActivationListItem"][];
            /** @description A cursor for the next page, to be sent back as it is. Absent when this page has fewer activations than the limit. */
            readonly next?: string;
        };
        /** @description The refusal of a Commissioning operation whose quota is used up, with the window that was exceeded. */
        readonly GatewayQuotaError: {
            /** @description The HTTP status again, as a string. */
            readonly reason: string;
            /** @description One or more sentences, of which one names the plan whose limit was reached. */
            readonly message: readonly string[];
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
        /** @description The batteries behind one gateway. */
        readonly ActivationEncharge: {
            /** @description The serial number of the gateway. */
            readonly envoy_serial_number: string;
            /** @description The serial numbers of the batteries that report through it. */
            readonly encharge_serial_numbers: readonly string[];
        };
        /** @description The system controllers behind one gateway. */
        readonly ActivationEnpower: {
            /** @description The serial number of the gateway. */
            readonly envoy_serial_number: string;
            /** @description The serial numbers of the system controllers that report through it. */
            readonly enpower_serial_numbers: readonly string[];
        };
        /** @description Where the system stands, to be stored as a whole. The service works out the coordinates by itself. */
        readonly ActivationAddressInput: {
            /** @description First street line. */
            readonly street1: string;
            /** @description Second street line. Leave it out when there is none. */
            readonly street2?: string;
            /** @description Town or city. */
            readonly city: string;
            /** @description State, province or region. In the United States its code of two letters, which also decides whether the rules for California apply. */
            readonly state: string;
            /** @description Country, as an ISO 3166-1 code of two capital letters. */
            readonly country: string;
            /** @description Postal code, as a string since it may start with a zero or hold letters. */
            readonly postal_code: string;
        };
        /** @description What an installer may record about a system. Every field is optional as far as its shape goes; which ones the service insists on depends on the company of the caller and on the site. At least one presumably has to be there. */
        readonly ActivationUpdate: {
            /** @description What to call the system, in at most 255 characters. */
            readonly system_name?: string;
            /**
             * @description What kind of site it is. A new activation is `residential` unless told otherwise.
             * @enum {string}
             */
            readonly system_type?: "residential" | "commercial" | "other";
            /**
             * @description How the gateways reach the internet. `dialup` stands for satellite too.
             * @enum {string}
             */
            readonly internet_connection?: "none" | "cellular" | "broadband" | "dialup";
            /** @description True for a leased system. False on a new activation unless told otherwise. */
            readonly lease?: boolean;
            /** @description Whether the system may operate, presumably as its installer sees it. True on a new activation unless told otherwise. */
            readonly operational?: boolean;
            /**
             * Format: int64
             * @description The user who owns the system. Search for the user by e-mail address, or create a home owner, to have the id. A self-installer can only own the system personally.
             */
            readonly owner_id?: number;
            /**
             * Format: int64
             * @description The user who lives with the system, where that is not the owner. Found or created like the owner.
             */
            readonly host_id?: number;
            /**
             * Format: int64
             * @description A company to add to the subcontractors of the site. A home owner cannot add any.
             */
            readonly authorized_subcontractor_id?: number;
            /**
             * Format: int64
             * @description The company that installs the system. The company of the caller on a new activation unless told otherwise.
             */
            readonly installer_id?: number;
            /**
             * Format: int64
             * @description The company that maintains the system. The company of the caller on a new activation unless told otherwise.
             */
            readonly maintainer_id?: number;
            /** @description Whether the system may appear in public lists. True on a new activation unless told otherwise. */
            readonly allow_public_access?: boolean;
            /**
             * Format: int64
             * @description When the utility allowed the system onto its grid, in epoch seconds.
             */
            readonly interconnect_date?: number;
            /**
             * @description What measures the production, a revenue-grade meter or the microinverters.
             * @enum {string}
             */
            readonly source?: "meter" | "microinverters";
            /** @description How the array is mounted: `fixed_open_rack`, `fixed_roof_mount`, `single_axis_tracking`, `single_axis_backtracking` or `dual_axis_tracking`. Null clears it. The service ignores any other word, so check for slips in the answer. */
            readonly array_type?: string | null;
            /**
             * @description How the microinverters are mounted: on a rack or rail, on Zep Solar hardware, as part of an AC module, as part of the building, on the Enphase frame mount, or on another mount without rails.
             * @enum {string}
             */
            readonly attachment_type?: "rack_mount" | "zep" | "acm" | "bipv" | "frame_mount" | "railless_mount";
            /** @description The serial number of the gateway that leads the batteries, on a site with several gateways. */
            readonly ensemble_envoy?: string;
            /** @description The grid profile for the microinverters, presumably by the `id` that the list of grid profiles shows. */
            readonly grid_profile?: string;
            /** @description A grid profile to ask for. How it differs from `grid_profile` is not published. */
            readonly requested_profile?: string;
            /** @description A reporting interval to ask for. Its unit and its values are not published. */
            readonly requested_report_freq?: string;
            /** @description Voltage and phases of a commercial system in North America. For any other the service keeps none. */
            readonly voltage?: string;
            /** @description The serial numbers of the gateways on the site. */
            readonly envoy_serial_numbers?: readonly string[];
            /**
             * Format: int64
             * @description The maker of the modules, by its id in the PV catalogue.
             */
            readonly pv_manufacturer?: number;
            /** @description The maker of the modules by name, where the catalogue does not have it. */
            readonly pv_manufacturer_name?: string;
            /**
             * Format: int64
             * @description The model of the modules, by its id in the PV catalogue.
             */
            readonly pv_model?: number;
            /** @description The model of the modules by name, where the catalogue does not have it. */
            readonly pv_model_name?: string;
            /** @description The rated power of one module in W. */
            readonly pv_module_power_rating?: number;
            /**
             * @description How the modules are built: 1 is mono-facial, 2 is bi-facial, 3 is split cell and 4 is anything else.
             * @enum {integer}
             */
            readonly pv_module_type?: 1 | 2 | 3 | 4;
            /** @description How many gateways the system will have. */
            readonly expected_envoy_count?: number;
            /** @description How many microinverters the system will have. */
            readonly expected_pcu_count?: number;
            /** @description How many AC batteries the system will have. */
            readonly expected_acb_count?: number;
            /** @description How many Q Relays the system will have. */
            readonly expected_nsr_count?: number;
            /** @description How many meters the system will have. */
            readonly expected_meter_count?: number;
            /** @description How many IQ Batteries the system will have. */
            readonly expected_encharge_count?: number;
            /** @description How many system controllers the system will have. */
            readonly expected_enpower_count?: number;
            /** @description An identifier of the caller's company for the system, of letters and digits. */
            readonly reference?: string;
            /** @description The IQ Batteries, gateway by gateway. */
            readonly encharge?: readonly components["schemas"]["ActivationEncharge"][];
            /** @description The system controllers, gateway by gateway. */
            readonly enpower?: readonly components["schemas"]["ActivationEnpower"][];
            /** @description Where the system stands. Mandatory, on update too, when the company of the caller is in the United States. */
            readonly address?: components["schemas"]["ActivationAddressInput"];
            /**
             * @description The scheme of the grid connection: 1 Net Billing Tariff (NEM 3.0), 2 Net Metering, 3 Net Feed-in tariff, 4 Gross Feed-in tariff. Mandatory for a site in California, and meant for no other.
             * @enum {integer}
             */
            readonly grid_connection_type?: 1 | 2 | 3 | 4;
            /**
             * @description Which way energy may flow between batteries and grid: 1 import only, 2 export only. Mandatory for a site in California with batteries and grid connection type 1; must not come with another type or without batteries.
             * @enum {integer}
             */
            readonly battery_grid_mode?: 1 | 2;
            /** @description Whether the site has a battery of another maker. Mandatory for a site in California; meant for sites without IQ Batteries. */
            readonly third_party_storage_device_installed?: boolean;
            /**
             * @description Who made that battery. Mandatory for a site in California that has one.
             * @enum {string}
             */
            readonly third_party_storage_device_manufacturer?: "Tesla" | "Sonnen" | "LG Chem" | "Franklin" | "Others";
            /**
             * Format: int64
             * @description When the utility was asked for the grid connection, in epoch seconds.
             */
            readonly interconnection_application_date?: number;
            /** @description Whether there is a permission to operate, presumably that of the utility. */
            readonly permission_to_operate?: boolean;
        };
        /** @description A new activation. It needs a name, and whatever else the company of the caller and the site call for. */
        readonly ActivationCreate: {
            /** @description What to call the system, in at most 255 characters. */
            readonly system_name: string;
        } & WithRequired<components["schemas"]["ActivationUpdate"], "system_name">;
        /** @description A form with one field, which presumably holds JSON. */
        readonly ActivationCreateForm: {
            /** @description The new activation, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly system: components["schemas"]["ActivationCreate"] | string;
        };
        /** @description A company in Enlighten, or a branch of one. */
        readonly Company: {
            /**
             * Format: int64
             * @description The id of the company.
             */
            readonly company_id: number;
            /** @description The name of the company. */
            readonly company_name: string;
            /** @description Town, state and country in one line, meant for people to read. */
            readonly location: string;
            /** @description Holds `installer` for an installer company. Empty for any other. */
            readonly roles: readonly "installer"[];
            /** @description A path on the host that names the company, with the ending `.json`. The contract has no operation there. */
            readonly uri: string;
        };
        /** @description A person who has, or may get, an Enlighten login: a home owner, or a member of an installer company. No field holds a password. */
        readonly User: {
            /** @description Whether the person may log in to Enlighten. */
            readonly active: boolean;
            /** @description Holds `self_installer` for somebody who installed their own system. Empty for everybody else. */
            readonly user_roles: readonly "self_installer"[];
            /** @description The e-mail address, which is the login name too. No two users share one. */
            readonly email: string;
            /** @description Whether Enlighten sends automatic e-mails to this person. */
            readonly enlighten_emails: boolean;
            /**
             * @description Which side of Enlighten the person sees: `my` is that of home owners, `manager` that of companies. Whoever is created in a company gets `manager`.
             * @enum {string}
             */
            readonly enlighten_view: "my" | "manager";
            /** @description Given name. */
            readonly first_name: string;
            /** @description Family name. */
            readonly last_name: string;
            /** @description Telephone number, in no fixed notation. Presumably null when nobody gave one. */
            readonly phone: string | null;
            /** @description A path on the host that names the user, with the ending `.json`. It is a name rather than an address: read users by their `user_id`. */
            readonly uri: string;
            /**
             * Format: int64
             * @description The id of the user. Activations call it `owner_id` or `host_id`.
             */
            readonly user_id: number;
            /**
             * Format: int64
             * @description When the user was last changed, in epoch seconds.
             */
            readonly updated_at: number;
            /** @description The company that the user belongs to. Only where `expand` asks for it, and presumably absent for somebody who belongs to none. */
            readonly company?: components["schemas"]["Company"];
        };
        /** @description An activation with everything that its installer recorded. Texts and choices that nobody filled in are empty strings, also where the value is otherwise a number. */
        readonly Activation: {
            /** @description The owner: the name, or the whole user where `expand` asks for it. Absent or null while there is none. */
            readonly owner?: string | components["schemas"]["User"] | null;
            /** @description The host: the name, or the whole user where `expand` asks for it. Absent or null while there is none. */
            readonly host?: string | components["schemas"]["User"] | null;
            /** @description Whether the system may appear in the public lists of Enphase and of its installer. True unless told otherwise. */
            readonly allow_public_access: boolean;
            /**
             * Format: int64
             * @description When the utility allowed the system onto its grid, in epoch seconds. Presumably null before that.
             */
            readonly interconnect_date: number | null;
            /** @description Where the installer answers questions about the system. Empty when the company named no address. */
            readonly installer_support_email: string;
            /**
             * @description What measures the production, a revenue-grade meter or the microinverters.
             * @enum {string}
             */
            readonly source: "meter" | "microinverters";
            /** @description How the array is mounted: `fixed_open_rack`, `fixed_roof_mount`, `single_axis_tracking`, `single_axis_backtracking` or `dual_axis_tracking`. Empty or null when nobody recorded it. */
            readonly array_type: string | null;
            /** @description How the microinverters are mounted: `rack_mount`, `zep`, `acm`, `bipv`, `frame_mount` or `railless_mount`. Empty or null when nobody recorded it. */
            readonly attachment_type: string | null;
            /** @description The serial number of the gateway that leads the batteries, on a site with several gateways. Empty elsewhere. */
            readonly ensemble_envoy: string;
            /**
             * @description Whether the microinverters are told to produce. Presumably it may be absent below stage 3, where no mode can be read.
             * @enum {string}
             */
            readonly production_mode?: "on" | "off";
            /** @description The grid profile that the microinverters follow, presumably by the `id` that the list of grid profiles shows. Empty when none is set. */
            readonly grid_profile: string;
            /** @description The grid profile that was asked for, and presumably is not in force yet. Empty when there is none. */
            readonly requested_profile: string;
            /** @description The reporting interval that was asked for, and presumably is not in force yet. Empty when there is none. */
            readonly requested_report_freq: string;
            /** @description Voltage and phases of a commercial system in North America. Empty or null for any other. */
            readonly voltage: string | null;
            /** @description The serial numbers of the gateways. Empty when none is recorded. */
            readonly envoy_serial_numbers: readonly string[];
            /** @description How many gateways the system is planned to have. */
            readonly expected_envoy_count: number;
            /** @description How many microinverters the system is planned to have. */
            readonly expected_pcu_count: number;
            /** @description How many AC batteries the system is planned to have. Absent from some answers. */
            readonly expected_acb_count?: number;
            /** @description How many Q Relays the system is planned to have. */
            readonly expected_nsr_count: number;
            /** @description How many meters the system is planned to have. */
            readonly expected_meter_count: number;
            /** @description How many IQ Batteries the system is planned to have. */
            readonly expected_encharge_count: number;
            /** @description How many system controllers the system is planned to have. */
            readonly expected_enpower_count: number;
            /** @description The maker of the modules, by its id in the PV catalogue. Empty when none is chosen. */
            readonly pv_manufacturer: number | "";
            /** @description The maker of the modules by name, where the catalogue does not have it. Empty otherwise. */
            readonly pv_manufacturer_name: string;
            /** @description The model of the modules, by its id in the PV catalogue. Empty when none is chosen. */
            readonly pv_model: number | "";
            /** @description The model of the modules by name, where the catalogue does not have it. Empty otherwise. */
            readonly pv_model_name: string;
            /** @description The rated power of one module in W. Empty when nobody recorded it. */
            readonly pv_module_power_rating: number | "";
            /** @description How the modules are built: 1 is mono-facial, 2 is bi-facial, 3 is split cell and 4 is anything else. Empty when nobody recorded it. */
            readonly pv_module_type: (1 | 2 | 3 | 4) | "";
            /** @description The IQ Batteries, gateway by gateway. Absent or empty when there are none. */
            readonly encharge?: readonly components["schemas"]["ActivationEncharge"][];
            /** @description The system controllers, gateway by gateway. Absent or empty when there are none. */
            readonly enpower?: readonly components["schemas"]["ActivationEnpower"][];
        } & components["schemas"]["ActivationSummary"];
        /** @description A form with one field, which presumably holds JSON. */
        readonly ActivationUpdateForm: {
            /** @description What to change, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly system: components["schemas"]["ActivationUpdate"] | string;
        };
        /** @description Confirms a change in one sentence. It does not repeat what was changed. */
        readonly ActivationMessage: {
            /** @description A sentence for people. It names the kind of change and is the same every time. */
            readonly message: string;
        };
        /** @description Which ways energy may flow between the batteries of a site and the grid. */
        readonly ActivationBatteryMode: {
            /** @description Whether the batteries may charge from the grid. */
            readonly CFG_allowed: boolean;
            /** @description Whether the batteries may discharge to the grid. */
            readonly DTG_allowed: boolean;
        };
        /** @description Whether the microinverters of a site are told to produce, and how many do. */
        readonly ProductionMode: {
            /**
             * @description The mode of the site. `off` keeps every microinverter from producing.
             * @enum {string}
             */
            readonly mode: "on" | "off";
            /** @description How many microinverters the system has. */
            readonly total_micros: number;
            /** @description How many of them produce energy, presumably at present. At most the total; presumably 0 once a site is off, and at night. */
            readonly energy_producing_micros: number;
        };
        /** @description The production mode to set. */
        readonly ProductionModeUpdate: {
            /**
             * @description `on` lets the microinverters produce, `off` stops them.
             * @enum {string}
             */
            readonly mode: "on" | "off";
        };
        /** @description A form with one field, which presumably holds JSON. */
        readonly ProductionModeForm: {
            /** @description The mode to set, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly production_mode: components["schemas"]["ProductionModeUpdate"] | string;
        };
        /** @description The record of a user as it shall be. Names and e-mail address always belong to it. */
        readonly ActivationUserUpdate: {
            /**
             * Format: int64
             * @deprecated
             * @description The company that the user joins. It takes access to the user, to the old company and to the new one. Deprecated, though the body has no other field for it.
             */
            readonly company_id?: number;
            /** @description The e-mail address, which is the login name too. No two users may share one. */
            readonly email: string;
            /** @description Whether Enlighten sends automatic e-mails to this person. False for a new user unless told otherwise. */
            readonly enlighten_emails?: boolean;
            /**
             * @description Which side of Enlighten the person sees: `my` for home owners, `manager` for companies, which takes an agreement with Enphase. Ignored for a member of a company, who always gets `manager`.
             * @enum {string}
             */
            readonly enlighten_view?: "my" | "manager";
            /** @description Given name. */
            readonly first_name: string;
            /** @description Family name. */
            readonly last_name: string;
            /** @description Telephone number, at most 255 characters. May be left out. */
            readonly phone?: string;
        };
        /** @description A form with one field, which presumably holds JSON. */
        readonly ActivationUserForm: {
            /** @description The user as it shall be, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly user: components["schemas"]["ActivationUserUpdate"] | string;
        };
        /** @description The person to create. Fields that are not listed here are dropped without a word. */
        readonly HomeOwnerCreate: {
            /** @description The e-mail address. No user of Enlighten may have it yet. */
            readonly email: string;
            /**
             * @description Whether Enlighten may send automatic e-mails to the person.
             * @default false
             */
            readonly enlighten_emails?: boolean;
            /**
             * @description Which side of Enlighten the person gets. Leave it at `my` for a home owner. `manager` is refused without `company_id`, and takes an agreement with Enphase.
             * @default my
             * @enum {string}
             */
            readonly enlighten_view?: "my" | "manager";
            /** @description Given name. */
            readonly first_name: string;
            /** @description Family name. */
            readonly last_name: string;
            /** @description Telephone number in any notation, of at most 255 characters. */
            readonly phone?: string;
            /**
             * Format: int64
             * @description The company that the person is to belong to. Leave it out for a home owner.
             */
            readonly company_id?: number;
        };
        /** @description A form with one field, which holds JSON. */
        readonly HomeOwnerForm: {
            /** @description The new user, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly user: components["schemas"]["HomeOwnerCreate"] | string;
        };
        /** @description Who has an e-mail address, as ids only. */
        readonly UserMatch: {
            /**
             * Format: int64
             * @description The id of the user.
             */
            readonly user_id: number;
            /**
             * Format: int64
             * @description Where the user is a member, by the id of the company. Absent for somebody who is a member of none.
             */
            readonly company_id?: number;
        };
        /** @description A member of a company, as a list of exactly two values. The first is the id of the user, a number; the second is the e-mail address. */
        readonly CompanyUserEntry: readonly (number | string)[];
        /** @description The members of one company. */
        readonly CompanyUserList: {
            /** @description One entry a member. May be empty. */
            readonly users: readonly components["schemas"]["CompanyUserEntry"][];
        };
        /** @description The person to create in the company. Fields that are not listed here are dropped without a word. */
        readonly CompanyUserCreate: {
            /** @description The e-mail address. No user of Enlighten may have it yet. */
            readonly email: string;
            /**
             * @description Whether Enlighten may send automatic e-mails to the person.
             * @default false
             */
            readonly enlighten_emails?: boolean;
            /** @description Given name. */
            readonly first_name: string;
            /** @description Family name. */
            readonly last_name: string;
            /** @description Telephone number in any notation, of at most 50 characters. */
            readonly phone?: string;
        };
        /** @description A form with one field, which holds JSON. */
        readonly CompanyUserForm: {
            /** @description The new user, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly user: components["schemas"]["CompanyUserCreate"] | string;
        };
        /** @description What to change. A field that is left out presumably keeps its value, and presumably one has to be there. */
        readonly CompanyUserUpdate: {
            /**
             * Format: int64
             * @deprecated
             * @description The company that the user is to move to. The caller needs access to the user, to the old company and to the new one.
             */
            readonly company_id?: number;
            /** @description The new e-mail address. No other user of Enlighten may have it. */
            readonly email?: string;
            /** @description Whether Enlighten may send automatic e-mails to the person. Presumably unchanged when left out. */
            readonly enlighten_emails?: boolean;
            /** @description Given name. It cannot be emptied. */
            readonly first_name?: string;
            /** @description Family name. It cannot be emptied. */
            readonly last_name?: string;
            /** @description Telephone number in any notation, of at most 255 characters. */
            readonly phone?: string;
        };
        /** @description A form with one field, which holds JSON. */
        readonly CompanyUserUpdateForm: {
            /** @description What to change, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly user: components["schemas"]["CompanyUserUpdate"] | string;
        };
        /** @description The company of the caller with its branches. */
        readonly CompanyBranchList: {
            /**
             * Format: int64
             * @description The id of the company that the caller belongs to.
             */
            readonly company_id: number;
            /** @description The name of that company. */
            readonly company_name: string;
            /** @description One entry a branch. Empty when the company has none. The company itself is not among them. */
            readonly branches: readonly components["schemas"]["Company"][];
        };
        /** @description A company that may work for the company of the caller. */
        readonly Subcontractor: {
            /**
             * Format: int64
             * @description The id of the subcontractor.
             */
            readonly company_id: number;
            /** @description The name of the subcontractor. */
            readonly company_name: string;
            /** @description Town, state and country in one line, meant for people to read. */
            readonly location: string;
            /** @description Holds `installer` for an installer company. Empty for any other. */
            readonly roles: readonly "installer"[];
            /** @description A path on the host that names the subcontractor, with the ending `.json`. The contract has no operation there. */
            readonly uri: string;
            /** @description Whether the subcontractor may work at present. `Enabled` is known, and `Disabled` is to be expected. */
            readonly status: string;
        };
        /** @description The company of the caller with the companies that may work for it. */
        readonly SubcontractorList: {
            /**
             * Format: int64
             * @description The id of the company that the caller belongs to.
             */
            readonly company_id: number;
            /** @description The name of that company. */
            readonly company_name: string;
            /** @description One entry a subcontractor. Empty when the company has none. */
            readonly authorized_subcontractors: readonly components["schemas"]["Subcontractor"][];
        };
        /** @description The expected production of each calendar month in kWh, presumably January first: twelve decimal numbers in strings, each above 0. Empty when there is no estimate. */
        readonly MonthEstimates: readonly string[] | readonly string[];
        /** @description What a system is expected to produce, as entered for it. */
        readonly Estimate: {
            /**
             * Format: int64
             * @description The id of the system, which is the id of its activation.
             */
            readonly system_id: number;
            /** @description By how many percent the production falls every year, counted from year 0 of the system. A decimal number in a string, `0.5` unless somebody entered another. */
            readonly degrade_factor: string;
            readonly month_estimates: components["schemas"]["MonthEstimates"];
        };
        /** @description The whole new estimate. */
        readonly EstimateUpdate: {
            /** @description By how many percent the production falls every year, from 0 up. A decimal number in a string. */
            readonly degrade_factor: string;
            readonly month_estimates: components["schemas"]["MonthEstimates"];
        };
        /** @description A form with one field, which presumably holds JSON. */
        readonly EstimateForm: {
            /** @description The estimate, as JSON. Give the object to a tool that encodes it, or the text to one that does not. */
            readonly estimate: components["schemas"]["EstimateUpdate"] | string;
        };
        /** @description One set of limits for one grid code. */
        readonly GridProfile: {
            /** @description The id that the service gave the profile, 24 hexadecimal digits in the sample. Presumably the one that an activation takes as `grid_profile`. */
            readonly id: string;
            /** @description Another id of the profile. In the sample it is `agf:`, followed by 24 hexadecimal digits that differ from `id`. */
            readonly profile_id: string;
            /**
             * Format: date-time
             * @description When the profile was created, in RFC 3339. UTC in the sample.
             */
            readonly created: string;
            /**
             * Format: date-time
             * @description When the profile was last changed, in RFC 3339. UTC in the sample.
             */
            readonly updated: string;
            /** @description The name of the profile. */
            readonly name: string;
            /** @description A text about the profile. */
            readonly description: string;
            /** @description The version of the profile, as three numbers with dots between them in the sample. */
            readonly version: string;
            /** @description The kind of gateway that can take the profile. `north_america` is known; the list is open. */
            readonly envoy_type: string;
            /** @description The countries that the profile is for, as ISO 3166-1 codes of two letters. */
            readonly countries: readonly string[];
            /** @description The codes of the states that the profile is for. */
            readonly states: readonly string[];
            /** @description The names of the states that the profile is for. */
            readonly state_names: readonly string[];
            /** @description Presumably whether the first generation of Enphase storage systems, called Ensemble, can keep the profile. */
            readonly ensemble_1_compatible: boolean;
        };
        /** @description The grid profiles that the caller may use. */
        readonly GridProfileList: {
            /** @description One entry a profile. */
            readonly grid_profiles: readonly components["schemas"]["GridProfile"][];
        };
        /** @description One meter of a gateway, without its readings. */
        readonly Meter: {
            /** @description Which meter it is, by serial number. */
            readonly serial_number: string;
            /** @description Who made the meter. */
            readonly manufacturer: string;
            /** @description The model of the meter. For one that is built into a gateway, the model of the gateway. */
            readonly model: string;
            /** @description What the meter measures. `production` is known and `consumption` presumably the other; the list is open. */
            readonly type: string;
            /**
             * Format: date
             * @description The day on which the meter went into operation. Presumably null before that.
             */
            readonly operational_date: string | null;
            /**
             * Format: date-time
             * @description When the meter first reported, in RFC 3339 with an offset from UTC. Presumably null before that.
             */
            readonly first_report_date: string | null;
            /**
             * Format: date-time
             * @description When the meter last reported, in RFC 3339 with an offset from UTC. Presumably null before the first report.
             */
            readonly last_report_date: string | null;
            /** @description The phase that the meter sits on. `L1(A)` is known; the list is open. */
            readonly phase: string;
            /** @description The serial number of the gateway that the meter belongs to. */
            readonly envoy_serial_number: string;
            /** @description How the meter is. `normal` means that nothing is wrong; the list is open. */
            readonly status: string;
            /**
             * @description Whether the meter is switched on, which the meter control changes. It calls the same words `status`.
             * @enum {string}
             */
            readonly state: "enabled" | "disabled";
        };
        /** @description What to do with the meter. */
        readonly MeterControlUpdate: {
            /**
             * @description The state that the meter is to have. The meter calls it `state`.
             * @enum {string}
             */
            readonly status: "enabled" | "disabled";
        };
        /** @description The receipt for a task. It has the shape that refusals have elsewhere. */
        readonly MeterControlAnswer: {
            /** @description The HTTP status again, as a string. */
            readonly reason: string;
            /** @description One or more sentences that tell what was sent to the meter. */
            readonly message: readonly string[];
        };
        /** @description A maker or a module, as a list of exactly two values. The first is the id, a number; the second is the name. */
        readonly PvCatalogueEntry: readonly (number | string)[];
        /** @description The makers of modules that Enlighten knows. */
        readonly PvManufacturerList: {
            /** @description One entry a maker. May be empty. */
            readonly pv_manufacturers: readonly components["schemas"]["PvCatalogueEntry"][];
        };
        /** @description The modules of one maker that Enlighten knows. */
        readonly PvModelList: {
            /** @description The maker that was asked for. */
            readonly pv_manufacturer: {
                /**
                 * Format: int64
                 * @description The id of the maker.
                 */
                readonly pv_manufacturer_id: number;
                /** @description The name of the maker. */
                readonly name: string;
            };
            /** @description One entry a module. May be empty. */
            readonly pv_models: readonly components["schemas"]["PvCatalogueEntry"][];
        };
        /** @description A span of the day with one price. Presumably it lasts until the next one begins, or until midnight. */
        readonly TariffPeriod: {
            /** @description The name of the period, such as `period_1`. */
            readonly id: string;
            /** @description When the period begins, presumably in minutes after midnight at the site. */
            readonly start: number;
            /** @description Price in this period, presumably of a kWh, as a decimal string. */
            readonly rate: string;
            /** @description Presumably what is wrong with the period, by field; empty when nothing is. Often absent. */
            readonly error?: {
                readonly [key: string]: string | readonly string[];
            };
        };
        /** @description The days of the week that share their prices. */
        readonly TariffDays: {
            /** @description The name of the kind of day. `weekdays`, `weekend` and `all_days` are known. */
            readonly id: string;
            /** @description The days of the week, as three English letters each, separated by commas without spaces. */
            readonly days: string;
            /** @description From when on the battery has to charge, presumably in minutes after midnight at the site. */
            readonly must_charge_start: number;
            /** @description How long the battery has to charge, presumably in minutes. 0 when it does not have to. */
            readonly must_charge_duration: number;
            /** @description The prices over the day, in the order of time. */
            readonly periods: readonly components["schemas"]["TariffPeriod"][];
            /** @description Whether the battery may charge from the grid on such days. Often absent. */
            readonly enable_charge_from_grid?: boolean;
            /** @description Whether the battery may discharge into the grid on such days. Often absent. */
            readonly enable_discharge_to_grid?: boolean;
        };
        /** @description A part of the year with prices of its own. Presumably it lasts until the next one begins. */
        readonly TariffSeason: {
            /** @description The name of the season, such as `summer`, or `all_year_long`. */
            readonly id: string;
            /** @description The day of the year on which it begins, presumably as month/day, without leading zeros. */
            readonly start: string;
            /** @description The kinds of days that have prices of their own. Together they name each day of the week. */
            readonly days: readonly components["schemas"]["TariffDays"][];
        };
        /** @description What energy costs and earns. */
        readonly TariffRates: {
            /** @description How the battery is set. Presumably absent where there is none. */
            readonly storage_settings?: {
                /** @description The mode that the battery runs in, in a word of the gateway. `backup` is known; the words are not those of the battery settings. */
                readonly mode: string;
                /** @description State of charge that the battery holds back, in percent. */
                readonly reserved_soc: number;
            };
            /** @description The currency of all prices. */
            readonly currency: {
                /** @description The currency, as an ISO 4217 code. */
                readonly code: string;
            };
            /** @description The prices of a tariff that does not vary. */
            readonly single_rate: {
                /** @description Price of energy bought, presumably of a kWh, as a decimal string. */
                readonly rate: string;
                /** @description Price of energy fed into the grid, presumably of a kWh, as a decimal string. */
                readonly sell: string;
            };
            /** @description Prices of energy bought, by season. Presumably one season `all_year_long` where the year makes no difference. */
            readonly seasons: readonly components["schemas"]["TariffSeason"][];
            /** @description Prices of energy fed into the grid, in the same form. */
            readonly seasons_sell: readonly components["schemas"]["TariffSeason"][];
        };
        /** @description The tariff of a system, and how its last change went. */
        readonly Tariff: {
            readonly tariff: components["schemas"]["TariffRates"];
            /** @description The last change of the tariff on its way to the gateway. */
            readonly task: {
                /** @description How far the change has come. `pending` is known; expect other words. */
                readonly status: string;
                /**
                 * Format: date-time
                 * @description When the change was ordered, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
                 */
                readonly created_at: string;
            };
        };
        /** @description One module, with the microinverter under it. */
        readonly PvArrayModule: {
            /**
             * Format: int64
             * @description The id of the module.
             */
            readonly id: number;
            /** @description Where the module lies within its array, in units of the plan. More is further right. */
            readonly left: number;
            /** @description Where the module lies within its array, in units of the plan. More is further up. */
            readonly top: number;
            /** @description By how many degrees, presumably, the module is turned clockwise within its array. 90 turns portrait into landscape. */
            readonly angle: number;
            /** @description The serial number of the microinverter under the module. */
            readonly serial_num: string;
        };
        /** @description One array, which is a group of modules with one tilt. */
        readonly PvArray: {
            /**
             * Format: int64
             * @description The id of the array.
             */
            readonly id: number;
            /** @description The name that somebody gave the array. */
            readonly label: string;
            /** @description By how many degrees, presumably, the array is turned on the plan, clockwise. */
            readonly angle: number;
            /** @description How many degrees the modules are tilted, presumably from the horizontal. A decimal number in a string. */
            readonly tilt: string;
            /** @description The serial numbers of the gateways that report the microinverters of the array. */
            readonly reporting_envoys: readonly string[];
            /** @description The serial number of the gateway that the array was assigned to. Null when it was assigned to none. */
            readonly provisioned_envoy: string | null;
            /**
             * Format: int64
             * @description When the array was last changed, in epoch seconds.
             */
            readonly updated_at: number;
            /** @description Where the array lies on the plan, in its units. More is further right. May be negative. */
            readonly left: number;
            /** @description Where the array lies on the plan, in its units. More is further up. May be negative. */
            readonly top: number;
            /** @description One entry a module. */
            readonly modules: readonly components["schemas"]["PvArrayModule"][];
        };
        /** @description Devices of one kind. */
        readonly ArrayInventoryDetail: {
            /** @description The kind of device, or its model, in words for people to read. The list is open. */
            readonly type: string;
            /** @description How many there are. */
            readonly count: number;
            /** @description The serial number of the device. The name is written with a capital, unlike the others. */
            readonly serialNum: string;
        };
        /** @description One picture behind the arrays, and how it is laid. */
        readonly ArrayLayer: {
            /** @description The URL of the picture. Empty when there is none. */
            readonly file: string;
            /** @description How far the picture is zoomed. */
            readonly scale: number;
            /** @description By how many degrees the picture is turned, presumably clockwise. */
            readonly angle: number;
            /** @description How much the picture covers. The service spells the name like this. */
            readonly opaciy: number;
            /** @description The width of the picture. */
            readonly width: number;
            /** @description The height of the picture. */
            readonly height: number;
            /** @description Where the picture begins from the left. */
            readonly left: number;
            /** @description Where the picture begins from the top. */
            readonly top: number;
        };
        /** @description The plan of one system. */
        readonly ArrayLayout: {
            /**
             * Format: int64
             * @description The id of the system.
             */
            readonly system_id: number;
            /**
             * Format: int64
             * @description When the system was created, in epoch seconds.
             */
            readonly created_at: number;
            /**
             * Format: int64
             * @description When the system was last changed, in epoch seconds.
             */
            readonly updated_at: number;
            /** @description By how many degrees the whole plan is turned, presumably clockwise. Null when nobody turned it. */
            readonly angle: number | null;
            /** @description One entry an array. */
            readonly arrays: readonly components["schemas"]["PvArray"][];
            /** @description The serial numbers of the active microinverters of the system. */
            readonly inventory: readonly string[];
            /** @description The devices of the system by kind. */
            readonly inventory_details: readonly components["schemas"]["ArrayInventoryDetail"][];
            /** @description The pictures behind the arrays. */
            readonly layers: readonly components["schemas"]["ArrayLayer"][];
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
                /** @description `no-store`, as the standard demands and as the framework does by itself. No recording shows it. */
                readonly "Cache-Control"?: string;
                /** @description `no-cache`, the same for caches of old. */
                readonly Pragma?: string;
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
        /** @description The quota of the application is used up for this calendar minute or month. No header is known to tell when to come back. */
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
        /** @description The body has no `system`, or a key, a state, an order or a page that the search does not support. */
        readonly SystemSearchUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service failed, or could not read the devices. */
        readonly SystemDevicesInternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No gateway in service has this serial number. That of a retired gateway is answered alike. */
        readonly EnvoyNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The serial number is missing or empty. */
        readonly GatewaySerialUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The start is missing, unreadable or too long ago; the window is longer than seven days or runs backwards; or another parameter is unreadable. */
        readonly EventWindowUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No event type has this id. The text quotes the id in the notation of Ruby. */
        readonly EventTypeNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The id is no integer. */
        readonly EventTypeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Neither a gateway nor a site is named, or a query parameter has a value that the service does not support. */
        readonly InverterSummariesUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no system with this id. The heading says that the caller is not authorized; the status and the code say 404. */
        readonly MeterSystemNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The service cannot read the instant. */
        readonly MeterReadingsUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The period ends in the future or is longer than seven days; presumably also if it runs backwards or begins more than two years back, or if an instant is unreadable. */
        readonly RgmStatsUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The data of this period is unavailable for the moment. Ask again later. The body is not in the envelope of the other refusals. */
        readonly RgmStatsUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The range is refused: presumably it runs backwards or begins in the future, or a date is no calendar day. */
        readonly EnergyLifetimeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The window is refused: it runs backwards, begins in the future or, presumably, more than two years back, or a parameter is unreadable. The text quotes the window, and what the system has, in the notation of Ruby. */
        readonly TelemetryRangeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The dates are refused: presumably one is no calendar day, the range runs backwards, or it begins in the future. */
        readonly LifetimeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The window is refused: it begins in the future or, presumably, more than two years back, or runs backwards. Or, presumably, a parameter is unreadable, or the page is larger than allowed. */
        readonly MicroTelemetryListUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system has no microinverter with this serial number, or there is no system with this id. */
        readonly MicroNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system has no battery with this serial number, or there is no system with this id. */
        readonly EnchargeNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no system with this id, or it has no EV charger with this serial number. */
        readonly EvseNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The range is refused: presumably it cannot be read, runs backwards, or begins in the future. */
        readonly DateRangeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no system with this id; an id that is no number is answered alike. The text quotes the id in the notation of Ruby. */
        readonly SystemNotFoundLong: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The window is refused: presumably it is unreadable, runs backwards, begins in the future or more than two years back, or the site has no intervals of the duration asked for. */
        readonly DeviceTelemetryUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system has no IQ Battery, so there is nothing to read. */
        readonly BatteryMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system has no IQ Battery; or presumably a setting has a value that the battery cannot take, or the body has none. Presumably nothing is changed then. */
        readonly BatterySettingsUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system has no IQ Battery, or presumably the status is missing or is no word that can be set. Presumably nothing is changed then. */
        readonly StormGuardUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The system has not reported yet, so its grid state is not known. */
        readonly GridStateUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description `soc_low` is missing where its mode needs it; or presumably the update names no load of the system, lacks another setting, or has one out of range. Presumably nothing is changed then. */
        readonly LoadControlUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The API key or the access token is missing, unknown, expired or revoked, the two belong to different applications, or the application lacks the access control. Unlike elsewhere, the text tells which: `NOT_AUTHENTICATED` is about the key, `UNAUTHORIZED` about the token or what it may do. */
        readonly LiveStreamNotAuthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The system exists, and the token does not cover it. Or the application lacks the access control, where a switch of the mock says so; the published text has 401 for that. */
        readonly LiveStreamForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The quota of the application is used up for this calendar minute or month. No header is known to tell when to come back. */
        readonly LiveStreamUsageLimitExceeded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The duration is below 30 seconds. */
        readonly LiveStream461: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The duration is above 300 seconds. */
        readonly LiveStream462: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The duration is not an integer. */
        readonly LiveStream463: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The site has no active gateway, or its software is older than 6.0.0. */
        readonly LiveStream466: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description There is no system with this id; an id that is no number is answered alike. In this operation it takes the place of 404. */
        readonly LiveStream468: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The meters of the site do not suffice. Every site needs an active production meter; one with an active battery or system controller needs an active consumption meter too. */
        readonly LiveStream472: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The gateway of the site does not report at present. It may again later. */
        readonly LiveStream473: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The service failed. Behind the mock this is a defect of the mock, and its journal holds the request. */
        readonly LiveStreamInternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description A service behind this one cannot be reached. Try again. */
        readonly LiveStream550: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description A service behind this one cannot be reached. Try again. What sets it apart from 550 is not published. */
        readonly LiveStream551: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description The connection to the site cannot be set up. Try again. */
        readonly LiveStream552: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["LiveStreamError"];
            };
        };
        /** @description There is no system with this id, or the id is no number. In this family it takes the place of 404. */
        readonly EvChargerSystemBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description The API key or the access token is missing, unknown, expired or revoked, the two belong to different applications, or the application lacks the access control. The body does not tell which. */
        readonly EvChargerNotAuthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description The system exists, and the token does not cover it. Or the application lacks the access control. */
        readonly EvChargerForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description The quota of the application is used up for this calendar minute or month. No header is known to tell when to come back. */
        readonly EvChargerUsageLimitExceeded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description The service failed. Behind the mock this is a defect of the mock, and its journal holds the request. */
        readonly EvChargerInternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description There is no system with this id, or offset or limit is out of range. */
        readonly EvChargerEventsBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description There is no such system or charger, or offset or limit is out of range. */
        readonly EvChargerSessionsBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description There is no system with this id, or it has no EV charger with this serial number. Which of the two is not told. */
        readonly EvChargerUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description There is no such system or charger; or a date is no day written as YYYYMMDD; or presumably the start date is missing, or the range runs backwards. */
        readonly EvChargerLifetimeBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description There is no such system or charger; or the granularity is neither day nor week, or presumably the start cannot be read. */
        readonly EvChargerTelemetryBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description There is no such system or charger, the plug is not counted from 1, or the level lies outside 0 to 100. */
        readonly StartChargingBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EvChargerError"];
            };
        };
        /** @description The API key or the access token is missing, unknown, expired or revoked, the two belong to different applications, the application lacks the access control, or the system in the path exists and is not one that the caller may see. Presumably only a missing key is told apart. */
        readonly PartnerNotAuthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The application lacks the access control. Third-party clients report 401 for that, and a switch of the mock makes it 403. */
        readonly PartnerForbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description A stage is none that the service knows; or presumably `limit` is out of range, `installer_id` is no number, or `next` is no cursor. */
        readonly ActivationListUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The quota of the application, or of this operation, is used up, and the body says for which window. */
        readonly PartnerUsageLimitExceededInWindow: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayQuotaError"];
            };
        };
        /** @description The service failed. Behind the mock this is a defect of the mock, and its journal holds the request. */
        readonly PartnerInternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service does not take the activation as it was sent. One answer may hold several sentences, of which those about the type and about a missing address are published and the others presumed. What California asks for is held against the address of the site, what the United States ask for against the company of the caller. */
        readonly ActivationUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description Nothing has this id; an id that is no number is presumably answered alike. An activation that exists and that the caller may not see is presumably 401 instead. An id too large for the database has a text of its own. */
        readonly ActivationNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Presumably this is the answer where `expand` names something that cannot be expanded. */
        readonly ActivationExpandUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The activation is too far advanced to be deleted, or devices still belong to it. */
        readonly DeleteActivationUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description No system has this id; an id that is no number is presumably answered alike. A system that exists and that the caller may not see is presumably 401 instead. */
        readonly PartnerSystemNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The site has no Enphase batteries, hence no battery mode. */
        readonly ReadActivationBatteryModeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The quota of the application is used up for this calendar minute or month, or this operation for the month. No header is known to tell when to come back. */
        readonly PartnerUsageLimitExceeded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The site has no Enphase batteries, or presumably the body lacks one of the two settings. */
        readonly UpdateActivationBatteryModeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The system has not passed stage 2: presumably no gateway has reported yet. */
        readonly ReadProductionModeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The system has not passed stage 2, or no gateway is there to take the task; or presumably the mode is neither `on` nor `off`. */
        readonly UpdateProductionModeUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description There is no such user. An id that is no number is presumably answered alike. */
        readonly UserNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `expand` names something other than `company`. */
        readonly UserExpandUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The form has no field `user`, or what it holds breaks a rule. The sentences are presumably those of a home owner's creation. */
        readonly UpdateActivationUserUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The service has something else against the change. The sentences vary: the published sample holds a placeholder instead of one, so that no real text is known. */
        readonly ActivationAccessUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The form has no field `user`, or what it holds breaks a rule. Presumably several sentences where several rules are broken. */
        readonly HomeOwnerUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description No e-mail address came with the request, or an empty one. */
        readonly UserSearchUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description There is no company with this id. An id that is no number is presumably answered alike. */
        readonly CompanyNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The form has no field `user`, or what it holds breaks a rule. Presumably several sentences where several rules are broken. */
        readonly CompanyUserCreateUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description There is no user with this id, or presumably no company with this one. An id that is no number is presumably answered alike. */
        readonly CompanyUserNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The form has no field `user`, or what it holds breaks a rule. Presumably several sentences where several rules are broken. */
        readonly CompanyUserUpdateUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The form has no field `estimate`, or what it holds breaks a rule. */
        readonly EstimateUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The user of the token belongs to no company. */
        readonly PartnerCompanyMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The system has no meter with this serial number, or presumably there is no such system. A system id that is no number is presumably answered alike. What exists and the caller may not see is 401 instead. */
        readonly MeterNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description `status` is missing or neither `enabled` nor `disabled`. */
        readonly MeterControlUnprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description There is no maker with this id. An id that is no number is presumably answered alike. */
        readonly PvManufacturerNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
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
         * @description `read`, `write`, both or nothing: the scope is `read write` in any case. Any other comes back as `invalid_scope`.
         * @example read write
         */
        readonly Scope: string;
        /**
         * @description The only grant that the quick start exchanges with a GET.
         * @example refresh_token
         */
        readonly RefreshGrantType: "refresh_token";
        /**
         * @description The latest refresh token of the grant. In a query it may end up in logs: prefer the POST and its form.
         * @example unique_refresh_token
         */
        readonly RefreshTokenByGet: string;
        /**
         * @description Which grant is exchanged for tokens.
         * @example refresh_token
         */
        readonly GrantType: "authorization_code" | "password" | "refresh_token";
        /**
         * @description The code from the redirect, for `authorization_code`. It works once.
         * @example 2TJk7M
         */
        readonly Code: string;
        /**
         * @description The redirect URI of the authorization request, to the letter, for `authorization_code`.
         * @example http://127.0.0.1:4020/callback
         */
        readonly CodeRedirectUri: string;
        /**
         * @description The latest refresh token of the grant, for `refresh_token`.
         * @example unique_refresh_token
         */
        readonly RefreshToken: string;
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
        /**
         * @description How many systems a page may hold, from 1 to 1000: ten times as many as in the plain list.
         * @example 100
         */
        readonly SearchSize: number;
        /**
         * @description Whether each system has the field `live_stream`, which tells if its live data is streamed over Kafka.
         * @example true
         */
        readonly SearchLiveStream: boolean;
        /**
         * @description The serial number of the gateway (the Envoy), as the list of devices shows it.
         * @example 122323450071
         */
        readonly GatewaySerialNumber: string;
        /**
         * @description Where the window begins, in epoch seconds, at most nine months back. Another published document says six months: a client that stays within those satisfies both. The name is not `start_at`, which telemetry takes.
         * @example 1740182400
         */
        readonly EventStartTime: number;
        /**
         * @description Where the window ends, in epoch seconds, at most seven days after the start. By default one day after the start, or now, whichever is earlier.
         * @example 1740787200
         */
        readonly EventEndTime: number;
        /**
         * @description Which alarms to answer: those that are cleared, or those that are not. One call never answers both.
         * @example true
         */
        readonly AlarmsCleared: boolean;
        /**
         * @description The one type to answer, by its id. All types when it is left out.
         * @example 28
         */
        readonly EventTypeId: number;
        /**
         * @description The id of a system. Answers the microinverters of all its gateways in service. Without effect beside `envoy_serial_number`.
         * @example 698910067
         */
        readonly InverterSiteId: number;
        /**
         * @description The serial number of a gateway in service, digits alone. Answers the microinverters that report to it, and wins over `site_id`.
         * @example 121842012242
         */
        readonly InverterEnvoySerialNumber: string;
        /**
         * @description How many records a page may hold, from 1 to 100. Presumably microinverters are counted, not gateways: with more than ten of them, ask for more or turn pages.
         * @example 100
         */
        readonly InverterPageSize: number;
        /**
         * @description The instant as of which the readings are wanted, in epoch seconds; by default the time of the request. Where it lies after the last report, the last reading is answered.
         * @example 1473901500
         */
        readonly MeterReadingsEndAt: number;
        /**
         * @description Where the period begins, in epoch seconds, rounded down to the quarter-hour; by default midnight of today at the site. A start before the first report of the system is moved to midnight of that day. At most two years back.
         * @example 1782043200
         */
        readonly RgmStatsStartAt: number;
        /**
         * @description Where the period ends, in epoch seconds, rounded down to the quarter-hour; by default seven days after the start, or now, whichever is earlier. At most seven days after the start: of a longer period Enphase publishes both that it cannot be asked for and that a week of it is answered, and the contract has the refusal. Do not send an instant in the future: it was refused, against the published text, while telemetry tolerates one.
         * @example 1782046800
         */
        readonly RgmStatsEndAt: number;
        /**
         * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
         * @example 2016-08-01
         */
        readonly LifetimeStartDate: string;
        /**
         * @description Last day of the series, as a calendar day at the site. By default yesterday; or today, where the series starts today. Ask for complete days: an end of today can leave the series empty.
         * @example 2016-08-06
         */
        readonly LifetimeEndDate: string;
        /**
         * @description `all` adds the series of the microinverters and that of the meter to the merged one. Any other value is ignored, not refused.
         * @example all
         */
        readonly EnergyLifetimeProduction: string;
        /**
         * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
         * @example 1496526300
         */
        readonly StartAt: number;
        /**
         * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
         * @example day
         */
        readonly Granularity: components["schemas"]["Granularity"];
        /**
         * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
         * @example 2024-11-22
         */
        readonly TelemetryStartDate: string;
        /**
         * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
         * @example 1496529300
         */
        readonly EndAt: number;
        /**
         * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
         * @example 2024-11-22
         */
        readonly TelemetryEndDate: string;
        /**
         * @description How many microinverters a page may hold, from 1 to 20.
         * @example 10
         */
        readonly MicroTelemetrySize: number;
        /**
         * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
         * @example 202320010308
         */
        readonly SerialNo: string;
        /**
         * @description Last day of the series, as a calendar day at the site; by default today, unlike the series of a whole system, which end with yesterday.
         * @example 2024-11-28
         */
        readonly DeviceLifetimeEndDate: string;
        /**
         * @description How long each interval is: `5mins` where the site is set up for telemetry of five minutes, or `15mins`, which is presumably the default. On other sites `5mins` is presumably refused.
         * @example 15mins
         */
        readonly IntervalDuration: components["schemas"]["IntervalDuration"];
        /**
         * @description How long the stream runs, in seconds, from 30 to 300. A header, although the published text calls it just a parameter; in the query it has no effect. Shorter is 461, longer 462, and a value that is no integer 463.
         * @example 60
         */
        readonly LiveDataDuration: number;
        /**
         * @description How many entries, presumably, to leave out at the beginning, from 0.
         * @example 20
         */
        readonly EvChargerOffset: number;
        /**
         * @description The serial number of one charger, to see its events only. Events of all chargers of the system when it is left out.
         * @example 202312100006
         */
        readonly EvChargerEventsSerialNum: string;
        /**
         * @description How many entries to answer at most, from 1 to 100.
         * @example 100
         */
        readonly EvChargerLimit: number;
        /**
         * @description The first day, as YYYYMMDD without hyphens, a calendar day at the site. Presumably required: the published text says so, and says too that the day before is taken without it.
         * @example 20240101
         */
        readonly EvChargerLifetimeStartDate: string;
        /**
         * @description The last day, as YYYYMMDD without hyphens, a calendar day at the site. Yesterday when it is left out.
         * @example 20240106
         */
        readonly EvChargerLifetimeEndDate: string;
        /**
         * @description How long the window is that begins at the start: `day` or `week`. The intervals last a quarter-hour in both. The granularities of minutes that other telemetry takes are refused here.
         * @example day
         */
        readonly EvChargerTelemetryGranularity: "day" | "week";
        /**
         * @description The day on whose midnight at the site the window begins, as YYYYMMDD without hyphens, in place of `start_at`. The answer then carries `start_date` and `end_date` as dates. Yesterday when neither is sent.
         * @example 20240116
         */
        readonly EvChargerTelemetryStartDate: string;
        /**
         * @description Where the window begins, in epoch seconds. The answer then carries `start_at` and `end_at` likewise.
         * @example 1705425848
         */
        readonly EvChargerTelemetryStartAt: number;
        /**
         * @description The cursor that the page before held in `next`. Opaque: send it back as it is. Left out for the first page.
         * @example 4e6a6b344f5445774d446b350a
         */
        readonly ActivationsNext: string;
        /**
         * @description How many activations a page may hold, from 1 to 1000.
         * @example 100
         */
        readonly ActivationsLimit: number;
        /** @description Only activations in one of these stages, 1 to 5, separated by commas. `in_progress` alone stands for 1,2,3,4; together with anything else it finds nothing. Any other word is 422. */
        readonly ActivationsStage: string;
        /**
         * @description Only activations to which the caller's own company gave this identifier, matched as a whole and without regard to case.
         * @example ENPH123
         */
        readonly ActivationsReference: string;
        /**
         * @description Only activations that this company installs. An id that no company has finds nothing.
         * @example 5
         */
        readonly ActivationsInstallerId: number;
        /**
         * @description Only activations with this system name, matched as a whole and without regard to case.
         * @example System name
         */
        readonly ActivationsSystemName: string;
        /**
         * @description Only activations in this town or city, matched as a whole and without regard to case.
         * @example San Diego
         */
        readonly ActivationsCity: string;
        /**
         * @description Only activations in this state, matched as a whole and without regard to case.
         * @example CA
         */
        readonly ActivationsState: string;
        /**
         * @description Only activations in this country, matched as a whole and without regard to case.
         * @example US
         */
        readonly ActivationsCountry: string;
        /**
         * @description Only activations with this postal code, matched as a whole.
         * @example 92126
         */
        readonly ActivationsPostalCode: string;
        /**
         * @description Only activations with this first street line, matched as a whole and without regard to case.
         * @example Bangalore Lane
         */
        readonly ActivationsStreet1: string;
        /**
         * @description Only activations with this second street line, matched as a whole and without regard to case.
         * @example 2nd Street
         */
        readonly ActivationsStreet2: string;
        /** @description Only activations with this host, by the id of the user. The word `null` presumably finds those without a host. */
        readonly ActivationsHostId: number | string;
        /** @description Only activations with this owner, by the id of the user. The word `null` presumably finds those without an owner. */
        readonly ActivationsOwnerId: number | string;
        /** @description Which people to show as whole users instead of names: `owner`, `host`, or with their companies `owner.company` and `host.company`. Several are separated by commas; one with a company includes the person. That create and update take it too is presumed. */
        readonly ActivationExpand: string;
        /**
         * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
         * @example 698910067
         */
        readonly ActivationId: number;
        /**
         * @description The id of the user, as the search by e-mail address and the list of a company show it.
         * @example 123456
         */
        readonly UserId: number;
        /**
         * @description What to write out in full. `company` is the only choice; without it the answer says nothing about the company.
         * @example company
         */
        readonly ExpandCompany: "company";
        /**
         * @description The whole e-mail address of the user. Percent-encode a plus sign in it: a bare one reads as a space.
         * @example username@domain.com
         */
        readonly UsersEmail: string;
        /**
         * @description The id of the company, as the current user with `expand=company` or the list of branches shows it.
         * @example 5
         */
        readonly CompanyId: number;
        /**
         * @description Which meter, by serial number. Real ones are that of the gateway, followed by `EIM1` for production or `EIM2` for consumption.
         * @example 121832000404EIM1
         */
        readonly MeterSerialNumber: string;
        /**
         * @description The id of the maker, as the list of makers shows it.
         * @example 109
         */
        readonly PvManufacturerId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAuthorization: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What the redirect should carry. Only `code` is supported.
                 * @example code
                 */
                readonly response_type: components["parameters"]["ResponseType"];
                /**
                 * @description The client id of the application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser is sent with the answer: an absolute URI without fragment, or the default page under `/oauth/redirect_uri`. The address that the developer portal shows leaves it out, and then the service answers an error page. The token endpoint wants the same value again, to the letter.
                 * @example http://127.0.0.1:4020/callback
                 */
                readonly redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description Any value; it comes back with the answer. Make it unguessable and compare it, or somebody else's code can be slipped in.
                 * @example q3v8x1
                 */
                readonly state?: components["parameters"]["State"];
                /**
                 * @description `read`, `write`, both or nothing: the scope is `read write` in any case. Any other comes back as `invalid_scope`.
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
            readonly query: {
                /**
                 * @description What the redirect should carry. Only `code` is supported.
                 * @example code
                 */
                readonly response_type: components["parameters"]["ResponseType"];
                /**
                 * @description The client id of the application.
                 * @example f2a479f3c6067f0d9517cadae7f00b47
                 */
                readonly client_id: components["parameters"]["ClientId"];
                /**
                 * @description Where the browser is sent with the answer: an absolute URI without fragment, or the default page under `/oauth/redirect_uri`. The address that the developer portal shows leaves it out, and then the service answers an error page. The token endpoint wants the same value again, to the letter.
                 * @example http://127.0.0.1:4020/callback
                 */
                readonly redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description Any value; it comes back with the answer. Make it unguessable and compare it, or somebody else's code can be slipped in.
                 * @example q3v8x1
                 */
                readonly state?: components["parameters"]["State"];
                /**
                 * @description `read`, `write`, both or nothing: the scope is `read write` in any case. Any other comes back as `invalid_scope`.
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
            readonly query: {
                /**
                 * @description The only grant that the quick start exchanges with a GET.
                 * @example refresh_token
                 */
                readonly grant_type: components["parameters"]["RefreshGrantType"];
                /**
                 * @description The latest refresh token of the grant. In a query it may end up in logs: prefer the POST and its form.
                 * @example unique_refresh_token
                 */
                readonly refresh_token: components["parameters"]["RefreshTokenByGet"];
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
                 * @description The redirect URI of the authorization request, to the letter, for `authorization_code`.
                 * @example http://127.0.0.1:4020/callback
                 */
                readonly redirect_uri?: components["parameters"]["CodeRedirectUri"];
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
    readonly searchSystems: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which page to answer, from 1. A page beyond the last is empty.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many systems a page may hold, from 1 to 1000: ten times as many as in the plain list.
                 * @example 100
                 */
                readonly size?: components["parameters"]["SearchSize"];
                /**
                 * @description Whether each system has the field `live_stream`, which tells if its live data is streamed over Kafka.
                 * @example true
                 */
                readonly live_stream?: components["parameters"]["SearchLiveStream"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SystemSearch"];
            };
        };
        readonly responses: {
            /** @description One page of the systems that were found. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundSystemList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["SystemSearchUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listSystemDevices: {
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
            /** @description The devices. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemDevices"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["SystemDevicesInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getSystemId: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The serial number of the gateway (the Envoy), as the list of devices shows it.
                 * @example 122323450071
                 */
                readonly serial_num: components["parameters"]["GatewaySerialNumber"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The id of the system. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemIdAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["EnvoyNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["GatewaySerialUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listSystemEvents: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Where the window begins, in epoch seconds, at most nine months back. Another published document says six months: a client that stays within those satisfies both. The name is not `start_at`, which telemetry takes.
                 * @example 1740182400
                 */
                readonly start_time: components["parameters"]["EventStartTime"];
                /**
                 * @description Where the window ends, in epoch seconds, at most seven days after the start. By default one day after the start, or now, whichever is earlier.
                 * @example 1740787200
                 */
                readonly end_time?: components["parameters"]["EventEndTime"];
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
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemEvents"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["EventWindowUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listSystemAlarms: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description Where the window begins, in epoch seconds, at most nine months back. Another published document says six months: a client that stays within those satisfies both. The name is not `start_at`, which telemetry takes.
                 * @example 1740182400
                 */
                readonly start_time: components["parameters"]["EventStartTime"];
                /**
                 * @description Where the window ends, in epoch seconds, at most seven days after the start. By default one day after the start, or now, whichever is earlier.
                 * @example 1740787200
                 */
                readonly end_time?: components["parameters"]["EventEndTime"];
                /**
                 * @description Which alarms to answer: those that are cleared, or those that are not. One call never answers both.
                 * @example true
                 */
                readonly cleared?: components["parameters"]["AlarmsCleared"];
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
            /** @description The alarms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemAlarms"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["EventWindowUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listEventTypes: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The one type to answer, by its id. All types when it is left out.
                 * @example 28
                 */
                readonly event_type_id?: components["parameters"]["EventTypeId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The types. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventTypeList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["EventTypeNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["EventTypeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listOpenEvents: {
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
            /** @description The open events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenEvents"];
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
    readonly listOpenAlarms: {
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
            /** @description The open alarms. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenAlarms"];
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
    readonly listInverterSummaries: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The id of a system. Answers the microinverters of all its gateways in service. Without effect beside `envoy_serial_number`.
                 * @example 698910067
                 */
                readonly site_id?: components["parameters"]["InverterSiteId"];
                /**
                 * @description The serial number of a gateway in service, digits alone. Answers the microinverters that report to it, and wins over `site_id`.
                 * @example 121842012242
                 */
                readonly envoy_serial_number?: components["parameters"]["InverterEnvoySerialNumber"];
                /**
                 * @description Which page to answer, from 1. A page beyond the last is empty.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page may hold, from 1 to 100. Presumably microinverters are counted, not gateways: with more than ten of them, ask for more or turn pages.
                 * @example 100
                 */
                readonly size?: components["parameters"]["InverterPageSize"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The microinverters, by gateway. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InverterSummaryList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["InverterSummariesUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listProductionMeterReadings: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The instant as of which the readings are wanted, in epoch seconds; by default the time of the request. Where it lies after the last report, the last reading is answered.
                 * @example 1473901500
                 */
                readonly end_at?: components["parameters"]["MeterReadingsEndAt"];
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
            /** @description The readings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductionMeterReadings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["MeterSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["MeterReadingsUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getRgmStats: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the period begins, in epoch seconds, rounded down to the quarter-hour; by default midnight of today at the site. A start before the first report of the system is moved to midnight of that day. At most two years back.
                 * @example 1782043200
                 */
                readonly start_at?: components["parameters"]["RgmStatsStartAt"];
                /**
                 * @description Where the period ends, in epoch seconds, rounded down to the quarter-hour; by default seven days after the start, or now, whichever is earlier. At most seven days after the start: of a longer period Enphase publishes both that it cannot be asked for and that a week of it is answered, and the contract has the refusal. Do not send an instant in the future: it was refused, against the published text, while telemetry tolerates one.
                 * @example 1782046800
                 */
                readonly end_at?: components["parameters"]["RgmStatsEndAt"];
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
            /** @description The quarter-hours. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RgmStats"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["RgmStatsUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["RgmStatsUnavailable"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEnergyLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site. By default yesterday; or today, where the series starts today. Ask for complete days: an end of today can leave the series empty.
                 * @example 2016-08-06
                 */
                readonly end_date?: components["parameters"]["LifetimeEndDate"];
                /**
                 * @description `all` adds the series of the microinverters and that of the meter to the merged one. Any other value is ignored, not refused.
                 * @example all
                 */
                readonly production?: components["parameters"]["EnergyLifetimeProduction"];
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
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnergyLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["EnergyLifetimeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getProductionMicroTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The window and its intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductionMicroTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getProductionMeterTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The window and its intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductionMeterTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listConsumptionMeterReadings: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The instant as of which the readings are wanted, in epoch seconds; by default the time of the request. Where it lies after the last report, the last reading is answered.
                 * @example 1473901500
                 */
                readonly end_at?: components["parameters"]["MeterReadingsEndAt"];
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
            /** @description The readings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsumptionMeterReadings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["MeterSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["MeterReadingsUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listStorageMeterReadings: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The instant as of which the readings are wanted, in epoch seconds; by default the time of the request. Where it lies after the last report, the last reading is answered.
                 * @example 1473901500
                 */
                readonly end_at?: components["parameters"]["MeterReadingsEndAt"];
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
            /** @description The readings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StorageMeterReadings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["MeterSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["MeterReadingsUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getConsumptionLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site. By default yesterday; or today, where the series starts today. Ask for complete days: an end of today can leave the series empty.
                 * @example 2016-08-06
                 */
                readonly end_date?: components["parameters"]["LifetimeEndDate"];
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
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsumptionLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["LifetimeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getBatteryLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site. By default yesterday; or today, where the series starts today. Ask for complete days: an end of today can leave the series empty.
                 * @example 2016-08-06
                 */
                readonly end_date?: components["parameters"]["LifetimeEndDate"];
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
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatteryLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["LifetimeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEnergyImportLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site. By default yesterday; or today, where the series starts today. Ask for complete days: an end of today can leave the series empty.
                 * @example 2016-08-06
                 */
                readonly end_date?: components["parameters"]["LifetimeEndDate"];
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
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnergyImportLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["LifetimeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEnergyExportLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site. By default yesterday; or today, where the series starts today. Ask for complete days: an end of today can leave the series empty.
                 * @example 2016-08-06
                 */
                readonly end_date?: components["parameters"]["LifetimeEndDate"];
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
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnergyExportLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["LifetimeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getBatteryTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatteryTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getConsumptionMeterTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConsumptionMeterTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEnergyImportTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The intervals, day by day. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnergyImportTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEnergyExportTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The intervals, day by day. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnergyExportTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getLatestTelemetry: {
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
            /** @description The last reports. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LatestTelemetry"];
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
    readonly listMicroTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Which page to answer, from 1. A page beyond the last is empty.
                 * @example 1
                 */
                readonly page?: components["parameters"]["Page"];
                /**
                 * @description How many microinverters a page may hold, from 1 to 20.
                 * @example 10
                 */
                readonly size?: components["parameters"]["MicroTelemetrySize"];
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
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
            /** @description One page of microinverters and their intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MicroTelemetryList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["MicroTelemetryListUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getMicroTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The window and its intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MicroTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["MicroNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEnchargeTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The window and its intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnchargeTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["EnchargeNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["TelemetryRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEvseLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site; by default today, unlike the series of a whole system, which end with yesterday.
                 * @example 2024-11-28
                 */
                readonly end_date?: components["parameters"]["DeviceLifetimeEndDate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceConsumptionLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["EvseNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["DateRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getHeatPumpLifetime: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description First day of the series, as a calendar day at the site; by default the day on which the system went into operation. An earlier day is moved to that day, and the answer says so in its own `start_date`.
                 * @example 2016-08-01
                 */
                readonly start_date?: components["parameters"]["LifetimeStartDate"];
                /**
                 * @description Last day of the series, as a calendar day at the site; by default today, unlike the series of a whole system, which end with yesterday.
                 * @example 2024-11-28
                 */
                readonly end_date?: components["parameters"]["DeviceLifetimeEndDate"];
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
            /** @description The series. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceConsumptionLifetime"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFoundLong"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["DateRangeUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEvseTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description How long each interval is: `5mins` where the site is set up for telemetry of five minutes, or `15mins`, which is presumably the default. On other sites `5mins` is presumably refused.
                 * @example 15mins
                 */
                readonly interval_duration?: components["parameters"]["IntervalDuration"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The window and its intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceConsumptionTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["EvseNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["DeviceTelemetryUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getHeatPumpTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Where the window begins, in epoch seconds; by default midnight of today at the site. It need not be aligned and is echoed as sent; the first interval is the first whose end lies after it. A start before the first report of the system is moved to midnight of that day. At most two years back, and not in the future.
                 * @example 1496526300
                 */
                readonly start_at?: components["parameters"]["StartAt"];
                /**
                 * @description The day on whose midnight at the site the window begins, in place of `start_at`. The answer then carries `start_date` and `end_date` as strings instead of `start_at` and `end_at`.
                 * @example 2024-11-22
                 */
                readonly start_date?: components["parameters"]["TelemetryStartDate"];
                /**
                 * @description How long the window is that begins at the start: `5mins`, `15mins`, `day` or `week`, and `day` by default. It does not change the length of the intervals. Without a start it had no effect on microinverters, and presumably has none elsewhere: the window is today. A window of `5mins` over quarter-hours presumably holds one of them or none.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["Granularity"];
                /**
                 * @description How long each interval is: `5mins` where the site is set up for telemetry of five minutes, or `15mins`, which is presumably the default. On other sites `5mins` is presumably refused.
                 * @example 15mins
                 */
                readonly interval_duration?: components["parameters"]["IntervalDuration"];
                /**
                 * @description Where the window ends, in epoch seconds; by default the start plus the granularity, or now, whichever is earlier. An earlier end shortens the window, a later one does not lengthen it. An end in the future is tolerated here, while `rgm_stats` refuses it. It need not be aligned and is echoed as sent; the last interval is the last that ends at or before it.
                 * @example 1496529300
                 */
                readonly end_at?: components["parameters"]["EndAt"];
                /**
                 * @description The last day of the window at the site, in place of `end_at`; presumably the day itself still belongs to the window. Like `end_at`, it can shorten the window and not lengthen it. The answer then carries `end_date` instead of `end_at`: presumably the midnight with which the day ends, so `2024-11-23T00:00:00+01:00` for `2024-11-22`, but the day as sent from the list of microinverters.
                 * @example 2024-11-22
                 */
                readonly end_date?: components["parameters"]["TelemetryEndDate"];
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
            /** @description The window and its intervals. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceConsumptionTelemetry"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFoundLong"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["DeviceTelemetryUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getBatterySettings: {
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
            /** @description The settings in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatterySettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["BatteryMissing"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateBatterySettings: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BatterySettingsUpdate"];
            };
        };
        readonly responses: {
            /** @description The settings after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatterySettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["BatterySettingsUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getStormGuard: {
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
            /** @description The setting, and whether a warning is in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StormGuard"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["BatteryMissing"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateStormGuard: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StormGuardUpdate"];
            };
        };
        readonly responses: {
            /** @description The setting after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StormGuard"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["StormGuardUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getGridStatus: {
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
            /** @description The state as of the last report. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GridStatus"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["GridStateUnavailable"];
            readonly 429: components["responses"]["UsageLimitExceeded"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getLoadControl: {
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
            /** @description Every load that is set up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoadControl"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateLoadControl: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoadControlUpdate"];
            };
        };
        readonly responses: {
            /** @description Every load of the system, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoadControl"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["NotAuthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["SystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["LoadControlUnprocessable"];
            readonly 429: components["responses"]["UsageLimitExceededInWindow"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getLiveData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description How long the stream runs, in seconds, from 30 to 300. A header, although the published text calls it just a parameter; in the query it has no effect. Shorter is 461, longer 462, and a value that is no integer 463.
                 * @example 60
                 */
                readonly duration?: components["parameters"]["LiveDataDuration"];
            };
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
            /** @description A stream of server-sent events that ends by itself after the duration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["LiveDataEvent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["LiveStreamNotAuthorized"];
            readonly 403: components["responses"]["LiveStreamForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["LiveStreamUsageLimitExceeded"];
            readonly 461: components["responses"]["LiveStream461"];
            readonly 462: components["responses"]["LiveStream462"];
            readonly 463: components["responses"]["LiveStream463"];
            readonly 466: components["responses"]["LiveStream466"];
            readonly 468: components["responses"]["LiveStream468"];
            readonly 472: components["responses"]["LiveStream472"];
            readonly 473: components["responses"]["LiveStream473"];
            readonly 500: components["responses"]["LiveStreamInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
            readonly 550: components["responses"]["LiveStream550"];
            readonly 551: components["responses"]["LiveStream551"];
            readonly 552: components["responses"]["LiveStream552"];
        };
    };
    readonly listEvChargers: {
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
            /** @description The active chargers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerList"];
                };
            };
            readonly 400: components["responses"]["EvChargerSystemBadRequest"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listEvChargerEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many entries, presumably, to leave out at the beginning, from 0.
                 * @example 20
                 */
                readonly offset?: components["parameters"]["EvChargerOffset"];
                /**
                 * @description The serial number of one charger, to see its events only. Events of all chargers of the system when it is left out.
                 * @example 202312100006
                 */
                readonly serial_num?: components["parameters"]["EvChargerEventsSerialNum"];
                /**
                 * @description How many entries to answer at most, from 1 to 100.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["EvChargerLimit"];
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
            /** @description One page of events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerEventList"];
                };
            };
            readonly 400: components["responses"]["EvChargerEventsBadRequest"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listEvChargerSessions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many entries, presumably, to leave out at the beginning, from 0.
                 * @example 20
                 */
                readonly offset?: components["parameters"]["EvChargerOffset"];
                /**
                 * @description How many entries to answer at most, from 1 to 100.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["EvChargerLimit"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of sessions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerSessionList"];
                };
            };
            readonly 400: components["responses"]["EvChargerSessionsBadRequest"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listEvChargerSchedules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schedules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerScheduleList"];
                };
            };
            readonly 400: components["responses"]["EvChargerUnknown"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEvChargerLifetime: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The first day, as YYYYMMDD without hyphens, a calendar day at the site. Presumably required: the published text says so, and says too that the day before is taken without it.
                 * @example 20240101
                 */
                readonly start_date: components["parameters"]["EvChargerLifetimeStartDate"];
                /**
                 * @description The last day, as YYYYMMDD without hyphens, a calendar day at the site. Yesterday when it is left out.
                 * @example 20240106
                 */
                readonly end_date?: components["parameters"]["EvChargerLifetimeEndDate"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The days of the range. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerLifetime"];
                };
            };
            readonly 400: components["responses"]["EvChargerLifetimeBadRequest"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEvChargerTelemetry: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How long the window is that begins at the start: `day` or `week`. The intervals last a quarter-hour in both. The granularities of minutes that other telemetry takes are refused here.
                 * @example day
                 */
                readonly granularity?: components["parameters"]["EvChargerTelemetryGranularity"];
                /**
                 * @description The day on whose midnight at the site the window begins, as YYYYMMDD without hyphens, in place of `start_at`. The answer then carries `start_date` and `end_date` as dates. Yesterday when neither is sent.
                 * @example 20240116
                 */
                readonly start_date?: components["parameters"]["EvChargerTelemetryStartDate"];
                /**
                 * @description Where the window begins, in epoch seconds. The answer then carries `start_at` and `end_at` likewise.
                 * @example 1705425848
                 */
                readonly start_at?: components["parameters"]["EvChargerTelemetryStartAt"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The intervals of the window. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerTelemetry"];
                };
            };
            readonly 400: components["responses"]["EvChargerTelemetryBadRequest"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly startCharging: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChargingStart"];
            };
        };
        readonly responses: {
            /** @description The command is on its way. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["StartChargingBadRequest"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly stopCharging: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description The serial number of the device, as the list of devices shows it. A string, although most consist of digits alone.
                 * @example 202320010308
                 */
                readonly serial_no: components["parameters"]["SerialNo"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The command is on its way. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EvChargerCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["EvChargerUnknown"];
            readonly 401: components["responses"]["EvChargerNotAuthorized"];
            readonly 403: components["responses"]["EvChargerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["EvChargerUsageLimitExceeded"];
            readonly 500: components["responses"]["EvChargerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listActivations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The cursor that the page before held in `next`. Opaque: send it back as it is. Left out for the first page.
                 * @example 4e6a6b344f5445774d446b350a
                 */
                readonly next?: components["parameters"]["ActivationsNext"];
                /**
                 * @description How many activations a page may hold, from 1 to 1000.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["ActivationsLimit"];
                /** @description Only activations in one of these stages, 1 to 5, separated by commas. `in_progress` alone stands for 1,2,3,4; together with anything else it finds nothing. Any other word is 422. */
                readonly stage?: components["parameters"]["ActivationsStage"];
                /**
                 * @description Only activations to which the caller's own company gave this identifier, matched as a whole and without regard to case.
                 * @example ENPH123
                 */
                readonly reference?: components["parameters"]["ActivationsReference"];
                /**
                 * @description Only activations that this company installs. An id that no company has finds nothing.
                 * @example 5
                 */
                readonly installer_id?: components["parameters"]["ActivationsInstallerId"];
                /**
                 * @description Only activations with this system name, matched as a whole and without regard to case.
                 * @example System name
                 */
                readonly system_name?: components["parameters"]["ActivationsSystemName"];
                /**
                 * @description Only activations in this town or city, matched as a whole and without regard to case.
                 * @example San Diego
                 */
                readonly city?: components["parameters"]["ActivationsCity"];
                /**
                 * @description Only activations in this state, matched as a whole and without regard to case.
                 * @example CA
                 */
                readonly state?: components["parameters"]["ActivationsState"];
                /**
                 * @description Only activations in this country, matched as a whole and without regard to case.
                 * @example US
                 */
                readonly country?: components["parameters"]["ActivationsCountry"];
                /**
                 * @description Only activations with this postal code, matched as a whole.
                 * @example 92126
                 */
                readonly postal_code?: components["parameters"]["ActivationsPostalCode"];
                /**
                 * @description Only activations with this first street line, matched as a whole and without regard to case.
                 * @example Bangalore Lane
                 */
                readonly street1?: components["parameters"]["ActivationsStreet1"];
                /**
                 * @description Only activations with this second street line, matched as a whole and without regard to case.
                 * @example 2nd Street
                 */
                readonly street2?: components["parameters"]["ActivationsStreet2"];
                /** @description Only activations with this host, by the id of the user. The word `null` presumably finds those without a host. */
                readonly host_id?: components["parameters"]["ActivationsHostId"];
                /** @description Only activations with this owner, by the id of the user. The word `null` presumably finds those without an owner. */
                readonly owner_id?: components["parameters"]["ActivationsOwnerId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of activations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ActivationListUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly createActivation: {
        readonly parameters: {
            readonly query?: {
                /** @description Which people to show as whole users instead of names: `owner`, `host`, or with their companies `owner.company` and `host.company`. Several are separated by commas; one with a company includes the person. That create and update take it too is presumed. */
                readonly expand?: components["parameters"]["ActivationExpand"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A form whose field `system` presumably holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["ActivationCreateForm"];
            };
        };
        readonly responses: {
            /** @description The new activation, with its id in `system_id`. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ActivationUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getActivation: {
        readonly parameters: {
            readonly query?: {
                /** @description Which people to show as whole users instead of names: `owner`, `host`, or with their companies `owner.company` and `host.company`. Several are separated by commas; one with a company includes the person. That create and update take it too is presumed. */
                readonly expand?: components["parameters"]["ActivationExpand"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The activation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["ActivationNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ActivationExpandUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateActivation: {
        readonly parameters: {
            readonly query?: {
                /** @description Which people to show as whole users instead of names: `owner`, `host`, or with their companies `owner.company` and `host.company`. Several are separated by commas; one with a company includes the person. That create and update take it too is presumed. */
                readonly expand?: components["parameters"]["ActivationExpand"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        /** @description A form whose field `system` presumably holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["ActivationUpdateForm"];
            };
        };
        readonly responses: {
            /** @description The activation after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["ActivationNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ActivationUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly deleteActivation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The activation is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["ActivationNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["DeleteActivationUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getActivationBatteryMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The battery mode. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationBatteryMode"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ReadActivationBatteryModeUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceeded"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateActivationBatteryMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivationBatteryMode"];
            };
        };
        readonly responses: {
            /** @description The mode is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UpdateActivationBatteryModeUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceeded"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getProductionMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The production mode. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductionMode"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ReadProductionModeUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceeded"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateProductionMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        /** @description A form whose field `production_mode` presumably holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["ProductionModeForm"];
            };
        };
        readonly responses: {
            /** @description The gateway has the task. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UpdateProductionModeUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceeded"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getActivationUser: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to write out in full. `company` is the only choice; without it the answer says nothing about the company.
                 * @example company
                 */
                readonly expand?: components["parameters"]["ExpandCompany"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
                /**
                 * @description The id of the user, as the search by e-mail address and the list of a company show it.
                 * @example 123456
                 */
                readonly user_id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UserExpandUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceeded"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateActivationUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
                /**
                 * @description The id of the user, as the search by e-mail address and the list of a company show it.
                 * @example 123456
                 */
                readonly user_id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description A form whose field `user` presumably holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["ActivationUserForm"];
            };
        };
        readonly responses: {
            /** @description The user after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UpdateActivationUserUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly grantActivationAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
                /**
                 * @description The id of the user, as the search by e-mail address and the list of a company show it.
                 * @example 123456
                 */
                readonly user_id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user may see the system. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ActivationAccessUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly revokeActivationAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
                /**
                 * @description The id of the user, as the search by e-mail address and the list of a company show it.
                 * @example 123456
                 */
                readonly user_id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user may no longer see the system. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["ActivationAccessUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly createHomeOwner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A form whose field `user` holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["HomeOwnerForm"];
            };
        };
        readonly responses: {
            /** @description The new user. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["HomeOwnerUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly searchUsers: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The whole e-mail address of the user. Percent-encode a plus sign in it: a bare one reads as a space.
                 * @example username@domain.com
                 */
                readonly email: components["parameters"]["UsersEmail"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user who has this address. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserMatch"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UserSearchUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getUser: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to write out in full. `company` is the only choice; without it the answer says nothing about the company.
                 * @example company
                 */
                readonly expand?: components["parameters"]["ExpandCompany"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the user, as the search by e-mail address and the list of a company show it.
                 * @example 123456
                 */
                readonly user_id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UserExpandUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getCurrentUser: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description What to write out in full. `company` is the only choice; without it the answer says nothing about the company.
                 * @example company
                 */
                readonly expand?: components["parameters"]["ExpandCompany"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user of the token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["UserNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["UserExpandUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listCompanyUsers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the company, as the current user with `expand=company` or the list of branches shows it.
                 * @example 5
                 */
                readonly company_id: components["parameters"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The members. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyUserList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["CompanyNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly createCompanyUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the company, as the current user with `expand=company` or the list of branches shows it.
                 * @example 5
                 */
                readonly company_id: components["parameters"]["CompanyId"];
            };
            readonly cookie?: never;
        };
        /** @description A form whose field `user` holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["CompanyUserForm"];
            };
        };
        readonly responses: {
            /** @description The new member. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["CompanyNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["CompanyUserCreateUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateCompanyUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the company, as the current user with `expand=company` or the list of branches shows it.
                 * @example 5
                 */
                readonly company_id: components["parameters"]["CompanyId"];
                /**
                 * @description The id of the user, as the search by e-mail address and the list of a company show it.
                 * @example 123456
                 */
                readonly user_id: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /** @description A form whose field `user` holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["CompanyUserUpdateForm"];
            };
        };
        readonly responses: {
            /** @description The user after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["CompanyUserNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["CompanyUserUpdateUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listCompanyBranches: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The company and its branches. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyBranchList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listAuthorizedSubcontractors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The company and its subcontractors. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubcontractorList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getEstimate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The estimate. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Estimate"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateEstimate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
            };
            readonly cookie?: never;
        };
        /** @description A form whose field `estimate` presumably holds a JSON object. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["EstimateForm"];
            };
        };
        readonly responses: {
            /** @description The estimate as stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Estimate"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["EstimateUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listGridProfiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profiles. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GridProfileList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerCompanyMissing"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceeded"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getMeter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the system, as the list of systems shows it.
                 * @example 698910067
                 */
                readonly system_id: components["parameters"]["SystemId"];
                /**
                 * @description Which meter, by serial number. Real ones are that of the gateway, followed by `EIM1` for production or `EIM2` for consumption.
                 * @example 121832000404EIM1
                 */
                readonly serial_number: components["parameters"]["MeterSerialNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The meter. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meter"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["MeterNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly updateMeterControl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the activation, which is the id of the system too. Lists and answers call it `system_id`.
                 * @example 698910067
                 */
                readonly activation_id: components["parameters"]["ActivationId"];
                /**
                 * @description Which meter, by serial number. Real ones are that of the gateway, followed by `EIM1` for production or `EIM2` for consumption.
                 * @example 121832000404EIM1
                 */
                readonly serial_number: components["parameters"]["MeterSerialNumber"];
            };
            readonly cookie?: never;
        };
        /** @description The state that the meter is to have. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeterControlUpdate"];
            };
        };
        readonly responses: {
            /** @description The task was sent to the meter. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeterControlAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["MeterNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 422: components["responses"]["MeterControlUnprocessable"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listPvManufacturers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The makers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PvManufacturerList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listPvModels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The id of the maker, as the list of makers shows it.
                 * @example 109
                 */
                readonly pv_manufacturer_id: components["parameters"]["PvManufacturerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The maker and its modules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PvModelList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PvManufacturerNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly getTariff: {
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
            /** @description The tariff. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tariff"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
    readonly listArrays: {
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
            /** @description The layout. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArrayLayout"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["PartnerNotAuthorized"];
            readonly 403: components["responses"]["PartnerForbidden"];
            readonly 404: components["responses"]["PartnerSystemNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["ContentTooLarge"];
            readonly 429: components["responses"]["PartnerUsageLimitExceededInWindow"];
            readonly 500: components["responses"]["PartnerInternalServerError"];
            readonly 501: components["responses"]["NotImplemented"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
