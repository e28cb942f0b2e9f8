"""A run's folder that somebody else made: nothing that it says makes digitlab write outside of the user's own places."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from digitlab.cli import main
from digitlab.data_folder import user_networks
from digitlab.lock import NAME, is_locked
from digitlab.networks import weights
from digitlab.training.events import Checkpointed, Saved, StepsTaken, Warned, from_line
from digitlab.training.loop import train
from digitlab.training.runs import Run, RunError, find_run, read_events
from digitlab.training.summaries import list_runs

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")
MakeRun = Callable[..., Run]
_SHORT = {"epochs": 1, "digits": 64}
links = pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")


def _rewritten(run: Run, **values: object) -> None:
    """Let a run's record say something else."""
    path = run.folder / "run.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def _trained(run: Run) -> Run:
    assert isinstance(list(train(run))[-1], Saved)
    run.out.unlink()
    return run


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A file of the user's that no run has any business with."""
    path = tmp_path / "profile.safetensors"
    path.write_text("mine")
    return path


def test_a_run_that_names_a_file_elsewhere_does_not_write_it(new_run: MakeRun, profile: Path, capsys) -> None:
    run = _trained(new_run(**_SHORT))
    _rewritten(run, out=str(profile))
    assert main(["train", "--resume", run.name, "--threads", "1"]) == 2
    said = capsys.readouterr().err
    assert str(profile) in said
    assert "--out FILE" in said
    assert profile.read_text() == "mine"
    assert find_run(run.name).elsewhere == str(profile)


def test_who_names_that_file_again_gets_it(new_run: MakeRun, profile: Path) -> None:
    run = _trained(new_run(**_SHORT))
    _rewritten(run, out=str(profile))
    assert main(["train", "--resume", run.name, "--out", str(profile), "--threads", "1"]) == 0
    assert weights.load(profile)


@pytest.mark.slow
def test_a_window_that_resumes_such_a_run_gets_the_network_among_its_own_and_is_told(
    new_run: MakeRun, profile: Path, start_child
) -> None:
    run = _trained(new_run(**_SHORT))
    mine = user_networks() / "mlp14.safetensors"
    mine.write_text("a network of the user's")
    _rewritten(run, out=str(profile))
    _started, told, *_, saved = start_child("--resume", run.name, "--threads", "1").rest()
    assert isinstance(told, Warned)
    assert "it goes to your own networks instead, as mlp14_2" in told.message
    assert saved.path == str(user_networks() / "mlp14_2.safetensors")
    assert (profile.read_text(), mine.read_text()) == ("mine", "a network of the user's")
    assert find_run(run.name).elsewhere == ""


@pytest.mark.parametrize(
    "out", ["../../x.safetensors", "/etc/x.safetensors", "..", "", ".profile", "x", "a\x1b[31mb.safetensors"]
)
def test_no_place_but_a_weights_file_among_ones_own_is_believed(new_run: MakeRun, out: str) -> None:
    run = new_run()
    _rewritten(run, out=out)
    assert find_run(run.name).out == user_networks().absolute() / "mlp14.safetensors"


@pytest.mark.parametrize("network", ["../../../x", "/x", "", "a\nb", "x" * 200])
def test_a_run_of_a_network_that_is_no_name_is_left_out(new_run: MakeRun, network: str) -> None:
    run = new_run()
    _rewritten(run, config={"network": network})
    (fault,) = list_runs().faults
    assert "cannot be a network's name" in fault


@pytest.mark.parametrize("path", ["../x", "/x", "checkpoints/../../x", ".hidden", "checkpoints//x"])
def test_a_checkpoint_outside_of_the_runs_folder_is_none(new_run: MakeRun, path: str) -> None:
    run = new_run()
    line = {"event": "Checkpointed", "step": 1, "state": path, "state_sha256": "", "epoch": 1}
    (run.folder / "events.jsonl").write_text(json.dumps(line) + "\n")
    with pytest.raises(RunError, match=r"line 1: .* cannot be a file of a run"):
        read_events(run)
    with pytest.raises(ValueError, match="cannot be a file of a run"):
        Checkpointed(1, "state", "", 1, path)


@links
@pytest.mark.parametrize("name", ["events.jsonl", NAME])
def test_nothing_is_written_through_a_link_in_a_runs_folder(new_run: MakeRun, profile: Path, name: str) -> None:
    run = new_run(**_SHORT)
    (run.folder / name).unlink(missing_ok=True)
    (run.folder / name).symlink_to(profile)
    assert not is_locked(run.folder)
    with pytest.raises(OSError, match="is a link"):
        list(train(run))
    assert profile.read_text() == "mine"


@links
def test_a_folder_that_is_a_link_is_no_place_for_a_run(new_run: MakeRun, tmp_path: Path) -> None:
    run = new_run(**_SHORT)
    (tmp_path / "elsewhere").mkdir()
    (run.folder / "checkpoints").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(RunError, match="checkpoints: is a link"):
        find_run(run.name)
    (run.folder / "checkpoints").unlink()
    run.folder.rename(tmp_path / "elsewhere" / "run")
    run.folder.symlink_to(tmp_path / "elsewhere" / "run")
    assert list_runs().summaries == ()
    with pytest.raises(RunError, match="is a link"):
        find_run(run.name)


@links
def test_a_link_in_the_place_of_the_record_is_replaced_and_not_followed(new_run: MakeRun, profile: Path) -> None:
    run = new_run(**_SHORT)
    profile.write_bytes((run.folder / "run.json").read_bytes())
    (run.folder / "run.json").unlink()
    (run.folder / "run.json").symlink_to(profile)
    before = profile.read_bytes()
    assert main(["train", "--resume", run.name, "--parts", "2", "--threads", "1"]) == 0
    assert profile.read_bytes() == before
    assert find_run(run.name).config.parts == 2


@links
def test_a_lock_that_is_a_pipe_stops_nobody(new_run: MakeRun) -> None:
    run = new_run(**_SHORT)
    os.mkfifo(run.folder / NAME)
    assert list_runs().summaries[0].state == "new"
    with pytest.raises(OSError, match="is not an ordinary file"):
        list(train(run))


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (
            {"event": "StepsTaken", "step": 2**70, "loss": 1.0, "learning_rate": 0.1, "images_per_second": 1.0},
            "too large",
        ),
        (
            {"event": "StepsTaken", "step": 2**40, "loss": 1.0, "learning_rate": 0.1, "images_per_second": 1.0},
            "step must",
        ),
        ({"event": "StepsTaken", "step": -1, "loss": 1.0, "learning_rate": 0.1, "images_per_second": 1.0}, "step must"),
        ({"event": "EpochAdded", "epochs": 2**31, "steps": 1}, "epochs must lie between 0 and"),
        ({"event": "LearningRateSet", "step": 1, "learning_rate": float("nan")}, "learning rate must"),
        ({"event": "Saved", "path": "x", "seconds": float("inf")}, "seconds must lie"),
    ],
)
def test_a_run_with_a_number_that_none_has_is_left_out_with_the_reason(
    new_run: MakeRun, event: dict, said: str
) -> None:
    run = new_run()
    (run.folder / "events.jsonl").write_text(json.dumps(event) + "\n")
    (fault,) = list_runs().faults
    assert said in fault
    assert "delete its folder" in fault


def test_a_loss_that_exploded_is_an_event_like_any_other() -> None:
    event = from_line('{"event": "StepsTaken", "step": 3, "loss": NaN, "learning_rate": 0.1, "images_per_second": 5.0}')
    assert isinstance(event, StepsTaken)


def test_an_architecture_nested_hundreds_deep_is_left_out(new_run: MakeRun, capsys) -> None:
    run = new_run()
    text = (run.folder / "run.json").read_text()
    deep = '{"architecture": "mlp", "hidden": ' + "[" * 400 + "]" * 400 + "}"
    (run.folder / "run.json").write_text(text.replace('"architecture": null', f'"architecture": {deep}'))
    assert main(["runs", "--json"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "nested more than 64 deep" in said.err


def test_a_state_of_no_training_is_refused(new_run: MakeRun) -> None:
    import hashlib

    run = _trained(new_run(**_SHORT))
    (state,) = run.checkpoints.glob("state-*")
    content = state.read_bytes().replace(b'\\"steps_per_epoch\\": 4', b'\\"steps_per_epoch\\": 0')
    state.write_bytes(content)
    line = (run.folder / "events.jsonl").read_text()
    kept = next(event for event in read_events(run) if isinstance(event, Checkpointed))
    (run.folder / "events.jsonl").write_text(line.replace(kept.state_sha256, hashlib.sha256(content).hexdigest()))
    with pytest.raises(ValueError, match="no training is as far as"):
        list(train(run))
