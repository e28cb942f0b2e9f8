"""Networks before and after an edit, over the drawing: worked out in the thread of the page "Surgery".

Torch is imported where the networks answer, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Inside, InsideRequest, Opener, OpenNetwork
from digitlab.ink.stroke import Image
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits
from digitlab.networks.inspection import Activations, Layer

if TYPE_CHECKING:
    from digitlab.networks.predict import Prediction


@dataclass(frozen=True, slots=True)
class EditsRequest:
    """What to edit.

    Attributes:
        situation: What the user did.
        slot: Which of the chosen networks, counted from the left.
        layer: The name of the layer that is looked at.
    """

    situation: Situation
    slot: int
    layer: str


@dataclass(frozen=True, slots=True)
class TwoAnswers:
    """What one network answers, as it was trained and edited.

    Attributes:
        name: The network's name.
        card: What its file says; None where it could not be loaded.
        edits: What is changed in it.
        before: Its answer as it was trained; None where nothing is drawn, or it could not be loaded or cannot answer.
        after: The answer with the edits.
        fault: Why it could not be loaded or cannot answer, in a sentence, or "".
    """

    name: str
    card: Card | None
    edits: Edits
    before: Prediction | None = None
    after: Prediction | None = None
    fault: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class EditedLayer:
    """A layer that learns, before and after.

    Attributes:
        trained: As it was trained.
        before: (units, h, w) what it answers as it was trained.
        after: (units, h, w) what it answers with all edits.
        following: The next layer that learns, before and after: name and both maps; None after the last.
    """

    trained: Layer
    before: NDArray[np.float32]
    after: NDArray[np.float32]
    following: tuple[str, NDArray[np.float32], NDArray[np.float32]] | None


@dataclass(frozen=True, slots=True, eq=False)
class EditsState:
    """Everything that follows from a request.

    Attributes:
        request: What was asked.
        is_blank: Whether there is too little ink for a question.
        layers: The names of the layers that learn something.
        layer: The one that is looked at; None where the network could not be loaded.
        answers: The answers of all chosen networks, left to right.
        drops: (units,) by how much the probability of the answer falls if this unit alone were off as well; None where that
            is not known yet, or nothing is drawn.
    """

    request: EditsRequest
    is_blank: bool
    layers: tuple[str, ...]
    layer: EditedLayer | None
    answers: tuple[TwoAnswers, ...]
    drops: NDArray[np.float64] | None = None

    @property
    def name(self) -> str:
        """The network that is edited."""
        return self.request.situation.networks[self.request.slot]

    @property
    def answer(self) -> TwoAnswers | None:
        """Its answers."""
        return next((answer for answer in self.answers if answer.name == self.name), None)


class EditComparer:
    """Opens networks as they were trained and as they are edited. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._trained, self._edited = Opener(networks), Opener(networks)

    def __call__(self, request: EditsRequest) -> Iterator[EditsState]:
        """Yield the maps and the answers, then the same with what each unit contributes."""
        situation, slot = request.situation, (request.slot,)
        (after,) = self._edited(InsideRequest(situation, slot))
        opened = after.slot(request.slot)
        maps = opened.activations if opened else None
        trained = opened
        if maps is not None and opened is not None and opened.edits:
            (before,) = self._trained(InsideRequest(replace(situation, network_edits=()), slot, maps.alignment))
            trained = before.slot(request.slot)
        answers = tuple(self._ask(name, after) for name in situation.networks if name)
        if maps is None or trained is None or trained.activations is None:
            yield EditsState(request, after.is_blank, (), None, answers)
            return
        names = tuple(layer.name for layer in maps.layers if layer.weights is not None)
        layer = _edited_layer(trained.activations, maps, request.layer)
        state = EditsState(request, after.is_blank, names, layer, answers)
        yield state
        if not after.is_blank and opened is not None:
            yield from self._with_drops(state, opened, maps, after.field)

    def _with_drops(
        self, state: EditsState, opened: OpenNetwork, maps: Activations, field: Image
    ) -> Iterator[EditsState]:
        from digitlab.measure.ablation import evidence_without_each, probabilities

        assert state.layer is not None
        network = self._networks.get(opened.name, opened.edits)
        evidence = []
        for alignment in maps.read:
            with answering(opened.name):
                evidence.append(evidence_without_each(network, field, state.layer.trained.name, alignment))
            yield state  # a newer request may come in between
        answer = state.answer
        assert answer is not None
        if answer.after is None:
            return
        without = probabilities(np.array(evidence))[:, answer.after.label]
        yield replace(state, drops=answer.after.confidence - without)

    def _ask(self, name: str, seen: Inside) -> TwoAnswers:
        from digitlab.networks.predict import predict

        situation = seen.request.situation
        card, edits = self._networks.card(name), situation.edits(name)
        try:
            networks = self._networks.get(name), self._networks.get(name, edits)
            if seen.is_blank:
                return TwoAnswers(name, card, edits)
            with answering(name):
                before = predict(networks[0], seen.field, situation.window_deg)
                after = predict(networks[1], seen.field, situation.window_deg) if edits else before
        except WeightsError as error:
            return TwoAnswers(name, card, edits, fault=str(error))
        return TwoAnswers(name, card, edits, before, after)


def _edited_layer(before: Activations, after: Activations, name: str) -> EditedLayer:
    """The layer of a name, or the last before it that learns, or the first that does."""
    names = [layer.name for layer in before.layers]
    learning = [index for index, layer in enumerate(before.layers) if layer.weights is not None]
    wanted = names.index(name) if name in names else 0
    at = max((index for index in learning if index <= wanted), default=learning[0])
    further = next((index for index in learning if index > at), None)
    following = None if further is None else (names[further], before.maps[further + 1], after.maps[further + 1])
    return EditedLayer(before.layers[at], before.maps[at + 1], after.maps[at + 1], following)
