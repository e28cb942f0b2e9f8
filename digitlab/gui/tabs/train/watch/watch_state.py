"""What the page "Watch" shows, as one frozen snapshot."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from digitlab.gui.kit.cells.map_colours import limits_of
from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.gui.kit.percents import percent
from digitlab.gui.tabs.train.afterwards.first_kernels import Kernels, read_kernels
from digitlab.gui.tabs.train.watch.figure_bars import FigureBar
from digitlab.gui.tabs.train.watch.line_chart import ChartLine, LineLook
from digitlab.gui.tabs.train.watch.run_state import RunState, last
from digitlab.training.events import Checkpointed, EpochEnded, Failed
from digitlab.training.summaries import State, Summary

_WORDS: dict[State, str] = {
    "new": "not begun",
    "running": "trained elsewhere",
    "finished": "finished",
    "stopped": "stopped",
    "failed": "failed",
    "cut off": "cut off",
}


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run in the list.

    Attributes:
        name: The run's.
        title: Its network, and what that reads.
        told: When it was begun, and what became of it.
        look: Of its lines; None where it is not looked at.
    """

    name: str
    title: str
    told: str
    look: LineLook | None = None


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a run is.

    Attributes:
        title: Its network.
        look: Of its lines.
        share: Of its steps, in [0, 1].
        told: Epoch, speed and time left.
    """

    title: str
    look: LineLook
    share: float
    told: str


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be done with the leading run.

    Attributes:
        goes_on: Whether this window trains it.
        is_paused: Whether it waits.
        resume: Whether it can go on.
        add_epoch: Whether an epoch can be added.
        on_cpu: Whether it can go on on the CPU in the place of another device.
        stop: Whether it can be asked to end.
        kill: Whether it does not answer.
        delete: Whether it can be deleted.
        learning_rate: The highest of its schedule now.
        delay_s: Slow motion: how long it waits before each batch.
    """

    goes_on: bool = False
    is_paused: bool = False
    resume: bool = False
    add_epoch: bool = False
    on_cpu: bool = False
    stop: bool = False
    kill: bool = False
    delete: bool = False
    learning_rate: float = 0.004
    delay_s: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Layers:
    """What happens in the leading run's layers.

    Attributes:
        gradients: Of each weight.
        dead: Of each layer.
        filters: The first ones; None where there are none to see.
        title: What those are.
    """

    gradients: tuple[FigureBar, ...] = ()
    dead: tuple[FigureBar, ...] = ()
    filters: MapSheet | None = None
    title: str = "The first filters"


@dataclass(frozen=True, slots=True, eq=False)
class WatchState:
    """Everything that the page shows.

    Attributes:
        rows: All runs, the newest first.
        faults: A sentence for each that is damaged.
        progress: Of the runs that are looked at, the leading one first.
        said: How well they read, or what to do where none is looked at.
        trouble: What went wrong with the leading one; "" where nothing did.
        report: The same with the child's last words, to copy.
        offers: What can be done.
        curves: Lines by the names of :data:`digitlab.gui.tabs.train.watch.run_state.CURVES`.
        epochs: How many there will be at most.
        layers: Of the leading one, where somebody looks at them.
        sources: The runs that are looked at, as a saved picture names them.
        held_out: On how many digits they were measured.
    """

    rows: tuple[RunRow, ...] = ()
    faults: tuple[str, ...] = ()
    progress: tuple[RunProgress, ...] = ()
    said: str = "Choose a run on the left, or begin one on the page Set up."
    trouble: str = ""
    report: str = ""
    offers: Offers = field(default_factory=Offers)
    curves: dict[str, list[ChartLine]] = field(default_factory=dict)
    epochs: float = 1
    layers: Layers = field(default_factory=Layers)
    sources: tuple[str, ...] = ()
    held_out: int = 0


def looks_of(stories: list[RunState]) -> list[LineLook]:
    """A look for each run: its family's colour, and a shade of it where there are several of a family."""
    looks: list[LineLook] = []
    for run_state in stories:
        accent = run_state.accent()
        looks.append(LineLook(accent, sum(look.accent == accent for look in looks)))
    return looks


def row_of(summary: Summary, look: LineLook | None, doing: str = "") -> RunRow:
    """A run in the list; ``doing`` is what this window does with it."""
    read = f" · {percent(summary.epochs[-1].held_out_accuracy)}" if summary.epochs and not doing else ""
    told = " · ".join(filter(None, (_when(summary.run.name), doing or _WORDS[summary.state])))
    return RunRow(summary.run.name, f"{summary.run.config.network}{read}", told, look)


def _when(name: str) -> str:
    """When a run was begun, by its name; of one of today the time, otherwise the day."""
    try:
        began = datetime.strptime(name[:17], "%Y-%m-%d-%H%M%S")
    except ValueError:
        return ""
    return f"{began:%H:%M}" if began.date() == datetime.now().date() else f"{began:%d %b %Y}"


def progress_of(run_state: RunState, summary: Summary, look: LineLook, doing: str) -> RunProgress:
    """How far a run is; ``doing`` is what this window does with it, or ""."""
    share = run_state.step / run_state.steps if run_state.steps else 0.0
    epoch = min(run_state.epochs, int(share * run_state.epochs) + 1)
    became = f"in the library as {summary.run.out.stem}" if summary.state == "finished" else _WORDS[summary.state]
    parts = (
        doing or became,
        f"epoch {epoch} of {run_state.epochs}",
        run_state.pace() if doing in {"training", "measuring"} else "",
    )
    return RunProgress(run_state.title(), look, share, " · ".join(filter(None, parts)))


def layers_of(run_state: RunState, folder: Path) -> Layers:
    """What happens in the layers of a run, by its events and its last checkpoint in this folder."""
    kept, ended = last([event for event in run_state.of(Checkpointed) if event.network]), last(run_state.of(EpochEnded))
    if kept is None or ended is None:
        return Layers()
    kernels = _kernels(folder / kept.network, tuple(named.name for named in ended.gradients))
    names = kernels.names if kernels else {}
    sized = [named for named in ended.gradients if named.name in names]
    most = max((named.value for named in sized), default=0.0) or 1.0
    sheet = None
    if kernels is not None and kernels.first is not None:
        sheet = MapSheet(kernels.first, signed=True, limits=limits_of(kernels.first, "unit"))
    return Layers(
        tuple(FigureBar(names[named.name], named.value / most, f"{named.value:.1e}") for named in sized),
        tuple(
            FigureBar(f"layer {n}", each.value, f"{100 * each.value:.0f} %")
            for n, each in enumerate(ended.dead, start=1)
        ),
        sheet,
        f"The first filters after epoch {kept.epoch}" if sheet else "The first filters",
    )


def ending_of(summary: Summary) -> str:
    """How a run from before ended, where that was not well."""
    if isinstance(summary.ended, Failed):
        return f"{summary.ended.message[:1].upper()}{summary.ended.message[1:]}".rstrip(".") + "."
    if summary.state == "cut off":
        ended = f"epoch {summary.epochs[-1].epoch}" if summary.epochs else "none of a whole epoch"
        return f"It was cut off: its process ended without a word. The last checkpoint: {ended}."
    return ""


def offers_of(
    run_state: RunState, summary: Summary, *, here: bool, silent: bool = False, delay_s: float = 0.0
) -> Offers:
    """What can be done with a run that this window trains, or does not, that may not answer, and that may be slowed down."""
    device = run_state.started.device if run_state.started else "cpu"
    return Offers(
        goes_on=here,
        is_paused=here and run_state.is_paused,
        resume=not here and summary.can_go_on,
        add_epoch=here or summary.state == "finished",
        on_cpu=not here and summary.can_go_on and device != "cpu",
        stop=here or summary.state == "running",
        kill=here and silent,
        learning_rate=run_state.learning_rate,
        delay_s=delay_s,
        delete=not here and summary.state != "running",
    )


@lru_cache(maxsize=2)
def _kernels(path: Path, weights: tuple[str, ...]) -> Kernels | None:
    return read_kernels(path, weights)
