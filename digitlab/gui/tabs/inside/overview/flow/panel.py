"""The flow with what steers it, and a sentence that says what happens now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.glide import is_motion_reduced
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import HEADING_PT
from digitlab.gui.tabs.inside.overview.flow.model import Flow
from digitlab.gui.tabs.inside.overview.flow.scene import FlowScene
from digitlab.gui.tabs.inside.overview.flow.words import caption
from digitlab.gui.tabs.inside.overview.words import Scale
from digitlab.language import tr

_SPEED_HZ = 4.0


class FlowPanel(QWidget):
    """Plays a flow; another one than before is shown with everything there, at rest.

    Attributes:
        frame: The part that is saved as a picture: the scene and its sentence.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow: Flow | None = None
        self._at, self._is_awaited = 0, False
        self._caption = named(Text("", HEADING_PT, lines=2, narrow=True), "flow_caption")
        self._scene, self._transport = (
            FlowScene(),
            Transport("flow", longest=tr("{position} of {count}", position=120, count=120), rest=0.0),
        )
        self._transport.show_speed(_SPEED_HZ)
        self.frame = QWidget()
        vbox(self._caption, (self._scene, 1), spacing=4, on=self.frame)
        vbox((self.frame, 1), self._transport, spacing=4, on=self)
        name_part("flow", self)
        self._transport.position_requested.connect(self._show_position)
        self._transport.glided.connect(self._on_transport_glided)
        self._transport.speed_requested.connect(self._transport.show_speed)
        self.show_flow(None, "unit")

    def show_flow(self, flow: Flow | None, scale: Scale) -> None:
        """Show a flow, in the colours of a scale; None while it is worked out."""
        has_played = self._flow is not None and flow is not None and flow.request is self._flow.request
        self._flow = flow
        self._scene.show_flow(flow, scale)
        is_there = flow is not None and bool(flow.lanes)
        self._transport.setEnabled(is_there)
        self._transport.set_allowed(is_there)
        if flow is None:
            self._caption.setText("")
            return
        is_awaited, self._is_awaited = self._is_awaited, False
        if is_awaited and is_there:
            self._show_position(0)
            self._transport.play()
        elif has_played:
            self._show_position(self._at)
        else:
            self._transport.pause()
            self._show_position(flow.still)

    def play(self) -> None:
        """Play from the beginning, now or once the flow has been worked out."""
        self._is_awaited = True

    def is_settled(self) -> bool:
        """Whether everything that was given is on the screen."""
        return self._scene.is_settled()

    def _show_position(self, at: int) -> None:
        flow = self._flow
        if flow is None:
            return
        self._at = min(at, len(flow.steps))
        self._transport.show_position(self._at, len(flow.steps) + 1, first=0)
        self._scene.show_position(self._at)
        words = caption(flow, flow.frame(self._at))
        if words != self._caption.text():
            self._caption.setText(words)
            self._scene.setAccessibleDescription(words)

    def _on_transport_glided(self, share: float) -> None:
        self._scene.show_position(self._at + (0.0 if is_motion_reduced() else share))
