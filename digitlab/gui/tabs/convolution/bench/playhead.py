"""Where the bench is on its way through a convolution, as one number: forwards, back, and anywhere."""

from __future__ import annotations

from dataclasses import replace

from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.state import BenchState


def position(shown: BenchOutcome) -> int:
    """How many steps, output cells or products, lie behind."""
    state = shown.state
    return state.step * shown.terms + state.term if state.one_by_one else state.step


def length(shown: BenchOutcome) -> int:
    """How many steps there are in all."""
    cells = shown.trace.step_count
    return cells * shown.terms if shown.state.one_by_one else cells


def moved_to(shown: BenchOutcome, wanted: int) -> BenchState:
    """The state at a position; beyond the ends, at the nearest end."""
    wanted = max(0, min(length(shown) - 1, wanted))
    if shown.state.one_by_one:
        step, term = divmod(wanted, shown.terms)
        return replace(shown.state, step=step, term=term)
    return replace(shown.state, step=wanted)


def is_at_end(shown: BenchOutcome) -> bool:
    """Whether nothing is left to be done."""
    return position(shown) == length(shown) - 1
