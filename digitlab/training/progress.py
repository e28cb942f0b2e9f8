"""A training's events as a progress bar for people."""

from __future__ import annotations

import sys

from tqdm import tqdm

from digitlab.training.events import EpochEnded, Event, Failed, Saved, Started, StepsTaken


class ProgressBar:
    """Shows events on standard error; the outcome goes to standard output."""

    def __init__(self) -> None:
        self._bar: tqdm[None] | None = None
        self._epochs = 0

    def show(self, event: Event) -> None:
        """Show one event."""
        match event:
            case Started():
                print(f"{event.network}: {event.parameters:,} parameters, {event.digits:,} digits, on {event.device}")
                self._epochs = event.epochs
                self._bar = tqdm(total=event.steps, unit="step", disable=None)
            case StepsTaken():
                assert self._bar is not None
                self._bar.update(event.step - self._bar.n)
                self._bar.set_postfix(loss=f"{event.loss:.4f}", refresh=False)
            case EpochEnded():
                text = f"{event.held_out_accuracy:.2%} of {event.held_out:,} held-out digits"
                with tqdm.external_write_mode():
                    print(
                        f"epoch {event.epoch} of {self._epochs}: loss {event.loss:.4f}, {text}, {event.seconds:.0f} s",
                        flush=True,
                    )
            case Saved():
                self._close()
                print(f"saved {event.path}")
            case Failed():
                self._close()
                print(f"digitlab: {event.message}", file=sys.stderr)

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()
