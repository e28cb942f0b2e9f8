"""Which colours the application has: those of the system, light or dark ones."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from digitlab.gui.kit.icons import WINDOW_SIDES, icon
from digitlab.gui.kit.style import apply_theme
from digitlab.gui.kit.theme import current_theme, system_is_dark
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.settings import Colours


def use_colours(colours: Colours) -> None:
    """Give the application these colours; before its first window is made, or that would keep the type size of before."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, system_is_dark(app) if colours == "system" else colours == "dark")


class ThemeChoice(QObject):
    """The colours that the user chose: the application has them whenever another action of the menu is taken."""

    def __init__(self, window: QMainWindow, actions: Actions, colours: Colours) -> None:
        """The choice of a window, whose application has these colours already."""
        super().__init__(window)
        self._window, self._actions = window, actions
        self._choices: dict[Colours, QAction] = {
            "system": actions.follow_system,
            "light": actions.light,
            "dark": actions.dark,
        }
        self._choices[colours].setChecked(True)
        for action in self._choices.values():
            action.triggered.connect(self._use)
        QApplication.styleHints().colorSchemeChanged.connect(self._use)
        QApplication.setWindowIcon(icon("app", current_theme(window), WINDOW_SIDES))
        follow_theme(window, self._tint_actions)

    @property
    def colours(self) -> Colours:
        """What the user chose."""
        return next(colours for colours, action in self._choices.items() if action.isChecked())

    def _use(self) -> None:
        use_colours(self.colours)

    def _tint_actions(self) -> None:
        self._actions.tint(current_theme(self._window))
