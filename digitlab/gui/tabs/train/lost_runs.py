"""Trainings that were cut off, when a window, a process or the power went."""

from __future__ import annotations

from collections.abc import Sequence

from digitlab.training.runs import EVENTS
from digitlab.training.summaries import Summary, list_runs

_MARK = "offered"


def take_lost() -> list[Summary]:
    """The runs that were cut off since they were last offered, the newest first; they count as offered from now on."""
    lost = [summary for summary in list_runs().summaries if summary.state == "cut off" and not _is_offered(summary)]
    for summary in lost:
        try:
            (summary.run.folder / _MARK).touch()
        except OSError:  # it is offered again, then
            continue
    return lost


def in_words(lost: Sequence[Summary]) -> str:
    """What happened, in a sentence or two."""
    names = ", ".join(summary.run.config.network for summary in lost)
    if len(lost) > 1:
        return f"{len(lost)} trainings were cut off ({names}). Each goes on from its last checkpoint."
    (summary,) = lost
    ended = len(summary.epochs)
    where = f"after epoch {ended} of {summary.run.config.epochs}" if ended else "before its first epoch ended"
    return f"The training of {names} was cut off {where}. It goes on from its last checkpoint."


def _is_offered(summary: Summary) -> bool:
    """Whether it was offered after it was cut off."""
    try:
        return (summary.run.folder / _MARK).stat().st_mtime >= (summary.run.folder / EVENTS).stat().st_mtime
    except OSError:
        return False
