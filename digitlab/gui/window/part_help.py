"""Which page of the lecture, and which place in the handbook, each part of the window belongs to: one table for all of them.

A control belongs to the part that it stands in (:meth:`digitlab.gui.tabs.lecture.lesson_window.LessonWindow.part_at`). A part that
has no line of its own belongs to what its page belongs to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from digitlab.language import translated
from digitlab.shipped import resources


@dataclass(frozen=True, slots=True)
class PartHelp:
    """Where one reads on.

    Attributes:
        lesson: The name of a page of the lecture.
        handbook: A file of the handbook, and behind a # one of its headings, as links on the web write it.
    """

    lesson: str
    handbook: str


_WINDOW, _ROBUSTNESS = "window.md#the-window", "window.md#robustness"
_INSIDE, _CONVOLUTION = "window.md#inside", "window.md#convolution"
_GENERATE = "window.md#generate"
_TRAIN, _LECTURE, _NETWORKS = "window.md#train", "window.md#lecture", "networks.md#the-networks"

PAGES = {
    "draw": PartHelp("classification", _WINDOW),
    "robustness/my_drawing": PartHelp("how-far", _ROBUSTNESS),
    "robustness/test_digits": PartHelp("noise", _ROBUSTNESS),
    "robustness/benchmark": PartHelp("paper", "accuracy.md#accuracy"),
    "robustness/ingredients": PartHelp("shift", _ROBUSTNESS),
    "robustness/shuffled": PartHelp("rows", _ROBUSTNESS),
    "robustness/equivariance": PartHelp("sharing", _ROBUSTNESS),
    "robustness/disagreement": PartHelp("shift", _ROBUSTNESS),
    "robustness/calibration": PartHelp("noise", _ROBUSTNESS),
    "robustness/then_and_now": PartHelp("then-and-now", _ROBUSTNESS),
    "inside/overview": PartHelp("many-layers", _INSIDE),
    "inside/layer": PartHelp("layer", _INSIDE),
    "inside/answer": PartHelp("classification", _INSIDE),
    "inside/learned": PartHelp("learned", _INSIDE),
    "inside/learning_step": PartHelp("learning-step", _INSIDE),
    "inside/surgery": PartHelp("learned", _INSIDE),
    "inside/digit_map": PartHelp("many-layers", _INSIDE),
    "convolution/bench": PartHelp("window", _CONVOLUTION),
    "convolution/kinds": PartHelp("kinds", _CONVOLUTION),
    "convolution/dense": PartHelp("patch", _CONVOLUTION),
    "convolution/backward": PartHelp("backpropagation", _CONVOLUTION),
    "convolution/pooling": PartHelp("pooling", _CONVOLUTION),
    "convolution/sheet": PartHelp("where-cnns-went", "networks.md#a-sheet-of-digits"),
    "generate/latent_plane": PartHelp("latent-plane", _GENERATE),
    "generate/noise_to_digit": PartHelp("from-noise", _GENERATE),
    "generate/feature_maps": PartHelp("learned", _GENERATE),
    "generate/third_reader": PartHelp("third-reader", _GENERATE),
    "generate/mlp_against_cnn": PartHelp("from-noise", _GENERATE),
    "train/set_up": PartHelp("examples", _TRAIN),
    "train/watch": PartHelp("backpropagation", _TRAIN),
    "train/afterwards": PartHelp("examples", _TRAIN),
    "train/handwriting": PartHelp("examples", _TRAIN),
    "train/training_digits": PartHelp("examples", _TRAIN),
    "lecture": PartHelp("your-own-page", _LECTURE),
    "networks": PartHelp("where-cnns-went", _NETWORKS),
}
"""What each page is about."""

PARTS = {
    # beside every page
    "canvas": PartHelp("classification", _WINDOW),
    "test_digit": PartHelp("examples", _WINDOW),
    "sliders": PartHelp("shift", _WINDOW),
    "answers": PartHelp("classification", _WINDOW),
    "tabs": PartHelp("classification", _WINDOW),
    # on whichever page
    "networks": PartHelp("shift", _NETWORKS),
    "save": PartHelp("your-own-page", _ROBUSTNESS),
    # on one page
    "draw/where_it_holds": PartHelp("how-far", _ROBUSTNESS),
    "draw/walk": PartHelp("how-far", _WINDOW),
    "robustness/test_digits/axes": PartHelp("noise", _ROBUSTNESS),
    "robustness/test_digits/every_change": PartHelp("paper", _ROBUSTNESS),
    "robustness/ingredients/figures": PartHelp("shift", "accuracy.md#accuracy"),
    "inside/overview/scale": PartHelp("rows", _INSIDE),
    "inside/surgery/kernel": PartHelp("two-filters", _INSIDE),
    "convolution/bench/sizes": PartHelp("stride", _CONVOLUTION),
    "convolution/bench/kernels": PartHelp("several-outputs", _CONVOLUTION),
    "convolution/bench/image": PartHelp("several-inputs", _CONVOLUTION),
    "convolution/bench/colours": PartHelp("colour", _CONVOLUTION),
    "convolution/bench/question": PartHelp("never-copy", _CONVOLUTION),
    "convolution/kinds/groups": PartHelp("several-of-both", _CONVOLUTION),
    "convolution/kinds/stride": PartHelp("stride", _CONVOLUTION),
    "convolution/kinds/padding": PartHelp("padding", _CONVOLUTION),
    "convolution/dense/parameters": PartHelp("sharing", _CONVOLUTION),
    "convolution/pooling/pooling": PartHelp("max-pooling", _CONVOLUTION),
    "convolution/pooling/backward": PartHelp("pooling-backward", _CONVOLUTION),
    "generate/mlp_against_cnn/wide": PartHelp("sharing", _GENERATE),
    "generate/third_reader/strips": PartHelp("how-far", _GENERATE),
    "train/set_up/command": PartHelp("examples", "commands.md#commands"),
    "train/watch/controls": PartHelp("backpropagation", "speed.md#speed"),
}
"""What single parts are about, by their ids; behind that of a page where they are on no other."""


def help_of(page: str, part: str = "") -> PartHelp:
    """Where one reads on about a part of a page, or about the page itself, by their ids."""
    return PARTS.get(f"{page}/{part}") or PARTS.get(part) or PAGES[page]


def lesson_title(name: str) -> str:
    """The title of a page of the lecture that ships, read from its file alone: no page of the window is made for it."""
    for path in sorted((resources() / "lessons").glob(f"[0-9]*-{name}.md")):
        if path.stem.partition("-")[2] == name and (title := _title_in(translated(path))):
            return title
    raise ValueError(f"no page of the lecture is called {name}")


@cache
def _title_in(path: Path) -> str:
    title = re.search(r'^title = "(.+)"$', path.read_text("utf-8"), re.MULTILINE)
    return title[1] if title else ""
