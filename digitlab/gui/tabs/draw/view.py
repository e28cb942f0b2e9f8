"""The Draw tab: what the networks make of the ink in a sentence, and below it every network's answer, large."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.link import Link
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.theme import BODY_PT
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.situation_parts import SLOTS
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import OpenPage
from digitlab.gui.tabs.draw import words
from digitlab.gui.tabs.draw.claim import Claim
from digitlab.gui.tabs.draw.lead import Lead, lead
from digitlab.gui.tabs.draw.live_maps import LiveMaps, Noticed
from digitlab.gui.tabs.draw.overdue import Overdue, is_all_answered, is_answered
from digitlab.gui.tabs.draw.prediction_panel import PredictionPanel
from digitlab.gui.tabs.draw.walk.card import WalkCard
from digitlab.ink.stroke import Drawing
from digitlab.language import tr


class DrawView(View[None]):
    """The networks' answers, left to right.

    Attributes:
        predictions: One answer each, those of slots without a network hidden.
        maps: Where each of them holds; they are worked out while the view is visible.
        walk: Takes the digit for a walk, and shows how the networks fared.
    """

    def __init__(self, networks: LoadedNetworks, parent: QWidget | None = None) -> None:
        """The view of networks, whose maps it has worked out."""
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._analysis: Analysis | None = None
        self._rested: tuple[Drawing, dict[str, int]] = (Drawing(), {})
        self._noticed: Noticed | None = None
        self._lead = Lead()
        self._overdue = Overdue(self, self._fade)
        self.predictions = tuple(PredictionPanel(slot) for slot in range(len(SLOTS)))
        for prediction in self.predictions:
            prediction.hide()  # until it has a network
        self._verdict, self._link = Claim(tr(words.PROMPT)), Link(BODY_PT)
        self._verdict.setObjectName("verdict")
        self._link.setObjectName("hint")
        self._link.clicked.connect(self._on_link_clicked)
        name_part("verdict", self._verdict, self._link)
        self.maps = LiveMaps(networks, self)
        self.maps.came.connect(self._on_maps_came)
        self.maps.outdated.connect(self._on_maps_outdated)
        side_by_side = hbox(*((prediction, 1) for prediction in self.predictions), spacing=12)
        above = vbox(self._verdict, hbox(self._link, STRETCH), spacing=2)
        self.walk = WalkCard()
        vbox(above, (side_by_side, 1), self.walk, spacing=8, margins=(8, 8, 8, 8), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a panel for each slot that has a network, and who answers there."""
        if self._snapshot is not None and self._snapshot.library is not snapshot.library:
            self.maps.ask_again()
        self._snapshot = snapshot
        self.maps.follow(snapshot.situation)
        self.walk.show_snapshot(snapshot)
        for prediction, name in zip(self.predictions, snapshot.situation.networks, strict=True):
            prediction.setVisible(bool(name))
            prediction.show_network(snapshot)
        is_due = self._is_due()
        self._overdue.expect(is_due)
        if not is_due:
            self._brighten()

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show all answers and the claim."""
        self._analysis = analysis
        self.walk.show_analysis(analysis)
        for prediction in self.predictions:
            prediction.show_analysis(analysis)
        at_rest = self._at_rest(analysis)
        self._verdict.say(words.claim(analysis, at_rest))
        self._show_lead()
        self._brighten()
        self._overdue.note_answer(self._is_due())

    def _at_rest(self, analysis: Analysis) -> dict[str, int]:
        """What was read of this ink where it was drawn, as far as that has been seen."""
        situation = analysis.situation
        drawing, labels = self._rested
        if situation.drawing is not drawing:
            labels = {}
        if situation.pose.is_identity and not situation.changes:
            answers = [answer for answer in analysis.answers if answer]
            labels = labels | {answer.name: answer.label for answer in answers if answer.label is not None}
        self._rested = situation.drawing, labels
        return labels

    def _is_due(self) -> bool:
        return self._snapshot is not None and not is_all_answered(self._analysis, self._snapshot.situation)

    def _brighten(self) -> None:
        self._verdict.set_faded(False)
        for prediction in self.predictions:
            prediction.set_faded(False)

    def _fade(self) -> None:
        """Take the colour from all that no longer answers what the user did."""
        if self._snapshot is not None:
            for slot, prediction in enumerate(self.predictions):
                prediction.set_faded(not is_answered(self._analysis, self._snapshot.situation, slot))
            self._verdict.set_faded(self._analysis is not None and self._is_due())

    def _show_lead(self) -> None:
        """Show what is most worth saying of the newest answers, and of the ink that was looked at for longer."""
        if self._analysis is None:
            return
        noticed, now = self._noticed, self._analysis.situation
        is_known = noticed is not None and noticed.maps.situation.drawing is now.drawing
        sceptics, is_several = (noticed.sceptics, noticed.is_several) if noticed and is_known else ((), False)
        self._lead = lead(self._analysis, self._rested[1], sceptics, is_several=is_several)
        self._link.set_words(self._lead.text, leads=bool(self._lead.page))

    def _on_maps_came(self, noticed: Noticed) -> None:
        self._noticed = noticed
        for prediction in self.predictions:
            prediction.show_maps(noticed.maps)
        self._show_lead()

    def _on_maps_outdated(self, is_outdated: bool) -> None:
        for prediction in self.predictions:
            prediction.set_map_faded(is_outdated)

    def _on_link_clicked(self) -> None:
        wish(self, OpenPage(self._lead.tab, self._lead.page))

    @override
    def is_settled(self) -> bool:
        return self.maps.is_settled()

    def stop(self) -> None:
        """The window goes: end the thread."""
        self.maps.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.maps.set_active(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.maps.set_active(False)
