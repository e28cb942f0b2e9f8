"""What other installed packages bring: networks, data sets, lessons and changes, found by the entry points of their groups.

A package's names are read from what pip wrote down of it, and none of its code runs before something of that name is asked for. What
cannot be loaded is left out, and named: in a warning, which commands print and the window shows, where all there is is gone through,
and in the message where it was asked for. What fails later fails as a ValueError that names it.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache, wraps
from typing import Any, TypeVar

from typing_extensions import override

from digitlab import memory
from digitlab.language import mark, tr
from digitlab.untrusted import one_line

NETWORKS, DATASETS, LESSONS, CHANGES = "digitlab.networks", "digitlab.datasets", "digitlab.lessons", "digitlab.changes"
"""The groups of entry points."""

_WORDS = {NETWORKS: mark("network"), DATASETS: mark("data set"), LESSONS: mark("lessons"), CHANGES: mark("change")}
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_log = logging.getLogger(__name__)

T = TypeVar("T")


class PluginError(ValueError):
    """A plug-in that is not there, cannot be loaded, or failed; the message names what it brings."""


@dataclass(frozen=True, slots=True)
class Plugin:
    """One thing that a package brings.

    Attributes:
        group: One of the groups of entry points.
        name: Its name among what there is of that kind.
        place: Where its declaration is: ``module:name``, or a package of lessons.
        package: The package's name and version.
    """

    group: str
    name: str
    place: str
    package: str

    def __str__(self) -> str:
        """What it is, for people: ``change 'speckle' of digitlab-speckles 1.0``."""
        return tr(
            "{kind} '{name}' of {package}",
            kind=tr(_WORDS[self.group]),
            name=one_line(self.name, 60),
            package=one_line(self.package, 100),
        )

    def load(self) -> object:
        """Its declaration; runs the package's code, which may raise anything."""
        from importlib.metadata import EntryPoint

        return EntryPoint(self.name, self.place, self.group).load()


def installed() -> tuple[Plugin, ...]:
    """Everything that packages bring which Python finds on its path, by group and name; nothing is imported."""
    return _installed(tuple(sys.path))


@cache  # for each path: it takes some 10 ms
def _installed(_path: tuple[str, ...]) -> tuple[Plugin, ...]:
    from importlib.metadata import distributions  # here, since the window is up sooner without it

    found: dict[tuple[str, str, str], Plugin] = {}
    for distribution in distributions():
        try:
            brought = [each for each in distribution.entry_points if each.group in _WORDS]
            name, version = (str(distribution.metadata["Name"]), distribution.version) if brought else ("", "")
        except Exception as error:
            _log.warning("the entry points of a package cannot be read, it is left out: %s", one_line(repr(error)))
            continue
        for each in brought:  # of a package that lies on the path twice, what Python itself would import
            plugin = Plugin(each.group, each.name, each.value, f"{name} {version}")
            found.setdefault((each.group, each.name, name), plugin)
    return tuple(found[key] for key in sorted(found))


class WithPlugins(MutableMapping[str, T]):
    """What there is of one kind, by name: what digitlab brings itself, then what plug-ins bring.

    To look up what digitlab brings costs nothing more. Another name is looked for among the plug-ins, and only that one's code is
    loaded. To go through all of it loads all plug-ins of the group; those that cannot be loaded are left out.

    Attributes:
        group: The group of the plug-ins' entry points.
        own: What digitlab brings itself.
    """

    def __init__(
        self,
        group: str,
        own: Mapping[str, T],
        fit: Callable[[str, object], T],
        taken: Callable[[], Iterable[str]] = lambda: (),
    ) -> None:
        """A table of one group.

        Args:
            group: One of the groups of entry points.
            own: What digitlab brings itself.
            fit: Makes of a plug-in's name and declaration what the table holds, or raises an error that says why not.
            taken: The names, besides those of ``own``, that no plug-in can have.
        """
        self.group, self.own = group, dict(own)
        self._fit, self._taken = fit, taken
        self._tried: dict[Plugin, T | PluginError] = {}
        self._told: set[Plugin] = set()

    @property
    def brought(self) -> tuple[str, ...]:
        """The names of the plug-ins, whether or not they can be loaded; nothing is imported."""
        return tuple(name for name in self._plugins() if name not in self.own)

    def check(self) -> Iterator[tuple[Plugin, str]]:
        """Load every plug-in of the group, and say why it is left out, or "" where it works."""
        for plugin in self._of_group():
            tried = self._try(plugin)
            yield plugin, str(tried) if isinstance(tried, PluginError) else ""

    def known(self) -> Iterator[str]:
        """What is known of every plug-in of the group, a line each: whether it is loaded, or why it is left out; none is loaded for that."""
        for plugin in self._of_group():
            tried = self._tried.get(plugin)
            state = tr("loaded") if plugin in self._tried else tr("not used yet")
            yield str(tried) if isinstance(tried, PluginError) else tr("{plugin}: {state}", plugin=plugin, state=state)

    def used(self) -> list[T]:
        """What digitlab brings itself, and what plug-ins bring that were loaded already: all of which there can be instances."""
        # a list, since another thread may load one meanwhile
        return [*self.own.values(), *(each for each in list(self._tried.values()) if not isinstance(each, PluginError))]

    def why_not(self, name: object) -> str:
        """Why there is nothing of a name, for the end of a message: no plug-in brings it, or the one that does cannot be loaded."""
        plugin = self._plugins().get(name) if isinstance(name, str) else None
        if plugin is None:
            return tr("no plug-in that is installed brings it (entry points {group})", group=self.group)
        tried = self._try(plugin)
        return str(tried) if isinstance(tried, PluginError) else ""

    def _of_group(self) -> list[Plugin]:
        return [plugin for plugin in installed() if plugin.group == self.group]

    def _plugins(self) -> dict[str, Plugin]:
        """The plug-ins of the group by name; of two that bring the same name the first."""
        return {plugin.name: plugin for plugin in reversed(self._of_group())}

    def _try(self, plugin: Plugin) -> T | PluginError:
        """What a plug-in brings, or why it is left out; its code is loaded once."""
        if plugin not in self._tried:
            try:
                self._check_name(plugin)
                self._tried[plugin] = _guarded(plugin, self._fit(plugin.name, plugin.load()))
            except (Exception, SystemExit) as error:
                why = str(error) if type(error) is ValueError else f"{type(error).__name__}: {error}"
                self._tried[plugin] = PluginError(
                    tr("the {plugin} is left out: {why}", plugin=plugin, why=one_line(why))
                )
        return self._tried[plugin]

    def _check_name(self, plugin: Plugin) -> None:
        if not _NAME.fullmatch(plugin.name):
            raise ValueError(tr("a name has small letters, digits and '_', at most 40, and begins with a letter"))
        if plugin.name in self.own or plugin.name in self._taken():
            raise ValueError(tr("digitlab itself has something of that name"))
        if (first := self._plugins()[plugin.name]) != plugin:
            raise ValueError(tr("{package} brings something of that name, too", package=one_line(first.package, 100)))

    @override
    def __getitem__(self, name: str) -> T:
        if name in self.own:
            return self.own[name]
        plugin = self._plugins().get(name)
        found = self._try(plugin) if plugin else PluginError()
        if isinstance(found, PluginError):
            raise KeyError(name)
        return found

    @override
    def __setitem__(self, name: str, value: T) -> None:
        self.own[name] = value

    @override
    def __delitem__(self, name: str) -> None:
        del self.own[name]

    @override
    def __iter__(self) -> Iterator[str]:
        yield from self.own
        for plugin in self._of_group():
            tried = self._try(plugin)
            if not isinstance(tried, PluginError):
                yield plugin.name
            elif plugin not in self._told:
                self._told.add(plugin)
                _log.warning("%s", tried)

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)


def expected(declaration: object, kind: type[T]) -> T:
    """A declaration of the kind that is expected.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(declaration, kind):
        found, needed = type(declaration).__name__, kind.__name__
        raise TypeError(tr("it is of the type {found}, and {needed} is needed", found=found, needed=needed))
    return declaration


def _guarded(plugin: Plugin, declaration: T) -> T:
    """A declaration whose functions, and classes but for records, raise ValueErrors that name the plug-in, whatever they raised."""
    if not is_dataclass(declaration) or isinstance(declaration, type):
        return declaration
    values = {each.name: getattr(declaration, each.name) for each in fields(declaration)}
    calls = {name: value for name, value in values.items() if callable(value) and not is_dataclass(value)}
    return replace(declaration, **{name: _named(plugin, call) for name, call in calls.items()})


def _named(plugin: Plugin, call: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(call, updated=())
    def named(*arguments: Any, **others: Any) -> Any:  # noqa: ANN401 - those of any function
        try:
            return call(*arguments, **others)
        except (Exception, SystemExit) as error:
            if memory.is_out_of_memory(error):
                raise
            raise PluginError(
                tr(
                    "the {plugin} failed: {kind}: {error}",
                    plugin=plugin,
                    kind=type(error).__name__,
                    error=one_line(error),
                )
            ) from error

    return named
