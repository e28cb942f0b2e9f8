"""The page "Watch": what it shows of runs, and what can be asked of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QMessageBox, QPushButton

from digitlab.gui.train.watch_page import WatchPage
from digitlab.gui.train.watched import offers_of
from digitlab.gui.widgets.line_chart import LineChart
from digitlab.training.events import Checkpointed, Failed, Heartbeat, Paused, Resumed, Stopped
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import summarise

from .conftest import SMALL, STEP, ended, saying, started

ECHOES = """
for line in sys.stdin:
    command = json.loads(line)["command"]
    if command in ANSWERS:
        say(json.dumps({"event": ANSWERS[command], "step": 8}))
    print(line.strip(), file=sys.stderr, flush=True)
    if command == "Stop": break
"""
"""A child that does what it is told, and repeats it on standard error."""


def config(network: str = "mlp14", **settings: object) -> TrainConfig:
    return TrainConfig(network, **{**SMALL, **settings})


class Watching:
    """A page in a window of the size that it has there, and what one reads and presses."""

    def __init__(self, qtbot, session, book) -> None:
        self.qtbot, self.book = qtbot, book
        self.page = WatchPage(session, book)
        qtbot.addWidget(self.page)
        self.page.resize(824, 560)
        self.page.show()

    def until(self, holds) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def words(self) -> str:
        return self.page.findChild(QLabel, "run_words").text()

    def rows(self) -> list[str]:
        runs = self.page.findChild(QListWidget, "runs")
        return [runs.item(row).text() for row in range(runs.count())]

    def button(self, text: str) -> QPushButton:
        found = [each for each in self.page.findChildren(QPushButton) if each.text().replace("&", "") == text]
        return next((each for each in found if each.isVisible()), found[0])

    def press(self, text: str) -> None:
        assert self.button(text).isVisible()
        self.qtbot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def chart(self, start: str) -> LineChart:
        return next(each for each in self.page.findChildren(LineChart) if each.accessibleName().startswith(start))


@pytest.fixture
def watch(qtbot, session, make_book):
    """Opens the page over a book whose children run this code."""
    pages = []

    def open_page(code: str = "") -> Watching:
        pages.append(Watching(qtbot, session, make_book(code)))
        return pages[-1]

    yield open_page
    for watching in pages:
        watching.page.stop()


def test_all_runs_are_listed_with_their_state_and_a_damaged_one_with_the_reason(watch, keep_run) -> None:
    keep_run(started(), STEP, ended(1))
    keep_run(started(), STEP, Stopped(8), network="cnn_flatten")
    damaged = keep_run(started(), network="plain")
    (damaged.folder / "events.jsonl").write_text("garbage\n")
    watching = watch()
    watching.until(lambda: len(watching.rows()) == 2)
    told = "\n".join(watching.rows())
    assert "mlp14 · 90.0 %" in told
    assert "cut off" in told
    assert "stopped" in told
    faults = [label.text() for label in watching.page.findChildren(QLabel) if "Left out" in label.text()]
    assert len(faults) == 1
    assert damaged.name in faults[0]
    assert "line 1" in faults[0]


def test_a_run_is_told_in_words_and_its_curves_have_its_familys_colour(watch, keep_run) -> None:
    keep_run(started(), STEP, ended(1, 0.9), ended(2, 0.95), Stopped(64))
    cnn = keep_run(started(), STEP, ended(1, 0.98), Stopped(32), network="cnn_flatten")
    watching = watch()
    watching.until(lambda: "reads" in watching.words())
    watching.book.choose(tuple(sorted(summary.run.name for summary in watching.book.runs().summaries)))
    watching.until(lambda: len(watching.words().split("\n")) == 2)
    assert "cnn_flatten reads 98.0 %" in watching.words()
    assert "mlp14 reads 95.0 %" in watching.words()
    accents = {line.look.accent for line in watching.chart("Held-out")._lines}
    assert accents == {"mlp", "cnn"}
    watching.book.choose((cnn.name,))
    watching.until(lambda: "mlp14" not in watching.words())
    assert [line.look.accent for line in watching.chart("Held-out")._lines] == ["cnn"]


def test_ticks_lay_runs_over_the_one_that_leads(watch, keep_run) -> None:
    names = {keep_run(started(), STEP, ended(1), network=network).name for network in ("mlp", "mlp14")}
    watching = watch()
    watching.until(lambda: len(watching.rows()) == 2)
    runs = watching.page.findChild(QListWidget, "runs")
    (leading,) = watching.book.chosen
    other = next(runs.item(row) for row in range(2) if runs.item(row) is not runs.currentItem())
    other.setCheckState(Qt.CheckState.Checked)
    assert watching.book.chosen == (leading, *(names - {leading}))
    other.setCheckState(Qt.CheckState.Unchecked)
    assert watching.book.chosen == (leading,)
    runs.setCurrentItem(other)
    assert watching.book.chosen == (*(names - {leading}),)


def test_hundreds_of_events_a_second_are_shown_a_few_times_and_the_last_one_is(watch, monkeypatch) -> None:
    many = "for step in range(1, 3001): say(json.dumps({**STEP, 'step': step}))\nsys.stdin.read()"
    step = {"event": "StepsTaken", "loss": 1.0, "learning_rate": 0.001, "images_per_second": 9000.0}
    watching = watch(f"STEP = {step!r}\n{saying(started(steps=3000))}{many}")
    shown: list[object] = []
    show = watching.page._panel.show_watched
    monkeypatch.setattr(watching.page._panel, "show_watched", lambda *what: (shown.append(what), show(*what)))
    name = watching.book.start(config())
    watching.until(lambda: len(watching.book.events(name)) == 3001)
    watching.until(lambda: watching.page._panel._progress[0].accessibleDescription().startswith("100%"))
    assert len(shown) < 300
    assert max(len(line.xs) for line in watching.chart("Learning")._lines) <= 401


def test_every_button_reaches_the_training(qtbot, watch) -> None:
    answers = "ANSWERS = {'Pause': 'Paused', 'Resume': 'Resumed', 'Stop': 'Stopped'}\n"
    watching = watch(answers + saying(started(), STEP) + ECHOES)
    name = watching.book.start(config())
    watching.until(lambda: watching.button("Pause").isEnabled())
    assert watching.button("Stop").isEnabled()
    assert not watching.button("Delete run").isEnabled()
    watching.press("Pause")
    watching.until(lambda: watching.button("Resume").isVisible())
    watching.press("One step")
    watching.press("Resume")
    watching.until(lambda: not watching.button("Resume").isVisible())
    watching.press("One epoch more")
    rate = watching.page.findChild(QLineEdit, "learning_rate")
    qtbot.keyClicks(rate, "0,002")
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    watching.page._panel._controls._slow.setValue(3)
    job = watching.book._jobs[name]
    with qtbot.waitSignal(watching.book.ended, timeout=20_000):
        watching.press("Stop and save")
    heard = [line.split('"')[3] for line in job.last_words().strip().split("\n")]
    assert heard == ["Pause", "TakeStep", "Resume", "AddEpoch", "SetLearningRate", "SlowDown", "Stop"]
    assert '"learning_rate": 0.002' in job.last_words()
    assert '"save_network": true' in job.last_words()


@pytest.mark.parametrize(("typed", "reason"), [("fast", "“fast” is no number."), ("0", "between 1e-07 and 10")])
def test_what_is_no_learning_rate_is_refused_at_the_field(qtbot, watch, typed: str, reason: str) -> None:
    watching = watch(saying(started()) + "sys.stdin.read()")
    watching.book.start(config())
    watching.until(lambda: watching.button("Pause").isEnabled())
    rate = watching.page.findChild(QLineEdit, "learning_rate")
    qtbot.keyClicks(rate, typed)
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    assert any(reason in label.text() for label in watching.page.findChildren(QLabel))


def test_a_full_disk_is_named_with_its_file_and_resume_tries_again(watch) -> None:
    full = '{"event": "DiskFull", "path": "/data/state", "needed_bytes": 3000000, "free_bytes": 100000}'
    told = f"say({full!r})\n" + saying(Paused(8)) + "sys.stdin.readline()\n" + saying(Resumed(8)) + "sys.stdin.read()"
    watching = watch(saying(started(), STEP) + told)
    watching.book.start(config())
    watching.until(lambda: watching.words().startswith("The disk is full: /data/state needs 3.0 MB, 0.1 MB are free."))
    watching.press("Resume")
    watching.until(lambda: "disk" not in watching.words())


def test_a_training_that_does_not_answer_can_be_ended(qtbot, watch) -> None:
    watching = watch(saying(started(), Heartbeat("training", 12.0)) + "sys.stdin.read()")
    watching.book.start(config())
    watching.until(lambda: watching.words().startswith("Not answering since 1"))
    with qtbot.waitSignal(watching.book.ended, timeout=20_000):
        watching.press("End it at once")
    watching.until(lambda: watching.words().startswith("You ended the training"))


def test_a_crash_is_explained_with_a_report_and_the_ways_to_go_on(qtbot, watch, monkeypatch) -> None:
    watching = watch(saying(started(), STEP) + "print('deep trouble', file=sys.stderr); import os; os.abort()")
    with qtbot.waitSignal(watching.book.ended, timeout=20_000):
        name = watching.book.start(config())
    watching.until(lambda: "crashed (signal 6)" in watching.words())
    watching.press("Copy report")
    assert "deep trouble" in QGuiApplication.clipboard().text()
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(watching.book, "resume", lambda run, **changes: asked.append({"run": run, **changes}))
    watching.press("with half the batch")
    watching.press("Resume")
    assert asked == [{"run": name, "parts": 2}, {"run": name}]


def test_after_a_gpus_failure_the_cpu_is_offered(keep_run) -> None:
    run = keep_run(started(device="cuda:0"), STEP, Failed("cuda:0 failed: unspecified launch failure"))
    from digitlab.gui.train.run_story import RunStory
    from digitlab.training.runs import read_events

    story = RunStory(run.name, run.config, read_events(run))
    assert offers_of(story, summarise(run), here=False, silent=False).on_cpu
    assert not offers_of(story, summarise(run), here=True, silent=False).on_cpu


def test_how_a_run_of_yesterday_ended_is_told_today(watch, keep_run) -> None:
    failed = keep_run(started(), STEP, Failed("the loss became nan at step 9"))
    cut_off = keep_run(started(), STEP, ended(1))
    watching = watch()
    watching.book.choose((failed.name,))
    watching.until(lambda: watching.words() == "The loss became nan at step 9.")
    watching.book.choose((cut_off.name,))
    watching.until(lambda: watching.words().endswith("The last checkpoint: epoch 1."))


def test_a_finished_run_can_have_one_more_epoch(watch, keep_run, monkeypatch) -> None:
    saved = '{"event": "Saved", "path": "x", "seconds": 1.0}'
    run = keep_run(started(), STEP, ended(1), ended(2))
    with (run.folder / "events.jsonl").open("a") as file:
        file.write(saved + "\n")
    watching = watch()
    asked: list[dict[str, object]] = []
    monkeypatch.setattr(watching.book, "resume", lambda name, **changes: asked.append({"run": name, **changes}))
    watching.until(lambda: watching.button("One epoch more").isEnabled())
    watching.press("One epoch more")
    assert asked == [{"run": run.name, "more_epochs": 1}]


def test_a_run_is_deleted_only_after_a_question(watch, keep_run, monkeypatch) -> None:
    run = keep_run(started(), STEP, ended(1))
    watching = watch()
    watching.until(lambda: watching.button("Delete run").isEnabled())
    for answer in (QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes):
        assert run.folder.exists()
        monkeypatch.setattr(QMessageBox, "question", lambda *_, answer=answer: answer)
        watching.press("Delete run")
    assert not run.folder.exists()
    watching.until(lambda: watching.rows() == [])


def test_layers_show_gradients_dead_units_and_the_first_filters(qtbot, watch, keep_run) -> None:
    import shutil

    from digitlab.networks.library import list_networks

    kept = Checkpointed(32, "s", "", 1, "checkpoints/epoch-0001.safetensors", "")
    run = keep_run(started(), STEP, ended(1), kept, Stopped(32))
    run.checkpoints.mkdir()
    shutil.copy(list_networks().entries["mlp14"].path, run.checkpoints / "epoch-0001.safetensors")
    watching = watch()
    watching.until(lambda: "reads" in watching.words())
    watching.page._panel._buttons.button(1).click()
    layers = watching.page._panel
    watching.until(lambda: layers._filters._sheet is not None)
    assert layers._filters._sheet.maps.shape == (24, 14, 14)
    assert layers._gradients.accessibleDescription() == "1 dense: 2.0e-02; 2 dense: 1.0e-02"
    assert layers._dead.accessibleDescription() == "layer 1: 25 %"
    assert layers._filters.accessibleName() == "The first filters after epoch 1"


def test_what_is_saved_names_the_runs_and_holds_every_point(watch, keep_run) -> None:
    run = keep_run(started(), STEP, ended(1), ended(2), Stopped(64))
    watching = watch()
    watching.until(lambda: "reads" in watching.words())
    panel = watching.page._panel
    assert panel.provenance().networks == (f"mlp14 (seed 0, run {run.name})",)
    assert panel.provenance().n == 5000
    rows = list(panel.table().rows)
    assert ("accuracy", "mlp14, held-out digits read", 2.0, 0.9) in rows
    assert ("rate", "mlp14, learning rate", 0.25, 0.003) in rows
