"""The page "Latent plane": move over the plane, and the digit follows; the chosen networks read it, and the whole plane."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.controls.parts import hint, name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish, wish_on_click
from digitlab.gui.shell.wishes import OpenImage, Put, Wish
from digitlab.gui.tabs.generate.class_buttons import class_buttons
from digitlab.gui.tabs.generate.generators import VAE
from digitlab.gui.tabs.generate.latent_plane import words
from digitlab.gui.tabs.generate.latent_plane.plane import Latent
from digitlab.gui.tabs.generate.latent_plane.plane_picture import AnswerPlane, DigitPlane, PlanePicture
from digitlab.gui.tabs.generate.latent_plane.work import Plane, PlaneReader, PlaneSettings, Pointed, Question
from digitlab.gui.tabs.generate.readers import MOST_READERS, Reading, readers
from digitlab.ink.stroke import Image
from digitlab.language import tr


@dataclass(frozen=True, slots=True)
class OpenDecoded(Wish):
    """Bring the digit at the chosen point to the canvas."""


class LatentPlaneView(View[Plane]):
    """The plane of digits, a map of answers for each network, and the digit at the point that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = PlaneSettings()
        self._shown: tuple[object, ...] = ()  # of which images and readings the pictures are
        self._pad = DigitPlane(tr("decoded"))
        self._maps = tuple(AnswerPlane("") for _ in range(MOST_READERS))
        self._field = FieldView()
        self._where = Text("", SMALL_PT, tone="muted", lines=2, top=True)
        self._here = tuple(Text("", None, wrap=True) for _ in range(MOST_READERS))
        self._drawing = Text("", SMALL_PT, tone="muted", wrap=True)
        self._sentence = Text(tr(words.LOADING), bold=True, lines=2, narrow=True)
        self._open = named_button(
            "plane_open", tr("Put on canvas"), tr("Bring the digit at the chosen point to the canvas")
        )
        self._classes, self._save, self._picture = QButtonGroup(self), SaveButton(), QWidget()
        self._lay_out()
        wish_on_click(self._open, OpenDecoded)
        self._classes.idClicked.connect(self._on_classes_id_clicked)
        for picture in self._pictures():
            picture.hovered.connect(self._on_picture_hovered)
            picture.hover_left.connect(partial(self._on_picture_hovered, None))
            picture.requested.connect(self._on_picture_requested)

    def _pictures(self) -> tuple[PlanePicture, ...]:
        return self._pad, *self._maps

    def _lay_out(self) -> None:
        buttons = class_buttons(self._classes, "plane", self._settings.digit)
        name_part("pad", self._pad)
        name_part("maps", *self._maps)
        self._field.setAccessibleName(tr("The digit at the point"))
        how = Text(tr(words.HOW), SMALL_PT, tone="muted", wrap=True)
        hint(how)
        hint(self._open)
        policy = self._field.sizePolicy()
        policy.setHeightForWidth(True)
        self._field.setSizePolicy(policy)
        side = holder(
            vbox(self._field, self._where, *self._here, 8, self._open, how, self._drawing, STRETCH, spacing=4)
        )
        side.setFixedWidth(180)
        name_part("digit", side)
        maps = vbox(*((each, 1) for each in self._maps), spacing=4)
        pictures = hbox((self._pad, 5), (maps, 3), side, spacing=10)
        vbox(Text(tr(words.LOOK), wrap=True), (pictures, 1), self._sentence, spacing=4, on=self._picture)
        top = hbox(Text(tr("class"), None), *buttons, STRETCH, self._save, spacing=4)
        vbox(top, (self._picture, 1), spacing=4, margins=(12, 6, 12, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._settings = settings = snapshot[PlaneSettings]
        pointed = snapshot[Pointed].point
        self._classes.button(settings.digit).setChecked(True)
        for picture in self._pictures():
            picture.show_point(settings.point)
            picture.show_pointer(pointed)
        self._pad.show_title(tr("decoded, {class_asked}", class_asked=words.asked(settings.digit)))
        self._where.setText(f"{words.point(pointed or settings.point)}\n{words.asked(settings.digit)}")

    def show_digit(self, image: Image | None) -> None:
        """Show the digit at the point, (28, 28)."""
        self._field.show_field(image)
        self._open.setEnabled(image is not None)

    @override
    def show_seen(self, seen: Plane) -> None:
        digit, shown = seen.question.digit, (seen.images, *seen.maps)
        is_new = [id(each) for each in shown] != [id(each) for each in self._shown]  # or nothing is painted anew
        self._shown = shown
        if is_new:
            self._pad.show_digits(seen.images)
        for number, (picture, text) in enumerate(zip(self._maps, self._here, strict=True)):
            is_there = number < len(seen.maps)
            picture.setVisible(is_there)
            text.setVisible(is_there)
            if is_there:
                if is_new:
                    _show_map(picture, seen.maps[number], digit, short=len(seen.maps) == MOST_READERS)
                said, is_asked = words.here(seen.here[number], digit)
                text.setText(said)
                text.set_tone("muted" if is_asked is None else "good" if is_asked else "bad")
        for each in self._pictures():
            each.show_drawing(seen.drawing)
        self._drawing.setText(words.drawing(seen))
        self._sentence.setText(words.sentence(seen))
        self._save.setEnabled(seen.images is not None)

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _on_classes_id_clicked(self, digit: int) -> None:
        wish(self, Put(replace(self._settings, digit=digit)))

    def _on_picture_hovered(self, point: Latent | None) -> None:
        wish(self, Put(Pointed(point)))

    def _on_picture_requested(self, point: Latent) -> None:
        wish(self, Put(replace(self._settings, x=point[0], y=point[1])))


def _show_map(picture: AnswerPlane, reading: Reading, digit: int, *, short: bool) -> None:
    picture.set_accent(shell_words.family(reading.card))
    picture.show_title(words.map_title(reading, digit, short=short))
    picture.show_answers(reading.probabilities, digit)


class LatentPlanePage(Page):
    """A page whose digit is decoded at once, before anything else is worked out: it follows the pointer in the same frame."""

    @override
    def refresh(self) -> None:
        super().refresh()
        self._show_digit()

    @override
    def take(self, seen: Plane) -> None:
        """Show what is read; the first answer brings the decoder along."""
        super().take(seen)
        self._show_digit()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case OpenDecoded():
                self._open()
            case _:
                super().fulfil(wish)

    def _show_digit(self) -> None:
        if not self.isVisible():
            return
        question = ask(self.snapshot())
        assert isinstance(self.view, LatentPlaneView)
        self.view.show_digit(self._decoded(question.digit, question.point))

    def _decoded(self, digit: int, point: Latent) -> Image | None:
        assert isinstance(self.worker, PlaneReader)
        return self.worker.decode(digit, point)

    def _open(self) -> None:
        settings = self.snapshot()[PlaneSettings]
        image = self._decoded(settings.digit, settings.point)
        if image is not None:
            source = tr("decoded by {generator} at {point}", generator=VAE, point=words.point(settings.point))
            super().fulfil(OpenImage(image, source, settings.digit))


def ask(snapshot: Snapshot) -> Question:
    """What is decoded at the point that is looked at, and over the whole plane."""
    settings = snapshot[PlaneSettings]
    point = snapshot[Pointed].point or settings.point
    return Question(VAE, settings.digit, point, readers(snapshot.situation), snapshot.situation)


PAGE = PageSpec(
    LatentPlaneView,
    ask,
    PlaneReader,
    attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    settings=PlaneSettings(),
    states=(Pointed(),),
    digits="left out",
    page=LatentPlanePage,
)
