"""Reads values into the models of the SDK, and writes them again.

Takes [{"place", "model", "value"}], prints one line for each that did not survive.
"""

import json
import sys
from datetime import datetime

from heliostat_enphase import models


def lost(value, again, at=""):
    """Where a value came back as something else. Keys may join it: null and absent are one to the SDK, and it fills in defaults."""
    if isinstance(value, dict) and isinstance(again, dict):
        return [place for key in value for place in lost(value[key], again.get(key), f"{at}/{key}")]
    if isinstance(value, list) and isinstance(again, list) and len(value) == len(again):
        return [place for index, pair in enumerate(zip(value, again)) for place in lost(*pair, f"{at}/{index}")]
    return [] if value == again or instant(value) == instant(again) is not None else [f"{at}: {value!r} became {again!r}"]


def instant(value):
    """Epoch seconds of what may come as epoch seconds or as a date and time; Python reads both into a datetime."""
    try:
        return datetime.fromisoformat(value).timestamp() if isinstance(value, str) else value
    except ValueError:
        return None


def problems(model, value):
    try:
        return lost(value, json.loads(getattr(models, model).from_dict(value).to_json()))
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


examples = json.load(sys.stdin)
json.dump([f"{each['place']} ({each['model']}) {why}" for each in examples for why in problems(each["model"], each["value"])], sys.stdout)
