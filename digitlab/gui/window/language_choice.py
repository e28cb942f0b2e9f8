"""Which language the window speaks: that of the system, or one that the user chose."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from digitlab import language, translation
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.shell.settings import SYSTEM
from digitlab.language import LANGUAGES, tr


def use_language(chosen: str) -> None:
    """Have all that is said from now on in a language, in Qt's own dialogs, too; before the window is made that is to speak it.

    Args:
        chosen: Its code; "system" for the first language of the system that digitlab speaks, or else English.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    code = spoken(chosen)
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    if code == language.code() == "en":
        return
    language.use(code)
    if code == "en":
        return
    if ours := translation.load(code):
        language.use(code, ours)
    qts = QTranslator(app)
    if qts.load(QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)


def spoken(chosen: str) -> str:
    """The code of the language that is meant; of those of the system the first one that digitlab speaks, or English."""
    if chosen != SYSTEM:
        return chosen
    asked = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), "en")


class LanguageChoice(QObject):
    """The languages in the menu, each in its own words.

    Signals:
        chosen: Another language than the one in use: its code, or "system".
    """

    chosen: Emits[str] = signal(str)

    def __init__(self, window: QMainWindow, action: QAction, chosen: str) -> None:
        """The choice of a window, which speaks this language already, below an action of its menus."""
        super().__init__(window)
        self.language = chosen
        menu, group = QMenu(window), QActionGroup(window)
        for code, name in {SYSTEM: tr("Same as the &system"), **LANGUAGES}.items():
            made = menu.addAction(name)
            made.setObjectName(f"language_{code}_action")
            made.setData(code)
            made.setCheckable(True)
            made.setChecked(code == chosen)
            group.addAction(made)
        action.setMenu(menu)
        self._group = group
        group.triggered.connect(self._on_group_triggered)

    def show_used(self) -> None:
        """Tick the language in use again, where the other one could not be had."""
        for action in self._group.actions():
            action.setChecked(action.data() == self.language)

    def _on_group_triggered(self, action: QAction) -> None:
        if action.data() != self.language:
            self.chosen.emit(action.data())
