"""Networks before and after an edit, over the drawing: worked out in the thread of the page "Surgery".

Torch is imported where the networks answer, and not before.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.data import mnist
from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import Inside, InsideRequest, Opener, OpenNetwork
from digitlab.ink.stroke import Image
from digitlab.measure.weight_editing import EditCost, cost_of
from digitlab.networks.card import Card, WeightsError, answering
from digitlab.networks.edits import Edits, Pruned, WeightNoise
from digitlab.networks.inspection import Activations, Layer

if TYPE_CHECKING:
    from digitlab.networks.predict import Prediction

_PART, _PARTS = 25, 20  # test digits that are read at once, and how often


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
        kernel: (units, inputs, kh, kw) its weights with noise and pruned, before any is set; None where there is neither.
        following: The next layer that learns, and its maps before and after; None after the last.
    """

    trained: Layer
    before: NDArray[np.float32]
    after: NDArray[np.float32]
    kernel: NDArray[np.float32] | None
    following: tuple[Layer, NDArray[np.float32], NDArray[np.float32]] | None


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
        cost: What the edits cost on the first test digits, as far as they are read by now; None before, or where nothing is changed.
    """

    request: EditsRequest
    is_blank: bool
    layers: tuple[str, ...]
    layer: EditedLayer | None
    answers: tuple[TwoAnswers, ...]
    drops: NDArray[np.float64] | None = None
    cost: EditCost | None = None

    @property
    def name(self) -> str:
        """The network that is edited."""
        return self.request.situation.networks[self.request.slot]

    @property
    def classes(self) -> Classes:
        """What it tells apart."""
        return self.answer.card.classes if self.answer and self.answer.card else DIGITS

    @property
    def answer(self) -> TwoAnswers | None:
        """Its answers."""
        return next((answer for answer in self.answers if answer.name == self.name), None)


class EditComparer:
    """Opens networks as they were trained and as they are edited. Lives in the page's worker thread."""

    def __init__(self, networks: LoadedNetworks) -> None:
        self._networks = networks
        self._trained, self._edited = Opener(networks), Opener(networks)
        self._answers_of: object = None  # the network of which the answers to test digits are known, part by part
        self._answers: list[NDArray[np.float32]] = []

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
        assert opened is not None
        state = EditsState(request, after.is_blank, names, self._roughened(layer, opened), answers)
        yield state
        if not after.is_blank:
            state = yield from self._with_drops(state, opened, maps, after.field)
        card = self._networks.card(opened.name)
        if opened.edits and card is not None and card.classes.are_digits:  # a folder is read when the user asks for it
            yield from self._with_cost(state, opened)

    def _roughened(self, layer: EditedLayer, opened: OpenNetwork) -> EditedLayer:
        """The layer with its weights as noise and pruning left them, where there is any."""
        from digitlab.networks.activations import OpenedNetwork
        from digitlab.networks.edited_network import edited

        rough = tuple(edit for edit in opened.edits if isinstance(edit, Pruned | WeightNoise))
        if not rough:
            return layer
        layers = OpenedNetwork(edited(self._networks.get(opened.name), rough)).layers
        weights = next(each.weights for each in layers if each.name == layer.trained.name)
        return layer if weights is None else replace(layer, kernel=weights.kernel)

    def _with_cost(self, state: EditsState, opened: OpenNetwork) -> Iterator[EditsState]:
        """The first test digits, read before and after, a few at a time; a newer request ends it."""
        from digitlab.networks.predict import predict_many

        trained, after = self._networks.get(opened.name), self._networks.get(opened.name, opened.edits)
        if self._answers_of is not trained:
            self._answers_of, self._answers = trained, []
        entry, test, read = self._networks.library.find(opened.name), mnist.load("test"), []
        for number in range(_PARTS):
            part = slice(number * _PART, (number + 1) * _PART)
            with answering(opened.name):
                if number == len(self._answers):
                    self._answers.append(predict_many(trained, test.fields(part)))
                    yield state  # a newer request may come in between
                read.append(predict_many(after, test.fields(part)))
            both = np.concatenate(self._answers[: number + 1]), np.concatenate(read)
            state = replace(state, cost=cost_of(entry, opened.edits, both, test.labels[: part.stop]))
            yield state

    def _with_drops(
        self, state: EditsState, opened: OpenNetwork, maps: Activations, field: Image
    ) -> Generator[EditsState, None, EditsState]:
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
            return state
        without = probabilities(np.array(evidence))[:, answer.after.label]
        state = replace(state, drops=answer.after.confidence - without)
        yield state
        return state

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
    following = None if further is None else (before.layers[further], before.maps[further + 1], after.maps[further + 1])
    return EditedLayer(before.layers[at], before.maps[at + 1], after.maps[at + 1], None, following)
