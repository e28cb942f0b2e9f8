"""The page "Watch": what it shows of runs."""

from __future__ import annotations

import shutil
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.theme import theme_for
from digitlab.gui.tabs.train.watch.figure_bars import FigureBars
from digitlab.gui.tabs.train.watch.view import ProgressLine
from digitlab.networks.library import list_networks
from digitlab.training.events import Checkpointed, Failed, Saved, Stopped, StoppedEarly

from .conftest import STEP, Watching, config, ended, saying, started


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


def test_a_run_that_stopped_early_is_listed_with_what_its_network_reads(watch, keep_run) -> None:
    early = StoppedEarly(64, 2, 1)
    keep_run(started(), ended(1, 0.9), ended(2, 0.8), early, Saved("mlp14.safetensors", 9.0), patience=1)
    keep_run(started(), ended(1, 0.7), ended(2, 0.6), early, started(), ended(3, 0.5), Stopped(96), network="mlp")
    watching = watch()
    watching.until(lambda: len(watching.rows()) == 2)
    told = "\n".join(watching.rows())
    assert "mlp14 · 90.0 %" in told
    assert "mlp · 50.0 %" in told, "it went on, and its network is that of its last epoch"


def test_a_run_is_told_in_words_and_its_curves_have_its_familys_colour(watch, keep_run) -> None:
    keep_run(started(), STEP, ended(1, 0.9), ended(2, 0.95), Stopped(64))
    cnn = keep_run(started(), STEP, ended(1, 0.98), Stopped(32), network="cnn_flatten")
    watching = watch()
    watching.until(lambda: "reads" in watching.words())
    watching.store.choose(tuple(sorted(summary.run.name for summary in watching.store.state.all.summaries)))
    watching.until(lambda: len(watching.words().split("\n")) == 2)
    assert "cnn_flatten reads 98.0 %" in watching.words()
    assert "mlp14 reads 95.0 %" in watching.words()
    assert {line.look.accent for line in watching.page.seen.curves["accuracy"]} == {"mlp", "cnn"}
    watching.store.choose((cnn.name,))
    watching.until(lambda: "mlp14" not in watching.words())
    assert [line.look.accent for line in watching.page.seen.curves["accuracy"]] == ["cnn"]


def test_of_a_run_that_learns_to_draw_digits_the_loss_is_told_and_nobody_lets_it_read(watch, keep_run) -> None:
    of_generator = {"held_out_accuracy": None, "shifted_accuracy": None, "turned_accuracy": None, "posed": 0}
    run = keep_run(started(), STEP, replace(ended(2), **of_generator), Stopped(64), network="vae")
    run.out.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(list_networks().generators["vae"].path, run.out)
    watching = watch()
    watching.until(lambda: "held-out loss" in watching.words())
    assert "vae has a held-out loss of 0.600 (epoch 2); it draws digits, and reads none." in watching.words()
    assert [len(line.xs) for line in watching.page.seen.curves["accuracy"]] == [0]
    assert watching.page.seen.offers.use == ""


def test_there_is_no_moment_at_which_runs_are_listed_and_none_leads(qtbot, keep_run, make_store, open_tab) -> None:
    run = keep_run(started(), STEP, ended(1))
    store = make_store("")
    states = [store.state]
    store.changed.connect(states.append)
    Watching(qtbot, open_tab(store)).until(lambda: len(store.state.all.summaries) == 1)
    assert {state.chosen for state in states if state.all.summaries} == {(run.name,)}


def test_ticks_lay_runs_over_the_one_that_leads(watch, keep_run) -> None:
    names = {keep_run(started(), STEP, ended(1), network=network).name for network in ("mlp", "mlp14")}
    watching = watch()
    watching.until(lambda: len(watching.rows()) == 2)
    runs = watching.page.findChild(QListWidget, "runs")
    (leading,) = watching.store.state.chosen
    other = next(runs.item(row) for row in range(2) if runs.item(row) is not runs.currentItem())
    other.setCheckState(Qt.CheckState.Checked)
    assert watching.store.state.chosen == (leading, *(names - {leading}))
    other.setCheckState(Qt.CheckState.Unchecked)
    assert watching.store.state.chosen == (leading,)
    runs.setCurrentItem(other)
    assert watching.store.state.chosen == (*(names - {leading}),)


def test_hundreds_of_events_a_second_are_told_a_few_times_and_the_last_one_is_shown(watch) -> None:
    many = "for step in range(1, 3001): say(json.dumps({**STEP, 'step': step}))\nsys.stdin.read()"
    step = {"event": "StepsTaken", "loss": 1.0, "learning_rate": 0.001, "images_per_second": 9000.0}
    watching = watch(f"STEP = {step!r}\n{saying(started(steps=3000))}{many}")
    told: list[object] = []
    watching.store.changed.connect(told.append)
    name = watching.store.start(config())
    progress = watching.page.findChild(ProgressLine)
    watching.until(lambda: len(watching.store.state.events(name)) == 3001)
    watching.until(lambda: progress.accessibleDescription().startswith("100%"))
    assert len(told) < 300
    described = watching.chart("Learning").accessibleDescription()
    assert described == "mlp14, learning rate: 0.001"


def test_a_run_that_was_begun_elsewhere_is_there_when_one_looks_again(watch, keep_run) -> None:
    keep_run(started(), STEP, ended(1))
    watching = watch()
    watching.until(lambda: len(watching.rows()) == 1)
    watching.tab.turn_to("set_up")
    keep_run(started(), STEP, ended(1), network="cnn_flatten")
    watching.tab.turn_to("watch")
    watching.until(lambda: len(watching.rows()) == 2)


def test_without_runs_it_says_what_to_do_in_light_and_in_dark(watch) -> None:
    watching = watch()
    for dark in (False, True):
        watching.page.setPalette(theme_for(dark).palette())
        assert watching.words() == "Choose a run on the left, or begin one on the page Set up."


def test_how_a_run_of_yesterday_ended_is_told_today(watch, keep_run) -> None:
    failed = keep_run(started(), STEP, Failed("the loss became nan at step 9"))
    cut_off = keep_run(started(), STEP, ended(1))
    watching = watch()
    watching.store.choose((failed.name,))
    watching.until(lambda: watching.words() == "The loss became nan at step 9.")
    watching.store.choose((cut_off.name,))
    watching.until(lambda: watching.words().endswith("The last checkpoint: epoch 1."))


def test_layers_show_gradients_dead_units_and_the_first_filters(watch, keep_run) -> None:
    import shutil

    from digitlab.networks.library import list_networks

    kept = Checkpointed(32, "s", "", 1, "checkpoints/epoch-0001.safetensors", "")
    run = keep_run(started(), STEP, ended(1), kept, Stopped(32))
    run.checkpoints.mkdir()
    shutil.copy(list_networks().entries["mlp14"].path, run.checkpoints / "epoch-0001.safetensors")
    watching = watch()
    watching.until(lambda: "reads" in watching.words())
    next(each for each in watching.page.findChildren(ToggleButton) if each.text() == "Layers").click()
    filters = watching.page.findChild(MapGrid)
    watching.until(lambda: filters.accessibleName() == "The first filters after epoch 1")
    gradients, dead = watching.page.findChildren(FigureBars)
    assert gradients.accessibleDescription() == "1 dense: 2.0e-02; 2 dense: 1.0e-02"
    assert dead.accessibleDescription() == "layer 1: 25 %"


def test_what_is_saved_names_the_runs_and_holds_every_point(watch, keep_run) -> None:
    run = keep_run(started(), STEP, ended(1), ended(2), Stopped(64))
    watching = watch()
    watching.until(lambda: "reads" in watching.words())
    assert watching.page.provenance().networks == (f"mlp14 (seed 0, run {run.name})",)
    assert watching.page.provenance().n == 5000
    rows = list(watching.page.table().rows)
    assert ("accuracy", "mlp14, held-out digits read", 2.0, 0.9) in rows
    assert ("rate", "mlp14, learning rate", 0.25, 0.003) in rows
