"""All pages of the lecture: what each is about, where in the window it plays, and which are done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, as_plain, title
from digitlab.gui.kit.theme import current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.typeface import bolder
from digitlab.gui.shell.actions import Actions
from digitlab.gui.tabs.lecture import words as lecture_words
from digitlab.gui.tabs.lecture.lecture import LecturePosition
from digitlab.gui.tabs.lecture.lesson import Lesson
from digitlab.gui.tabs.lecture.progress import LONGEST_LEARNER
from digitlab.language import mark, tr

_COLUMNS = ("", mark("idea"), mark("page"), mark("what it says"), mark("min"), mark("where"))
_DONE, _, _TITLE, _SAYS, _MINUTES, _WHERE = range(6)
_ROW_HEIGHT, _LEARNER_WIDTH = 40, 160  # logical pixels
_SENTENCE = mark(
    "Choose a page: it opens beside the real panels, sets them to the right state, and asks before "
    "it tells. A page is a text file: write your own, open it or drop it on the window, and share "
    "it."
)


class LessonListPanel(QWidget):
    """The table of contents.

    Signals:
        lesson_requested: The name of the page to open.
        forget_requested: Forget what is done.
        course_requested: The name of the course to show; "" for that of all pages.
        learner_requested: The name of whoever learns; "" for nobody in particular.
    """

    lesson_requested = Signal(str)
    forget_requested = Signal()
    course_requested = Signal(str)
    learner_requested = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Lesson, ...] = ()
        self._offered: list[tuple[str, str]] = []
        self._begin = named(QPushButton(), "lesson_begin")
        self._begin.setDefault(True)
        self._courses = named(
            QComboBox(), "lesson_course", tr("Course"), tip=tr("The pages that are shown and counted")
        )
        self._learner = named(
            QLineEdit(),
            "lesson_learner",
            tr("Learner"),
            tip=tr("Who is learning: pages done, and answers, are kept for each name"),
        )
        self._learner.setPlaceholderText(tr("your name"))
        self._learner.setMaxLength(LONGEST_LEARNER)
        self._learner.setFixedWidth(_LEARNER_WIDTH)
        self._count = Text()
        self._table = QTableWidget(0, len(_COLUMNS))
        self._set_up_table()
        self._lay_out(actions)
        leave_wheel(self._courses)
        self._courses.activated.connect(self._on_courses_activated)
        self._learner.editingFinished.connect(self._on_learner_finished)
        self._begin.clicked.connect(actions.begin_lesson.trigger)
        self._table.cellActivated.connect(self._on_table_cell_activated)
        self._table.cellClicked.connect(self._on_table_cell_activated)
        follow_theme(self, self._tint)

    def _set_up_table(self) -> None:
        table = self._table
        table.setObjectName("lessons")
        table.setAccessibleName(tr("Pages of the lecture"))
        table.setHorizontalHeaderLabels([tr(column) if column else "" for column in _COLUMNS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(_ROW_HEIGHT)
        self._measure(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _measure(self, mode: QHeaderView.ResizeMode) -> None:
        """Let rows and columns follow what they hold, or stay as they are while much of it changes."""
        rows, columns = self._table.verticalHeader(), self._table.horizontalHeader()
        rows.setSectionResizeMode(mode)
        columns.setSectionResizeMode(mode)
        for column in (_TITLE, _SAYS):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self, actions: Actions) -> None:
        name_part("begin", self._begin, self._courses)
        words = Text(tr(_SENTENCE), wrap=True)
        row = hbox(self._begin, self._courses, STRETCH, spacing=5)
        buttons = (
            (
                tr("Open a page…"),
                "lesson_open",
                actions.open_lesson.trigger,
                tr("A page that you, or somebody else, wrote"),
            ),
            (
                tr("Save as a page…"),
                "lesson_save",
                actions.save_lesson.trigger,
                tr("Everything that the window shows, as a text file"),
            ),
            (
                tr("Forget"),
                "lesson_forget",
                self.forget_requested,
                tr("Forget which pages are done, what was answered, and which files were opened"),
            ),
        )
        for text, name, deed, tip in buttons:
            button = named(QPushButton(text), name, tip=tip)
            name_part("files", button)
            button.clicked.connect(deed)
            row.addWidget(button)
        name_part("learner", self._learner)
        vbox(
            hbox(
                (title(tr("The lecture, in your hands")), 1), self._count, 8, Text(tr("learner"), None), self._learner
            ),
            words,
            row,
            (self._table, 1),
            spacing=8,
            margins=(16, 12, 16, 12),
            on=self,
        )

    def show_lecture(self, shown: LecturePosition) -> None:
        """Show all pages, and which are done."""
        self._measure(QHeaderView.ResizeMode.Fixed)  # or every cell that changes would have all of them measured anew
        pages = shown.course.pages
        if pages != self._pages:
            self._pages = pages
            self._fill(shown)
        self._list_courses(shown)
        if not self._learner.hasFocus():
            self._learner.setText(shown.learner)
        for item, page in zip(self._items(_DONE), pages, strict=True):
            item.setText("✓" if page.name in shown.done else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("done") if page.name in shown.done else tr("not done"))
        following = shown.following()
        self._begin.setText(tr("Continue") if shown.done and following else tr("Begin"))
        self._begin.setToolTip(as_plain(following.title) if following else "")
        self._begin.setEnabled(bool(pages))
        self._count.setText(lecture_words.done(shown))
        self._tint()
        self._measure(QHeaderView.ResizeMode.ResizeToContents)

    def _fill(self, shown: LecturePosition) -> None:
        course = shown.course
        self._table.setRowCount(len(course.pages))
        for row, lesson in enumerate(course.pages):
            place = shown.titles.get(lesson.scene.page or "", "").replace("/", " ›\n")
            is_own = lesson in course.own
            teaching = lesson.teaching
            idea = lesson.idea or (tr("yours") if is_own else "")
            minutes = str(teaching.minutes or "")
            tip = as_plain("\n".join(filter(None, (lesson.name if is_own else "", teaching.topic, teaching.objective))))
            for column, text in enumerate(("", idea, lesson.title, lesson.summary, minutes, place)):
                item = QTableWidgetItem(text)
                item.setToolTip(tip)
                if column == _TITLE:
                    item.setFont(bolder(self._table.font()))
                self._table.setItem(row, column, item)

    def _list_courses(self, shown: LecturePosition) -> None:
        """Offer all courses, which own pages may have changed."""
        courses = [(lecture_words.course(shown, name), name) for name in ("", *shown.course.names)]
        if courses != self._offered:
            self._offered = courses
            self._courses.clear()
            for words, name in courses:
                self._courses.addItem(words, name)
        self._courses.setCurrentIndex(self._courses.findData(shown.course.chosen))

    def _tint(self) -> None:
        theme = current_theme(self)
        for column, tint in ((_DONE, theme.good), (_MINUTES, theme.muted), (_WHERE, theme.muted)):
            for item in self._items(column):
                item.setForeground(theme.legible(tint))

    def _items(self, column: int) -> list[QTableWidgetItem]:
        """The cells of a column, downwards."""
        items = (self._table.item(row, column) for row in range(self._table.rowCount()))
        return [item for item in items if item is not None]

    def _on_courses_activated(self, index: int) -> None:
        self.course_requested.emit(self._courses.itemData(index))

    def _on_learner_finished(self) -> None:
        self.learner_requested.emit(self._learner.text())

    def _on_table_cell_activated(self, row: int, _column: int) -> None:
        self.lesson_requested.emit(self._pages[row].name)
