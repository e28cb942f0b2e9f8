"""The recipe in a form: every number refuses what is out of its range."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QWidget

from digitlab.data import sources
from digitlab.data.generated import PREFIX
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.gui.tabs.train.set_up.set_up import ChangeSetting
from digitlab.gui.tabs.train.set_up.words import OPTIMISERS, SCHEDULES
from digitlab.language import mark, tr
from digitlab.training.recipe import RANGES, TrainConfig

_CHOOSE = "choose a folder"
_PRECISIONS = {"float32": "float32", "bfloat16": mark("bfloat16, half the bits")}
_DEVICES = {"auto": mark("the GPU, if there is one"), "cpu": "CPU"}
_DATA = {"handwriting": mark("my handwriting"), "handwriting+mnist": mark("my handwriting + MNIST")}

_NUMBERS: dict[str, tuple[str, str, float, bool]] = {
    "digits": (
        mark("Digits"),
        mark("Only this many of the training digits, the first ones: how few are enough for each network?"),
        1000,
        True,
    ),
    "seed": (
        mark("Seed"),
        mark("Of the first weights, the order and everything random: the same seed gives the same batches"),
        1,
        True,
    ),
    "learning_rate": (mark("Rate"), mark("The highest learning rate of the schedule"), 0.001, False),
    "weight_decay": (mark("Decay"), mark("How strongly weights are pulled towards zero"), 0.01, False),
    "batch_size": (mark("Batch"), mark("Digits a step"), 16, True),
    "epochs": (mark("Epochs"), mark("Passes over the digits"), 1, True),
    "label_smoothing": (
        mark("Smoothing"),
        mark("This share of each label is spread over all classes, so that no answer need be quite sure"),
        0.05,
        False,
    ),
    "patience": (
        mark("Patience"),
        mark(
            "Training ends once the held-out loss has not fallen for this many epochs, and the best network is "
            "kept; 0 for never"
        ),
        1,
        True,
    ),
    "initial_width": (
        mark("Init ×"),
        mark(
            "The first weights, as torch draws them, are multiplied by this factor: far below 1 signals die "
            "out, far above 1 they explode"
        ),
        0.1,
        False,
    ),
    "processes": (mark("Processes"), mark("This many processes share every batch"), 1, True),
}
"""Label, tip, what an arrow key adds, and whether it is whole."""

_OF_IMAGES = {
    "digits": (
        mark("Pictures"),
        mark("Only this many of the training pictures, the first ones: how few are enough for each network?"),
    ),
    "batch_size": (mark("Batch"), mark("Pictures a step")),
    "epochs": (mark("Epochs"), mark("Passes over the pictures")),
}
"""Label and tip, where they are no digits."""


class RecipeForm(QWidget):
    """Fields and lists; what they show follows :meth:`show_recipe`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = TrainConfig("")
        self._labels: dict[str, Text] = {}
        self._drawn: tuple[str, ...] = ()  # what generators can draw to learn from
        self._fields = {name: self._field(name) for name in _NUMBERS}
        self._lists = {
            "data": self._list("data", tr("Data"), {}),
            "optimiser": self._list("optimiser", tr("Optimiser"), OPTIMISERS),
            "schedule": self._list("schedule", tr("Schedule"), SCHEDULES),
            "device": self._list("device", tr("Device"), _DEVICES),
            "precision": self._list("precision", tr("Precision"), _PRECISIONS),
        }
        self._fill_data("mnist")
        self._colour = named(QCheckBox(tr("in colour")), "colour")
        self._colour.setToolTip(
            as_plain(
                tr(
                    "The network reads red, green and blue, three channels, and not their grey. A drawing is the "
                    "same ink in all three to it."
                )
            )
        )
        self._colour.clicked.connect(self._on_colour_clicked)
        self._notes = {name: named(Text("", SMALL_PT, narrow=True), name) for name in ("held", "found_device")}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        rows: tuple[tuple[str, ...], ...] = (
            ("data",),
            ("digits", "seed"),
            ("held",),
            ("optimiser",),
            ("learning_rate", "weight_decay"),
            ("schedule",),
            ("batch_size", "epochs"),
            ("device",),
            ("found_device",),
            ("precision",),
            ("label_smoothing", "patience"),
            ("processes", "initial_width"),
        )
        for row, names in enumerate(rows):
            for column, name in enumerate(names):
                if name in self._notes:
                    grid.addWidget(self._notes[name], row, 1, 1, 3)
                else:
                    self._place(grid, row, 2 * column, name)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def show_recipe(self, settings: TrainConfig, refusal: str = "") -> None:
        """Show a recipe, and why what was typed last was refused; "" where it was not."""
        if settings.classes.are_digits is not self._settings.classes.are_digits:
            self._name_images(of_digits=settings.classes.are_digits)
        for name, field in self._fields.items():
            field.show_number(getattr(settings, name), refusal)
        self._settings = settings
        if self._lists["data"].findData(settings.data) < 0:
            self._fill_data(settings.data)
        self._colour.setVisible(sources.folder_of(settings.data) is not None)
        self._colour.setChecked(sources.is_in_colour(settings.data))
        for name, choices in self._lists.items():
            value = getattr(settings, name)
            if choices.findData(value) < 0:
                choices.addItem(value, value)
            choices.setCurrentIndex(choices.findData(value))

    def offer_generators(self, names: Iterable[str]) -> None:
        """Offer the digits that these draw."""
        self._drawn = tuple(f"{PREFIX}{name}" for name in names)
        self._fill_data(self._settings.data)
        self.show_recipe(self._settings)

    def show_devices(self, devices: Mapping[str, str]) -> None:
        """Offer the devices that are here, in words by their names, and say which one is taken by itself."""
        choices = self._lists["device"]
        for device, found in devices.items():
            if choices.findData(device) < 0:
                choices.addItem(found, device)
        self._notes["found_device"].setText(devices["auto"])

    def show_held(self, held: int, notes: Sequence[str]) -> None:
        """Say how many images there are, and what one should know of them."""
        text = " ".join(notes)
        self._notes["held"].setText(text or tr("of {held:,} training digits", held=held))
        self._notes["held"].setToolTip(as_plain(text or tr("Accuracy is measured on other digits.")))

    def _name_images(self, *, of_digits: bool) -> None:
        """Call what is learned from digits, or images where they are none."""
        for name, of_images in _OF_IMAGES.items():
            label, tip = _NUMBERS[name][:2] if of_digits else of_images
            self._labels[name].setText(tr(label))
            self._labels[name].setToolTip(tr(tip))
            self._fields[name].call(tr(label))

    def _field(self, name: str) -> RangeField:
        label, _, step, whole = _NUMBERS[name]
        field = named(RangeField(tr(label), RANGES[name], step=step, whole=whole), name)
        field.number_typed.connect(lambda number: wish(self, ChangeSetting(name, number)))
        return field

    def _list(self, name: str, label: str, texts: Mapping[str, str]) -> QComboBox:
        choices = named(QComboBox(), name, label)
        choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, text in texts.items():
            choices.addItem(tr(text), value)
        choices.activated.connect(partial(self._on_list_activated, name))
        return choices

    def _fill_data(self, chosen: str) -> None:
        """Every collection, the one that is chosen, and the way to a folder of pictures."""
        data = self._lists["data"]
        data.clear()
        for source in dict.fromkeys((*sources.SOURCES, "handwriting+mnist", *self._drawn, chosen)):
            data.addItem(_said(source), source)
        data.addItem(tr("a folder of pictures…"), _CHOOSE)

    def _place(self, grid: QGridLayout, row: int, column: int, name: str) -> None:
        field: QWidget = self._fields[name] if name in self._fields else self._lists[name]
        label = self._labels[name] = Text(field.accessibleName(), SMALL_PT)
        label.setBuddy(field)
        if name in _NUMBERS:
            label.setToolTip(tr(_NUMBERS[name][1]))
        grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
        if name == "data":
            grid.addLayout(hbox((field, 1), self._colour, spacing=4), row, column + 1, 1, 3)
            return
        grid.addWidget(field, row, column + 1, 1, 1 if name in self._fields else 3)

    def _on_list_activated(self, name: str, index: int) -> None:
        value = self._lists[name].itemData(index)
        if value == _CHOOSE:
            path = QFileDialog.getExistingDirectory(self, tr("A folder of pictures: a folder inside it for each class"))
            if not path:
                self.show_recipe(self._settings)  # the list shows what was chosen before
                return
            value = f"{sources.FOLDER}{path}"
        wish(self, ChangeSetting(name, value))

    def _on_colour_clicked(self, wanted: bool) -> None:
        wish(self, ChangeSetting("data", sources.with_colours(self._settings.data, wanted=wanted)))


def _said(source: str) -> str:
    """A collection in few words: a folder by its name."""
    if (folder := sources.folder_of(source)) is not None:
        return folder.name or str(folder)
    return tr(_DATA[source]) if source in _DATA else sources.in_words(source)
