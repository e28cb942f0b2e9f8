"""What is taken along says where it comes from, and is whole or not there."""

from __future__ import annotations

import csv
import os
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image as PILImage
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget

import digitlab.gui
from digitlab.gui.kit.charts.curve_plot import CurvePlot, PlotAxes, PlotLine
from digitlab.gui.kit.controls.parts import hint
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.shell import export
from digitlab.gui.shell.export import ExportError, Provenance, Table, save_picture, save_table
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import Export

PROVENANCE = Provenance(
    title="Accuracy against shift",
    networks=("mlp (seed 0, weights 3f2a91c0)", "cnn_pooled (seed 0, weights 77ab01fe)"),
    n=2000,
    seed=7,
    pose="each digit shifted by 0 to 10 px, turned by 0°",
    notes=(("digits", "MNIST test digits"),),
)
WORDS = ["cnn_pooled (seed 0, weights 77ab01fe)", "n: 2,000", "seed: 7", "shifted by 0 to 10 px", "MNIST test digits"]


@pytest.fixture
def label(qtbot) -> QLabel:
    widget = QLabel("seven & nine")
    qtbot.addWidget(widget)
    widget.setPalette(theme_for(dark=False).palette())
    widget.resize(300, 60)
    return widget


def test_a_png_has_double_density_and_carries_its_provenance(label: QLabel, tmp_path: Path) -> None:
    path = tmp_path / "curves.png"
    save_picture(label, path, PROVENANCE)
    with PILImage.open(path) as picture:
        picture.load()
        assert picture.width == 2 * (300 + 2 * 12)
        assert picture.height > 2 * (60 + 3 * 12 + 30), "room for the caption's lines"
        texts = picture.text
    assert texts["Networks"] == ", ".join(PROVENANCE.networks)
    assert (texts["N"], texts["Seed"], texts["Pose"]) == ("2,000", "7", PROVENANCE.pose)


def test_a_picture_lies_on_paper_without_hints_and_leaves_the_screen_as_it_was(qtbot, tmp_path: Path) -> None:
    theme, figure, plot, how = theme_for(dark=False), QWidget(), CurvePlot(), QLabel("Point at a curve.")
    qtbot.addWidget(figure)
    figure.setPalette(theme.palette())
    hint(how)
    vbox((plot, 1), how, on=figure)
    figure.resize(400, 300)
    plot.show_lines(
        PlotAxes("Accuracy", "shift in px", ((0.0, "0"), (1.0, "1")), "", 0.0),
        [PlotLine("mlp", (0.0, 1.0), (0.9, 0.5), (0.88, 0.48), (0.92, 0.52), 100, "mlp", 0)],
    )
    with qtbot.waitExposed(figure):
        figure.show()
    before, path = figure.grab().toImage(), tmp_path / "curves.png"
    place = how.geometry()
    save_picture(figure, path, PROVENANCE)
    with PILImage.open(path) as picture:
        said = picture.convert("RGB")
    assert said.getpixel((2, 2)) == QColor(theme.paper).getRgb()[:3]
    corner = (2 * (12 + place.left()), 2 * (12 + place.top()))
    below = said.crop((*corner, corner[0] + 2 * place.width(), corner[1] + 2 * place.height()))
    assert below.getcolors() == [(below.width * below.height, QColor(theme.paper).getRgb()[:3])]
    assert how.isVisible()
    assert figure.grab().toImage() == before


def test_the_caption_can_be_seen_under_the_picture(label: QLabel, tmp_path: Path) -> None:
    path = tmp_path / "curves.png"
    save_picture(label, path, PROVENANCE)
    with PILImage.open(path) as picture:
        below = picture.convert("L").crop((0, 2 * (12 + 60), picture.width, picture.height))
    dark = sum(below.histogram()[:160])
    assert dark > 1000
    right_edge = below.crop((below.width - 20, 0, below.width, below.height))
    assert not sum(right_edge.histogram()[:160]), "words run over the edge"


def test_an_svg_is_sound_xml_with_words_one_can_search(label: QLabel, tmp_path: Path) -> None:
    path = tmp_path / "curves.svg"
    save_picture(label, path, PROVENANCE)
    root = ET.parse(path).getroot()
    said = " ".join(" ".join(root.itertext()).split())
    for words in WORDS:
        assert words in said
    assert "seven & nine" in said, "the widget's own text stays text"
    assert root.attrib["viewBox"].startswith("0 0 324 ")
    written = " ".join(" ".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "seed: 7" in written, "the caption can be seen"


def test_a_table_is_plain_csv_after_its_provenance(tmp_path: Path) -> None:
    path = tmp_path / "curves.csv"
    rows = [("mlp", 4.0, 0.2345678901234), ('a "b", c', 5.0, 0.1)]
    save_table(path, Table(("network", "level", "accuracy"), rows), PROVENANCE)
    lines = path.read_text(encoding="utf-8").splitlines()
    said = [line for line in lines if line.startswith("#")]
    assert said == [f"# {line}" for line in PROVENANCE.lines()]
    read = list(csv.reader(lines[len(said) :]))
    assert read == [["network", "level", "accuracy"], ["mlp", "4.0", "0.2345678901234"], ['a "b", c', "5.0", "0.1"]]


def test_a_line_break_in_the_provenance_does_not_break_a_comment(tmp_path: Path) -> None:
    broken = Provenance("two\nlines", (), "one drawing", None, "as it is")
    save_table(tmp_path / "a.csv", Table(("x",), [(1,)]), broken)
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# title: two lines"
    assert all(line.startswith("#") for line in lines[:-2])


def test_saving_twice_gives_the_same_file(label: QLabel, tmp_path: Path) -> None:
    for suffix in (".png", ".svg"):
        one, other = tmp_path / f"one{suffix}", tmp_path / f"other{suffix}"
        save_picture(label, one, PROVENANCE)
        save_picture(label, other, PROVENANCE)
        assert one.read_bytes() == other.read_bytes()


def test_a_wrong_suffix_is_refused_with_the_right_ones(label: QLabel, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"curves.jpg: a picture is saved as .png or .svg"):
        save_picture(label, tmp_path / "curves.jpg", PROVENANCE)
    with pytest.raises(ExportError, match=r"curves.xlsx: a table is saved as .csv"):
        save_table(tmp_path / "curves.xlsx", Table((), []), PROVENANCE)
    assert not list(tmp_path.glob("curves*"))


@pytest.mark.parametrize("name", ["a.png", "a.svg", "a.csv"])
def test_a_place_that_cannot_be_written_is_named(label: QLabel, tmp_path: Path, name: str) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")

    with pytest.raises(ExportError, match=r"file.a\.... cannot be written: "):
        export.save(_Source(label), blocked / name)


class _Source:
    """A panel that can be saved."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    def picture(self) -> QWidget:
        return self._widget

    def table(self) -> Table:
        return Table(("x",), [(1,)])

    def provenance(self) -> Provenance:
        return PROVENANCE


@pytest.mark.parametrize("name", ["a.png", "a.SVG", "a.csv"])
def test_the_suffix_says_what_is_saved(label: QLabel, tmp_path: Path, name: str) -> None:
    export.save(_Source(label), tmp_path / name)
    begin = (tmp_path / name).read_bytes()[:8]
    assert begin.startswith({".png": b"\x89PNG", ".svg": b"<?xml", ".csv": b"# title"}[name[1:].lower()])


def test_widgets_are_painted_into_an_svg_and_not_photographed(qtbot, tmp_path: Path) -> None:
    class Line(QWidget):
        def paintEvent(self, event) -> None:
            painter = QPainter(self)
            painter.drawLine(0, 0, self.width(), self.height())
            painter.end()

    widget = Line()
    qtbot.addWidget(widget)
    widget.resize(100, 50)
    save_picture(widget, tmp_path / "a.svg", PROVENANCE)
    text = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "<image" not in text
    assert "<polyline" in text or "<path" in text


def test_a_suffix_left_out_is_added_and_none_is_replaced(monkeypatch, label: QLabel, tmp_path) -> None:
    for typed, saved in (("map", "map.png"), ("map.PNG", "map.PNG"), ("v1.2", "v1.2.png")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, typed=typed: (str(tmp_path / typed), ""))
        path = export.ask_for_path(label, "png", "map")
        assert path is not None
        assert path.name == saved
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert export.ask_for_path(label, "png", "map") is None


def test_a_file_that_only_the_added_suffix_names_is_not_replaced_unasked(monkeypatch, label: QLabel, tmp_path) -> None:
    (tmp_path / "map.png").touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "map"), ""))
    for answer, path in ((QMessageBox.StandardButton.No, None), (QMessageBox.StandardButton.Yes, tmp_path / "map.png")):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, answer=answer: answer)
        assert export.ask_for_path(label, "png", "map") == path


def test_a_copied_picture_and_copied_numbers_lie_on_the_clipboard(label: QLabel) -> None:
    class Source:
        def picture(self) -> QWidget:
            return label

        def table(self) -> Table:
            return Table(("dx", "label"), [(4, 7)])

        def provenance(self) -> Provenance:
            return PROVENANCE

    export.copy(Source(), "copied picture")
    assert QGuiApplication.clipboard().image().width() == 2 * (300 + 2 * 12)
    export.copy(Source(), "copied numbers")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "# seed: 7" in lines
    assert lines[-2:] == ["dx,label", "4,7"]


def test_the_button_asks_for_each_format(qtbot) -> None:
    view, wishes = View(), []
    qtbot.addWidget(view)
    view.wished.connect(wishes.append)
    button = SaveButton(view)
    for action in button.menu().actions():
        action.trigger()
    assert wishes == [Export(kind) for kind in (*export.KINDS, *export.COPIES)]
    assert os.linesep not in button.toolTip()


def test_every_file_is_asked_for_where_nothing_is_written_over_unasked() -> None:
    gui = Path(digitlab.gui.__file__).parent
    assert [path.name for path in gui.rglob("*.py") if "getSaveFileName" in path.read_text()] == ["save_dialog.py"]
