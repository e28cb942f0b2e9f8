"""What sweeps over the test digits say: as lines, as maps, as a table and in words. The same in every panel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from digitlab.data.classes import DIGITS
from digitlab.gui.kit import phrases
from digitlab.gui.kit.cells.share_map import CountMap
from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine
from digitlab.gui.kit.theme import Accent
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import mark, tr
from digitlab.measure.curves import AXES, AxisName
from digitlab.measure.many_fields import SHIFTS
from digitlab.measure.pictures import MNIST, in_words
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library

_NAMES: dict[AxisName, str] = {"shift": mark("shift"), "turn": mark("turn"), "scale": mark("size")}
_LABELS: dict[AxisName, str] = {
    "shift": mark("shift in px, in one of eight directions"),
    "turn": mark("turn in °, either way"),
    "scale": mark("size, 1 is the digit's own"),
    "thickness": mark("change of the strokes' thickness in px"),
    "noise": mark("noise: standard deviation, 1 is full ink"),
}
_TELLING: dict[AxisName, float] = {"shift": 4, "turn": 45, "scale": 0.75, "noise": 0.3}
_MOST_SAID = 4
_HEADER = ("network", "axis", "level", "unit", "dx", "dy", "right", "n", "accuracy", "low", "high", "seed", "weights")


class Looks:
    """Which accent and style each network's line has, whichever others are shown."""

    def __init__(self, library: Library) -> None:
        self._looks: dict[str, tuple[Accent, int]] = {}
        counts: Counter[Accent] = Counter()
        for name, entry in library.entries.items():
            self._looks[name] = entry.card.family, counts[entry.card.family]
            counts[entry.card.family] += 1

    def of(self, name: str) -> tuple[Accent, int]:
        """A network's accent, and which of its family's lines it has."""
        return self._looks.get(name, ("third", 0))

    def line(self, sweep: Sweep, axis: AxisName, style: int | None = None) -> PlotLine | None:
        """A network's line along an axis, where it was measured; ``style`` overrides its own."""
        curve = sweep.curve(axis)
        if curve is None:
            return None
        accent, own = self.of(sweep.network)
        lows, highs = zip(*map(curve.interval, range(len(curve.levels))), strict=True)
        own = own if style is None else style
        return PlotLine(sweep.network, curve.levels, curve.accuracies, lows, highs, curve.n, accent, own)


def axis_name(axis: AxisName) -> str:
    """What an axis is called on screen."""
    return tr(_NAMES.get(axis) or CORRUPTIONS[axis].words)


def axes_of(axis: AxisName, classes: int = len(DIGITS)) -> PlotAxes:
    """The plot of accuracy against an axis, of networks that tell so many classes apart."""
    ticks = tuple((level, f"{level:g}".replace("-", "−")) for level in AXES[axis].levels)
    unit = tr(AXES[axis].unit) if axis != "noise" else ""
    own = _LABELS.get(axis)
    label = tr(own) if own else f"{axis_name(axis)}: {tr(CORRUPTIONS[axis].unit)}"
    return PlotAxes(tr("Accuracy against {axis}", axis=axis_name(axis)), label, ticks, unit, chance=1 / classes)


def map_of(sweep: Sweep) -> CountMap | None:
    """The pose map, where it was measured."""
    return CountMap(sweep.network, sweep.shift_map, sweep.shift_map_n) if sweep.shift_map else None


def accuracy_at(sweep: Sweep, axis: AxisName, level: float) -> float | None:
    """The accuracy at one level, where it was measured."""
    curve = sweep.curve(axis)
    return curve.accuracies[curve.levels.index(level)] if curve and level in curve.levels else None


def sentence(sweeps: Iterable[Sweep], axis: AxisName) -> str:
    """The curves in a sentence: what each network reads at one telling level."""
    level = _TELLING.get(axis) or CORRUPTIONS[axis].usual
    shown = list(sweeps)
    shares = [(share, sweep.network) for sweep in shown if (share := accuracy_at(sweep, axis, level)) is not None]
    if not shares:
        return ""
    place = level_said(axis, level)
    if len(shares) > _MOST_SAID:
        (worst, loser), (best, winner) = min(shares), max(shares)
        return tr(
            "{place}, the best of these {count} networks, {best}, reads {most}; the worst, {worst}, {least}.",
            place=place,
            count=len(shares),
            best=winner,
            most=percent(best),
            worst=loser,
            least=percent(worst),
        )
    (first, reader), *others = shares
    parts = [
        tr("{network} reads {share}", network=reader, share=percent(first)),
        *(f"{name} {percent(share)}" for share, name in others),
    ]
    readings = ", ".join(parts)
    if are_of_digits(shown):
        return tr("{place}, {readings} of the digits.", place=place, readings=readings)
    return tr("{place}, {readings} of the pictures.", place=place, readings=readings)


def are_of_digits(sweeps: Iterable[Sweep]) -> bool:
    """Whether sweeps are over MNIST's test digits, and not over other test pictures."""
    return all(sweep.source == MNIST for sweep in sweeps)


def data_said(sweep: Sweep) -> str:
    """The pictures in words: ``MNIST test digits, the first n``."""
    if sweep.source == MNIST:
        return tr(sweep.data)
    return tr("{pictures}, the first n", pictures=in_words(sweep.source))


def percent(share: float) -> str:
    """A share as a percentage that no line break divides."""
    return phrases.percent(share).replace(" ", "\N{NO-BREAK SPACE}")


def level_said(axis: AxisName, level: float) -> str:
    """A level, in words that begin a sentence."""
    return {
        "shift": tr("Shifted by {level:g} px", level=level),
        "turn": tr("Turned by {level:g}°", level=level),
        "scale": tr("At {level:g} times the size", level=level),
        "thickness": tr("With strokes {level:g} px thicker", level=level),
        "noise": tr("With noise of {level:g}", level=level),
    }.get(axis) or tr("With {axis} at {level:g} {unit}", axis=axis_name(axis), level=level, unit=tr(AXES[axis].unit))


def counted(sweeps: Iterable[Sweep], *, maps: bool = True) -> str:
    """On how many digits curves, and maps where they are shown, rest."""
    shown = list(sweeps)
    if not shown:
        return tr("Nothing is measured yet.")
    mapped = _range({sweep.shift_map_n for sweep in shown if sweep.shift_map_n}) if maps else ""
    n, seed = _range({sweep.n for sweep in shown}), _range({sweep.seed for sweep in shown})
    if not mapped:
        return tr("n = {n} ({data}), seed {seed}.", n=n, data=data_said(shown[0]), seed=seed)
    return tr(
        "n = {n} ({data}), {mapped} in the maps, seed {seed}.", n=n, data=data_said(shown[0]), mapped=mapped, seed=seed
    )


def _range(numbers: set[int]) -> str:
    if not numbers:
        return ""
    low, high = min(numbers), max(numbers)
    return f"{low:,}" if low == high else tr("{low:,} to {high:,}", low=low, high=high)


def table_of(sweeps: Iterable[Sweep]) -> Table:
    """Every number of some sweeps, one observation a row."""
    return Table(_HEADER, [row for sweep in sweeps for row in _rows(sweep)])


def _rows(sweep: Sweep) -> Iterator[tuple[object, ...]]:
    for curve in sweep.curves:
        for index, (level, right) in enumerate(zip(curve.levels, curve.right, strict=True)):
            low, high = curve.interval(index)
            numbers = (right, curve.n, right / curve.n, low, high, sweep.seed, sweep.weights_hash)
            yield (sweep.network, curve.axis, level, AXES[curve.axis].unit, "", "", *numbers)
    for dy, row in zip(SHIFTS, sweep.shift_map, strict=False):
        for dx, right in zip(SHIFTS, row, strict=True):
            low, high = sweep.map_interval(dx, dy)
            numbers = (right, sweep.shift_map_n, right / sweep.shift_map_n, low, high, sweep.seed, sweep.weights_hash)
            yield (sweep.network, "shift map", "", "px", dx, dy, *numbers)


def _data_with_hash(sweep: Sweep) -> str:
    """The pictures; of one's own, which may change, with their hash."""
    return sweep.data if sweep.source == MNIST else f"{sweep.data} ({sweep.data_hash[:8]})"


def provenance_of(title: str, pose: str, sweeps: Mapping[str, Sweep], library: Library) -> Provenance:
    """Where a picture of sweeps comes from."""
    networks = tuple(edit_words.measured(name, sweep.weights_hash, library) for name, sweep in sweeps.items())
    shown = list(sweeps.values())
    curves = _range({sweep.n for sweep in shown}) or 0
    if maps := _range({sweep.shift_map_n for sweep in shown if sweep.shift_map_n}):
        n = tr("{curves} digits in curves, {maps} in maps", curves=curves, maps=maps)
    else:
        n = tr("{curves} digits in curves", curves=curves)
    digits = ", ".join(sorted({_data_with_hash(sweep) for sweep in shown}))
    notes = ((mark("digits"), digits), (mark("intervals"), tr("95 %, Wilson")))
    seed = min((sweep.seed for sweep in shown), default=None)
    return Provenance(title, networks, n, seed, pose, notes)
