"""Calls operations of the API through the SDK.

Takes {"host", "api_key", "token", "calls": [{"operation", "arguments", "body", "answers"}]}, where `answers` has the name of the type
for each status. Prints {"statuses": {operation: status}, "problems": [line]}.
"""

import inspect
import json
import re
import sys
from typing import get_args

import heliostat_enphase as sdk


def to_snake(name):
    return re.sub(r"[A-Z]", lambda letter: "_" + letter[0].lower(), name)


def model_of(parameter):
    """The model that a parameter takes, if it takes one. Most annotations are wrapped, to say more."""
    kinds = [parameter.annotation, *get_args(parameter.annotation)]
    return next((kind for kind in kinds if hasattr(kind, "from_dict")), None)


def call(operation, arguments, body, **_):
    function = next(found for api in apis if (found := getattr(api, to_snake(operation) + "_with_http_info", None)))
    parameters = inspect.signature(function).parameters
    values = {to_snake(name): value for name, value in arguments.items()}
    if body is not None:
        values[next(name for name in parameters if name not in values and model_of(parameters[name]))] = body
    typed = {name: model.from_dict(value) if (model := model_of(parameters[name])) else value for name, value in values.items()}
    try:
        response = function(**typed, _request_timeout=20.0)
        return response.status_code, response.data
    except sdk.ApiException as error:
        return error.status, error.data


given = json.load(sys.stdin)
client = sdk.ApiClient(sdk.Configuration(host=given["host"], access_token=given["token"], api_key={"apiKeyHeader": given["api_key"]}))
apis = [getattr(sdk, name)(client) for name in dir(sdk) if name.endswith("Api")]
statuses, problems = {}, []
for each in given["calls"]:
    operation, answers = each["operation"], each["answers"]
    try:
        status, data = call(**each)
        statuses[operation] = status
        if type(data).__name__ != answers.get(str(status)):
            problems.append(f"{operation} {status} came as {type(data).__name__}, not as {answers.get(str(status))}")
    except Exception as error:
        problems.append(f"{operation}: {type(error).__name__}: {error}")
json.dump({"statuses": statuses, "problems": problems}, sys.stdout)
