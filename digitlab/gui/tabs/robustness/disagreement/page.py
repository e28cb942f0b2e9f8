"""Where two networks disagree: how often, and a wall of the digits that only one of them reads."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QRadioButton, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.themed import Tone
from digitlab.gui.shell import words
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.measuring_row import CancelMeasuring
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put, Wish, open_tested
from digitlab.gui.shell.words import pictures_called
from digitlab.gui.tabs.robustness.disagreement.compared import (
    Compared,
    CompareNetworks,
    LastComparison,
    OnTheWall,
    ask,
    empty_words,
    heading,
    provenance,
    question,
    table,
    wall_digits,
)
from digitlab.language import mark, tr
from digitlab.measure import pictures
from digitlab.measure.disagreement import DISAGREEMENT, Comparison, FoundFields
from digitlab.measure.pictures import MNIST
from digitlab.networks.card import Card

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_SENTENCE = mark(
    "The test digits, at the sliders' pose, that one network reads and the other does not; those of which both "
    "are surest come first. Look at what they take each other's digits for. A click, or Enter, brings one to the "
    "canvas."
)
_SENTENCE_OF_PICTURES = mark(
    "The {data}, at the sliders' pose, that one network reads and the other does not; those of which both are "
    "surest come first. Look at what they take each other's pictures for. A click, or Enter, brings one to the "
    "canvas."
)
_LOOK, _LOOK_AGAIN = mark("Compare at this pose"), mark("Look again at this pose")
_FILTERS = (OnTheWall(), OnTheWall((True,)), OnTheWall((False,)))
_ONLY_LEFT, _ONLY_RIGHT = (1, 2), (2, 1)  # cells of the two by two counts, row and column
_LEFTS, _RIGHTS = ((1, 0), (2, 0), _ONLY_LEFT), ((0, 1), (0, 2), _ONLY_RIGHT)


class FourCounts(QWidget):
    """Two by two counts in words: rows for the left network, columns for the right one; what only one reads is bold, in its colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bold = {_ONLY_LEFT, _ONLY_RIGHT}
        self._cells = {place: Text(bold=place in bold) for place in product(range(3), range(3))}
        for (_, column), label in self._cells.items():
            label.setAlignment(Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft)
        grid([[self._cells[row, column] for column in range(3)] for row in range(3)], spacing=(16, 2), on=self)

    def show_counts(self, names: tuple[str, str], comparison: Comparison) -> None:
        """Show how many digits both read, and so on, under the networks' names."""
        left, right = names
        both, neither, n = comparison.both_right, comparison.neither, comparison.n
        only_left, only_right = comparison.only_left, comparison.only_right
        rows = (
            (f"n = {n:,}", tr("{name} reads it", name=right), tr("{name} does not", name=right)),
            (tr("{name} reads it", name=left), f"{both:,}", f"{only_left:,}"),
            (tr("{name} does not", name=left), f"{only_right:,}", f"{neither:,}"),
        )
        for (row, column), label in self._cells.items():
            label.setText(rows[row][column])
        self.setAccessibleName(
            tr(
                "Both right {both:,}, only the {left} {only_left:,}, only the {right} {only_right:,}, neither "
                "{neither:,}, of n = {n:,}",
                both=both,
                left=left,
                only_left=only_left,
                right=right,
                only_right=only_right,
                neither=neither,
                n=n,
            )
        )

    def set_tones(self, left: Tone, right: Tone) -> None:
        """Give both networks their colours, legible ones."""
        for places, tone in ((_LEFTS, left), (_RIGHTS, right)):
            for place in places:
                self._cells[place].set_tone(tone)


class DisagreementView(View[Compared]):
    """Counts, a filter and the wall."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Comparison, OnTheWall, list[Card | None]] | None = None
        self._look = named_button("compare", tr(_LOOK))
        self._cancel = named_button("cancel_comparison", tr("Stop"))
        self._save = SaveButton()
        self._progress = QProgressBar()
        self._progress.setFormat(tr("%v of %m test digits"))
        widest = tr("%v of %m test digits").replace("%v", "10000").replace("%m", "10000")
        self._progress.setFixedWidth(self._progress.fontMetrics().horizontalAdvance(widest) + 16)
        self._sentence = Text(tr(_SENTENCE), wrap=True)
        self._where = Text(tone="muted", wrap=True)
        self._counts = FourCounts()
        self._filters = QButtonGroup(self)
        for number in range(len(_FILTERS)):
            self._filters.addButton(QRadioButton(), number)
        self._wall = named(DigitWall(), "disagreements", tr("Test digits that only one network reads"))
        self._picture = QWidget()
        self._lay_out()
        self._look.clicked.connect(self._on_look_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._filters.idClicked.connect(self._on_filters_id_clicked)
        self._wall.digit_chosen.connect(self._on_wall_digit_chosen)

    def _lay_out(self) -> None:
        filters = self._filters.buttons()
        name_part("compare", self._look, self._cancel, self._progress)
        name_part("filters", *filters)
        vbox(
            self._where,
            hbox(self._counts, vbox(*filters, spacing=4), STRETCH, spacing=32),
            (self._wall, 1),
            spacing=8,
            on=self._picture,
        )
        tools = (self._progress, self._cancel, self._look, self._save)
        vbox(
            hbox(title(tr("Where they disagree")), STRETCH, *tools, spacing=8),
            self._sentence,
            (self._picture, 1),
            spacing=8,
            margins=(16, 12, 16, 12),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        source, _ = snapshot.measured_on()
        are_digits = source == MNIST
        self._sentence.setText(tr(_SENTENCE) if are_digits else tr(_SENTENCE_OF_PICTURES, data=pictures_called(source)))
        self._progress.setFormat(tr("%v of %m test digits") if are_digits else tr("%v of %m pictures"))

    @override
    def show_seen(self, seen: Compared) -> None:
        comparison = seen.last.comparison
        self._show_progress(seen.last.progress)
        self._look.setText(tr(_LOOK) if comparison is None else tr(_LOOK_AGAIN))
        self._look.setEnabled(comparison is None or seen.is_stale)
        self._where.setText(heading(seen) if comparison else "")
        for widget in (self._counts, self._where, *self._filters.buttons()):
            widget.setVisible(comparison is not None)
        self._save.setEnabled(comparison is not None)
        self._wall.set_empty_words(empty_words(seen))
        self._filters.button(_FILTERS.index(seen.on_the_wall)).setChecked(True)
        if comparison is not None:
            self._show_found(seen)

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show_progress(self, progress: tuple[int, int] | None) -> None:
        if progress is not None:
            done, total = progress
            self._progress.setRange(0, max(total, 1))
            self._progress.setValue(done)
        self._look.setVisible(progress is None)
        self._progress.setVisible(progress is not None)
        self._cancel.setVisible(progress is not None)

    def _show_found(self, seen: Compared) -> None:
        """Show the counts and the digits; where they are shown already, the wall keeps its place."""
        found = seen.comparison, seen.on_the_wall, seen.cards
        if found == self._found:
            return
        self._found = found
        comparison, (left, right) = seen.comparison, seen.names
        self._counts.show_counts((left, right), comparison)
        texts = (
            tr("all that only one reads: {count:,}", count=len(comparison.found)),
            tr("only the {name} reads: {count:,}", name=left, count=comparison.only_left),
            tr("only the {name} reads: {count:,}", name=right, count=comparison.only_right),
        )
        for button, text in zip(self._filters.buttons(), texts, strict=True):
            button.setText(text)
        self._counts.set_tones(*map(words.tone, seen.cards))
        self._wall.set_accents(*map(words.family, seen.cards))
        self._wall.show_digits(wall_digits(seen), seen.last.fields)

    def _on_look_clicked(self) -> None:
        wish(self, CompareNetworks())

    def _on_cancel_clicked(self) -> None:
        wish(self, CancelMeasuring())

    def _on_filters_id_clicked(self, number: int) -> None:
        wish(self, Put(_FILTERS[number]))

    def _on_wall_digit_chosen(self, number: int) -> None:
        if self._found is not None:
            comparison, *_ = self._found
            wish(self, open_tested(comparison.source, number, comparison.classes))


class DisagreementPage(Page):
    """Lets a child process compare the two chosen networks."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._job = MeasurementJob(DISAGREEMENT, self)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self._on_job_progress_changed)
        self._job.ended.connect(self._on_job_ended)

    def compare(self) -> None:
        """Compare the two chosen networks at the pose of the sliders."""
        (left, right), pose, viewing, window_deg = question(self.session.situation)
        where = f"dx={pose.dx},dy={pose.dy},angle={pose.angle_deg},scale={pose.scale}"
        self._job.measure(
            (left, right),
            pose=where,
            changes=viewing.changes or None,
            cleaned=viewing.cleaned_first,
            centred=viewing.centred_first,
            window=window_deg,
        )

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case CompareNetworks():
                self.compare()
            case CancelMeasuring():
                self._job.cancel()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running

    @override
    def stop(self) -> None:
        super().stop()
        self._job.stop()

    def _last(self) -> LastComparison:
        return self.snapshot()[LastComparison]

    def _on_job_measured(self, comparison: Comparison) -> None:
        try:
            fields = FoundFields(comparison, pictures.load(comparison.source))
        except (OSError, ValueError) as error:  # the folder has gone while it was read
            self.session.failed.emit(str(error))
        else:
            self.fulfil(Put(LastComparison(comparison, fields)))

    def _on_job_progress_changed(self, done: int, total: int) -> None:
        self.fulfil(Put(replace(self._last(), progress=(done, total))))

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self.fulfil(Put(replace(self._last(), progress=None)))
        if fault:
            self.session.failed.emit(fault)


PAGE = PageSpec(
    DisagreementView,
    ask,
    table=table,
    provenance=provenance,
    settings=OnTheWall(),
    states=(LastComparison(),),
    measures_files=True,
    alike="instead",
    page=DisagreementPage,
)
