"""Which colours the application has: those of the system, light or dark ones."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from digitlab.gui.kit.icons import WINDOW_SIDES, icon
from digitlab.gui.kit.theme import apply_theme, current_theme, system_is_dark, theme_for
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.shell.actions import Actions
from digitlab.gui.shell.settings import Colours


class ThemeChoice(QObject):
    """Gives the application the colours that the user chose, now and whenever another action of the menu is taken."""

    def __init__(self, window: QMainWindow, actions: Actions, colours: Colours) -> None:
        super().__init__(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app, self._window, self._actions = app, window, actions
        self._choices: dict[Colours, QAction] = {
            "system": actions.follow_system,
            "light": actions.light,
            "dark": actions.dark,
        }
        self._choices[colours].setChecked(True)
        self._apply()
        app.setWindowIcon(icon("app", theme_for(self._is_dark()), WINDOW_SIDES))
        for action in self._choices.values():
            action.triggered.connect(self._apply)
        app.styleHints().colorSchemeChanged.connect(self._apply)
        follow_theme(window, self._tint_actions)

    @property
    def colours(self) -> Colours:
        """What the user chose."""
        return next(colours for colours, action in self._choices.items() if action.isChecked())

    def _is_dark(self) -> bool:
        return system_is_dark(self._app) if self.colours == "system" else self.colours == "dark"

    def _apply(self) -> None:
        apply_theme(self._app, self._is_dark())

    def _tint_actions(self) -> None:
        self._actions.tint(current_theme(self._window))
