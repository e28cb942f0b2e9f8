"""Set up a training: who, by which recipe, on which digits, changed how, and what it will cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import legible
from digitlab.gui.tabs.train.set_up import words as set_up_words
from digitlab.gui.tabs.train.set_up.augmentation_panel import AugmentationPanel
from digitlab.gui.tabs.train.set_up.contest_row import ContestRow
from digitlab.gui.tabs.train.set_up.previews import Preview
from digitlab.gui.tabs.train.set_up.rate_chart import RateChart
from digitlab.gui.tabs.train.set_up.recipe_form import RecipeForm
from digitlab.gui.tabs.train.set_up.recipe_row import RecipeRow
from digitlab.gui.tabs.train.set_up.set_up import SetUp
from digitlab.networks.architectures import Family
from digitlab.training.options import command_of

_LEFT = 296  # logical pixels
_COMMAND_LINES = 2


class SetUpPanel(QWidget):
    """Everything that a training can be told, on one sheet.

    Signals:
        start_requested: Train what is set up.
        copy_requested: The commands that do the same, as text.
    """

    start_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._families: tuple[Family, ...] = ()
        self._fault = self._complaint = ""
        self._set_up = SetUp()
        self._held: dict[str, int] = {}  # how many digits there are, by where they come from
        self.contest, self.recipes = ContestRow(), RecipeRow()
        self.form, self.augmentation = RecipeForm(), AugmentationPanel()
        self._rate = RateChart()
        self._costs = [Text() for _ in range(2)]
        self._words = Text("", SMALL_PT, least_lines=3)
        self._message = Text("", SMALL_PT, tone="bad", least_lines=2)
        self._command, self._copy = QPlainTextEdit(), QPushButton("Copy")
        self._start = named(QPushButton("Train"), "start")
        self._lay_out()
        self._start.clicked.connect(self.start_requested)
        self._copy.clicked.connect(self._on_copy_clicked)
        self.form.fault_changed.connect(self._show_message)
        self.augmentation.fault_changed.connect(self._show_message)

    def show_set_up(self, set_up: SetUp, recipes: Sequence[str]) -> None:
        """Show what is set up, and the recipes there are."""
        self._set_up, self._fault = set_up, set_up.fault()
        self.form.show_recipe(set_up.settings)
        self.augmentation.show_augmentation(set_up.settings.augmentation)
        self.recipes.show_recipes(recipes, set_up.recipe)
        self._start.setText("Train both" if set_up.rival else "Train")
        self._show_cost()
        self.contest.show_set_up(set_up, self._families)
        self._tint()
        self._show_message()

    def show_preview(self, preview: Preview) -> None:
        """Show what the training sees, and where it can run."""
        self.augmentation.show_preview(preview)
        self.form.show_devices(preview.devices)
        self.form.show_held(preview.held, preview.notes)
        if preview.held:
            self._held[preview.request.data] = preview.held
            self._show_cost()

    def show_complaint(self, complaint: str) -> None:
        """Say why something that was asked for was not done; "" once that is over."""
        self._complaint = complaint
        self._show_message()

    def _show_cost(self) -> None:
        set_up = self._set_up
        held = self._held.get(set_up.settings.data, set_up.settings.digits)
        self._rate.show_rates(*set_up_words.schedule(set_up, held), set_up.settings.learning_rate)
        if self._fault:
            return
        trainings = set_up.trainings()
        self._families = tuple(set_up_words.family(training.build_config()) for training in trainings)
        for index, label in enumerate(self._costs):
            there = index < len(trainings)
            said = set_up_words.counted(set_up.sizes()[index]) if there else ""
            label.setText(f"{trainings[index].network}: {said}" if there else "")
        self._words.setText(" ".join(filter(None, (set_up_words.fairness(set_up), set_up_words.work(set_up, held)))))
        self._command.setPlainText("\n".join(map(command_of, trainings)))

    def _show_message(self) -> None:
        faults = [*self.form.faults(), *self.augmentation.faults(), self._fault, self._complaint]
        fault = next(filter(None, faults), "")
        self._message.setText(f"✗ {fault}" if fault else "")
        self._message.setToolTip(fault)
        self._start.setEnabled(not any(faults[:-1]))

    def _tint(self) -> None:
        for label, family in zip(self._costs, self._families, strict=False):
            label.set_tone(legible(family))

    def _lay_out(self) -> None:
        name_part("contest", self.contest)
        name_part("recipes", self.recipes)
        name_part("recipe", self.form)
        name_part("augmentation", self.augmentation)
        name_part("cost", *self._costs, self._words)
        name_part("command", self._command, self._copy)
        name_part("start", self._start)
        for label in (*self._costs, self._words, self._message):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._set_up_command()
        self.form.setFixedWidth(_LEFT)
        self._rate.setFixedWidth(_LEFT)
        left = vbox(self.form, (self._rate, 1), spacing=4)
        right = vbox(self.augmentation, *self._costs, self._words, self._message, STRETCH, spacing=4)
        vbox(
            hbox(title("Set up a training"), 16, (self.recipes, 1)),
            self.contest,
            (hbox(left, (right, 1), spacing=20), 1),
            hbox((self._command, 1), self._copy, self._start),
            spacing=6,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _set_up_command(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(SMALL_PT)
        self._command.setFont(font)
        self._command.setReadOnly(True)
        self._command.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._command.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._command.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._command.setAccessibleName("The same on the command line")
        self._command.setToolTip("The same on the command line")
        self._command.setFixedHeight(_COMMAND_LINES * self._command.fontMetrics().lineSpacing() + 12)
        self._copy.setToolTip("Copy the command line that does the same")

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(self._command.toPlainText())
