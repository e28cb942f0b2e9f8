"""The architectures that there are, and the one that a config, or its JSON values, is of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from digitlab import plugins, records
from digitlab.data.classes import FEWEST, MOST
from digitlab.language import tr
from digitlab.networks.architectures.architecture import CLASSES, FIELD, Architecture, C, Config, Family, Size, Widening
from digitlab.untrusted import one_line

if TYPE_CHECKING:
    from torch import nn


def _fit(name: str, declaration: object) -> Architecture[Any]:
    """A plug-in's architecture, whose entry works for the config that it begins with."""
    entry = plugins.expected(declaration, Architecture)
    if entry.kind != name:
        raise ValueError(tr("it calls itself '{kind}'", kind=entry.kind))
    config = entry.config()
    values = records.to_dict(plugins.expected(config, Config))
    if records.from_dict(entry.config, values) != config:
        raise ValueError(tr("{name} is no config that can be written down and read again", name=entry.config.__name__))
    entry.size(config).check()
    entry.size(entry.widened(config, Widening(1.0))).check()
    if entry.family({"architecture": name, **values}) not in get_args(Family):
        raise ValueError(tr("its family is one of {families}", families=", ".join(get_args(Family))))
    for say in (entry.in_a_line, entry.words, entry.lesson):
        plugins.expected(say(config), str)
    return entry


def _names_that_ship() -> Iterable[str]:
    from digitlab.networks.shipped_configs import IN_A_LINE  # here, since it is made of what this module knows

    return ("fast", *IN_A_LINE)


ARCHITECTURES: plugins.WithPlugins[Architecture[Any]] = plugins.WithPlugins(
    plugins.NETWORKS, {}, _fit, _names_that_ship
)
"""All architectures by their kinds; :mod:`digitlab.networks.architectures` fills in those that digitlab brings itself."""

_LONGEST = 1000  # characters of a sentence about a network


def architecture_of(config: C) -> Architecture[C]:
    """The architecture of a config."""
    found = next(each for each in ARCHITECTURES.used() if each.config is type(config))
    return cast("Architecture[C]", found)


def architecture_named(values: Mapping[str, Any]) -> Architecture[Any] | None:
    """The architecture that a config as JSON values names; None where it names none that is known."""
    kind = values.get("architecture")
    return ARCHITECTURES.get(kind) if isinstance(kind, str) else None


def config_to_dict(config: Config) -> dict[str, Any]:
    """A config as JSON values; ``architecture`` names its kind. Of the ten digits and of one channel they say nothing, as before there were others."""
    return {"architecture": architecture_of(config).kind, **_without_usual(records.to_dict(config))}


def _without_usual(values: dict[str, Any]) -> dict[str, Any]:
    """JSON values of a config, also of one within it, without the usual numbers of classes and channels."""
    usual = (("classes", CLASSES), ("field_channels", 1))
    said = {name: value for name, value in values.items() if (name, value) not in usual}
    return {name: _without_usual(value) if isinstance(value, dict) else value for name, value in said.items()}


def with_classes(config: C, classes: int) -> C:
    """The config with so many classes.

    Raises:
        ValueError: They are too few or too many, or its architecture has the ten digits only.
    """
    if classes == config.classes:
        return config
    if not FEWEST <= classes <= MOST:
        raise ValueError(
            tr("there must be {fewest} to {most} classes, not {classes}", fewest=FEWEST, most=MOST, classes=classes)
        )
    if not architecture_of(config).any_classes:
        able = ", ".join(each.kind for each in ARCHITECTURES.own.values() if each.any_classes)
        raise ValueError(
            tr(
                "'{kind}' has the ten digits only, and not {classes} classes: train one of {kinds}",
                kind=architecture_of(config).kind,
                classes=classes,
                kinds=able,
            )
        )
    return replace(config, classes=classes)


def with_field_channels(config: C, channels: Literal[1, 3], called: str = "") -> C:
    """The config for fields of so many channels; messages call its network so.

    Raises:
        ValueError: They are three, and its network reads ink alone; or the network would be too large.
    """
    if channels == config.field_channels:
        return config
    if channels > 1 and not architecture_of(config).reads_colours(config):
        raise ValueError(
            tr(
                "'{network}' reads no colours: read the pictures in grey, or train mlp, cnn_flatten, plain or layers of your own",
                network=called or architecture_of(config).kind,
            )
        )
    changed = replace(config, field_channels=channels)
    size_of(changed).check()
    return changed


def config_from_dict(values: Mapping[str, Any]) -> Config:
    """The inverse of :func:`config_to_dict`.

    Raises:
        PluginError: The kind is unknown, and no plug-in brings it.
        ValueError: A setting is unknown, missing, or of the wrong type or size; or the network would be too large.
    """
    architecture = architecture_named(values)
    if architecture is None:
        unknown = one_line(repr(values.get("architecture")), 60)
        why = ARCHITECTURES.why_not(values.get("architecture"))
        raise plugins.PluginError(
            tr(
                "unknown architecture {unknown}: known are {architectures}; {why}",
                unknown=unknown,
                architectures=", ".join(ARCHITECTURES),
                why=why,
            )
        )
    settings = {name: value for name, value in values.items() if name != "architecture"}
    config: Config = records.from_dict(architecture.config, settings)
    with_classes(replace(config, classes=CLASSES), config.classes)
    with_field_channels(replace(config, field_channels=1), config.field_channels)
    architecture.size(config).check()
    return config


def build(config: Config) -> nn.Module:
    """The network of a config, with fresh weights from torch's global generator.

    It maps ``field: (n, 1, 28, 28) float32 in [0, 1], ink = 1`` to ``logits: (n, classes)``, where its config says so also one with three
    channels (:mod:`digitlab.networks.in_colour`), and says how it is taught:
    ``loss(field, labels, generator)``. The training loop, the panels and the sweeps know no more than that. Where the
    architecture generates, it is a :class:`digitlab.networks.generators.Generator`, which is taught in the same way.
    """
    return architecture_of(config).build(config)


def size_of(config: Config) -> Size:
    """What the network of a config costs."""
    return architecture_of(config).size(config)


def widened(config: C, factor: float) -> C:
    """A config with so many times as many maps and units in each layer, as far as its architecture allows.

    Raises:
        ValueError: The network would be too large.
    """
    wider = architecture_of(config).widened(config, Widening(factor))
    size_of(wider).check()
    return wider


def family_of(values: Mapping[str, Any]) -> Family:
    """The family of a config as JSON values; that of a perceptron where the architecture is unknown, or a plug-in's fails."""
    architecture = architecture_named(values)
    try:
        return architecture.family(values) if architecture else "mlp"
    except plugins.PluginError:
        return "mlp"


def how_it_works(config: Config) -> str:
    """How a network looks at the field, in a sentence or two."""
    words = architecture_of(config).words(config)
    if config.field_channels > 1:
        words = tr(
            "{how_it_works} It reads pictures in colour: a drawing is the same ink in red, green and blue to it.",
            how_it_works=words,
        )
    return one_line(words, _LONGEST)


def in_a_line(config: Config) -> str:
    """What a network is, in a few plain words."""
    line = architecture_of(config).in_a_line(config)
    return one_line(tr("{network}, in colour", network=line) if config.field_channels > 1 else line, _LONGEST)


def lesson_of(config: Config) -> str:
    """What a network's loss makes of the digits before it learns from them; "" where it takes them as they are."""
    return one_line(architecture_of(config).lesson(config), _LONGEST)


def multiply_adds_of_sheet(config: Config, rows: int, columns: int) -> int:
    """What one pass over a sheet of rows x columns pixels costs.

    Raises:
        ValueError: The architecture reads fields only.
    """
    count = architecture_of(config).sheet_multiplications
    if count is None:
        raise ValueError(tr("{config} reads no sheets", config=config))
    return count(config, rows, columns)


def multiply_adds_of_windows(config: Config, rows: int, columns: int, step_px: int = 4) -> int:
    """What reading a sheet of rows x columns pixels with a classifier, window by window, costs."""
    down, across = ((side - FIELD) // step_px + 1 for side in (rows, columns))
    return size_of(config).multiplications * down * across
