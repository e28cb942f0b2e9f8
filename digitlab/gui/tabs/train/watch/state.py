"""What the page "Watch" shows, worked out from what is known of the runs: one function of one frozen value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from digitlab.data_folder import user_networks
from digitlab.gui.tabs.train.runs_state import RunsState
from digitlab.gui.tabs.train.watch import words
from digitlab.gui.tabs.train.watch.curves import curves, looks_of
from digitlab.gui.tabs.train.watch.layers import Layers, layers_of
from digitlab.gui.tabs.train.watch.line_chart import ChartLine, LineLook
from digitlab.gui.tabs.train.watch.run_state import RunState, run_state
from digitlab.language import tr
from digitlab.training.checkpoints import kept_networks
from digitlab.training.runs import Run, RunError
from digitlab.training.summaries import Summary


@dataclass(frozen=True, slots=True)
class WatchSettings:
    """What the user looks at.

    Attributes:
        shows_layers: Whether it is the layers of the leading run, and not the curves.
    """

    shows_layers: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What the page asks.

    Attributes:
        runs: What is known of the runs.
        settings: What the user looks at.
    """

    runs: RunsState
    settings: WatchSettings


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run in the list.

    Attributes:
        name: The run's name.
        title: Its network, and what that reads.
        words: When it was begun, and what became of it.
        look: How its lines look; None where it is not looked at.
    """

    name: str
    title: str
    words: str
    look: LineLook | None = None


@dataclass(frozen=True, slots=True)
class RunProgress:
    """How far a run is.

    Attributes:
        title: Its network.
        look: How its lines look.
        share: How many of its steps were taken, in [0, 1].
        words: Epoch, speed and time left.
    """

    title: str
    look: LineLook
    share: float
    words: str


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be done with the leading run.

    Attributes:
        run: Its name; "" for none.
        goes_on: Whether this window trains it.
        is_paused: Whether it waits.
        resume: Whether it can go on.
        add_epoch: Whether an epoch can be added.
        on_cpu: Whether it can go on on the CPU in the place of another device.
        parts: In how many parts each batch is taken.
        stop: Whether it can be asked to end.
        kill: Whether it does not answer.
        delete: Whether it can be deleted.
        learning_rate: The highest of its schedule now.
        values: Momentum, weight decay and dropout now; no dropout where the network has no such layer.
        delay_s: Slow motion: how long it waits before each batch.
        use: The name in the library of the network that came of it; "" where none did, or it is gone.
    """

    run: str = ""
    goes_on: bool = False
    is_paused: bool = False
    resume: bool = False
    add_epoch: bool = False
    on_cpu: bool = False
    parts: int = 1
    stop: bool = False
    kill: bool = False
    delete: bool = False
    learning_rate: float = 0.004
    values: Mapping[str, float | str] = field(default_factory=dict)
    delay_s: float = 0.0
    use: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class WatchState:
    """Everything that the page shows.

    Attributes:
        rows: All runs, the newest first.
        faults: A sentence for each that is damaged.
        chosen: The names of the runs that are looked at, the leading one first.
        progress: How far these are, in the same order.
        accuracy: How well they read; "" where none is looked at.
        trouble: What went wrong with the leading one; "" where nothing did.
        report: The same with the last words of the training's process, to copy.
        offers: What can be done with the leading one.
        curves: Lines by the names of :data:`digitlab.gui.tabs.train.watch.curves.CURVES`.
        epochs: How many epochs there will be at most.
        layers: What happens in the layers of the leading one, where somebody looks at them.
        sources: The runs that are looked at, as a saved picture names them.
        held_out: On how many digits they were measured.
        of_digits: Whether all of them tell the ten digits apart.
    """

    rows: tuple[RunRow, ...] = ()
    faults: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    progress: tuple[RunProgress, ...] = ()
    accuracy: str = ""
    trouble: str = ""
    report: str = ""
    offers: Offers = field(default_factory=Offers)
    curves: dict[str, list[ChartLine]] = field(default_factory=dict)
    epochs: int = 1
    layers: Layers = field(default_factory=Layers)
    sources: tuple[str, ...] = ()
    held_out: int = 0
    of_digits: bool = True


def work(question: Question) -> Iterator[WatchState]:
    """Yield the one answer."""
    yield watch_state(question.runs, question.settings)


def watch_state(runs: RunsState, settings: WatchSettings) -> WatchState:
    """What there is to show of these runs; the events of those that this window does not train are read from their files."""
    summaries = {summary.run.name: summary for summary in runs.all.summaries}
    chosen, faults = _chosen(runs, summaries)
    looks = dict(zip((run.name for run in chosen), looks_of([run.config for run in chosen]), strict=True))
    rows = tuple(
        RunRow(
            name, words.row_title(each, _doing(runs, name)), words.row_words(each, _doing(runs, name)), looks.get(name)
        )
        for name, each in summaries.items()
    )
    faults = (*runs.all.faults, *faults)
    if not chosen:
        return WatchState(rows=rows, faults=faults)
    leading = chosen[0]
    trouble, report = words.trouble(leading, summaries[leading.name], runs)
    lines = [curves(run, looks[run.name]) for run in chosen]
    ended = [event for run in chosen for event in run.ended]
    return WatchState(
        rows=rows,
        faults=faults,
        chosen=tuple(looks),
        progress=tuple(_progress(run, summaries[run.name], looks[run.name], runs) for run in chosen),
        accuracy="\n".join(filter(None, map(words.accuracy, chosen[:2]))) or tr("Nothing is measured yet."),
        trouble=trouble,
        report=report,
        offers=offers_of(leading, summaries[leading.name], runs),
        curves={name: [line for each in lines for line in each[name]] for name in lines[0]},
        epochs=max(run.epochs for run in chosen),
        layers=_layers_of(leading, summaries[leading.name].run, runs) if settings.shows_layers else Layers(),
        sources=tuple(
            tr("{network} (seed {seed}, run {run})", network=run.config.network, seed=run.config.seed, run=run.name)
            for run in chosen
        ),
        held_out=ended[-1].held_out if ended else 0,
        of_digits=all(run.config.classes.are_digits for run in chosen),
    )


def _layers_of(state: RunState, run: Run, runs: RunsState) -> Layers:
    return layers_of(state, run.folder, tuple(kept_networks(run, runs.events(run.name)).values()))


def _chosen(runs: RunsState, summaries: dict[str, Summary]) -> tuple[list[RunState], tuple[str, ...]]:
    """The runs that are looked at, as far as they can be read, and why the others cannot."""
    chosen, faults = [], []
    for name in runs.chosen:
        if name in summaries:
            try:
                chosen.append(run_state(name, summaries[name].run.config, runs.events(name)))
            except RunError as error:
                faults.append(str(error))
    return chosen, tuple(faults)


def _doing(runs: RunsState, name: str) -> str:
    """What this window does with a run; "" for nothing."""
    return runs.live[name].in_words if name in runs.live else ""


def _progress(run: RunState, summary: Summary, look: LineLook, runs: RunsState) -> RunProgress:
    text = words.progress(run, summary, runs.live.get(run.name))
    return RunProgress(run.config.network, look, run.share, text)


def _values(run: RunState) -> dict[str, float | str]:
    """Momentum, weight decay and dropout, in a number or, where the schedule or each layer has its own, in words."""
    values: dict[str, float | str] = {"momentum": tr("scheduled"), "weight_decay": run.config.weight_decay}
    if any(layer.get("layer") == "dropout" for layer in _layers(run.config.architecture or {})):
        values["dropout"] = tr("by layer")
    return {name: run.values.get(name, value) for name, value in values.items()}


def _layers(architecture: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    layers = architecture.get("layers")
    return [layer for layer in layers if isinstance(layer, Mapping)] if isinstance(layers, list | tuple) else []


def offers_of(run: RunState, summary: Summary, runs: RunsState) -> Offers:
    """What can be done with a run."""
    live = runs.live.get(run.name)
    here = live is not None
    out = summary.run.out
    is_there = not here and out.parent == user_networks().absolute() and out.is_file()
    return Offers(
        run=run.name,
        goes_on=here,
        is_paused=here and run.is_paused,
        resume=not here and summary.can_go_on,
        add_epoch=here or summary.state == "finished",
        on_cpu=not here and summary.can_go_on and run.device != "cpu",
        parts=summary.run.config.parts,
        stop=here or summary.state == "running",
        kill=live is not None and live.silent_s > 0,
        delete=not here and summary.state != "running",
        learning_rate=run.learning_rate,
        values=_values(run),
        delay_s=live.delay_s if live else 0.0,
        use=out.stem if is_there and not summary.run.config.generates else "",
    )
