"""Run by the system's Python beside a window on an X server: what a screen reader hears and finds there, as lines of JSON.

    python3 listener.py APPLICATION

It prints "ready", then {"said": ...} for every announcement. For every line that it reads it prints {"found": [...]}: role, name,
description and value of all that is to be seen of the application.
"""

import json
import sys

import pyatspi
from gi.repository import Atspi, GLib

APPLICATION = sys.argv[1]
PATIENCE_MS = 20_000  # with a window that has much to do besides


def tell(value):
    """Print a value as a line of JSON."""
    print(json.dumps(value), flush=True)


def found(thing):
    """Everything that is to be seen of a thing."""
    if thing is not None:
        thing.clear_cache()  # or what was there before would be found
    if thing is None or not thing.getState().contains(pyatspi.STATE_SHOWING):
        return
    try:
        number = thing.queryValue()
        value = [number.minimumValue, number.currentValue, number.maximumValue]
    except NotImplementedError:
        value = None
    yield {"role": thing.getRoleName(), "name": thing.name, "description": thing.description, "value": value}
    for each in thing:
        yield from found(each)


def answer(*_):
    """Say what is found, because a line came; end where none will come any more."""
    if not sys.stdin.readline():
        pyatspi.Registry.stop()
        return False
    windows = (window for each in pyatspi.Registry.getDesktop(0) if each.name == APPLICATION for window in each)
    tell({"found": [thing for window in windows for thing in found(window)]})
    return True


Atspi.set_timeout(PATIENCE_MS, PATIENCE_MS)
pyatspi.Registry.registerEventListener(lambda event: tell({"said": event.any_data}), "object:announcement")
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
tell("ready")
pyatspi.Registry.start()
