"""A page is a declaration: here are two made-up ones, in a tab of their own, and what the shell does for them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.tab import Tab, TabSpec
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import MovePose, Put, TurnTo
from digitlab.ink.pose import Pose
from digitlab.networks.library import list_networks

WAIT_MS = 5000


@dataclass(frozen=True)
class Factor:
    """What both pages share."""

    value: int = 1


class Even(Store[Factor]):
    """Admits nothing but what it can halve."""

    def put(self, state: Factor) -> None:
        if state.value % 2 and state.value != 1:
            raise ValueError("the factor must be even")
        super().put(state)


class Worker:
    """Multiplies, first roughly and then exactly; remembers what it was asked."""

    asked: ClassVar[list[tuple[float, int]]] = []

    def __init__(self, _networks: object) -> None:
        Worker.asked = []

    def __call__(self, question: tuple[float, int]) -> Iterator[tuple[float, bool]]:
        Worker.asked.append(question)
        shift, factor = question
        yield float(round(shift)) * factor, False
        yield shift * factor, True


class Pressed(View[tuple[float, bool]]):
    """A button deep inside wishes; everything that is shown is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.snapshots: list[Snapshot] = []
        self.seen: list[tuple[float, bool]] = []
        self.refusals: list[str] = []
        inner = QWidget()
        self.button = QPushButton("move", inner)
        self.save = SaveButton(inner)
        layout = QHBoxLayout(self)
        layout.addWidget(inner)
        self.button.clicked.connect(lambda: wish(self.button, MovePose(Pose(dx=3.4))))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshots.append(snapshot)

    def show_seen(self, seen: tuple[float, bool]) -> None:
        self.seen.append(seen)

    def show_refusal(self, reason: str) -> None:
        self.refusals.append(reason)


PRODUCT: PageSpec = PageSpec(
    Pressed,
    lambda snapshot: (snapshot.situation.pose.dx, snapshot[Factor].value),
    Worker,
    is_final=lambda seen: seen[1],
    table=lambda seen: Table(("product",), [(seen[0],)]),
    provenance=lambda _: Provenance("A product", ("none",), 1, None, "as it lies"),
)


@pytest.fixture
def tab(qtbot, monkeypatch) -> Iterator[Tab]:
    for name in ("product", "again"):
        module = ModuleType("page")
        module.PAGE = PRODUCT
        monkeypatch.setitem(sys.modules, f"digitlab.gui.tabs.sandbox.{name}.page", module)
    session = Session(list_networks(), ("mlp", "cnn_pooled", ""))
    spec = TabSpec("sandbox", "Sandbox", {"product": "Product", "again": "Again"}, lambda _: (Even(Factor()),))
    made = Tab(spec, session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.stop()
    session.stop()


def _settled(qtbot, page: Page) -> Page:
    qtbot.waitUntil(page.is_settled, timeout=WAIT_MS)
    return page


def test_a_page_is_made_when_it_is_first_in_front_and_shows_what_there_is(tab, qtbot) -> None:
    page = _settled(qtbot, tab.page("product"))
    assert tab.findChildren(Page) == [page]
    assert page.view.snapshots[0][Factor] == Factor(1)
    assert page.seen == (0.0, True)


def test_a_wish_rises_from_any_widget_to_the_page_and_is_fulfilled(tab, qtbot) -> None:
    page = tab.page("product")
    page.view.button.click()
    assert tab.session.situation.pose == Pose(dx=3.4)
    assert _settled(qtbot, page).seen == (3.4, True)


def test_coarse_answers_come_before_fine_ones(tab, qtbot) -> None:
    page = tab.page("product")
    tab.session.set_pose(Pose(dx=2.6))
    _settled(qtbot, page)
    assert page.view.seen[-1] == (2.6, True)


def test_an_equal_question_is_not_worked_out_twice(tab, qtbot) -> None:
    page = _settled(qtbot, tab.page("product"))
    before = list(Worker.asked)
    tab.session.set_truth(3)  # another situation, and the same question
    assert page.view.snapshots[-1].situation.truth == 3
    assert _settled(qtbot, page).asked == (0.0, 1)
    assert Worker.asked == before


def test_nobody_works_for_a_page_that_is_not_in_front_and_it_catches_up(tab, qtbot) -> None:
    page = _settled(qtbot, tab.page("product"))
    tab.turn_to("again")
    tab.session.set_pose(Pose(dx=5))
    assert page.seen == (0.0, True)
    tab.turn_to("product")
    assert _settled(qtbot, page).seen == (5.0, True)


def test_a_page_that_comes_to_the_front_while_much_is_set_shows_it_once_and_at_the_end(tab, qtbot) -> None:
    page = _settled(qtbot, tab.page("product"))
    tab.turn_to("again")
    before = len(page.view.snapshots)
    with tab.session.all_at_once():
        tab.session.set_pose(Pose(dx=5))
        tab.turn_to("product")
        tab.session.set_truth(3)
    assert [each.situation for each in page.view.snapshots[before:]] == [tab.session.situation]
    assert _settled(qtbot, page).seen == (5.0, True)


def test_what_is_put_into_a_store_while_much_is_set_is_shown_though_nothing_else_changes(tab, qtbot) -> None:
    page = _settled(qtbot, tab.page("product"))
    with tab.session.all_at_once():
        tab.put(Factor(4))
    assert page.view.snapshots[-1][Factor] == Factor(4)


def test_pages_of_a_tab_share_its_stores(tab, qtbot) -> None:
    page = tab.page("product")
    wish(page.view, Put(Factor(4)))
    again = tab.turn_to("again")
    assert again.snapshot()[Factor] == Factor(4)
    assert _settled(qtbot, again).asked == (0.0, 4)


def test_what_a_store_does_not_admit_is_refused_with_the_reason_and_nothing_changes(tab) -> None:
    page = tab.page("product")
    wish(page.view, Put(Factor(3)))
    assert page.view.refusals[-1] == "The factor must be even."
    assert page.view.snapshots[-1][Factor] == Factor(1)  # shown again, so that controls go back
    wish(page.view, Put(Factor(2)))
    assert page.view.refusals[-1] == ""


def test_a_view_turns_to_another_page_by_its_id(tab) -> None:
    wish(tab.page("product").view, TurnTo("again"))
    assert tab.current == "again"


def test_a_wish_that_no_page_knows_is_a_fault_of_the_program(tab) -> None:
    from digitlab.gui.shell.wishes import Wish

    with pytest.raises(TypeError, match="does not know the wish"):
        tab.page("product").fulfil(Wish())


def test_the_numbers_of_an_answer_are_saved_with_where_they_come_from(tab, qtbot, tmp_path, monkeypatch) -> None:
    page = tab.page("product")
    tab.session.set_pose(Pose(dx=3.5))
    _settled(qtbot, page)
    path = tmp_path / "product.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.view.save.choose("csv")
    assert path.read_text().splitlines()[0] == "# title: A product"
    assert path.read_text().splitlines()[-2:] == ["product", "3.5"]


def test_what_cannot_be_saved_is_said(tab, qtbot, tmp_path, monkeypatch) -> None:
    page = _settled(qtbot, tab.page("product"))
    path = tmp_path / "product.csv"
    path.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(tab.session.failed) as fault:
        page.view.save.choose("csv")
    assert "product.csv" in fault.args[0]
