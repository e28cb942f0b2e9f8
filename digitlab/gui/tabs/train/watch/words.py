"""What the page "Watch" says of runs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from digitlab.gui.kit.phrases import percent, sentence
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.train.runs_state import LiveRun, RunsState
from digitlab.gui.tabs.train.watch.run_state import RunState
from digitlab.language import mark, tr
from digitlab.training.events import DiskFull, Failed, Stopped, Warned
from digitlab.training.summaries import State, Summary

if TYPE_CHECKING:
    from digitlab.gui.tabs.train.watch.state import WatchState

_BECAME: dict[State, str] = {
    "new": mark("not begun"),
    "running": mark("trained elsewhere"),
    "finished": mark("finished"),
    "stopped": mark("stopped"),
    "failed": mark("failed"),
    "cut off": mark("cut off"),
}


def row_title(summary: Summary, doing: str) -> str:
    """A run in the list: its network, and what that reads once nothing is done with it any more."""
    read = summary.measured.held_out_accuracy if summary.measured and not doing else None
    return summary.run.config.network + (f" · {percent(read)}" if read is not None else "")


def row_words(summary: Summary, doing: str) -> str:
    """When a run was begun, and what this window does with it or what became of it."""
    return " · ".join(filter(None, (_when(summary.run.name), doing or tr(_BECAME[summary.state]))))


def _when(name: str) -> str:
    """When a run was begun, by its name; of one of today the time, otherwise the day."""
    try:
        began = datetime.strptime(name[:17], "%Y-%m-%d-%H%M%S")
    except ValueError:
        return ""
    if began.date() == datetime.now().date():
        return f"{began:%H:%M}"
    return tr("{date:%d %b %Y}", "how a day is written", date=began)


def progress(run: RunState, summary: Summary, live: LiveRun | None) -> str:
    """What is done with a run or what became of it, its epoch, its speed and the time left."""
    epoch = tr("epoch {epoch} of {epochs}", epoch=run.epoch, epochs=run.epochs)
    if live is not None:
        is_busy = live.doing in {"training", "measuring"} and not live.is_stopping
        return " · ".join(filter(None, (live.in_words, epoch, pace(run) if is_busy else "")))
    became = tr(_BECAME[summary.state])
    if summary.state == "finished":
        became = tr("in the library as {network}", network=summary.run.out.stem)
    if run.best_epoch:
        became = tr("{became} (epoch {epoch}, stopped early)", became=became, epoch=run.best_epoch)
    return f"{became} · {epoch}"


def pace(run: RunState) -> str:
    """Images a second, and how much time is left; "" before the first steps."""
    if not run.taken:
        return ""
    left = _duration(run.seconds_left)
    return tr("{rate:,.0f} images/s · {duration} left", rate=run.images_per_second, duration=left)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def accuracy(run: RunState) -> str:
    """How well a run's network reads, in a sentence; "" before anything was measured."""
    if not run.ended:
        return ""
    ended = next((event for event in run.ended if event.epoch == run.best_epoch), run.ended[-1])
    if ended.shares_read is None:
        return tr(
            "{network} has a held-out loss of {loss:.3f} (epoch {epoch}); it draws digits, and reads none.",
            network=run.config.network,
            loss=ended.held_out_loss,
            epoch=ended.epoch,
        )
    read = percent(ended.shares_read[0])
    if ended.training_accuracy is not None:
        gap = 100 * (ended.training_accuracy - ended.shares_read[0])
        compared = tr("{read} (of training digits {share}: a gap of {gap} points)")
        if not run.config.classes.are_digits:
            compared = tr("{read} (of training pictures {share}: a gap of {gap} points)")
        share, points = percent(ended.training_accuracy), f"{gap:.1f}".replace("-", "−")
        read = compared.format(read=read, share=share, gap=points)
    shifted, turned = (f"{100 * share:.0f} %" for share in ended.shares_read[1:])
    return tr(
        "{network} reads {read}, shifted by 4 px {shifted}, turned by 30° {turned} (epoch {epoch}).",
        network=run.config.network,
        read=read,
        shifted=shifted,
        turned=turned,
        epoch=ended.epoch,
    )


def trouble(run: RunState, summary: Summary, runs: RunsState) -> tuple[str, str]:
    """What is wrong with a run, and a report of it to copy; both "" where nothing is."""
    live, fault = runs.live.get(run.name), runs.faults.get(run.name)
    if live is not None and live.silent_s:
        silent = tr("It has not answered for {seconds:.0f} s. Stop it; if that does not help, end it.")
        return silent.format(seconds=live.silent_s), ""
    if live is not None:
        return warning(run.trouble), ""
    return (fault.reason, fault.report) if fault else (_ending(summary),) * 2


def warning(event: DiskFull | Warned | None) -> str:
    """What is not as it should be while a training goes on."""
    match event:
        case DiskFull():
            need, free = (f"{size / 1e6:.1f} MB" for size in (event.needed_bytes, event.free_bytes))
            return tr(
                "The disk is full: {path} needs {need}, {free} are free. Make room, then try again.",
                path=event.path,
                need=need,
                free=free,
            )
        case Warned():
            return f"{event.message[:1].upper()}{event.message[1:]}."
        case None:
            return ""


def _ending(summary: Summary) -> str:
    """How a run from before ended, where that was not well."""
    if isinstance(summary.ended, Failed):
        return sentence(summary.ended.message)
    if summary.state == "cut off":
        what = tr("It was cut off: its process ended without saying why.")
        if isinstance(summary.ended, Stopped):
            what = tr("It was cut off: its window was gone.")
        last = tr("The last checkpoint: none of a whole epoch.")
        if summary.epochs:
            last = tr("The last checkpoint: epoch {epoch}.", epoch=summary.epochs[-1].epoch)
        return f"{what} {last}"
    return ""


def table(watch: WatchState) -> Table:
    """Every point of every line."""
    rows = [
        (name, line.name, x, y)
        for name, lines in watch.curves.items()
        for line in lines
        for x, y in zip(line.xs, line.ys, strict=True)
    ]
    return Table(("curve", "line", "epoch", "value"), rows)


def provenance(watch: WatchState) -> Provenance:
    """The runs, with their seeds."""
    return Provenance(tr("How networks learn"), watch.sources, watch.held_out, None, tr("as the curves say"))
