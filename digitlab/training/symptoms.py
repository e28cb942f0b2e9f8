"""What is wrong with a training, as far as its own figures tell: it exploded, it does not learn, units are dead, it learns by heart.

Each symptom cites the figures that it rests on, and names the one setting of the recipe that is worth another try. The thresholds were
measured on trainings that go well and trainings that do not, with ``python tests/benchmarks/run_symptoms.py`` (5,000 held-out digits;
n, seeds and what came of it stand in ``resources/handbook/hints.md``).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from digitlab.language import tr
from digitlab.training.command_events import LearningRateSet
from digitlab.training.events import EpochEnded, Event, Failed, StepsTaken
from digitlab.training.recipe import TrainConfig

GUESSING = math.log(10)
"""The loss of a network that gives each of the ten digits a tenth."""

EXPLODED = 3.0
"""So many times the loss of guessing is no start: the largest report of the trainings that go well was 1.01 times that."""

NOT_LEARNED = 0.98
"""A share of the loss of guessing that every training which goes well is far below after its first epoch: 0.74 at most."""

LEAST_STEPS = 50
"""Before so many steps nothing is said: where a thousand digits are learned from, an epoch has but 16."""

DEAD = 0.4
"""Twice the largest share of a layer's units that were dead in a training that went well; at a hundred times the usual rate 0.45 to 1 were."""

LEAST_EPOCHS, RISEN = 3, 1.05
"""For how many epochs the held-out loss has to lie above its lowest, and in the end by how much: below that it is chance."""

_USUAL_RATES = {"adamw": 0.004, "adam": 0.004, "sgd": 0.05}  # of the recipes that ship
_FAR = 10  # times lower than usual is too low a rate, and as many times lower is worth a try where it is not


@dataclass(frozen=True, slots=True)
class Symptom:
    """Something that is wrong with a training.

    Attributes:
        id: What it is called in settings and tests.
        sentence: What was measured, with its figures, as it stands behind "name: ".
        setting: The setting of the recipe (:class:`digitlab.training.recipe.TrainConfig`) that is worth another value ...
        value: ... which is this one.
    """

    id: str
    sentence: str
    setting: str
    value: float

    @property
    def advice(self) -> str:
        """The other value, as ``digitlab train`` takes it: ``--learning-rate 0.0004``."""
        return f"--{self.setting.replace('_', '-')} {self.value:g}"


@dataclass(frozen=True, slots=True)
class _Course:
    """What a training has told: its recipe, its reports, its epochs, how it failed where it did, and its highest rate."""

    config: TrainConfig
    taken: tuple[StepsTaken, ...]
    ended: tuple[EpochEnded, ...]
    failed: Failed | None
    rate: float

    @property
    def guessing(self) -> float:
        """The loss of a network that gives each class an equal share."""
        return math.log(len(self.config.classes))


def symptom_of(config: TrainConfig, events: Sequence[Event]) -> Symptom | None:
    """What is most wrong with a training of this recipe after these events; None where nothing is, or it is too early to say."""
    course = _Course(
        config,
        tuple(event for event in events if isinstance(event, StepsTaken)),
        tuple(event for event in events if isinstance(event, EpochEnded)),
        next((event for event in reversed(events) if isinstance(event, Failed)), None),
        max(
            [
                config.learning_rate,
                *(each.learning_rate for each in events if isinstance(each, LearningRateSet | StepsTaken)),
            ]
        ),
    )
    return next(filter(None, (look(course) for look in SYMPTOMS.values())), None)


def _exploded(course: _Course) -> Symptom | None:
    if course.failed and course.failed.exploded:
        return Symptom("exploded", f"{course.failed.exploded}.", *_lower_rate(course))
    told: list[EpochEnded | StepsTaken] = [*course.ended[-1:], *course.taken[-1:]]
    newest = max(told, key=lambda event: event.loss, default=None)
    if newest is None or newest.loss < EXPLODED * course.guessing:
        return None
    text = tr(
        "the training loss is {loss:.3g} at step {step:,}, at a learning rate of up to {rate:g}; guessing costs {guessing:.2f}.",
        loss=newest.loss,
        step=newest.step,
        rate=course.rate,
        guessing=course.guessing,
    )
    return Symptom("exploded", text, *_lower_rate(course))


def _not_learning(course: _Course) -> Symptom | None:
    if course.ended:
        last = course.ended[-1]
        step, loss = last.step, last.held_out_loss
    else:
        recent = [event for event in course.taken if event.step > course.taken[-1].step - LEAST_STEPS]
        step = recent[-1].step if recent else 0
        loss = min((event.loss for event in recent), default=0.0)
    if step < LEAST_STEPS or loss < NOT_LEARNED * course.guessing:
        return None
    usual = _USUAL_RATES[course.config.optimiser]
    is_low = course.rate * _FAR <= usual
    told = {"step": step, "rate": course.rate, "loss": loss, "guessing": course.guessing}
    if course.ended:
        text = tr(
            "after {step:,} steps, at a rate of up to {rate:g}, the held-out loss is {loss:.2f}; guessing costs {guessing:.2f}.",
            **told,
        )
    else:
        text = tr(
            "after {step:,} steps, at a rate of up to {rate:g}, the training loss is {loss:.2f}; guessing costs {guessing:.2f}.",
            **told,
        )
    return Symptom("not_learning", text, *(("learning_rate", usual) if is_low else _lower_rate(course)))


def _dead_units(course: _Course) -> Symptom | None:
    if not course.ended or not course.ended[-1].dead:
        return None
    last = course.ended[-1]
    layer, most = max(enumerate(last.dead, start=1), key=lambda numbered: numbered[1].value)
    if most.value < DEAD:
        return None
    said = tr(
        "{share:.0f} % of the units of layer {layer} answer 0 to each of {probed:,} held-out digits (epoch {epoch})."
    )
    if not course.config.classes.are_digits:
        said = tr(
            "{share:.0f} % of the units of layer {layer} answer 0 to each of {probed:,} held-out pictures (epoch {epoch})."
        )
    text = said.format(share=100 * most.value, layer=layer, probed=last.probed, epoch=last.epoch)
    return Symptom("dead_units", text, *_lower_rate(course))


def _over_fitted(course: _Course) -> Symptom | None:
    if not course.ended:
        return None
    best, last = min(course.ended, key=lambda event: event.held_out_loss), course.ended[-1]
    epochs = last.epoch - best.epoch
    if epochs < LEAST_EPOCHS or last.held_out_loss < RISEN * best.held_out_loss or last.loss >= best.loss:
        return None
    text = tr(
        "over-fitted for {epochs} epochs: the held-out loss rose from {lowest:.3f} to {last:.3f}, the training loss fell from {before:.3f} to {now:.3f}.",
        epochs=epochs,
        lowest=best.held_out_loss,
        last=last.held_out_loss,
        before=best.loss,
        now=last.loss,
    )
    return Symptom("over_fitted", text, "epochs", best.epoch)


def _lower_rate(course: _Course) -> tuple[str, float]:
    return "learning_rate", float(f"{course.rate / _FAR:.3g}")


SYMPTOMS: dict[str, Callable[[_Course], Symptom | None]] = {
    "exploded": _exploded,
    "not_learning": _not_learning,
    "dead_units": _dead_units,
    "over_fitted": _over_fitted,
}
"""What finds each symptom, the worst first."""
