"""What somebody writes with the SDK: log in, read, search, write, stream, and fail. Prints what came back, and of which types."""

import json
import sys

import heliostat_enphase as sdk
from heliostat_enphase import models

given = json.load(sys.stdin)


def to_types(model, *names):
    return {"type": type(model).__name__, **{name: type(getattr(model, name)).__name__ for name in names}}


configuration = sdk.Configuration(host=given["host"], username=given["client_id"], password=given["client_secret"])
with sdk.ApiClient(configuration) as client:
    # The token endpoint takes its fields in the query as well; the 2 marks those of the form.
    token = sdk.OAuthApi(client).create_token(grant_type2="password", username2=given["email"], password2=given["password"])
    configuration.access_token = token.access_token
    configuration.api_key["apiKeyHeader"] = given["api_key"]

    systems = sdk.SystemDetailsApi(client)
    listed = systems.list_systems()
    summary = systems.get_system_summary(system_id=67)
    found = systems.search_systems(models.SystemSearch(system=models.SystemFilter(ids=[67])))

    settings = sdk.SystemConfigurationsApi(client)
    changed = settings.update_battery_settings(
        system_id=67, battery_settings_update=models.BatterySettingsUpdate(battery_mode="Savings Mode", reserve_soc=30)
    )

    stream = sdk.StreamingAPIsApi(client).get_live_data_without_preload_content(system_id=67)
    first_line = next(line for line in stream if line.strip())

    configuration.api_key["apiKeyHeader"] = "0" * 32
    try:
        systems.list_systems()
        refused = None
    except sdk.exceptions.UnauthorizedException as error:
        refused = {**to_types(error.data), "status": error.status, "body": json.loads(error.body), "data": error.data.to_dict()}

json.dump(
    {
        "token": to_types(token, "access_token", "expires_in", "is_internal_app"),
        "access_token": token.access_token,
        "listed": {**to_types(listed, "total", "systems"), "ids": [system.system_id for system in listed.systems]},
        "system": to_types(listed.systems[0], "system_id", "name", "address", "last_report_at", "reference"),
        "summary": to_types(summary, "summary_date", "energy_today", "nmi"),
        "found": to_types(found, "systems"),
        "changed": to_types(changed, "battery_mode", "reserve_soc"),
        "stream": first_line.decode(),
        "refused": refused,
    },
    sys.stdout,
)
