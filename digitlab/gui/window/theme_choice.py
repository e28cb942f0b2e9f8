"""Which colours the application has: those of the system, light or dark ones."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QStyleHints
from PySide6.QtWidgets import QApplication, QMainWindow

from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.paint_later import paint_next_turn
from digitlab.gui.kit.style import apply_theme
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.settings import Colours


def system_is_dark(app: QApplication) -> bool:
    """Whether the system asks for a dark window; where it does not say, whether the palette in force is dark."""
    scheme = app.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return current_theme(app).dark
    return scheme == Qt.ColorScheme.Dark


def system_wants_contrast(app: QApplication) -> bool:
    """Whether the system asks for stronger outlines and text, as far as Qt tells."""
    if not hasattr(QStyleHints, "accessibility"):  # Qt before 6.10 does not
        return False
    hints = app.styleHints()  # as long as it is held, PySide keeps what belongs to it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def use_colours(colours: Colours, *, high_contrast: bool) -> None:
    """Give the application these colours; before its first window is made, or that would keep the type size of before.

    Args:
        colours: The theme.
        high_contrast: Whether outlines and text are stronger than usual; they are, too, where the system asks for that.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dark = system_is_dark(app) if colours == "system" else colours == "dark"
    apply_theme(app, dark, high_contrast=high_contrast or system_wants_contrast(app))


class ThemeChoice(QObject):
    """The colours that the user chose: the application has them whenever another action of the menu is taken."""

    def __init__(self, window: QMainWindow, actions: Actions, colours: Colours, *, high_contrast: bool) -> None:
        """The choice of a window, whose application has these colours already."""
        super().__init__(window)
        self._window, self._actions, self._hints = window, actions, QApplication.styleHints()
        self._choices: dict[Colours, QAction] = {
            "system": actions.follow_system,
            "light": actions.light,
            "dark": actions.dark,
        }
        self._choices[colours].setChecked(True)
        actions.high_contrast.setChecked(high_contrast)
        for action in (*self._choices.values(), actions.high_contrast):
            action.triggered.connect(self._use)
        if hasattr(QStyleHints, "accessibility"):  # from Qt 6.10 on
            self._hints.accessibility().contrastPreferenceChanged.connect(self._use)
        self._hints.colorSchemeChanged.connect(self._use)
        QApplication.setWindowIcon(icon("app", current_theme(window)))
        follow_theme(window, self._tint_actions)

    @property
    def colours(self) -> Colours:
        """What the user chose."""
        return next(colours for colours, action in self._choices.items() if action.isChecked())

    @property
    def high_contrast(self) -> bool:
        """Whether the user asked for stronger outlines and text."""
        return self._actions.high_contrast.isChecked()

    def _use(self) -> None:
        paint_next_turn(self._window)
        use_colours(self.colours, high_contrast=self.high_contrast)

    def _tint_actions(self) -> None:
        self._actions.tint(current_theme(self._window))
