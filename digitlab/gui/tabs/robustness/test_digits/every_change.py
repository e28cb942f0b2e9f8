"""What is said of every change at once: one small chart for each axis, with who falls first in a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from digitlab.gui.kit.charts.plot_lines import PlotLine
from digitlab.gui.kit.phrases import listed
from digitlab.gui.shell import sweeps as wording
from digitlab.ink.corruptions import CORRUPTIONS
from digitlab.language import mark, tr
from digitlab.measure.curves import AXES, AxisName
from digitlab.measure.falling import FALLEN, Fall, crossings, falls
from digitlab.measure.sweep import Sweep

_FAMILIES = {"mlp": mark("the MLP"), "cnn": mark("the CNN")}


def rule() -> str:
    """What it is to fall, and to fall first."""
    return tr(
        "A network falls where it reads under {share:.0f} % (dotted); the lowest there falls first, if the 95 % "
        "intervals do not overlap. Diamonds: lines cross.",
        share=100 * FALLEN,
    )


def _sides(axis: AxisName) -> tuple[str, ...]:
    """In a word what is done to a digit below rest, and above: ``thinner`` of ``thinner strokes``; none where there is one side."""
    if axis == "scale":
        return tr("smaller"), tr("larger")
    sides = CORRUPTIONS[axis].sides if axis in CORRUPTIONS else None
    return tuple(tr(side.partition(" ")[0]) for side in sides or ())


@dataclass(frozen=True, slots=True)
class SmallChart:
    """One axis.

    Attributes:
        axis: Which.
        verdict: Who falls first, in a few words.
        lines: Of the networks that were measured along it.
        crossings: Where two of them change places: level and accuracy.
        first: The line of the one network that falls first; None where it is none, or several.
        falls: What falls on each side of rest.
    """

    axis: AxisName
    verdict: str
    lines: tuple[PlotLine, ...] = ()
    crossings: tuple[tuple[float, float], ...] = ()
    first: PlotLine | None = None
    falls: tuple[Fall, ...] = ()

    @property
    def title(self) -> str:
        """What is changed."""
        return wording.axis_name(self.axis).capitalize()

    @property
    def words(self) -> str:
        """The chart in a sentence: what its lines read at rest and at the ends."""
        rest, ends = (
            AXES[self.axis].rest,
            sorted({self.lines[0].levels[0], self.lines[0].levels[-1]}) if self.lines else [],
        )
        levels = [rest, *(level for level in ends if level != rest)]
        unit = AXES[self.axis].unit
        shares = [f"{line.name} {', '.join(_share(line, level, tr(unit)) for level in levels)}" for line in self.lines]
        return f"{self.title}: {'; '.join([self.verdict, *shares])}."


def _share(line: PlotLine, level: float, unit: str) -> str:
    share = 100 * line.shares[line.levels.index(level)]
    return tr("{share:.0f} % at {level:g} {unit}", share=share, level=level, unit=unit)


def small_charts(sweeps: Mapping[str, Sweep], looks: wording.Looks) -> tuple[SmallChart, ...]:
    """A chart for each axis, of the networks that were measured along it."""
    return tuple(_small_chart(axis, list(sweeps.values()), looks) for axis in AXES)


def _small_chart(axis: AxisName, sweeps: Sequence[Sweep], looks: wording.Looks) -> SmallChart:
    curves = [curve for sweep in sweeps if (curve := sweep.curve(axis))]
    lines = tuple(line for sweep in sweeps if (line := looks.line(sweep, axis)))
    if not curves:
        return SmallChart(axis, tr("not measured"))
    crossed = tuple(place for one, other in combinations(curves, 2) for place in crossings(one, other))
    fallen = falls(curves)
    firsts = {fall.first for fall in fallen}
    alone = lines[min(firsts)[0]] if len(firsts) == 1 and len(min(firsts)) == 1 and len(lines) > 1 else None
    return SmallChart(axis, _verdict(axis, fallen, _called(lines)), lines, crossed, alone, fallen)


def _called(lines: Sequence[PlotLine]) -> list[str]:
    """What each network is called where there is little room: by its family, where no two are of one."""
    if len({line.accent for line in lines}) < len(lines):
        return [line.name for line in lines]
    return [tr(_FAMILIES[line.accent]) if line.accent in _FAMILIES else line.name for line in lines]


def _verdict(axis: AxisName, fallen: Sequence[Fall], names: Sequence[str]) -> str:
    if not fallen:
        return tr("{networks} hold", networks=_all(names)) if len(names) > 1 else tr("holds")
    if len(names) == 1:
        return tr("falls at {levels}", levels=tr(" and ").join(f"{fall.level:g}" for fall in fallen))
    if len({fall.first for fall in fallen}) == 1 and (len(fallen) == 2 or not _sides(axis)):
        return (
            tr("{networks} fall together", networks=_all(names)) if fallen[0].is_all else _falls_first(fallen[0], names)
        )
    sides = [f"{_sides(axis)[fall.side > 0]}: {_all(names) if fall.is_all else _who(fall, names)}" for fall in fallen]
    return ", ".join(sides)


def _falls_first(fall: Fall, names: Sequence[str]) -> str:
    """Of names there is room for no more than that one is first, or that one alone is last."""
    if 1 < len(fall.first) == len(names) - 1:
        (last,) = set(range(len(names))).difference(fall.first)
        return tr("{name} last", name=names[last])
    who = _who(fall, names)
    is_short = who in map(tr, _FAMILIES.values())
    return tr("{networks} falls first", networks=who) if is_short else tr("{networks} first", networks=who)


def _who(fall: Fall, names: Sequence[str]) -> str:
    return listed([names[index] for index in fall.first])


def _all(names: Sequence[str]) -> str:
    return tr("both") if len(names) == 2 else tr("all", "networks")


def summary(charts: Sequence[SmallChart]) -> str:
    """All charts in a sentence: how many times each network falls first."""
    names = list(dict.fromkeys(line.name for chart in charts for line in chart.lines))
    compared = [chart for chart in charts if chart.lines and len(chart.lines) == len(names)]
    held, count = sum(not chart.falls for chart in compared), len(compared)
    if not compared:
        return ""
    if len(names) == 1:
        return tr(
            "Of {count} changes {name} holds in {held}, and falls in {fallen}.",
            count=count,
            name=names[0],
            held=held,
            fallen=count - held,
        )
    alone = {name: sum(chart.first is not None and chart.first.name == name for chart in compared) for name in names}
    rest = count - sum(alone.values()) - held
    wins = [
        tr("{name} falls first in {count}", name=name, count=count)
        if name == names[0]
        else tr("{name} in {count}", name=name, count=count)
        for name, count in alone.items()
    ]
    known = (
        tr("Of {count} changes", count=count)
        if count == len(charts)
        else tr("Of the {count} changes that are measured of {all}", count=count, all=_all(names))
    )
    return tr(
        "{of_changes}, {first_falls}; in {undecided} none falls first alone, in {held_by_all} {networks} hold.",
        of_changes=known,
        first_falls=", ".join(wins),
        undecided=rest,
        held_by_all=held,
        networks=_all(names),
    )
