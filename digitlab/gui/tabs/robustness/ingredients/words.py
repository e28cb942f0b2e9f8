"""What an ingredient buys and costs, in numbers and in a sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass

from digitlab.gui.kit import phrases
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.sweeps import provenance_of
from digitlab.gui.tabs.robustness.ingredients.comparison import Comparison, references
from digitlab.language import mark, tr
from digitlab.measure.curves import AxisName
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import Ingredient

MEASURES: tuple[tuple[str, AxisName, float], ...] = (
    (mark("unmoved"), "shift", 0.0),
    ("4 px", "shift", 4.0),
    ("45°", "turn", 45.0),
    ("0.5 ×", "scale", 0.5),
)
"""What is compared: in words, along which axis, at which level."""

HEADER = (mark("para-\nmeters"), mark("multiply-\nadds"), mark("held\nout"), *(name for name, _, _ in MEASURES))
"""The headings of the columns that :meth:`Figures.texts` fills."""

_SAME = 0.02  # costs that differ by less, relatively, are called the same


@dataclass(frozen=True, slots=True)
class Share:
    """A share read rightly and its 95 % interval, each in [0, 1]."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Figures:
    """One network in numbers.

    Attributes:
        network: The name of the network.
        parameters: How many numbers were learned.
        multiplications: Multiply-adds a digit.
        held_out: The share of held-out training digits that it reads, where that is known.
        shares: The share for each measure; None where it was not measured.
    """

    network: str
    parameters: int
    multiplications: int
    held_out: float | None
    shares: tuple[Share | None, ...]

    @classmethod
    def of(cls, network: str, comparison: Comparison) -> Figures:
        """The figures of a network, from its card and its sweep."""
        card, sweep = comparison.library.entries[network].card, comparison.sweeps.get(network)
        shares = tuple(share_of(sweep, axis, level) for _, axis, level in MEASURES)
        return cls(network, card.parameters, card.multiplications, card.measured.get("held_out_accuracy"), shares)

    def texts(self) -> tuple[str, ...]:
        """The figures as a table shows them."""
        measured = [None if share is None else share.value for share in self.shares]
        return (
            f"{self.parameters:,}",
            millions(self.multiplications),
            *("–" if value is None else phrases.percent(value) for value in (self.held_out, *measured)),
        )

    def numbers(self) -> tuple[float, ...]:
        """The figures to sort by; what is not known comes first."""
        measured = [None if share is None else share.value for share in self.shares]
        known = (-1.0 if value is None else value for value in (self.held_out, *measured))
        return (self.parameters, self.multiplications, *known)


def share_of(sweep: Sweep | None, axis: AxisName = "shift", level: float = 0.0) -> Share | None:
    """What was read at a level, unmoved where none is named; None where it was not measured."""
    curve = sweep.curve(axis) if sweep else None
    if curve is None or level not in curve.levels:
        return None
    index = curve.levels.index(level)
    return Share(curve.accuracies[index], *curve.interval(index))


def difference(one: Share, other: Share) -> tuple[float, float, float]:
    """How much more is read, with its 95 % interval: the intervals of both shares, added in squares (Newcombe 1998).

    Both networks read the same digits, which makes the true interval narrower: what it calls a difference is one.
    """
    value = one.value - other.value
    low = value - math.hypot(one.value - one.low, other.high - other.value)
    high = value + math.hypot(one.high - one.value, other.value - other.low)
    return value, low, high


def is_clear(one: Share, other: Share) -> bool:
    """Whether the difference is more than chance."""
    _, low, high = difference(one, other)
    return low > 0 or high < 0


def sentence(comparison: Comparison) -> str:
    """Say what the network that is looked at is compared with, what it buys and what it costs."""
    if not comparison.networks:
        return tr("The networks that differ in one ingredient are not installed.")
    if comparison.ingredient is None:
        name = comparison.networks[0]
        return tr("{network} is a reference: choose on the left what to change in it.", network=name)
    own, reference = (Figures.of(name, comparison) for name in comparison.networks)
    return bought(comparison.ingredient, own, reference)


def bought(ingredient: Ingredient, one: Figures, other: Figures) -> str:
    """Say what an ingredient buys and what it costs, computed from the numbers."""
    clear, unclear = [], []
    for (name, _, level), share, other_share in zip(MEASURES, one.shares, other.shares, strict=True):
        if share is None or other_share is None:
            continue
        place = tr(name) if level == 0 else tr("at {level}", level=name)
        if is_clear(share, other_share):
            clear.append(f"{_points(difference(share, other_share)[0])} {place}")
        else:
            unclear.append(place)
    if not clear and not unclear:
        return tr("With {change}: not measured yet. {cost}", change=tr(ingredient.change), cost=_cost(one, other))
    text = tr("With {change}:", change=tr(ingredient.change))
    if clear:
        text = tr("With {change}, in points: {gains}.", change=tr(ingredient.change), gains=", ".join(clear))
    same = tr("No clear difference {places}.", places=phrases.listed(unclear)) if unclear else ""
    return " ".join(filter(None, (text, same, _cost(one, other))))


def _points(value: float) -> str:
    return f"{'−' if value < 0 else '+'}{abs(100 * value):.1f}"


def _cost(one: Figures, other: Figures) -> str:
    factors = (one.parameters / max(1, other.parameters), one.multiplications / max(1, other.multiplications))
    if all(abs(factor - 1) < _SAME for factor in factors):
        return tr("It costs the same.")
    one_cost, other_cost = map(_share_of, (tr("parameters"), tr("multiply-adds")), factors)
    return tr("It costs {parameters} and {multiplications}.", parameters=one_cost, multiplications=other_cost)


def _share_of(what: str, factor: float) -> str:
    if abs(factor - 1) < _SAME:
        return tr("as many {quantity}", quantity=what)
    if _factor(factor) == "1.0":
        return tr("about as many {quantity}", quantity=what)
    return tr("{factor} times the {quantity}", factor=_factor(factor), quantity=what)


def _factor(factor: float) -> str:
    return f"{factor:,.0f}" if factor >= 10 else f"{factor:.1f}" if factor >= 0.1 else f"{factor:.2f}"


def millions(count: int) -> str:
    """Write a number of multiply-adds, short."""
    return f"{count / 1e6:.2f} M" if count < 1e7 else f"{count / 1e6:,.0f} M"


def table(comparison: Comparison) -> Table:
    """List the networks that are shown in numbers, with intervals: one ingredient and its reference, or all."""
    columns = [f"{name} {part}".strip() for name, _, _ in MEASURES for part in ("", "low", "high")]
    header = ("network", "reference", "group", "what differs", "parameters", "multiply-adds", "held out", "n", *columns)
    kinds = [(name, "", "", "") for name in references(comparison.ingredients)]
    kinds += [(each.network, each.reference, each.group, each.change) for each in comparison.ingredients]
    shown = comparison.shown_networks
    return Table(header, [(*kind, *_numbers(kind[0], comparison)) for kind in kinds if kind[0] in shown])


def provenance(comparison: Comparison) -> Provenance:
    """Say what is compared: one ingredient with its reference, or all that are listed."""
    title = tr("Which ingredient buys what")
    if not comparison.is_listed and comparison.ingredient is not None:
        title = f"{title}: {tr(comparison.ingredient.change)}"
    sweeps = {name: comparison.sweeps[name] for name in comparison.shown_networks if name in comparison.sweeps}
    return provenance_of(title, tr("each test digit as the axes say"), sweeps, comparison.library)


def _numbers(name: str, comparison: Comparison) -> tuple[object, ...]:
    own, sweep = Figures.of(name, comparison), comparison.sweeps.get(name)
    shares = [("", "", "") if share is None else (share.value, share.low, share.high) for share in own.shares]
    held_out = "" if own.held_out is None else own.held_out
    cells = (number for share in shares for number in share)
    return (own.parameters, own.multiplications, held_out, sweep.n if sweep else "", *cells)
