"""The sheet that one draws on with what was found, the same sheet window by window beside it, and what is said about both."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import HEADING_PT, SMALL_PT
from digitlab.gui.tabs.convolution.page_states import SheetState
from digitlab.gui.tabs.convolution.sheet import words
from digitlab.gui.tabs.convolution.sheet.outcome import Found, SheetOutcome
from digitlab.gui.tabs.convolution.sheet.sheet_canvas import SheetCanvas
from digitlab.gui.tabs.convolution.sheet.sheet_marks import BoxMark, SheetMarks
from digitlab.gui.tabs.convolution.sheet.window_map import Window, WindowMap
from digitlab.language import tr

_CANVAS, _MAP = 2, 1  # how they share the width
_SLID_LINES, _COST_LINES = 5, 7


class SheetPictures(QWidget):
    """The sheet and its windows: what is pointed at in one picture is framed in the other, and read out below.

    Attributes:
        canvas: Where one draws.
    """

    def __init__(self, networks: QWidget, parent: QWidget | None = None) -> None:
        """Blank paper.

        Args:
            networks: Where one chooses who reads the windows; it stands over them.
            parent: Its owner.
        """
        super().__init__(parent)
        self._state = SheetState()
        self._outcome: SheetOutcome | None = None
        self.canvas, self._map = SheetCanvas(), WindowMap()
        self.canvas.setObjectName("sheet_canvas")
        self.canvas.set_placeholder(tr("Draw several digits here"))
        self._title, self._found = Text(bold=True, narrow=True), Text("", HEADING_PT, narrow=True)
        self._readout = Text(tr(words.AT_REST), SMALL_PT, tone="muted", narrow=True)
        self._slid = Text(words.slid(None), SMALL_PT, tone="muted", lines=_SLID_LINES, top=True)
        self._costs = Text("", SMALL_PT, lines=_COST_LINES, top=True)
        self._lay_out(networks)
        self.canvas.pointed.connect(self._on_canvas_pointed)
        self._map.hovered.connect(self._on_map_hovered)
        self._map.hover_left.connect(self._on_map_hover_left)
        self._mark()

    def show_state(self, state: SheetState) -> None:
        """Show the ink, and what is to be seen over it."""
        before, self._state = self._state, state
        self.canvas.set_drawing(state.ink)
        seen = self._outcome
        if not state.ink.is_empty and (seen is None or (seen.is_blank and seen.request.ink is not state.ink)):
            self._found.setText(tr(words.READING))  # torch may have to be imported first
        if (before.view, before.digit) != (state.view, state.digit):
            self._mark()

    def show_sheet(self, outcome: SheetOutcome) -> None:
        """Show what was read."""
        self._outcome = outcome
        self._found.setText(words.found(outcome))
        self._costs.setText(words.costs(outcome))
        self._mark()
        windows = outcome.windows
        self._slid.setText(words.slid(windows))
        self._map.show_windows(None if outcome.is_blank else outcome.image, windows)

    def _lay_out(self, networks: QWidget) -> None:
        by = Text(tr("Window by window"), bold=True)
        right = vbox(self._map, self._slid, self._costs, STRETCH, spacing=4)
        both = grid(
            [[self._title, hbox(by, (networks, 1), spacing=8)], [self.canvas, right]],
            spacing=(12, 4),
            columns=(_CANVAS, _MAP),
        )
        both.setRowStretch(1, 1)
        vbox(Text(tr(words.LOOK), narrow=True), (both, 1), self._found, self._readout, spacing=3, on=self)
        name_part("windows", by, networks, self._map, self._slid)
        name_part("costs", self._costs)

    def _mark(self) -> None:
        outcome, view = self._outcome, self._state.view
        self._title.setText(words.title(outcome, view, self._state.digit))
        if outcome is None:
            return
        boxes = tuple(BoxMark(each.box, _flag(each), each.colour) for each in outcome.found)
        cells = None if outcome.evidence is None else outcome.evidence[self._state.digit]
        match view:
            case "boxes":
                marks = SheetMarks(boxes)
            case "candidates":
                marks = SheetMarks(boxes, tuple(BoxMark(box, "", label) for label, box in outcome.candidates))
            case "masks":
                marks = SheetMarks(boxes, framed=False, owner=outcome.owner)
            case "evidence":
                marks = SheetMarks(cells=cells, cell_px=outcome.cell_px)
        self.canvas.show_marks(marks)

    def _read_out(self, text: str = "") -> None:
        self._readout.setText(text or tr(words.AT_REST))

    def _on_canvas_pointed(self, at: tuple[float, float] | None) -> None:
        outcome = self._outcome
        if at is None or outcome is None or outcome.evidence is None:
            self._read_out()
            return
        _, rows, columns = outcome.evidence.shape
        column, row = (int(each // outcome.cell_px) for each in at)
        if 0 <= row < rows and 0 <= column < columns:
            digit = self._state.digit if self._state.view == "evidence" else None
            self._read_out(words.cell(outcome, row, column, digit))
        else:
            self._read_out()

    def _on_map_hovered(self, place: Window) -> None:
        windows = self._outcome.windows if self._outcome else None
        if windows is not None:
            self._map.show_pointer(place)
            self.canvas.show_window(place[1] * windows.step_px, place[0] * windows.step_px)
            self._read_out(words.window(windows, *place))

    def _on_map_hover_left(self) -> None:
        self._map.show_pointer(None)
        self.canvas.hide_window()
        self._read_out()


def _flag(found: Found) -> str:
    """``7  98 %``."""
    return f"{found.label}  {min(99, round(100 * found.score))} %"
