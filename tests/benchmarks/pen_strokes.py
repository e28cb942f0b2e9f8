"""Handwriting on the canvas: pen strokes drawn by synthetic mouse events on the real window, and what is answered.

    python tests/benchmarks/pen_strokes.py [FILE] [--sides 20 14 26] [--ink] [--limit N] [--networks mlp cnn_posed] [--rendered]

FILE holds one JSON object a line, plain or gzipped: ``label``, ``strokes`` (lists of [x, y], y downwards, the larger side of
their bounding box scaled to 1), ``writer`` and, on zeros with a stroke through them, ``slashed: true``. MNIST has no slashed
zeros; they are reported on a line of their own. Without a file, drawings of the project's own are used: ten digits in three hands.

Every drawing is placed with its bounding box in the middle of the field, its larger side so many field pixels long, measured
along the middle of the pen's line or, with --ink, with the line's width, and drawn with the default pen. The answers are those
of the window, as drawn, without centring. With --rendered the strokes are rendered without it, for any number of networks: the same figures,
much sooner. The standard error takes writers, not drawings, for independent.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pen_to_paint import send
from PySide6.QtCore import QEvent, QEventLoop, QPointF
from PySide6.QtWidgets import QWidget

from digitlab.gui.app import build
from digitlab.gui.window.main_window import MainWindow
from digitlab.ink.raster import render
from digitlab.ink.stroke import PEN_WIDTH, Drawing, Stroke
from digitlab.networks import weights
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels

_OWN = {
    0: [[(0.5, 0), (0.15, 0.2), (0.05, 0.6), (0.3, 0.97), (0.6, 0.9), (0.75, 0.5), (0.68, 0.1), (0.45, 0.0)]],
    1: [[(0.1, 0), (0.1, 0.5), (0.1, 1)]],
    2: [[(0, 0.25), (0.2, 0), (0.5, 0.02), (0.6, 0.25), (0.4, 0.6), (0, 1), (0.3, 0.97), (0.7, 1)]],
    3: [
        [(0, 0.08), (0.35, 0), (0.55, 0.2), (0.35, 0.45), (0.15, 0.48), (0.5, 0.55), (0.62, 0.8), (0.35, 1), (0, 0.92)]
    ],
    4: [[(0.35, 0), (0, 0.6), (0.7, 0.6)], [(0.5, 0.3), (0.5, 1)]],
    5: [[(0.6, 0), (0.1, 0), (0.05, 0.42), (0.4, 0.38), (0.62, 0.65), (0.4, 0.98), (0, 0.95)]],
    6: [[(0.5, 0), (0.15, 0.35), (0, 0.75), (0.25, 1), (0.55, 0.85), (0.5, 0.6), (0.2, 0.6), (0.03, 0.78)]],
    7: [[(0, 0), (0.65, 0), (0.4, 0.45), (0.2, 1)]],
    8: [[(0.55, 0.15), (0.3, 0), (0.08, 0.2), (0.55, 0.7), (0.3, 1), (0.05, 0.75), (0.5, 0.35), (0.55, 0.15)]],
    9: [[(0.55, 0.15), (0.25, 0), (0.02, 0.25), (0.25, 0.45), (0.55, 0.2), (0.52, 0.6), (0.4, 1)]],
}


@dataclass(frozen=True)
class Handwriting:
    """One drawing: its class, its strokes with the larger side one, and whether it is a slashed zero."""

    label: int
    strokes: list[np.ndarray]
    slashed: bool
    writer: str


def own_drawings() -> Iterator[Handwriting]:
    """The project's own: each digit upright, slanted and broad."""
    for label, strokes in _OWN.items():
        for writer, slant, width in (("upright", 0.0, 1.0), ("slanted", -0.25, 1.0), ("broad", 0.0, 1.25)):
            hand = [np.array([(width * x + slant * y, y) for x, y in stroke]) for stroke in strokes]
            yield Handwriting(label, hand, slashed=False, writer=writer)


def read(path: Path) -> Iterator[Handwriting]:
    """The drawings of a file."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            values = json.loads(line)
            strokes = [np.array(stroke, float) for stroke in values["strokes"]]
            yield Handwriting(values["label"], strokes, values.get("slashed", False), values.get("writer", line))


def placed(drawing: Handwriting, side: float) -> list[np.ndarray]:
    """The strokes in field pixels: larger side as given, bounding box in the middle."""
    everything = np.concatenate(drawing.strokes)
    low, high = everything.min(axis=0), everything.max(axis=0)
    scale = side / max(float((high - low).max()), 1e-6)
    return [(stroke - (low + high) / 2) * scale + 14 for stroke in drawing.strokes]


def draw(window: MainWindow, strokes: list[np.ndarray]) -> None:
    """Clear the canvas and draw by mouse; return when the window has answered."""
    canvas = window.findChild(QWidget, "canvas")
    window.findChild(QWidget, "clear").click()
    rect = canvas.field_rect()
    for stroke in strokes:
        points = [QPointF(rect.left() + x * rect.width() / 28, rect.top() + y * rect.height() / 28) for x, y in stroke]
        send(canvas, QEvent.Type.MouseButtonPress, points[0])
        for point in points[1:]:
            send(canvas, QEvent.Type.MouseMove, point)
        send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
    settle(window)


def settle(window: MainWindow) -> None:
    """Wait until the analysis is that of the present situation."""
    session = window.session
    while session.analysis is None or session.analysis.situation is not session.situation:
        loop = QEventLoop()
        session.analysis_changed.connect(loop.quit)
        loop.exec()


def report(side: float, names: list[str], drawings: list[Handwriting], answers: np.ndarray) -> None:
    """Print the share read rightly by each network, slashed zeros apart."""
    labels = np.array([drawing.label for drawing in drawings])
    slashed = np.array([drawing.slashed for drawing in drawings])
    writers = np.unique([drawing.writer for drawing in drawings], return_inverse=True)[1]
    for which, chosen in (("", ~slashed), ("slashed zeros", slashed)):
        if not chosen.any():
            continue
        for index, name in enumerate(names):
            right = answers[chosen, index] == labels[chosen]
            share, error, hands = clustered(right, writers[chosen])
            numbers = f"(n = {len(right):,} of {hands} writers)"
            print(f"side {side:4.0f} px  {name:<14}{share:7.2%} ± {error:.2%}  {numbers} {which}", flush=True)


def clustered(right: np.ndarray, writers: np.ndarray) -> tuple[float, float, int]:
    """The share of (n,) answers that are right; its standard error where only writers are independent (NaN for one); how many there are."""
    share = float(right.mean())
    strays = np.bincount(writers, right - share)[np.unique(writers)]  # one sum a writer
    hands = len(strays)
    error = math.sqrt(hands / (hands - 1) * float(np.square(strays).sum())) / len(right) if hands > 1 else math.nan
    return share, error, hands


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--sides", nargs="+", type=float, default=[20, 14, 26])
    parser.add_argument("--ink", action="store_true", help="the sides are those of the ink, the pen's width counted")
    parser.add_argument("--limit", type=int, help="use only so many drawings, evenly spread over the file")
    parser.add_argument("--networks", nargs="+", default=["mlp", "cnn_posed"], metavar="NAME")
    parser.add_argument("--rendered", action="store_true", help="without the window")
    arguments = parser.parse_args()
    if len(arguments.networks) != 2 and not arguments.rendered:
        parser.error("the window shows two networks: take --rendered for others")
    drawings = list(read(arguments.file) if arguments.file else own_drawings())
    if arguments.limit:
        kept = np.linspace(0, len(drawings), min(arguments.limit, len(drawings)), endpoint=False).astype(int)
        drawings = [drawings[number] for number in kept]
    if arguments.rendered:
        for side in arguments.sides:
            hands = [placed(drawing, side - PEN_WIDTH * arguments.ink) for drawing in drawings]
            fields = np.stack([render(Drawing(tuple(map(Stroke.through, strokes)))) for strokes in hands])
            library = list_networks()
            networks = [weights.load(library.find(name).path)[0] for name in arguments.networks]
            report(side, arguments.networks, drawings, np.stack([predict_labels(each, fields) for each in networks], 1))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        _, window = build(["--data-dir", folder, "--theme", "light"])
        for slot, name in enumerate(arguments.networks):
            window.session.choose_network(slot, name)
        window.resize(1280, 720)
        window.show()
        settle(window)
        for side in arguments.sides:
            answers = []
            for drawing in drawings:
                draw(window, placed(drawing, side - PEN_WIDTH * arguments.ink))
                predictions = [answer and answer.prediction for answer in window.session.analysis.answers[:2]]
                answers.append([prediction.label if prediction else -1 for prediction in predictions])
            report(side, arguments.networks, drawings, np.array(answers))
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
