"""What a measurement is: one entry from which its command, its events, its kept results, its table and its words follow.

A new measurement is one file beside this one, with a config, a result, a generator that makes the result and a
:class:`Measurement`, and one line in :mod:`digitlab.measure.registry`. torch is imported within the generator, so that results
can be read without it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, Generic, TypeVar

from typing_extensions import override

from digitlab.language import mark, tr
from digitlab.measure import pictures, store
from digitlab.measure.events import Advanced, Begun, Event, Measured
from digitlab.whole_file import check_place

if TYPE_CHECKING:
    from digitlab.networks.library import Entry

TEST_DIGITS = 10_000

MOST_DIGITS = 1_000_000
"""The most digits that any result is of."""

_PART = 125  # fields between two events; with endless paper some 25 MB a layer
_ROUNDING = 1e-6
_log = logging.getLogger(__name__)

C = TypeVar("C")
R = TypeVar("R")
K = TypeVar("K", bound=store.Result)


@dataclass(frozen=True, slots=True)
class Option:
    """An option of a measurement's command, and the field of its config that it sets.

    Attributes:
        flag: The option as it is typed: ``--map-digits``.
        help: Its explanation for people.
        type: The function that makes a value of the text, or refuses it with a ValueError; ``bool`` where there is no text.
        field: The config's field; called like the flag where left out.
        choices: The only values, where they are few.
        metavar: The text that stands for the value in the help.
        repeated: Whether it may be given several times; the config then gets a list.
    """

    flag: str
    help: str
    type: Callable[[str], object] = str
    field: str = ""
    choices: tuple[str, ...] | None = None
    metavar: str | None = None
    repeated: bool = False

    @property
    def destination(self) -> str:
        """The flag as a Python name."""
        return self.flag.removeprefix("--").replace("-", "_")


DATA = Option("--data", pictures.DATA_HELP, field="source", metavar="SET")
"""The option of the measurements that networks of any classes take part in, for the ``source`` of their config."""

DEVICE = Option("--device", "where networks answer: cpu, cuda, or auto for a GPU where there is one (default cpu)")
"""The option of the measurements, and of other commands, that answer on a GPU, too."""


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """A result as a table.

    Attributes:
        row: What one row is, for people.
        columns: The names of the columns.
        rows: The function that makes the rows of a result.
    """

    row: str
    columns: tuple[str, ...]
    rows: Callable[[R], Iterable[Sequence[object]]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Measurement(Generic[C, R]):
    """One measurement.

    Attributes:
        name: The command's name: ``sweep``.
        help: The command's explanation for people.
        config: The function that makes the config, a frozen dataclass, of the options given, by the names of its fields.
        result: The frozen dataclass that comes out.
        noun: The result's name in events and files, whatever its class is called: ``sweep``.
        event: The name of the event that carries a result: ``Swept``.
        run: The generator that makes the result for one network, or for those that :attr:`networks` names; it yields how
            many fields were read since the last time.
        what: The function that puts into words what is measured, for a config and its networks.
        fields: The function that counts the fields that are read for one result.
        words: The function that tells results to people, line by line: one result, or all where they stand :attr:`together`.
        options: The command's options that set the config.
        networks: The names and explanations of the networks that one result is of; where left out, any number of networks
            is measured one after the other.
        table: The table that other programs get, if any.
        together: Whether all results are told in one table, once the last of them is there.
        prepare: The function that fills in what depends on the networks; its faults are raised before the first event.
        of_generators: Whether it is of networks that draw digits, and not of those that read them.
        only_digits: Why it is of the ten digits alone, and what measures networks of other classes, as the end of a sentence, shown
            by ``tr``. Where it is "" it is of any classes: its config has a ``source``, the data set whose test pictures are read,
            "" for that of its networks.
        asked: The function that says what a config asks of one of several networks: what cannot be the same for all.
        in_colour: Whether networks that read colours are shown the pictures of a folder in theirs; otherwise it is not of these.
    """

    name: str
    help: str
    config: Callable[..., C]
    result: type[R]
    noun: str
    event: str
    run: Callable[Concatenate[C, ...], Generator[int, None, R]]
    what: Callable[..., str]
    fields: Callable[[C], int]
    words: Callable[..., Iterator[str]]
    options: tuple[Option, ...] = ()
    networks: tuple[tuple[str, str], ...] = ()
    table: Table[R] | None = None
    together: bool = False
    aliases: tuple[str, ...] = ()
    prepare: Callable[..., C] = lambda config, *_: config
    of_generators: bool = False
    only_digits: str = mark("it reads MNIST's digits")
    asked: Callable[[C, Entry], C] = lambda config, _: config
    in_colour: bool = False

    def events(
        self, entries: Sequence[Entry], config: C, *, fresh: bool = False, folder: Path | None = None
    ) -> Iterator[Event]:
        """Measure networks, and keep what comes out.

        Args:
            entries: The networks.
            config: What is asked.
            fresh: Measure again what is known already.
            folder: Where results are kept; the user's own where left out.

        Yields:
            :class:`Begun`, with the number of fields to be read; then many :class:`Advanced`, and a :class:`Measured` with
            each result.

        Raises:
            ValueError: A network cannot be loaded, or cannot answer, or has other classes, or the pictures are not at hand, or not
                the same for all.
            OSError: The chosen folder cannot be written.
        """
        asked = self._on_pictures(config, entries)
        if folder is not None:
            check_place(folder / "result.json")
        return self._events(entries, self.prepare(asked, *entries), fresh=fresh, folder=folder)

    def arguments(self, networks: Sequence[str | Path], **options: object) -> list[str]:
        """The command line that measures networks, by name or weights file.

        Args:
            networks: Which.
            options: Values by the names of the options; None and False leave one out, True sets one that has no value; a tuple
                repeats one.
        """
        named = [str(network) for network in networks]
        if not self.networks:
            named = [part for network in named for part in ("--network", network)]
        given = {f"--{name.replace('_', '-')}": value for name, value in options.items()}
        if unknown := set(given) - {option.flag for option in self.options}:
            raise ValueError(tr("{name} has no option {option}", name=self.name, option=min(unknown)))
        each = [
            (flag, one) for flag, value in given.items() for one in (value if isinstance(value, tuple) else (value,))
        ]
        set_ = [(flag, value) for flag, value in each if value is not None and value is not False]
        return [self.name, *named, *(flag if value is True else f"{flag}={value}" for flag, value in set_)]

    def _on_pictures(self, config: C, entries: Sequence[Entry]) -> C:
        """The config with the data set whose test pictures the networks read.

        Raises:
            ValueError: They cannot be measured on it, or not together, or on digits only.
        """
        if not self.only_digits:
            source = pictures.source_for(entries, getattr(config, "source", ""))
            if not self.in_colour:
                pictures.check_ink(entries, source)
            return replace(config, source=source)  # type: ignore[type-var] # every such config is a dataclass
        for entry in entries:
            entry.card.check_digits(entry.path.stem, self.name, tr(self.only_digits))
        return config

    def _events(self, entries: Sequence[Entry], config: C, *, fresh: bool, folder: Path | None) -> Iterator[Event]:
        from digitlab.networks.card import answering

        groups = [tuple(entries)] if self.networks else [(entry,) for entry in entries]
        configs = [self.asked(config, group[0]) for group in groups]
        known = [None if fresh else self._known(group[0], each) for group, each in zip(groups, configs, strict=True)]
        count = sum(self.fields(each) for each, result in zip(configs, known, strict=True) if result is None)
        yield Begun(self.what(config, *entries), count)
        done = 0
        for group, each, result in zip(groups, configs, known, strict=True):
            if result is not None:
                if folder is not None:
                    self._keep(result, folder)
                yield Measured(result)
                continue
            running = self.run(each, *group)
            while True:
                try:
                    with answering(*(entry.path.stem for entry in group)):
                        done += next(running)
                except StopIteration as stop:
                    self._keep(stop.value, folder)
                    yield Measured(stop.value)
                    break
                yield Advanced(done)

    def _known(self, _entry: Entry, _config: C) -> R | None:
        return None

    def _keep(self, result: R, folder: Path | None) -> None:
        """Keep a result, where results are kept."""


@dataclass(frozen=True, kw_only=True, eq=False)
class KeptMeasurement(Measurement[C, K]):
    """A measurement of one network at a time whose results are kept, and not measured again.

    Attributes:
        answer: The function that finds a kept result's answer to a config; None where it has none.
        rank: The function that ranks results: the highest is the one to show.
        data_hash: The function that makes the SHA-256 of the pictures that a config asks about; of all test pictures of its
            ``source`` where left out, which are the bundled test digits where it has none.
        fresh: The explanation of ``--fresh`` for people; where left out the command has no such option.
    """

    answer: Callable[[K, C], K | None]
    rank: Callable[[K], Any]
    data_hash: Callable[[C], str] = lambda config: pictures.hash_of(getattr(config, "source", ""))
    fresh: str = ""

    def kept(self, entry: Entry, read: str = "") -> Iterator[K]:
        """Every kept result of a network; see :func:`digitlab.measure.store.found`."""
        return store.found(self.noun, self.result, entry, read)

    def find(self, entry: Entry, config: C | None = None) -> K | None:
        """A kept result of a network.

        Args:
            entry: Which network.
            config: What it must answer, exactly; the one with the highest rank where left out, of those on the network's own data set
                as that is now.

        Raises:
            ValueError: The pictures that the config asks about are not at hand.
            OSError: The network's weights, or its pictures, cannot be read.
        """
        if config is None:
            read = self.read_by(entry)
            return None if read is None else max(self.kept(entry, read), key=self.rank, default=None)
        answers = (self.answer(result, config) for result in self.kept(entry, self.data_hash(config)))
        return next((answer for answer in answers if answer is not None), None)

    def read_by(self, entry: Entry, *, is_measured: bool = False) -> str | None:
        """SHA-256 of what a network reads where no data set is named; None where nothing was measured of it.

        So no folder that a file names is looked into before the user had the network measured.

        Args:
            entry: The network.
            is_measured: Whether it was measured, even if nothing is kept of it.

        Raises:
            ValueError: Its pictures are not at hand.
            OSError: Its weights, or its pictures, cannot be read.
        """
        source = pictures.own_source(entry.card)
        if source == pictures.MNIST:
            return store.data_hash()
        if self.only_digits or not source or not (is_measured or store.is_kept(self.noun, entry)):
            return None
        return self.data_hash(self.config(source=source)) if pictures.is_here(source) else None

    def keep(self, result: K, folder: Path | None = None) -> Path:
        """Keep a result; see :func:`digitlab.measure.store.keep`."""
        return store.keep(self.noun, result, folder)

    @override
    def _known(self, entry: Entry, config: C) -> K | None:
        return self.find(entry, config)

    @override
    def _keep(self, result: K, folder: Path | None) -> None:
        """A full disk must not cost what took minutes to measure, unless the file is what was asked for."""
        try:
            self.keep(result, folder)
        except OSError as error:
            if folder is not None:
                raise
            _log.warning("the result is not kept for the next time: %s", error)


def usable_device(name: str) -> str:
    """The device of a name: what :attr:`Measurement.prepare` does for a config that has one.

    Raises:
        ValueError: There is no such device here, or it cannot be used.
    """
    if name == "cpu":
        return name
    from digitlab.training.devices import device_for

    return str(device_for(name))


def parts(n: int) -> Iterator[slice]:
    """The range up to n in parts, after each of which one tells how far it is."""
    return (slice(start, min(start + _PART, n)) for start in range(0, n, _PART))


def check_range(what: str, value: int, low: int = 1, high: int = TEST_DIGITS) -> None:
    """Refuse a number that is out of its range.

    Raises:
        ValueError: It is.
    """
    if not low <= value <= high:
        raise ValueError(
            tr("{what} must lie between {low} and {high}, not {value}", what=what, low=low, high=high, value=value)
        )


def check_shares(what: str, *shares: float) -> None:
    """Refuse shares that are none, as a file may hold that somebody else wrote.

    Raises:
        ValueError: One lies outside of [0, 1], but for rounding.
    """
    for share in shares:
        if not 0 <= share <= 1 + _ROUNDING:
            raise ValueError(tr("{what} must lie between 0 and 1, not {share}", what=what, share=share))
