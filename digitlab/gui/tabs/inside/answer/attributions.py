"""Why this answer: the chosen networks' logits, and which ink spoke for a class, worked out while the page is looked at.

Only the method that is looked at is worked out, first coarsely for all networks, then finer for one after the other. Torch is
imported where the networks answer, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from digitlab.data.classes import DIGITS, MOST, Classes
from digitlab.gui.shell.analysis import Situation, is_blank
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import seen
from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits
from digitlab.networks.inspection import LEAST, Alignment

if TYPE_CHECKING:
    from torch import nn

Method = Literal["saliency", "gradient_times_ink", "integrated_gradients", "occlusion", "grad_cam"]
"""The functions of :mod:`digitlab.networks.attribution`."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to explain, and how.

    Attributes:
        method: The method that finds it out.
        label: Which class; None for each network's own answer.
    """

    method: Method = "integrated_gradients"
    label: int | None = None

    def __post_init__(self) -> None:
        if self.label is not None and not 0 <= self.label < MOST:
            raise ValueError(tr("a class is 0 to {last}, not {label}", last=MOST - 1, label=self.label))


@dataclass(frozen=True, slots=True)
class ExplanationRequest:
    """What to work out.

    Attributes:
        situation: What the user did.
        question: What to explain.
    """

    situation: Situation
    question: Question


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """One network's answer, and what spoke for it.

    Attributes:
        slot: Where the network was chosen, counted from the left.
        name: Its name.
        card: What its file says; None where it could not be loaded.
        edits: What was changed in it.
        fault: Why it could not be loaded, in a sentence, or "".
        alignments: All alignments whose evidence makes the answer.
        evidence: (alignments, 10) logits; None on blank paper, or where it could not be loaded.
        blank_logit: The explained class's logit on blank paper, where the method compares with that.
        label: The class explained.
        spoken: (28, 28) for every pixel, how it spoke for the class; None where the method does not fit the network.
        glanced: (sizes, turns) each copy's share of what a glance at all of them found; None for a network that does not glance.
    """

    slot: int
    name: str
    card: Card | None
    edits: Edits = ()
    fault: str = ""
    alignments: tuple[Alignment, ...] = ()
    evidence: NDArray[np.float32] | None = None
    blank_logit: float | None = None
    label: int = 0
    spoken: NDArray[np.float32] | None = None
    glanced: NDArray[np.float32] | None = None

    @property
    def classes(self) -> Classes:
        """What it tells apart."""
        return self.card.classes if self.card else DIGITS

    @property
    def said(self) -> str:
        """What the class explained is called."""
        return self.classes[self.label]

    @property
    def looked(self) -> NDArray[np.intp]:
        """The alignments that a reader looked at, by index."""
        none: NDArray[np.intp] = np.zeros(0, np.intp)
        return none if self.evidence is None else np.flatnonzero(self.evidence.max(axis=1) > LEAST)

    def glance_and_look(self) -> NDArray[np.float32] | None:
        """What the glance found, and what the look made of it for the explained class: (2, sizes, turns) shares of each."""
        if self.glanced is None or self.evidence is None:
            return None
        spoken = self.evidence[:, self.label].astype(np.float64)
        shares = np.exp(spoken - np.logaddexp.reduce(spoken))
        sizes, turns = self.glanced.shape
        return np.stack([self.glanced, shares.reshape(turns, sizes).T]).astype(np.float32)

    @property
    def logits(self) -> NDArray[np.float64] | None:
        """(10,), the logsumexp of the evidence over the alignments."""
        if self.evidence is None:
            return None
        summed: NDArray[np.float64] = np.logaddexp.reduce(self.evidence.astype(np.float64), axis=0)
        return summed


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """Everything that follows from a request.

    Attributes:
        request: What was asked.
        field: (28, 28) float32 in [0, 1], what the networks see.
        is_blank: Whether there is too little ink for a question.
        networks: The chosen ones, left to right.
        is_finest: Whether no finer maps follow.
    """

    request: ExplanationRequest
    field: Image
    is_blank: bool
    networks: tuple[Explanation, ...]
    is_finest: bool = True


class Explainer:
    """Explains answers. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks

    def __call__(self, request: ExplanationRequest) -> Iterator[Explained]:
        """Yield answers with maps from coarse to fine."""
        situation = request.situation
        image = seen(situation)
        blank = is_blank(situation.drawing, image)
        explained, refined = [], []
        for slot, name in enumerate(situation.networks):
            if name:
                explanation, maps = self._explain(slot, name, image, request, blank=blank)
                explained.append(explanation)
                refined.append(maps)
        for index, maps in enumerate(refined):
            explained[index] = replace(explained[index], spoken=next(maps, None))
        yield Explained(request, image, blank, tuple(explained), is_finest=blank)
        if blank:
            return
        for index, maps in enumerate(refined):
            for finer in maps:
                explained[index] = replace(explained[index], spoken=finer)
                yield Explained(request, image, blank, tuple(explained), is_finest=False)
        yield Explained(request, image, blank, tuple(explained))

    def _are_alike(self, situation: Situation) -> bool:
        """Whether all networks tell the same classes apart, so that one class can be explained in each."""
        cards = [self._networks.card(name) for name in situation.networks if name]
        return len({card.classes for card in cards if card}) < 2

    def _explain(
        self, slot: int, name: str, image: Image, request: ExplanationRequest, *, blank: bool
    ) -> tuple[Explanation, Iterator[NDArray[np.float32]]]:
        """A network's answer, and the maps that are still to be worked out."""
        situation, question = request.situation, request.question
        explanation = Explanation(slot, name, self._networks.card(name), situation.edits(name))
        from digitlab.networks.steps import alignments

        try:
            network = self._networks.get(name, explanation.edits)
            if blank:
                return explanation, iter(())
            with answering(name):
                evidence = _evidence(network, image, situation.window_deg)
        except WeightsError as error:
            return replace(explanation, fault=str(error)), iter(())
        wanted = question.label if self._are_alike(situation) else None
        is_own = wanted is None or wanted >= evidence.shape[1]
        label = int(np.logaddexp.reduce(evidence, axis=0).argmax()) if is_own else int(wanted or 0)
        ways = alignments(network, situation.window_deg)
        glanced = _glanced(network, image, situation.window_deg)
        explanation = replace(explanation, alignments=ways, evidence=evidence, label=label, glanced=glanced)
        if question.method == "integrated_gradients":
            on_blank = _evidence(network, np.zeros_like(image), situation.window_deg)[:, label]
            explanation = replace(explanation, blank_logit=float(np.logaddexp.reduce(on_blank)))
        return explanation, _named(name, _maps(question.method, network, image, label, situation.window_deg))


def _evidence(network: nn.Module, image: Image, window_deg: float | None) -> NDArray[np.float32]:
    """(alignments, 10) logits."""
    import torch

    from digitlab.networks.steps import evidence

    with torch.inference_mode():
        logits: NDArray[np.float32] = evidence(network, torch.tensor(image)[None, None], window_deg)[0].numpy()
    return logits


def _glanced(network: nn.Module, image: Image, window_deg: float | None) -> NDArray[np.float32] | None:
    """(sizes, turns) of a network that glances at all of them first."""
    import torch

    from digitlab.networks.poses import PoseReader
    from digitlab.networks.turns import turns_tried

    if not isinstance(network, PoseReader) or network.glance is None:
        return None
    with torch.inference_mode():
        found = network.glances(torch.tensor(image)[None, None], turns_tried(network, window_deg))[0]
        shares: NDArray[np.float32] = found.flatten().softmax(dim=0).reshape(found.shape).T.numpy()
    return shares


def _named(name: str, maps: Iterator[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
    """The maps of a network, which is named where it cannot answer for one of them."""
    with answering(name):
        yield from maps


def _maps(
    method: Method, network: nn.Module, image: Image, label: int, window_deg: float | None
) -> Iterator[NDArray[np.float32]]:
    """(28, 28) maps from coarse to fine; none where the method does not fit the network."""
    from digitlab.networks import attribution

    match method:
        case "integrated_gradients":
            yield from attribution.integrations(network, image, label, window_deg)
        case "occlusion":
            yield from attribution.occlusions(network, image, label, window_deg)
        case _:
            found = getattr(attribution, method)(network, image, label, window_deg)
            if found is not None:
                yield found
