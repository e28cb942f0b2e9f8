"""Pose maps of the test digits, side by side, and what they say where one points."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QWidget

from digitlab.gui.kit.cells.cividis import ShareScale
from digitlab.gui.kit.cells.share_map import CountMap, ShareMap, Shift
from digitlab.gui.kit.cells.shift_grid import gutters
from digitlab.gui.kit.controls.parts import hint
from digitlab.gui.kit.phrases import shifted
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT, Accent
from digitlab.gui.kit.themed import legible
from digitlab.language import mark, tr
from digitlab.measure.intervals import wilson

_LOOK = mark("Bright: read there. Point at a shift to compare.")
_NONE = mark("No pose map is measured for these networks.")


class ShareMaps(QWidget):
    """Up to three maps with one scale; a shift that is pointed at in one is marked in all."""

    def __init__(self, most: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[CountMap, Accent]] = []
        self._at_rest = tr(_LOOK)
        self._heads = [Text(bold=True) for _ in range(most)]
        self._maps = [ShareMap() for _ in range(most)]
        self._scale = ShareScale()
        self._words = Text(tr(_LOOK), SMALL_PT, tone="muted")
        hint(self._words)
        self._words.setMinimumWidth(1)  # a long sentence must not widen the page
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._words, 2, 0, 1, most + 1)
        indent = round(gutters(QFontMetricsF(self._maps[0].font()))[0])
        for column, (head, share_map) in enumerate(zip(self._heads, self._maps, strict=True)):
            head.setContentsMargins(indent, 0, 0, 0)  # in the middle of the cells, not of the axes too
            layout.addWidget(head, 0, column, Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(share_map, 1, column)
            layout.setColumnStretch(column, 1)
            share_map.hovered.connect(self._on_shift_hovered)
            share_map.hover_left.connect(self._on_hover_left)
        layout.addWidget(self._scale, 1, most)
        layout.setRowStretch(1, 1)
        self.show_maps([])

    def show_maps(self, maps: Sequence[tuple[CountMap, Accent]], at_rest: str = "") -> None:
        """Show the first few maps.

        Args:
            maps: Each stands under its network's name in an accent.
            at_rest: What is said below while nobody points at a shift; "" to say what there is to see.
        """
        self._at_rest = at_rest or tr(_LOOK)
        self._pairs = list(maps[: len(self._maps)])
        padded = [*self._pairs, *[None] * (len(self._maps) - len(self._pairs))]
        for head, share_map, pair in zip(self._heads, self._maps, padded, strict=True):
            head.setVisible(pair is not None)
            share_map.setVisible(pair is not None)
            head.setText(pair[0].name if pair else "")
            share_map.show_map(pair[0] if pair else None)
        self._scale.setVisible(bool(self._pairs))
        self._words.setText(self._at_rest if self._pairs else tr(_NONE))
        for head, (_, accent) in zip(self._heads, self._pairs, strict=False):
            head.set_tone(legible(accent))

    def _on_shift_hovered(self, shift: Shift) -> None:
        for share_map in self._maps:
            share_map.show_pointer(shift)
        parts = []
        for counts, _ in self._pairs:
            share = counts.share(shift)
            low, high = wilson(round(share * counts.n), counts.n)
            parts.append(
                tr(
                    "{name} {share:.0f} % ({low:.0f} to {high:.0f} %)",
                    name=counts.name,
                    share=100 * share,
                    low=100 * low,
                    high=100 * high,
                )
            )
        self._words.setText(tr("moved by {shift}: {shares}", shift=shifted(*shift), shares=", ".join(parts)))

    def _on_hover_left(self) -> None:
        for share_map in self._maps:
            share_map.show_pointer(None)
        self._words.setText(self._at_rest)
