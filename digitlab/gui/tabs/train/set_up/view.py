"""Set up a training: who, by which recipe, on which digits, changed how, and what it will cost."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from digitlab.data import sources
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.primary_button import PrimaryButton
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text, as_plain, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import legible
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish_on_click
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.train.set_up import words
from digitlab.gui.tabs.train.set_up.augmentation_panel import AugmentationPanel
from digitlab.gui.tabs.train.set_up.builder_panel import BuilderPanel
from digitlab.gui.tabs.train.set_up.contest_row import ContestRow
from digitlab.gui.tabs.train.set_up.previews import Preview
from digitlab.gui.tabs.train.set_up.range_field import RangeField, faults_in
from digitlab.gui.tabs.train.set_up.rate_chart import RateChart
from digitlab.gui.tabs.train.set_up.recipe_form import RecipeForm
from digitlab.gui.tabs.train.set_up.recipe_row import RecipeRow
from digitlab.gui.tabs.train.set_up.set_up import SetUp, tables_of
from digitlab.language import tr
from digitlab.networks.architectures import Family
from digitlab.networks.library import Library
from digitlab.training.options import command_of

_LEFT = 252  # logical pixels
_COMMAND_LINES = 2


@dataclass(frozen=True, slots=True)
class StartTraining(Wish):
    """Train what is set up."""


class SetUpView(View[Preview]):
    """Everything that a training can be told, on one sheet; and behind it the table of one's own layers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._families: tuple[Family, ...] = ()
        self._fault = self._refusal = ""
        self._set_up = SetUp()
        self._library: Library | None = None
        self._held: dict[str, int] = {}  # how many digits there are, by where they come from
        self._contest, self._recipes = ContestRow(), RecipeRow()
        self._form, self._augmentation = RecipeForm(), AugmentationPanel()
        self._rate, self._builder = RateChart(), BuilderPanel()
        self._costs = [Text(narrow=True) for _ in range(2)]
        self._words = Text("", SMALL_PT, least_lines=3, narrow=True)
        self._message = Text("", SMALL_PT, tone="bad", least_lines=2, narrow=True)
        self._command, self._copy = _command_lines(), QPushButton(tr("Copy"))
        self._copy.setToolTip(tr("Copy the command line that does the same"))
        self._start = named(PrimaryButton(tr("Train")), "start")
        self._sheets = QStackedWidget()
        self._lay_out()
        wish_on_click(self._start, StartTraining)
        self._copy.clicked.connect(self._on_copy_clicked)
        for field in (*self._form.findChildren(RangeField), *self._augmentation.findChildren(RangeField)):
            field.fault_changed.connect(self._show_message)
        self._show()

    def _lay_out(self) -> None:
        name_part("contest", self._contest)
        name_part("recipes", self._recipes)
        name_part("recipe", self._form)
        name_part("augmentation", self._augmentation)
        name_part("cost", *self._costs, self._words)
        name_part("command", self._command, self._copy)
        name_part("start", self._start)
        self._form.setFixedWidth(_LEFT)
        self._rate.setFixedWidth(_LEFT)
        left = vbox(self._form, (self._rate, 1), spacing=4)
        right = vbox(self._augmentation, *self._costs, self._words, self._message, STRETCH, spacing=2)
        sheet = vbox(
            hbox(title(tr("Set up a training")), 16, (self._recipes, 1)),
            self._contest,
            (hbox(left, (right, 1), spacing=8), 1),
            hbox((self._command, 1), self._copy, self._start),
            spacing=6,
            margins=(12, 4, 12, 4),
        )
        self._sheets.addWidget(holder(sheet))
        self._sheets.addWidget(self._builder)
        vbox(self._sheets, on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.library is not self._library:
            self._library = snapshot.library
            self._builder.show_presets(tables_of(snapshot.library))
            for part in (self._contest, self._form):
                part.offer_generators(snapshot.library.generators)
        if snapshot[SetUp] is not self._set_up:
            self._set_up, self._refusal = snapshot[SetUp], ""
            self._show()

    @override
    def show_seen(self, seen: Preview) -> None:
        self._augmentation.show_preview(seen)
        self._form.show_devices(seen.devices)
        self._form.show_held(seen.held, seen.notes)
        if seen.held and self._held.get(seen.request.data) != seen.held:
            self._held[seen.request.data] = seen.held
            self._show_cost()
            self._show_message()

    @override
    def show_refusal(self, reason: str) -> None:
        has_changed, self._refusal = reason != self._refusal, reason
        if reason or has_changed:
            self._show()  # so that what was refused goes back, or is marked while it is typed
        else:
            self._recipes.show_recipe(self._set_up.recipe)  # it may have been kept under the name that it has

    def _show(self) -> None:
        set_up = self._set_up
        self._sheets.setCurrentIndex(int(set_up.builds_layers))
        self._fault = set_up.fault()
        self._builder.show_set_up(set_up, self._refusal)
        if set_up.builds_layers:
            return  # the recipe's sheet lies behind: it is shown anew when it is turned to, which changes this
        self._form.show_recipe(set_up.settings, self._refusal)
        self._augmentation.show_augmentation(set_up)
        self._recipes.show_recipe(set_up.recipe)
        self._start.setText(tr("Train both") if set_up.rival else tr("Train"))
        self._show_cost()
        self._contest.show_set_up(set_up, self._families)
        self._show_message()

    def _show_cost(self) -> None:
        set_up = self._set_up
        held = self._held.get(set_up.settings.data, set_up.settings.digits)
        self._rate.show_rates(*words.schedule(set_up, held), set_up.settings.learning_rate)
        if self._fault:
            return
        trainings, sizes = set_up.trainings(), set_up.sizes()
        self._families = tuple(words.family(training.build_config()) for training in trainings)
        for index, label in enumerate(self._costs):
            is_there = index < len(trainings)
            count = words.counted(sizes[index], set_up.settings.classes) if is_there else ""
            label.setText(f"{trainings[index].network}: {count}" if is_there else "")
            if is_there:
                label.set_tone(legible(self._families[index]))
        self._words.setText(" ".join(filter(None, (words.fairness(set_up), words.work(set_up, held)))))
        self._command.setPlainText("\n".join(map(command_of, trainings)))

    def _show_message(self) -> None:
        unfit = [*faults_in(self._form), *faults_in(self._augmentation), self._fault]
        fault = next(filter(None, (*unfit, self._refusal)), "")
        self._message.setText(f"✗ {fault}" if fault else "")
        self._message.setToolTip(as_plain(fault))
        self._copy.setEnabled(not any(unfit))
        data = self._set_up.settings.data
        is_read = sources.folder_of(data) is None or data in self._held  # its pictures say which classes there are
        self._start.setEnabled(is_read and not any(unfit))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._command.toPlainText())


def _command_lines() -> QPlainTextEdit:
    """Text to read and to copy, in a fixed font, as high as the commands of two trainings."""
    command = named(QPlainTextEdit(), "command_lines", tr("The same on the command line"))
    command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    set_type(command, SMALL_PT)
    command.setReadOnly(True)
    command.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    command.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    command.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    command.setToolTip(tr("The same on the command line"))
    command.setFixedHeight(_COMMAND_LINES * command.fontMetrics().lineSpacing() + 12)
    return command
