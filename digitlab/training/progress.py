"""A training's events as a progress bar for people."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from tqdm import tqdm

from digitlab.data.generated import PREFIX
from digitlab.training.command_events import EpochAdded, LearningRateSet
from digitlab.training.events import (
    DigitsDrawn,
    EpochEnded,
    Event,
    Failed,
    Saved,
    Started,
    StepsTaken,
    Stopped,
    StoppedEarly,
    Warned,
)
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import still_true
from digitlab.training.symptoms import symptom_of
from digitlab.untrusted import one_line


class ProgressBar:
    """Shows events on standard error; the outcome goes to standard output, and what is wrong with the training once it shows."""

    def __init__(self, config: TrainConfig, before: Sequence[Event] = ()) -> None:
        """Show a training by this recipe, which told these events before."""
        self._config, self._telling, self._told = config, [*before], set[str]()
        self._bar: tqdm[None] | None = None
        self._epochs = 0
        self._run = ""
        self._learned = "digits" if config.classes.are_digits else "pictures"

    def show(self, event: Event) -> None:
        """Show one event."""
        match event:
            case DigitsDrawn():
                self._show_drawn(event)
            case Started():
                self._close()
                size = f"{event.parameters:,} parameters, {event.digits:,} {self._learned}"
                print(one_line(f"{event.network}: {size}, on {event.device}"), flush=True)
                self._epochs, self._run = event.epochs, event.run
                self._telling = [
                    each for each in still_true(self._telling, event) if isinstance(each, EpochEnded | LearningRateSet)
                ]
                self._bar = tqdm(total=event.steps, initial=event.step, unit="step", disable=None)
            case StepsTaken():
                assert self._bar is not None
                self._bar.update(event.step - self._bar.n)
                self._bar.set_postfix_str(
                    f"loss={event.loss:.4f}, {event.images_per_second:,.0f} {self._learned}/s", refresh=False
                )
            case EpochEnded() | LearningRateSet():
                self._telling.append(event)
                self._tell_epoch(event)
            case EpochAdded():
                assert self._bar is not None
                self._epochs, self._bar.total = event.epochs, event.steps
            case StoppedEarly() | Warned():
                self._print(_told(event))
            case Saved():
                self._close()
                print(f"saved {one_line(event.path, 2000)}")
            case Stopped():
                self._close()
                again = f"at step {event.step}: go on with 'digitlab train --resume {self._run}'"
                print(f"stopped {again if self._run else 'before it began'}")
            case Failed():
                self._close()
                print(f"digitlab: {one_line(event.message, 2000)}", file=sys.stderr)

    def _show_drawn(self, event: DigitsDrawn) -> None:
        """Show how many digits a generator has drawn."""
        if self._bar is None:
            words = f"{self._config.data.removeprefix(PREFIX)} draws digits to learn from, once"
            self._bar = tqdm(total=event.total, unit="digit", desc=words, disable=None)
        self._bar.update(event.done - self._bar.n)

    def _tell_epoch(self, event: EpochEnded | LearningRateSet) -> None:
        """Say what was measured at the end of an epoch, and what is wrong, each thing once."""
        if isinstance(event, LearningRateSet):
            return
        self._print(
            f"epoch {event.epoch} of {self._epochs}: loss {event.loss:.4f}, {_measured(event, self._learned)}, {event.seconds:.0f} s"
        )
        symptom = symptom_of(self._config, self._telling)
        if symptom is not None and symptom.id not in self._told:
            self._told.add(symptom.id)
            self._print(f"hint: {symptom.sentence} Another time, try {symptom.advice}.")

    @staticmethod
    def _print(text: str) -> None:
        with tqdm.external_write_mode():
            print(text, flush=True)

    def _close(self) -> None:
        if self._bar is not None:
            self._bar.close()


def _told(event: StoppedEarly | Warned) -> str:
    if isinstance(event, Warned):
        return f"digitlab: {one_line(event.message, 2000)}"
    waited = event.epoch - event.best_epoch
    return f"stopped early: the held-out loss has not fallen for {waited} epoch{'' if waited == 1 else 's'}; epoch {event.best_epoch} is kept"


def _measured(event: EpochEnded, learned_from: str) -> str:
    if event.shares_read is None:
        return f"{event.held_out_loss:.4f} on {event.held_out:,} held-out {learned_from}"
    held_out, shifted, turned = event.shares_read
    learned = (
        ""
        if event.training_accuracy is None
        else f"{event.training_accuracy:.2%} of {event.training_read:,} training {learned_from}, "
    )
    return f"{learned}{held_out:.2%} of {event.held_out:,} held-out {learned_from}, {shifted:.1%} shifted by 4 px, {turned:.1%} turned by 30°"
