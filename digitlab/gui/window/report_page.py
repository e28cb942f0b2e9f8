"""A report of the present state as one page of HTML, which holds its pictures itself."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.phrases import sure
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import in_light
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.analysis import Analysis, Answer, Situation
from digitlab.gui.shell.export import Provenance, paint_without_hints, png
from digitlab.gui.shell.pose_words import shift_in_words, turn_in_words, viewing_notes
from digitlab.gui.shell.printed import made, page_of
from digitlab.gui.tabs.draw.words import verdict
from digitlab.ink.stroke import Image
from digitlab.language import tr
from digitlab.untrusted import one_line

_DENSITY = 2  # device pixels a logical pixel
_WIDEST = 640  # pixels of a picture on the page: as wide as the text of an A4 page
_FIELD_SIDE = 168  # pixels of the digit on the page


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What a page of the window contributes.

    Attributes:
        title: How the window calls the page.
        picture: What it shows.
        provenance: Where that comes from.
    """

    title: str
    picture: QImage
    provenance: Provenance


def picture_of(widget: QWidget) -> QImage:
    """What a widget shows, at double density, in light colours and on white: it may be printed."""
    image = QImage(widget.size() * _DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DENSITY)
    with in_light(widget):
        image.fill(current_theme(widget).paper)
        painter = QPainter(image)
        paint_without_hints(widget, painter)
        painter.end()
    return image


def html_of(analysis: Analysis, networks: Sequence[str], parts: Iterable[Part], left_out: Sequence[str]) -> str:
    """The report.

    Args:
        analysis: The digit and the answers.
        networks: Each network that answers, with its seed and its weights' hash.
        parts: What pages show of it.
        left_out: The titles of pages that could not be shown.
    """
    sections = "".join(map(_section, parts))
    about = f"{made()} " + tr("Networks: {networks}.", networks=", ".join(networks))
    if left_out:
        about += " " + tr("Left out, since it was not there in time: {pages}.", pages=", ".join(left_out))
    return page_of(
        "digitlab",
        f"<h1>{_text(verdict(analysis))}</h1>\n{_digit(analysis)}\n<h2>{_text(tr('Answers'))}</h2>\n{_answers(analysis)}\n{sections}"
        f'<p class="small">{_text(about)}</p>',
    )


def _digit(analysis: Analysis) -> str:
    """The field that the networks read, beside what is known of it."""
    situation = analysis.situation
    facts = {
        tr("It is"): tr("not said")
        if situation.truth is None
        else words.a_class(situation.truth, situation.truth_classes),
        tr("Drawing"): one_line(situation.source, 80) or tr("drawn by hand"),
        tr("Shifted"): shift_in_words(situation.pose),
        tr("Turned"): turn_in_words(situation.pose),
        **{tr(name).capitalize(): said for name, said in viewing_notes(situation.viewing)},
        tr("May refuse"): tr("yes") if situation.may_refuse else tr("no"),
        tr("Ink outside"): f"{analysis.lost * 100:.0f} %",
    }
    if situation.network_edits:
        facts[tr("Changed")] = " · ".join(
            f"{name}: {edit_words.sentence(edits)}" for name, edits in situation.network_edits
        )
    rows = "".join(f"<tr><td>{_text(name)}</td><td>{_text(fact)}</td></tr>" for name, fact in facts.items())
    picture = _image(_enlarged(analysis.field), _FIELD_SIDE)
    return f"<table><tr><td>{picture}</td><td><table>{rows}</table></td></tr></table>"


def _answers(analysis: Analysis) -> str:
    answers = [answer for answer in analysis.answers if answer is not None]
    head = "".join(f"<th>{_text(answer.name)}</th>" for answer in answers)
    rows = [(tr("reads"), [_reading(answer, analysis.situation) for answer in answers])]
    names = dict.fromkeys(name for answer in answers for name in answer.classes)
    rows += [(name, [_share(answer, name) for answer in answers]) for name in names]
    rows.append((tr("costs"), [words.cost(answer.card) if answer.card else "" for answer in answers]))
    body = "".join(
        f"<tr><td>{_text(name)}</td>{''.join(f'<td>{_text(cell)}</td>' for cell in cells)}</tr>" for name, cells in rows
    )
    return f"<table><tr><th></th>{head}</tr>{body}</table>"


def _share(answer: Answer, name: str) -> str:
    """The probability of the class of a name; "" where there is none."""
    if answer.prediction is None or name not in answer.classes:
        return ""
    return sure(answer.prediction.probabilities[answer.classes.index(name)])


def _reading(answer: Answer, situation: Situation) -> str:
    if answer.prediction is None:
        return answer.fault or tr("nothing")
    if answer.refuses:
        return tr("no digit it knows: {reason}", reason=words.refusal(answer))
    said = {
        "digit": words.a_class(answer.prediction.label, answer.classes),
        "share": sure(answer.prediction.confidence),
    }
    right = words.is_right(answer, situation.truth_among(answer.classes))
    if right is None:
        return tr("{digit}, {share} sure", **said)
    return tr("{digit}, {share} sure, right", **said) if right else tr("{digit}, {share} sure, wrong", **said)


def _section(part: Part) -> str:
    width = min(_WIDEST, part.picture.width() // _DENSITY)
    lines = "".join(f"{_text(line)}<br>" for line in part.provenance.lines())
    return f'<h2 style="page-break-before: always">{_text(part.title)}</h2>\n{_image(part.picture, width)}\n<p class="small">{lines}</p>\n'


def _enlarged(field: Image) -> QImage:
    """A field, (28, 28) in [0, 1], with every pixel to be seen."""
    grey = np.ascontiguousarray(255 - (field * 255).round().astype(np.uint8))
    image = QImage(grey.data, grey.shape[1], grey.shape[0], grey.strides[0], QImage.Format.Format_Grayscale8)
    side = _FIELD_SIDE * _DENSITY
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.FastTransformation)


def _image(image: QImage, width: int) -> str:
    content = base64.b64encode(png(image)).decode()
    return f'<img width="{width}" src="data:image/png;base64,{content}">'


def _text(words_of: str) -> str:
    return escape(words_of)
