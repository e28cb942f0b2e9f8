"""The commands that measure: what a :class:`digitlab.measure.measurement.Measurement` says becomes options and output."""

from __future__ import annotations

import argparse
import csv
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from digitlab.commands.options import add_form, add_networks, add_out, chosen_networks, worded
from digitlab.measure.measurement import KeptMeasurement, Measurement, Option
from digitlab.networks.torch_import import import_torch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from digitlab.measure.events import Event
    from digitlab.networks.library import Entry


def add_arguments(parser: argparse.ArgumentParser, measurement: Measurement[Any, Any]) -> None:
    """Add the networks of a measurement, what is asked, and the form of the result; the parser's command is :func:`run`."""
    parser.set_defaults(run=partial(run, measurement))
    for name, help_ in measurement.networks:
        parser.add_argument(name, help=help_)
    if not measurement.networks:
        add_networks(parser, "all that ship" if measurement.of_generators else "")
    for option in measurement.options:
        _add_option(parser, option)
    if isinstance(measurement, KeptMeasurement):
        if measurement.fresh:
            parser.add_argument("--fresh", action="store_true", help=measurement.fresh)
        add_out(parser)
    add_form(parser, measurement.table.row if measurement.table else "")


def run(measurement: Measurement[Any, Any], arguments: argparse.Namespace) -> int:
    """Measure the networks, or look up what is known of them, and return the exit status."""
    import_torch()
    from digitlab.commands.event_stream import deliver

    given = {
        option.field or option.destination: value
        for option in measurement.options
        if (value := getattr(arguments, option.destination)) is not None
    }
    config = measurement.config(**given)
    fresh, folder = getattr(arguments, "fresh", False), getattr(arguments, "out", None)

    def events() -> Iterator[Event]:  # so that networks that cannot be used are a fault among the events, too
        yield from measurement.events(_entries(measurement, arguments, config), config, fresh=fresh, folder=folder)

    printer = _Printer(measurement, as_table=getattr(arguments, "csv", False))
    status = deliver(events(), lambda event: printer.take(event.result), as_json=arguments.json)
    printer.end()
    return status


def _add_option(parser: argparse.ArgumentParser, option: Option) -> None:
    if option.type is bool:
        parser.add_argument(option.flag, action="store_true", help=option.help)
        return
    parser.add_argument(
        option.flag,
        action="append" if option.repeated else "store",
        type=option.type if option.type in (int, float) else worded(option.type),
        choices=option.choices,
        metavar=option.metavar,
        help=option.help,
    )


def _entries(measurement: Measurement[Any, Any], arguments: argparse.Namespace, config: object) -> Sequence[Entry]:
    from digitlab.networks.library import list_networks

    library = list_networks()
    if measurement.of_generators:
        names = dict.fromkeys(
            arguments.network or (name for name, entry in library.generators.items() if entry.shipped)
        )
        return [library.find_generator(name) for name in names]
    if not measurement.networks:
        return list(chosen_networks(arguments, getattr(config, "source", "")).values())
    return [library.find(getattr(arguments, name)) for name, _ in measurement.networks]


class _Printer:
    """Prints results for people, or as rows of a table: each as it comes, or all at the end."""

    def __init__(self, measurement: Measurement[Any, Any], *, as_table: bool) -> None:
        self._measurement = measurement
        self._table = measurement.table if as_table else None
        self._waiting: list[object] = []
        self._writer = csv.writer(sys.stdout, lineterminator="\n")
        self._is_headed = False
        if not (measurement.networks or measurement.together):  # the first of many networks may take minutes
            self._head()

    def take(self, result: object) -> None:
        """A result is there."""
        self._waiting.append(result)
        if not self._measurement.together:
            self.end()

    def end(self) -> None:
        """Print what waits."""
        results, self._waiting = self._waiting, []
        if not results:
            return
        if self._table is None:
            print("\n".join(self._measurement.words(*results)))
            return
        self._head()
        for result in results:
            self._writer.writerows(self._table.rows(result))

    def _head(self) -> None:
        if self._table is not None and not self._is_headed:
            self._is_headed = True
            self._writer.writerow(self._table.columns)
