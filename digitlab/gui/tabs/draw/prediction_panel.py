"""One network's card: which network it is, the digit, how sure it is, ten bars, and the turn that it reads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.card import Card
from digitlab.gui.kit.cells.answer_cells import AnswerCells
from digitlab.gui.kit.controls.info_button import InfoButton
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.shell import edit_words
from digitlab.gui.shell import words as network_words
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.network_choice import NetworkChoice
from digitlab.gui.shell.pose_maps import PoseMaps
from digitlab.gui.shell.situation_parts import SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import MovePose, OpenPage
from digitlab.gui.tabs.draw import words
from digitlab.gui.tabs.draw.about import about
from digitlab.gui.tabs.draw.answer_face import AnswerFace
from digitlab.gui.tabs.draw.probability_bars import ProbabilityBars
from digitlab.language import tr
from digitlab.networks.card import Card as NetworkCard

if TYPE_CHECKING:
    from digitlab.measure.pose_map import PoseMap

_LEAST_WIDTH = 232


class PredictionPanel(Card):
    """Shows the answer of one slot; all panels that stand side by side are of one width.

    Attributes:
        label: Qt property; the answered class, or None where there is none.
        probabilities: Qt property; ten floats, or None.
    """

    def __init__(self, slot: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"prediction_{SLOTS[slot]}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._slot = slot
        self._situation = Situation()
        self._name = ""
        self._card: NetworkCard | None = None
        self._answer: Answer | None = None
        self._said: tuple[object, ...] = ()
        self._held: tuple[PoseMap | None, int | None] = (None, None)
        self._title, self._operated = title(), Text("", tone="muted")
        self._choice, self._about = NetworkChoice(slot, f"network_{SLOTS[slot]}"), InfoButton()
        self._face, self._bars = AnswerFace(), ProbabilityBars()
        self._maps: PoseMaps | None = None
        self._face.map.requested.connect(self._on_map_requested)
        name_part("networks", self._choice, self._about)
        name_part("where_it_holds", self._face.map, self._face.caption)
        self._face.caption.clicked.connect(self._on_caption_clicked)
        self._bars.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        vbox(
            hbox(self._title, self._operated, STRETCH, self._choice, self._about, spacing=4),
            (self._face, 3),
            (self._bars, 4),
            spacing=8,
            margins=(16, 10, 16, 12),
            on=self,
        )

    def show_network(self, snapshot: Snapshot) -> None:
        """Show which network answers in this slot; the answer of one that answered there before goes at once."""
        self._situation = situation = snapshot.situation
        self._choice.show_snapshot(snapshot)
        self._name = situation.networks[self._slot]
        entry = snapshot.library.entries.get(self._name)
        self._card = entry.card if entry else None
        if self._answer is None or self._answer.name != self._name:
            self._answer = None
            self._show_waiting(tr(words.LOADING))
        self._face.map.show_pose(situation.pose.dx, situation.pose.dy)
        self._show_card()
        self._show_hold()

    def show_analysis(self, analysis: Analysis) -> None:
        """Show this slot's part of an analysis, unless another network answers here by now."""
        answer = analysis.answers[self._slot]
        if answer is None or answer.name != self._name:
            return
        self._answer = answer
        self._show_card()
        self._show_answer(answer, analysis)

    def show_maps(self, maps: PoseMaps) -> None:
        """Show where the network holds, as far as that is worked out."""
        self._maps = maps
        self._show_hold()

    def set_map_faded(self, is_faded: bool) -> None:
        """Show the map in grey, because it is not of what lies there now."""
        self._face.map.set_faded(is_faded)

    @override
    def set_faded(self, is_faded: bool) -> None:
        """Show the answer in grey, because it is no longer one to what the user did."""
        if is_faded != self._is_faded:
            self._is_faded = is_faded
            self._face.set_faded(is_faded)
            self._bars.set_faded(is_faded)

    @property
    def _classes(self) -> Classes:
        """What the network tells apart."""
        return self._card.classes if self._card else DIGITS

    def _short_name(self) -> str:
        return network_words.distinct_names([self._name], [self._card])[0]

    def _show_card(self) -> None:
        """Show what network it is that answers, and what is changed in it; costs nothing where that is shown already."""
        card, edits, window_deg = self._card, self._situation.edits(self._name), self._situation.window_deg
        fault = self._answer.fault if self._answer else ""
        said = self._name, card, edits, window_deg, fault
        if said == self._said:
            return
        self._said = said
        self._title.setText(self._short_name())
        self._title.set_tone(network_words.tone(card))
        self._operated.setText(tr("edited") if edits else "")
        self._about.setAccessibleName(tr("About {name}", name=self._name))
        self._about.set_words(fault or about(self._name, card, edit_words.sentence(edits), window_deg))
        self._face.set_card(card)
        self._bars.set_accent(network_words.family(card))

    def _show_waiting(self, why: str, truth: int | None = None) -> None:
        """Show that there is no answer, and why."""
        self._face.show_waiting(why)
        self._bars.show_probabilities(None, None, truth, self._classes)
        self._describe()

    def _show_answer(self, answer: Answer, analysis: Analysis) -> None:
        prediction, truth = answer.prediction, analysis.situation.truth_among(self._classes)
        if prediction is None:
            self._show_waiting(tr("could not be loaded") if answer.fault else tr(network_words.NOTHING_DRAWN), truth)
            return
        if answer.refuses:
            self._face.show_waiting(f"{tr(words.REFUSED)}\n{network_words.refusal(answer)}")
            self._bars.show_probabilities(prediction.probabilities, None, truth, self._classes)
            self._describe()
            return
        is_right = network_words.is_right(answer, truth)
        self._face.show_prediction(prediction, answer.said, is_right, analysis.situation.pose.angle_deg)
        self._bars.show_probabilities(prediction.probabilities, prediction.label, truth, self._classes)
        self._describe()

    def _show_hold(self) -> None:
        """Show the map that there is, measured against the digit that is right; costs nothing where that is shown already."""
        maps, truth = self._maps, self._situation.truth_among(self._classes)
        pose_map = maps.maps[self._slot] if maps is not None and maps.names[self._slot] == self._name else None
        if self._held == (pose_map, truth):
            return
        self._held = pose_map, truth
        if pose_map is None:
            self._face.show_hold(None, "")
            return
        reference = int(pose_map.at_rest.argmax()) if truth is None else truth
        cells = AnswerCells.of(pose_map.shifts.reshape(-1, len(pose_map.at_rest)), reference, self._classes)
        name = self._short_name()
        self._face.show_hold(
            cells, words.what_is_filled(name, reference, truth, self._classes), network_words.subject(name, self._card)
        )

    def _on_map_requested(self, shift: tuple[int, int]) -> None:
        dx, dy = map(float, shift)
        wish(self, MovePose(replace(self._situation.pose, dx=dx, dy=dy)))

    def _on_caption_clicked(self) -> None:
        wish(self, OpenPage("robustness", "my_drawing"))

    def _describe(self) -> None:
        name = f"{self._short_name()}, {self._name}"
        self.setAccessibleName(f"{name}: {self._face.words()}")
        self._face.setAccessibleName(name)
        self._face.setAccessibleDescription(self._face.words())

    def _label(self) -> int | None:
        return self._answer.label if self._answer else None

    def _probabilities(self) -> list[float] | None:
        return list(self._answer.prediction.probabilities) if self._answer and self._answer.prediction else None

    label = Property(object, _label)
    probabilities = Property(object, _probabilities)
