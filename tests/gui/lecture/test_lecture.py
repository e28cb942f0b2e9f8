"""The lecture in the real window: every page that ships can be set up, and its answer reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget, QTabWidget, QToolButton

from digitlab.cli import main
from digitlab.data_folder import data_folder
from digitlab.gui.inside.focus import Focus
from digitlab.gui.lecture.lesson_file import KEYS
from digitlab.gui.lecture.progress import Progress, read_progress
from digitlab.gui.lecture.quantities import is_word, names, quantity
from digitlab.gui.lecture.scene import HIDEABLE
from digitlab.ink.pose import Pose
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.library import list_networks
from digitlab.networks.taps import receptive_fields
from digitlab.shipped import resources

_PATHS = sorted((resources() / "lessons").glob("*.md"))

_IDEAS = {f"L{number}" for number in range(1, 22)}

_NUMBERS = {
    # page: what the lecture says
    "rows": "196",
    "patch": "9",
    "sharing": "10",
    "window": "2",
    "backpropagation": "9",
    "several-outputs": "30",
    "several-inputs": "27",
    "several-of-both": "15",
    "two-filters": "4",
    "layer": "456",
    "stride": "3",
    "stride-that-does-not-fit": "13",
    "never-copy": "2",
    "pooling": "0",
}


@pytest.fixture
def tab(bench):
    """The tab of a window, with all pages read."""
    bench.window.lecture.lecture.read()
    return bench.window.lecture


def evidence(tab):
    return tab.lecture._stage.evidence()


def settled(bench):
    """Wait until the networks have answered what is on the canvas now."""
    bench.answered(lambda _: True)


def button(tab, name: str) -> QPushButton:
    found = tab.page.findChild(QPushButton, name)
    assert found is not None, name
    return found


def write(tab, answer: str) -> None:
    """Answer by hand: press the choice, or type."""
    question = tab.lecture.shown.lesson.question
    if question.choices:
        button(tab, f"lesson_choice_{question.choices.index(answer)}").click()
        return
    tab.page.findChild(QLineEdit, "lesson_answer").setText(answer)
    button(tab, "lesson_check").click()


def judged(tab, qtbot):
    qtbot.waitUntil(lambda: tab.lecture.shown.answered is not None)
    return tab.lecture.shown.answered


def verdict(tab) -> str:
    return tab.page.findChild(QLabel, "lesson_verdict").text()


def test_every_idea_of_the_lecture_has_a_page(tab):
    course = tab.lecture.shown.course
    assert course.faults == ()
    assert len(course.lessons) == len(_PATHS)
    assert {lesson.idea for lesson in course.lessons if lesson.idea} == _IDEAS
    assert all(lesson.summary and lesson.scene.show for lesson in course.lessons)


def test_the_ideas_come_in_the_lectures_order(tab):
    ideas = [int(lesson.idea[1:]) for lesson in tab.lecture.shown.course.lessons if lesson.idea]
    before_filters = [idea for idea in ideas if idea < 16]
    assert before_filters == sorted(before_filters)


@pytest.mark.parametrize("name", [path.stem.split("-", 1)[1] for path in _PATHS])
def test_a_page_sets_the_window_up_and_its_answer_can_be_reached(name, bench, tab, qtbot):
    lecture = tab.lecture
    lecture.open_named(name)
    settled(bench)
    lesson = lecture.shown.lesson
    assert lesson.name == name
    assert evidence(tab).page == lesson.scene.show
    assert bench.window.notice.text() == ""
    assert bench.window.width() <= 1280, "the window grows for no page"
    assert lecture.shown.answered is None, "nothing is reached before anybody did anything"
    if lesson.question is None:
        assert name in lecture.shown.done
        return
    assert name not in lecture.shown.done
    if lesson.question.reach:
        assert verdict(tab).startswith("○")
        button(tab, "lesson_reveal").click()
        assert judged(tab, qtbot).right
    else:
        write(tab, lesson.question.choices[-1] if lesson.question.choices else "12345")
        truth = judged(tab, qtbot)
        assert not truth.right
        assert verdict(tab).startswith("✗")
        lecture.begin_again()
        settled(bench)
        write(tab, truth.truth)
        assert judged(tab, qtbot).right
        assert truth.truth == _NUMBERS.get(name, truth.truth)
    assert verdict(tab).startswith("✓")
    assert tab.page.findChild(QLabel, "lesson_revealed").isVisible()
    assert name in lecture.shown.done
    assert bench.window.notice.text() == ""


@pytest.mark.parametrize(
    ("name", "quantities"),
    [
        ("window", {"bench.outputs": 9, "bench.places": 9, "bench.inputs": 25}),
        ("several-of-both", {"bench.channels": 3, "bench.maps": 5, "bench.rows": 64, "bench.columns": 64}),
        ("two-filters", {"bench.rows": 3, "bench.columns": 3, "bench.maps": 2, "bench.outputs": 18}),
        ("stride", {"bench.columns": 5}),
        ("stride-that-does-not-fit", {"bench.columns": 3}),
        ("padding", {"bench.columns": 4, "bench.padding": 0}),
        ("sharing", {"bench.connections": 90}),
        ("classification", {"mlp.parameters": 235_146, "cnn.parameters": 46_714}),
    ],
)
def test_the_lectures_numbers_are_those_of_the_real_panels(name, quantities, tab):
    tab.lecture.open_named(name)
    assert {each: quantity(each, evidence(tab)) for each in quantities} == quantities


def test_behind_an_answer_stands_what_was_asked_for(tab):
    tab.lecture.open_named("layer")
    write(tab, "456")
    expected = {"bench.inputs": 3 * 32 * 32, "bench.maps": 6, "bench.rows": 28, "bench.columns": 28}
    assert {name: quantity(name, evidence(tab)) for name in expected} == expected


def test_a_stride_that_does_not_fit_is_2_33_on_paper(tab):
    tab.lecture.open_named("stride-that-does-not-fit")
    tab.lecture.answer("13")
    formula = quantity("bench.formula", evidence(tab))
    assert f"{float(formula):.2f}" == "2.33"
    assert quantity("bench.columns", evidence(tab)) == 2


@pytest.mark.parametrize("name", ["cnn_flatten", "cnn_pooled"])
def test_how_much_a_cell_sees_is_what_the_networks_own_layers_say(name, tab, digits):
    seen: dict[str, tuple[object, int]] = {}
    session = tab.lecture._stage._session
    session.choose_network(1, name)
    opened = OpenedNetwork(weights.load(list_networks().find(name).path)[0]).activations(digits[0])
    for depth, layer in enumerate(opened.layers, start=1):
        if layer.kind == "conv":
            tab.lecture._stage._inside.keeper.look_at(Focus(1, layer.name))
            middle = [side // 2 for side in opened.taps[depth - 1].out]
            field = receptive_fields(opened.taps[:depth], *middle)[0]
            if not field[:, [0, -1]].any():  # nothing of it is cut off
                seen[layer.name] = (quantity("inside.sees", evidence(tab)), field.any(axis=0).sum())
    assert len(seen) >= 2
    assert all(said == is_so for said, is_so in seen.values()), seen


def test_a_prediction_is_judged_by_what_the_network_then_says(bench, tab, qtbot):
    tab.lecture.open_named("shift")
    settled(bench)
    write(tab, "7")
    answered = judged(tab, qtbot)
    analysis = bench.answered(lambda analysis: analysis.situation.pose == Pose(dx=3))
    assert answered.truth == str(analysis.answers[0].prediction.label)
    assert answered.right is (analysis.answers[0].prediction.label == 7)
    assert tab.lecture.shown.revealed, "right or wrong, it can be seen now"


def test_a_state_is_reached_by_the_students_own_hand(bench, tab, qtbot):
    tab.lecture.open_named("how-far")
    settled(bench)
    bench.find("pose_dx").setValue(6)
    assert judged(tab, qtbot).right
    assert "how-far" in tab.lecture.shown.done


@pytest.mark.parametrize("name", ["shift", "where-cnns-went"])
def test_a_word_is_no_number_and_nothing_happens(name, bench, tab):
    tab.lecture.open_named(name)
    settled(bench)
    write(tab, "three")
    assert verdict(tab).startswith("'three' is no number")
    assert bench.window.session.situation.pose == Pose()
    assert bench.window.session.situation.drawing is tab.lecture.shown.lesson.scene.drawing
    assert not tab.lecture.shown.revealed


def test_words_are_told_from_numbers_as_the_window_says_them(bench, tab):
    tab.lecture.open_named("many-layers")
    settled(bench)
    seen = {name: quantity(name, evidence(tab)) for name in names()}
    known = {name: value for name, value in seen.items() if value is not None}
    assert set(seen) - set(known) == {"mlp.turn"}, "an MLP reads no turn, and all else is known"
    assert {name: is_word(name) for name in known} == {name: isinstance(value, str) for name, value in known.items()}


def test_a_wrong_number_gets_the_hint_and_another_try(tab):
    tab.lecture.open_named("several-of-both")
    write(tab, "8")
    assert verdict(tab) == "✗ Not 8. Every filter has a slice for every input channel."
    assert not tab.lecture.shown.revealed
    write(tab, "15")
    assert verdict(tab) == "✓ Right: 15."


def test_a_page_hides_what_distracts_and_closing_it_brings_all_back(bench, tab):
    names = ("canvas", "pose_dx", "digit_class")
    tab.lecture.open_named("layer")
    assert not any(bench.find(name).isVisible() for name in names)
    assert tab.page.isVisible()
    tab.page.findChild(QToolButton, "lesson_close").click()
    assert all(bench.find(name).isVisible() for name in names)
    assert not tab.page.isVisible()


def test_next_and_back_walk_through_the_pages(tab):
    lessons = tab.lecture.shown.course.lessons
    tab.lecture.open(lessons[0])
    assert not button(tab, "lesson_back").isEnabled()
    button(tab, "lesson_next").click()
    assert tab.lecture.shown.lesson is lessons[1]
    button(tab, "lesson_back").click()
    assert tab.lecture.shown.lesson is lessons[0]
    tab.lecture.open(lessons[-1])
    assert not button(tab, "lesson_next").isEnabled()


def test_a_click_in_the_list_opens_a_page(bench, tab):
    tabs = bench.find("tabs", QTabWidget)
    tabs.setCurrentWidget(tab)
    table = tab.findChild(QTableWidget, "lessons")
    names = [lesson.name for lesson in tab.lecture.shown.course.lessons]
    table.cellActivated.emit(names.index("stride"), 2)
    assert tab.lecture.shown.lesson.name == "stride"
    assert tabs.currentWidget() is not tab


def test_progress_is_kept_and_can_be_forgotten(bench, tab, make_bench):
    tab.lecture.open_named("layer")
    write(tab, "456")
    assert read_progress(data_folder() / "lecture.json") == (Progress(done=("layer",), last="layer"), "")
    another = make_bench().window.lecture
    another.lecture.read()
    assert another.lecture.shown.done == ("layer",)
    another.lecture.forget()
    assert read_progress(data_folder() / "lecture.json")[0].done == ()


def test_damaged_progress_is_told_and_blocks_nothing(bench):
    path = data_folder() / "lecture.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"version": 99}')
    bench.window.lecture.lecture.read()
    assert "counted anew" in bench.window.notice.text()
    bench.window.lecture.lecture.open_named("stride")
    assert bench.window.lecture.lecture.shown.lesson is not None


def test_a_state_that_was_saved_as_a_page_is_the_same_when_it_is_opened(bench, tab, tmp_path):
    session, stage = bench.window.session, tab.lecture._stage
    tab.lecture.open_named("padding")
    tab.lecture.reveal()
    bench.draw_seven()
    drawing = session.situation.drawing
    session.set_pose(Pose(dx=2, dy=-1.5, angle_deg=30, scale=1.25))
    session.set_truth(7)
    session.choose_network(2, "mlp14")
    stage._inside.keeper.look_at(Focus(1, "conv 1", 2, (3, 4)))
    before, bench_before = session.situation, stage._bench.state()
    tab.lecture.save(tmp_path / "mine.md")
    tab.lecture.open_named("classification")
    tab.lecture.open_file(tmp_path / "mine.md")
    after = session.situation
    assert bench.window.notice.text() == ""
    assert [stroke.points.tolist() for stroke in after.drawing.strokes] == [
        stroke.points.tolist() for stroke in drawing.strokes
    ]
    assert (after.pose, after.truth, after.networks) == (before.pose, before.truth, before.networks)
    assert stage._inside.keeper.focus == Focus(1, "conv 1", 2, (3, 4))
    assert stage._bench.state() == bench_before
    assert tab.lecture.shown.lesson.title == "Padding"
    assert not bench.find("canvas").isVisible(), "what the page hid, it hides again"


def test_a_state_can_be_saved_without_an_open_page(bench, tab, tmp_path):
    bench.window.session.load_test_digit(4)
    tab.lecture.save(tmp_path / "four.md")
    bench.window.session.clear()
    tab.lecture.open_file(tmp_path / "four.md")
    assert (bench.window.session.situation.test_digit, tab.lecture.shown.lesson.title) == (4, "four")
    assert tab.lecture.shown.done == (), "only the lecture's own pages are counted"


def test_a_page_that_is_copied_is_asked_for_the_same_way(tab, tmp_path):
    tab.lecture.open_named("how-far")
    question, then = tab.lecture.shown.lesson.question, tab.lecture.shown.lesson.then
    tab.lecture.save(tmp_path / "mine.md")
    tab.lecture.open_file(tmp_path / "mine.md")
    assert tab.lecture.shown.lesson.question == question
    assert tab.lecture.shown.lesson.then.pose == then.pose


def test_parts_of_the_bench_are_hidden_until_the_page_is_closed(bench, tab, tmp_path):
    path = tmp_path / "mine.md"
    path.write_text(
        "---\ntitle: Mine\nshow: Convolution/Bench\nbench: stride_2\nhide: bench sizes, bench play\n---\nLook.\n"
    )
    tab.lecture.open_file(path)
    state = tab.lecture._stage._bench.state
    assert (state().preset, state().hidden) == ("stride_2", ("sizes", "play"))
    tab.lecture.leave()
    assert (state().preset, state().hidden) == ("stride_2", ())


def test_a_page_that_a_teacher_wrote_is_opened_by_dropping_it(bench, tab, tmp_path):
    path = tmp_path / "mine.md"
    path.write_text(
        "---\ntitle: Mine\nshow: Draw\nnetworks: mlp, cnn_pooled\ndigit: 1\nhide: tabs\n"
        "question: Who is right?\nchoices: both | only the MLP | only the CNN | neither\nanswer: answers.right\n---\nLook.\n"
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    bench.window.open_pictures(mime)
    settled(bench)
    assert tab.page.isVisible()
    assert not bench.find("tabs", QTabWidget).tabBar().isVisible()
    write(tab, "both")
    assert verdict(tab) == "✓ Right: both."
    assert bench.window.session.situation.test_digit == 1


def test_a_bad_page_is_told_with_its_line_and_everything_stays(bench, tab, tmp_path):
    path = tmp_path / "bad.md"
    path.write_text("---\ntitle: Bad\nshow: Kitchen\n---\n")
    tab.lecture.open_file(path)
    assert bench.window.notice.text().startswith("bad.md, line 3: there is no 'Kitchen' to show")
    assert tab.lecture.shown.lesson is None


def test_a_folder_that_cannot_be_written_is_told(bench, tab, tmp_path):
    (tmp_path / "file").write_text("")
    tab.lecture.open_named("stride")
    tab.lecture.save(tmp_path / "file" / "mine.md")
    assert "cannot be written" in bench.window.notice.text()


@pytest.mark.parametrize("wanted", ["stride", str(_PATHS[0])])
def test_the_window_starts_with_a_page(wanted, make_bench):
    window = make_bench("--lesson", wanted).window
    assert window.lecture.lecture.shown.lesson.name == (wanted if wanted == "stride" else "classification")
    assert window.lecture.page.isVisible()


def test_the_page_about_pages_names_all_that_a_page_can_say(tab):
    text = " ".join(tab.lecture.shown.course.find("your-own-page").text.split())
    missing = [key for key in (*KEYS, *HIDEABLE, *names()) if key not in text]
    assert missing == []


def test_a_lesson_that_does_not_exist_is_told_with_those_that_do(make_bench):
    window = make_bench("--lesson", "flying").window
    assert "There is no lesson 'flying': there are classification" in window.notice.text()


def test_gui_is_a_command_with_the_windows_options(monkeypatch):
    opened = []
    monkeypatch.setattr("digitlab.cli._open_window", lambda arguments: opened.append(arguments) or 0)
    assert main(["--theme", "dark", "gui", "--lesson", "stride"]) == 0
    assert (opened[0].lesson, opened[0].theme, opened[0].open) == ("stride", "dark", None)
