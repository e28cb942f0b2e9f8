"""The commands, run as people and programs run them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

import numpy as np
import PIL.Image
import pytest

from digitlab import commands
from digitlab.cli import main
from digitlab.data import mnist
from digitlab.measure.registry import measurements
from digitlab.networks.library import list_networks
from digitlab.records import from_dict
from digitlab.training.events import EpochEnded, Saved, Started, from_line
from digitlab.training.recipe import TrainConfig

_USUAL = ["mlp", "mlp14", "cnn_flatten", "cnn_pooled", "cnn_posed", "hand_crafted"]


@pytest.fixture
def seven(tmp_path):
    """A picture of test digit 0."""
    path = tmp_path / "seven.png"
    PIL.Image.fromarray(mnist.load("test").images[0]).save(path)
    return path


def records(capsys) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_help_needs_neither_torch_nor_qt_nor_plug_ins():
    script = (
        "import sys; from digitlab.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: print([name for name in ('torch', 'PySide6', 'importlib.metadata') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_every_module_that_is_a_command_is_one_that_help_names(capsys):
    modules = [import_module(module.name) for module in iter_modules(commands.__path__, f"{commands.__name__}.")]
    helps = {module.HELP for module in modules if hasattr(module, "HELP")}
    helps |= {measurement.help for measurement in measurements().values()}
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = " ".join(capsys.readouterr().out.split("COMMAND", 2)[-1].split())
    assert {help_ for help_ in helps if help_ not in printed} == set()


@pytest.mark.parametrize("line", ["networks --json", "train --help", "sweep --help"])
def test_a_command_imports_no_other(line):
    script = (
        "import sys; from digitlab.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(*(name for name in sys.modules if name.startswith(('digitlab.commands.', 'digitlab.measure.'))))"
    )
    done = subprocess.run([sys.executable, "-c", script, *line.split()], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert f"digitlab.{'measure' if 'sweep' in line else 'commands'}.{line.split()[0]}" in loaded
    assert not loaded & {"digitlab.commands.doctor", "digitlab.measure.tsne", "digitlab.measure.calibration"}


def test_all_networks_to_compare_ship_and_say_what_they_are(capsys):
    assert main(["networks", "--json"]) == 0
    found = {record["name"]: record for record in records(capsys)}
    assert list_networks().usual() == _USUAL
    for name in _USUAL:
        record = found[name]
        assert record["shipped"]
        said = "its loss turns" if name == "cnn_posed" else "no augmentation"
        assert record["data"].startswith("55,000 MNIST training digits, upright and centred")
        assert said in record["data"]
        assert record["measured"]["held_out"] == 5000


def test_all_networks_to_compare_were_trained_with_the_same_recipe(capsys):
    main(["networks", "--json"])
    recipes = [from_dict(TrainConfig, record["recipe"]) for record in records(capsys) if record["name"] in _USUAL]
    assert len({replace(recipe, network="mlp") for recipe in recipes}) == 1


def test_people_read_a_table_of_networks(capsys):
    assert main(["networks"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines][:6] == _USUAL
    assert "235,146 parameters" in lines[0]
    assert len({line.index(" parameters") for line in lines}) == 1


def test_networks_that_draw_digits_are_listed_apart_from_those_that_read_them(capsys):
    main(["networks", "--json"])
    readers = {record["name"] for record in records(capsys)}
    main(["networks", "--generators", "--json"])
    generators = {record["name"] for record in records(capsys)}
    assert {"flow", "flow_dense", "vae"} <= generators
    assert not readers & generators
    main(["networks", "--generators"])
    told = capsys.readouterr().out.splitlines()
    assert len(told) == len(generators)
    assert all(re.search(r"  loss 0\.\d{4} on 5,000 held out  ", line) for line in told)


def test_every_network_reads_an_upright_digit(capsys, seven):
    assert main(["predict", str(seven), "--json"]) == 0
    answers = records(capsys)
    assert {answer["network"] for answer in answers} == set(_USUAL)
    assert {answer["label"] for answer in answers} == {7}
    for answer in answers:
        assert sum(answer["probabilities"]) == pytest.approx(1)


def test_a_pose_moves_the_picture_before_it_is_read(capsys, seven):
    main(["predict", str(seven), "--network", "cnn_rotated", "--pose", "angle=60", "--json"])
    (answer,) = records(capsys)
    assert answer["label"] == 7
    assert answer["turned_deg"] == pytest.approx(60, abs=20)


def test_how_much_is_found_and_whether_it_would_be_refused_are_said_to_programs(capsys, seven):
    command = ["predict", str(seven), "--network", "mlp", "--network", "mlp_refusing", "--json"]
    for pose, is_refused in (([], False), (["--pose", "angle=90"], True)):
        assert main([*command, *pose]) == 0
        plain, taught = map(json.loads, capsys.readouterr().out.splitlines())
        assert [each["refuses"] for each in (plain, taught)] == [is_refused, is_refused]
        assert all((each["evidence"] < each["least_evidence"]) == is_refused for each in (plain, taught))
        assert "none" not in plain
        assert taught["none"] == pytest.approx(1 / (1 + np.exp(taught["evidence"])))


def test_centring_is_a_switch(capsys, seven):
    command = ["predict", str(seven), "--network", "mlp", "--pose", "dx=7,dy=3", "--json"]
    main(command)
    (as_drawn,) = records(capsys)
    main([*command, "--centred"])
    (centred,) = records(capsys)
    assert centred["label"] == 7
    assert centred["probabilities"][7] > as_drawn["probabilities"][7]


def test_a_blank_picture_is_no_digit(capsys, tmp_path):
    PIL.Image.fromarray(np.full((50, 50), 255, np.uint8)).save(tmp_path / "blank.png")
    assert main(["predict", str(tmp_path / "blank.png")]) == 0
    assert "nothing drawn" in capsys.readouterr().out


def test_a_bad_picture_is_named_and_the_others_are_read(capsys, tmp_path, seven):
    (tmp_path / "broken.png").write_bytes(b"nonsense")
    assert main(["predict", str(tmp_path / "broken.png"), str(seven), "--network", "mlp"]) == 1
    printed = capsys.readouterr()
    assert "broken.png" in printed.err
    assert "seven.png" in printed.out


def test_an_unknown_network_is_refused_with_the_known_ones(capsys, seven):
    assert main(["predict", str(seven), "--network", "resnet"]) == 1
    printed = capsys.readouterr().err
    assert printed.startswith("digitlab: there is no network 'resnet'")
    assert "cnn_pooled" in printed


def test_evaluate_reports_accuracy_with_n_and_standard_error(capsys):
    assert (
        main(
            [
                "evaluate",
                "--network",
                "mlp",
                "--digits",
                "400",
                "--pose",
                "dx=0",
                "--shift",
                "4",
                "--json",
                "--device",
                "auto",
            ]
        )
        == 0
    )
    upright, shifted = records(capsys)
    assert upright["n"] == shifted["n"] == 400
    assert upright["accuracy"] > 0.94
    assert shifted["accuracy"] < 0.5
    share = upright["accuracy"]
    assert upright["standard_error"] == pytest.approx((share * (1 - share) / 399) ** 0.5)


def test_what_is_no_number_is_null_to_programs_and_a_dash_to_people(capsys):
    assert main(["evaluate", "--network", "mlp", "--digits", "1", "--json"]) == 0
    (record,) = records(capsys)
    assert (record["n"], record["standard_error"]) == (1, None)
    assert main(["evaluate", "--network", "mlp", "--digits", "1"]) == 0
    assert "100.00% ± –  (n = 1)" in capsys.readouterr().out


@pytest.mark.parametrize("count", ["0", "-1", "10001"])
def test_a_number_of_digits_that_there_is_not_is_refused_with_the_range(capsys, count):
    assert main(["evaluate", "--network", "mlp", "--digits", count]) == 1
    assert "between 1 and 10000" in capsys.readouterr().err


@pytest.mark.parametrize("pose", ["dz=4", "dx=four", "scale=0", "dx=nan"])
def test_a_pose_that_is_none_is_refused_with_an_example(capsys, pose):
    with pytest.raises(SystemExit) as stop:
        main(["evaluate", "--pose", pose])
    assert stop.value.code == 2
    assert "--pose" in capsys.readouterr().err


def test_training_prints_events_for_programs_and_the_network_can_be_used(capsys, tmp_path, seven):
    out = tmp_path / "mine.safetensors"
    assert main(["train", "mlp", "--epochs", "1", "--digits", "4000", "--seed", "3", "--out", str(out), "--json"]) == 0
    events = [from_line(line) for line in capsys.readouterr().out.splitlines()]
    assert isinstance(events[0], Started)
    assert any(isinstance(event, EpochEnded) for event in events)
    assert isinstance(events[-1], Saved)
    assert main(["predict", str(seven), "--network", str(out), "--json"]) == 0
    assert records(capsys)[0]["label"] == 7


def test_training_goes_to_the_users_own_networks_unless_told_otherwise(capsys, own_data_folder):
    assert main(["train", "mlp14", "--epochs", "1", "--digits", "500"]) == 0
    assert (own_data_folder / "networks" / "mlp14.safetensors").exists()
    assert "held-out digits" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--epochs", "0"], "epochs"),
        (["--digits", "60000"], "55000"),
        (["--seed", "-1"], "seed"),
    ],
)
def test_a_recipe_out_of_range_is_refused_with_the_range(capsys, arguments, named):
    assert main(["train", "mlp", *arguments]) == 2
    assert named in capsys.readouterr().err


def test_a_reader_that_goes_away_ends_the_command_quietly():
    command = f"{sys.executable} -m digitlab networks --json | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "{"
    assert "Traceback" not in done.stderr


def test_a_missing_system_library_is_one_line_and_no_traceback(capsys, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "digitlab.gui.screenshots", None)  # its import fails now, as without libEGL
    assert main(["screenshots", "--out", str(tmp_path)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("digitlab: ")
    assert "install what is missing" in line


@pytest.mark.slow
@pytest.mark.minutes
def test_screenshots_of_every_screen_are_taken_without_a_display(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-m", "digitlab", "screenshots", "--out", str(tmp_path / "pictures")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    sizes = {}
    for path in (tmp_path / "pictures").glob("*.png"):
        with PIL.Image.open(path) as picture:
            sizes[path.name] = picture.size
    assert sizes["moved-dark.png"] == (1280, 720)
    assert sizes["moved-light@2x.png"] == (2560, 1440)
    assert len(sizes) == len(done.stdout.splitlines()) >= 20


def _run(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A line of the shell, in which DIGITLAB is the program."""
    line = command.replace("DIGITLAB", f"{sys.executable} -P -m digitlab")
    everything = {**os.environ, **environment}
    return subprocess.run(
        ["bash", "-c", line], env=everything, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_stream_that_is_closed_is_nobody_to_talk_to_and_no_fault(closed, own_data_folder):
    options = "mlp14 --digits 64 --epochs 1 --threads 1"
    done = _run(f"DIGITLAB networks {closed} && DIGITLAB train {options} {closed}")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    assert (own_data_folder / "networks" / "mlp14.safetensors").exists()


@pytest.mark.slow
def test_no_result_is_lost_to_a_terminal_that_does_not_know_a_sign():
    ascii_only = {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = _run("DIGITLAB evaluate --network mlp --digits 20", **ascii_only)
    assert done.returncode == 0, done.stderr
    assert "\\xb1" in done.stdout


@pytest.mark.skipif(os.name != "posix", reason="signals are another matter on Windows")
@pytest.mark.parametrize("imported", ["digitlab.cli", "numpy", "digitlab.commands.networks"])
def test_an_interrupt_while_digitlab_is_still_being_imported_is_one_line(imported):
    script = (
        "import os, runpy, signal, sys\n"
        "class Interrupts:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {imported!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupts())\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "sys.argv = ['digitlab', 'networks']\n"
        "runpy.run_module('digitlab', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "digitlab: stopped\n")


@pytest.mark.parametrize("chosen", ["", "7"])
def test_torchs_threads_soon_sleep_while_they_wait_unless_the_environment_says_otherwise(chosen: str) -> None:
    code = "import os, digitlab; print(os.environ['GOMP_SPINCOUNT'])"
    environment = {name: value for name, value in os.environ.items() if name != "GOMP_SPINCOUNT"}
    environment |= {"GOMP_SPINCOUNT": chosen} if chosen else {}
    said = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert said == (chosen or "3000") + "\n"
