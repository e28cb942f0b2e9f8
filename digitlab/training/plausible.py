"""Numbers of a training's events that can be: whatever else a line says is none of its events."""

from __future__ import annotations

from digitlab.language import tr

_MOST_STEPS, _MOST_NUMBER, _LONGEST_S = 2**31 - 1, 2**53, 1e10
_COUNTS = dict.fromkeys(
    (
        *("step", "steps", "epoch", "best_epoch", "epochs", "digits", "held_out", "training_read", "posed", "probed"),
        *("done", "total"),
    ),
    _MOST_STEPS,
)
_OF_READERS = ("held_out_accuracy", "training_accuracy", "shifted_accuracy", "turned_accuracy")
_MOST: dict[str, float] = _COUNTS | {
    **dict.fromkeys(("parameters", "needed_bytes", "free_bytes", "learning_rate", "images_per_second"), _MOST_NUMBER),
    **dict.fromkeys(_OF_READERS, 1),
    **dict.fromkeys(("seconds", "idle_s"), _LONGEST_S),
}
"""The largest value of a number that an event may have; the smallest is 0. A loss may be anything: it can explode."""


class Plausible:
    """An event whose numbers are in range, and whose files lie in the run's folder, or it is none."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for name, most in _MOST.items():
            value = getattr(self, name, 0)
            if value is None and name in _OF_READERS:
                continue
            if not 0 <= value <= most:  # never true of a NaN
                raise ValueError(
                    tr(
                        "{name} must lie between 0 and {most:g}, not {value}",
                        name=name.replace("_", " "),
                        most=most,
                        value=value,
                    )
                )
