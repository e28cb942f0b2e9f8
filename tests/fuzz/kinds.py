"""The kinds of files that digitlab reads, each with whole examples and all that the program makes of one."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import numpy as np
import PIL.Image
from mutations import Damage, damaged_bytes, json_file, json_lines, onnx_file, safetensors_file, toml_header

from digitlab import shipped
from digitlab.data_folder import data_folder


@dataclass(frozen=True)
class Kind:
    """One kind of file.

    Attributes:
        place: Where the file lies in the data folder.
        examples: Whole files, as digitlab or the user's other programs write them.
        damage: Makes other files of them.
        use: All that the program makes of the file; a refusal is one of ``refusals``, everything else is a fault.
        refusals: How the reader says that it cannot be used.
        names_file: Whether the refusal has to name the file; readers of a text or of bytes do not know it.
        cost: How many files of other kinds take as long as one of these: there are so many fewer.
    """

    place: str
    examples: Callable[[], list[bytes]]
    damage: Damage
    use: Callable[[Path], object]
    refusals: tuple[type[Exception], ...] = (ValueError, OSError)
    names_file: bool = False
    cost: int = 1


def _networks() -> list[bytes]:
    shipping = [(shipped.weights() / name).read_bytes() for name in ("mlp.safetensors", "cnn_pooled.safetensors")]
    return [*shipping, _in_colour()]


@cache
def _in_colour() -> bytes:
    """A network that learned from pictures in colour."""
    from digitlab.networks import weights
    from digitlab.networks.architectures import MLPConfig, build, config_to_dict, size_of
    from digitlab.networks.card import Card

    config, path = MLPConfig(14, (8,), field_channels=3), data_folder() / "example.safetensors"
    size = size_of(config)
    card = Card("own", config_to_dict(config), size.parameters, size.multiplications)
    weights.save(path, build(config), card)
    content = path.read_bytes()
    path.unlink()
    return content


def _use_network(path: Path) -> None:
    import torch

    from digitlab.networks import weights
    from digitlab.networks.card import read_card
    from digitlab.networks.library import list_networks

    read_card(path)  # else the list leaves it out
    library = list_networks()
    assert {"mlp", "own"} <= set(library.entries)
    for card in (library.entries["own"].card, *(entry.card for entry in library.entries.values())):
        assert card.family
        assert card.multiplications >= 0
    network, _ = weights.load(path)
    with torch.no_grad():
        assert torch.isfinite(network(torch.zeros(1, 1, 28, 28))).all()


def _generators() -> list[bytes]:
    folder = shipped.weights() / "generators"
    return [(folder / f"{name}.safetensors").read_bytes() for name in ("flow", "flow_dense", "vae")]


def _use_generator(path: Path) -> None:
    from digitlab.networks import generation, latent_plane
    from digitlab.networks.flow import Flow
    from digitlab.networks.library import list_networks

    generator = generation.load_generator(str(path))
    assert list_networks().generators["own"].in_a_line
    if isinstance(generator, Flow):
        (*_, last) = generation.flowing(generator, [3], steps=1, noise=generation.noise(0, 1))
        assert np.isfinite(last.shown).all()
    else:
        assert np.isfinite(latent_plane.decoded(generator, np.zeros((1, 2), np.float32), [3])).all()


@cache
def _onnx_files() -> list[bytes]:
    """A network with a way around a convolution, as an older and a newer exporter write it."""
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    shapes = {"k": (4, 1, 3, 3), "b": (4,), "l": (4, 4, 3, 3), "w": (10, 784), "c": (10,)}
    numbers = [
        numpy_helper.from_array(rng.normal(0, 0.1, shape).astype(np.float32), name) for name, shape in shapes.items()
    ]
    norm = [helper.make_node("BatchNormalization", ["a", "b", "b", "b", "v"], ["n"])]
    numbers += [numpy_helper.from_array(np.ones(4, np.float32), "v"), numpy_helper.from_array(np.array([2, 784]), "s")]
    nodes = [
        helper.make_node("Conv", ["x", "k", "b"], ["a"], pads=[1, 1, 1, 1]),
        *norm,
        helper.make_node("Relu", ["n"], ["r"]),
        helper.make_node("Conv", ["r", "l"], ["d"], pads=[1, 1, 1, 1], kernel_shape=[3, 3]),
        helper.make_node("Add", ["d", "r"], ["e"]),
        helper.make_node("MaxPool", ["e"], ["p"], kernel_shape=[2, 2], strides=[2, 2]),
    ]
    shape = [
        helper.make_node("Shape", ["p"], ["t"]),
        helper.make_node("Constant", [], ["i"], value=numpy_helper.from_array(np.array([0]))),
        helper.make_node("Gather", ["t", "i"], ["u"]),
        helper.make_node("Constant", [], ["j"], value=numpy_helper.from_array(np.array([-1]))),
        helper.make_node("Concat", ["u", "j"], ["o"], axis=0),
        helper.make_node("Reshape", ["p", "o"], ["f"]),
    ]
    ends = [helper.make_node("Gemm", ["f", "w", "c"], ["g"], transB=1), helper.make_node("Softmax", ["g"], ["y"])]
    made = []
    for batch, flat in ((2, [helper.make_node("Reshape", ["p", "s"], ["f"])]), ("n", shape)):
        value = helper.make_tensor_value_info
        inputs, outputs = (
            [value("x", TensorProto.FLOAT, [batch, 1, 28, 28])],
            [value("y", TensorProto.FLOAT, [batch, 10])],
        )
        graph = helper.make_graph([*nodes, *flat, *ends], "net", inputs, outputs, numbers)
        made.append(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)]).SerializeToString())
    return made


def _use_foreign(path: Path) -> None:
    """Read it, as ``digitlab import`` does, and let it be opened."""
    from digitlab.networks.activations import OpenedNetwork
    from digitlab.networks.importing import read_network

    network, card = read_network(path)
    assert card.family
    opened = OpenedNetwork(network).activations(np.zeros((28, 28), np.float32))
    assert len(opened.logits) == 10


def _imported() -> list[bytes]:
    """The same as weights files with a card."""
    from digitlab.networks import weights
    from digitlab.networks.importing import read_network

    path, made = data_folder() / "example.onnx", []
    path.parent.mkdir(parents=True, exist_ok=True)
    for content in _onnx_files():
        path.write_bytes(content)
        network, card = read_network(path)
        weights.save(path.with_suffix(".safetensors"), network, card)
        made.append(path.with_suffix(".safetensors").read_bytes())
    path.unlink()
    path.with_suffix(".safetensors").unlink()
    return made


def _plain_weights() -> list[bytes]:
    """LeNet-5's, which has few numbers, so that thousands of files can be made of them."""
    import safetensors
    import safetensors.torch
    import torch

    shapes = {"conv1": (6, 1, 5, 5), "conv2": (16, 6, 5, 5), "fc1": (120, 400), "fc2": (84, 120), "fc3": (10, 84)}
    tensors = {f"{name}.weight": torch.zeros(shape) for name, shape in shapes.items()}
    tensors |= {f"{name}.bias": torch.zeros(shape[0]) for name, shape in shapes.items()}
    return [safetensors.torch.save(tensors, {"format": '"pt"'})]


@cache
def _files_of_run() -> dict[str, bytes]:
    """The files of a short training, by their paths in its folder."""
    from digitlab.cli import main

    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["train", "mlp", "--digits", "96", "--epochs", "1", "--threads", "1", "--json"]) == 0
    (folder,) = (data_folder() / "runs").iterdir()
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    shutil.rmtree(folder)
    return files


def _of_run(suffix: str) -> Callable[[], list[bytes]]:
    """Lays the run down, and returns the last of its files whose path has this ending."""

    def examples() -> list[bytes]:
        for name, content in _files_of_run().items():
            path = data_folder() / "runs" / "r" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return [
            _files_of_run()[max(name for name in _files_of_run() if name.endswith(suffix) and "epoch-" not in name)]
        ]

    return examples


def _use_run(_: Path) -> None:
    """List all runs, and make of each what the pages show."""
    from digitlab.gui.tabs.train.watch.run_state import run_state
    from digitlab.training.runs import read_events
    from digitlab.training.summaries import list_runs

    runs = list_runs()
    assert len(runs.summaries) + len(runs.faults) == 1
    if runs.faults:
        raise ValueError(runs.faults[0])
    run = runs.summaries[0].run
    state = run_state(run.name, run.config, read_events(run))
    assert 0 <= state.share <= 1
    assert 0 <= state.epoch <= max(state.epochs, 0)
    assert state.seconds_left >= 0


def _event_lines() -> list[bytes]:
    from digitlab.measure.events import Advanced, Begun, Failed, Measured, Written, to_line
    from digitlab.measure.registry import measurement

    sweep = json.loads(_measured()[0])["result"]
    from digitlab import records

    result = Measured(records.from_dict(measurement("sweep").result, sweep))
    measuring = (
        Begun("it is measured", 3),
        Advanced(2),
        Written("x.onnx", "It was checked."),
        Failed("no memory"),
        result,
    )
    return [*_files_of_run()["events.jsonl"].splitlines(), *(to_line(event).encode() for event in measuring)]


def _use_event_line(path: Path) -> None:
    from digitlab.event_lines import ProtocolError
    from digitlab.measure import events as measuring
    from digitlab.training import events as training

    line = path.read_bytes().decode("utf-8", "replace")
    try:
        training.to_line(training.from_line(line))
    except ProtocolError:
        measuring.to_line(measuring.from_line(line))


def _use_state(path: Path) -> None:
    import torch

    from digitlab.training.distributed import World
    from digitlab.training.learner import Learner
    from digitlab.training.runs import find_run

    Learner(find_run("last").config, torch.device("cpu"), World()).restore(path.read_bytes())


def _recipes() -> list[bytes]:
    from digitlab.training.recipe import TrainConfig
    from digitlab.training.recipes import save_recipe

    return [save_recipe("own", TrainConfig("mlp", epochs=3)).read_bytes()]


def _use_recipe(_: Path) -> None:
    from digitlab.training.recipes import recipe_names, settings_of

    assert "own" in recipe_names()
    settings_of("own")


def _use_settings(path: Path) -> None:
    from digitlab.gui.shell.settings import Settings, read_settings, write_settings

    content = path.read_bytes()
    settings, notice = read_settings(path)
    if notice:
        assert settings == Settings()
        assert not path.exists()
        (aside,) = path.parent.glob("settings-*.json")
        assert aside.name in notice
        assert aside.read_bytes() == content
        aside.unlink()
    write_settings(path, settings)
    assert read_settings(path) == (settings, "")


def _stroke(*points: tuple[float, float]):
    from digitlab.ink.stroke import Stroke

    return Stroke.through(points)


def _journals() -> list[bytes]:
    from digitlab.ink.stroke import Drawing
    from digitlab.ink.written import to_values

    strokes = tuple(_stroke(*points) for points in ([(4, 4), (20, 6), (9, 24)], [(8, 12), (16, 12)]))
    bitmap = np.zeros((28, 28), np.float32)
    bitmap[10:18, 12:14] = 1
    return [json.dumps(to_values(drawing)).encode() for drawing in (Drawing(strokes), Drawing(strokes, bitmap))]


def _sheet_journals() -> list[bytes]:
    from digitlab.ink.stroke import SHEET_SHAPE, Drawing
    from digitlab.ink.written import to_values

    height, width = SHEET_SHAPE
    strokes = (_stroke((4, 4), (width - 6, 6), (9, height - 4)), _stroke((8, 12), (16, 12)))
    bitmap = np.zeros(SHEET_SHAPE, np.float32)
    return [json.dumps(to_values(Drawing(strokes, each, SHEET_SHAPE))).encode() for each in (None, bitmap)]


def _use_journal(path: Path) -> None:
    from digitlab.ink.stroke import FIELD_SHAPE, SHEET_SHAPE

    name = path.name.partition("-")[0]
    _find_lost(path, name, SHEET_SHAPE if name == "sheet" else FIELD_SHAPE)


def _find_lost(path: Path, name: str, paper: tuple[int, int]) -> None:
    from digitlab.gui.shell.journal import Journal
    from digitlab.ink.raster import render

    journal = Journal(path.parent, name, paper)
    if drawing := journal.find_lost():
        field = render(drawing)
        assert field.shape == paper
        assert np.isfinite(field).all()
    assert all(path.stem in fault for fault in journal.faults)
    journal.close()
    for left in path.parent.glob(f"*{name}-*"):
        left.unlink()


def _lessons() -> list[bytes]:
    return [path.read_bytes() for path in sorted((shipped.resources() / "lessons").glob("[0-9]*.md"))]


def _few_lessons() -> list[bytes]:
    """Some of them: what it costs to open one in the window is paid for each, and all are opened by tests of the lecture."""
    return _lessons()[::8]


def _old_lessons() -> list[bytes]:
    folder = Path(__file__).parents[1] / "gui" / "tabs" / "lecture" / "old_form"
    return [path.read_bytes() for path in sorted(folder.glob("*.md"))]


@cache
def _window():
    """The real window, opened once in a process."""
    from PySide6.QtCore import QEventLoop

    from digitlab.gui.app import build

    application, window = build(["--theme", "light"])
    window.show()
    while window.session.analysis is None:  # torch is imported, which takes memory
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return application, window


def _use_lesson(path: Path) -> None:
    from digitlab.gui.tabs.lecture.course import read_own
    from digitlab.gui.tabs.lecture.lesson_window import LessonWindow

    read_own(path, _window()[1].findChild(LessonWindow).known())


def _open_lesson(path: Path) -> None:
    """Drop it on the window, and look."""
    from PySide6.QtCore import QMimeData, QUrl

    application, window = _window()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    window.notice.show_notice("")
    assert window.lecture.open_dropped(mime)
    application.processEvents()
    if notice := window.notice.text():
        assert path.name in notice


def _sessions() -> list[bytes]:
    """Two sessions, with something of all that can be set."""
    from digitlab.gui.shell.session_file import ChosenNetwork, SessionFile, to_bytes

    drawing, sheet = (json.loads(examples()[0]) for examples in (_journals, _sheet_journals))
    edits = [{"layer": "conv 1", "unit": 3}, {"layer": "conv 1", "unit": 1, "index": 4, "value": 0.5}]
    scene = {
        "page": "inside/surgery",
        "drawing": drawing,
        "truth": 7,
        "pose": {"dx": 3.0, "dy": -1.5, "angle_deg": 30.0, "scale": 1.2},
        "paper": {"kind": "fog", "level": 0.4},
        "cleaned_first": True,
        "turns_within_deg": 45.0,
        "focus": {"slot": 2, "layer": "conv 1", "unit": 4, "cell": [3, 4]},
        "edits": [{"network": "cnn_pooled", "edits": edits}],
        "bench": {"preset": "stride_3", "stride": [2, 1], "step": 2, "pooling": {"right": 2}},
        "sheet": sheet,
    }
    networks = (ChosenNetwork("left", "mlp", "0" * 64, 0), ChosenNetwork("right", "gone"))
    digit = {
        "page": "convolution/sheet",
        "digit": 12,
        "pose": {"dx": 1.0},
        "bench": {"image": [[[1.0, 2.0], [3.0, 4.0]]]},
    }
    pages = {
        "robustness/calibration": {"step": 3},
        "robustness/equivariance": {"settings": {"stride": 2, "kernel": "learned", "number": 3}, "looked_at": [0, 1]},
        "train/training_digits": {"label": 4, "first": 500},
        "train/set_up": {
            "settings": {"network": "", "seed": 3},
            "recipe": "",
            "rival": "mlp",
            "layers": [{"units": 3}],
        },
        "inside/digit_map": {"digits": 300, "method": "lda", "layers": ["", "conv 1", ""]},
        "inside/learning_step": {
            "start": "as it is",
            "rate": 0.1,
            "count": 10,
            "position": 3,
            "index": 7,
            "hertz": 4.0,
        },
        "inside/answer": {"method": "occlusion", "label": 3},
    }
    files = (
        SessionFile(2, networks=networks, scene=scene, pages=pages),
        SessionFile(1, source="test digit 12", scene=digit),
    )
    return [*map(to_bytes, files)]


def _use_session(path: Path) -> None:
    from digitlab.gui.shell.session_file import missed, read_session

    missed(read_session(path), _window()[1].session.library)


def _open_session(path: Path) -> None:
    """Open it in the window, and look."""
    application, window = _window()
    window.notice.show_notice("")
    window.document.ask_no_more()
    window.document.open(path)
    application.processEvents()
    if window.document.path is None:
        assert path.name in window.notice.text()
    window.document.begin_anew()


def _use_session_journal(path: Path) -> None:
    from digitlab.gui.shell.journal import SessionJournal

    journal = SessionJournal(path.parent)
    journal.find_lost()
    assert all(path.stem in fault for fault in journal.faults)
    journal.close()
    for left in path.parent.glob("*session-*"):
        left.unlink()


def _benches() -> list[bytes]:
    from digitlab.gui.tabs.convolution.state import BenchState, to_json

    return [to_json(BenchState()).encode()]


def _use_bench(path: Path) -> None:
    from digitlab.gui.tabs.convolution.state import read

    read(path).trace(np.zeros((28, 28), np.float32))


def _progresses() -> list[bytes]:
    from digitlab.gui.tabs.lecture.progress import Progress, write_progress

    path = data_folder() / "lecture.json"
    progress = Progress(done=("stride", "padding"), opened=("/home/x/own.md",), course="90 minutes")
    progress = progress.with_attempt("stride", "−9", right=False, shown=True, when=datetime(2026, 1, 2, 3, 4))
    write_progress(path, progress)
    return [path.read_bytes()]


def _use_progress(path: Path) -> None:
    from digitlab.gui.tabs.lecture.progress import Progress, read_progress

    progress, notice = read_progress(path)
    if notice:
        assert progress == Progress()
        (aside,) = path.parent.glob("lecture-*.json")
        assert aside.name in notice
        aside.unlink()


def _handwritings() -> list[bytes]:
    from digitlab.data.written_digit import to_line, written_now
    from digitlab.ink.stroke import Drawing

    drawing = Drawing((_stroke((4, 4), (20, 6), (9, 24)),))
    return [b"".join(to_line(written_now(meant, drawing, "Monday")) for meant in (7, 1, "ä"))]


def _use_handwriting(path: Path) -> None:
    from digitlab.data import handwriting
    from digitlab.data.classes import DIGITS, alphabet, check_name

    written = handwriting.read()
    assert all(check_name(digit.name) for digit in written.digits)
    for classes in (DIGITS, alphabet("a ä")):
        drawn = written.of(classes).drawn()
        assert np.isfinite(drawn.images).all()
        assert drawn.labels.max(initial=0) < len(classes)
    assert all(path.name in fault for fault in written.faults)


def _pictures() -> list[bytes]:
    paper = np.full((40, 30), 250, np.uint8)
    paper[8:30, 12:16] = np.linspace(20, 90, 88).reshape(22, 4)
    found = []
    for name in ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP", "PPM"):
        buffer = io.BytesIO()
        PIL.Image.fromarray(paper).save(buffer, name)
        found.append(buffer.getvalue())
    return found


def _use_picture(path: Path) -> None:
    from digitlab.data.images import (
        image_from_bytes,
        read_colour_image,
        read_colours,
        read_image,
        read_sheet_image,
    )

    in_colour = read_colour_image(path)
    assert in_colour.shape == (3, 28, 28)
    assert in_colour.min() >= 0
    assert in_colour.max() <= 1
    field = read_image(path)
    assert field.shape == (28, 28)
    assert field.min() >= 0
    assert field.max() <= 1
    assert np.array_equal(image_from_bytes(path.read_bytes(), "pasted"), field)
    read_sheet_image(path, 200)
    colours = read_colours(path, 64)
    assert len(colours) == 3
    assert max(colours.shape) <= 64
    assert ((colours >= 0) & (colours <= 255)).all()


def _idx_files() -> list[bytes]:
    import gzip

    content = bytes([0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5]) + bytes(range(60))
    return [content, gzip.compress(content, mtime=0)]


def _use_idx(path: Path) -> None:
    from digitlab.data.idx import read_idx

    read_idx(path)
    read_idx(path, 3)


def _measured() -> list[bytes]:
    return [
        min((shipped.resources() / "measured").glob("sweep-*.json"), key=lambda path: path.stat().st_size).read_bytes()
    ]


def _use_measured(path: Path) -> None:
    from digitlab.measure.store import read_result
    from digitlab.measure.sweep import Sweep

    read_result(path, "sweep", Sweep)


def _edits() -> list[bytes]:
    from digitlab.networks import edits as networks
    from digitlab.networks.edits import Edits, to_json, with_bias, with_units_off, with_weights

    edits: Edits = with_units_off((), "conv1", {0, 3})
    for edit in (networks.Pruned("", 0.3), networks.WeightNoise("conv1", 0.1, 5), networks.Temperature(2.0)):
        edits = networks.with_edit(edits, edit)
    return [to_json(with_bias(with_weights(edits, "conv1", 1, {0: 0.5, 3: -1.0}), "conv1", 2, 0.25)).encode()]


def _use_edits(path: Path) -> None:
    from digitlab.networks.edits import read

    read(path)


def _use_lock(path: Path) -> None:
    from digitlab.lock import holder_here, is_locked, only_writer

    assert not is_locked(path.parent)
    assert holder_here(path.parent) is None
    with only_writer(path.parent):
        assert is_locked(path.parent)
        assert holder_here(path.parent) == os.getpid()


def _tables() -> list[bytes]:
    return [
        b"file,label\na.png,3\nb.png,4\n",
        b"a.png,3\n",
        b"file,digit\nb.png,7\n",
        "a.png,ä\nb.png,two strokes\n".encode(),
    ]


def _use_table(path: Path) -> None:
    from digitlab.data.folders import read_folder

    if not (path.parent / "a.png").exists():
        for name in ("a.png", "b.png"):
            (path.parent / name).write_bytes(_pictures()[0])
    read_folder(path.parent)
    read_folder(path.parent, in_colour=True)


def _class_names() -> list[bytes]:
    return [b"left\nright\nneither\n", "ä\nö\n".encode(), "\n".join(map(str, range(40))).encode()]


def _use_class_names(path: Path) -> None:
    from digitlab.data.folders import IMAGES, LABELS, read_folder
    from digitlab.data.idx import idx_bytes

    (path.parent / IMAGES).write_bytes(idx_bytes(np.full((2, 28, 28), 200, np.uint8)))
    (path.parent / LABELS).write_bytes(idx_bytes(np.array([0, 1], np.uint8)))
    assert 2 <= len(read_folder(path.parent).classes) <= 40


def _drawn() -> list[bytes]:
    from digitlab.data.idx import idx_bytes

    return [idx_bytes(np.full((2, 28, 28), ink, np.uint8)) for ink in (1, 200)]


def _use_drawn(path: Path) -> None:
    from digitlab.data.folders import LABELS, read_folder
    from digitlab.data.idx import idx_bytes

    (path.parent / LABELS).write_bytes(idx_bytes(np.array([3, 7], np.uint8)))
    assert len(read_folder(path.parent).digits) == 2


def _commands() -> list[bytes]:
    from digitlab.training.control import SetLearningRate, SlowDown, Stop, to_line

    return [to_line(command).encode() for command in (Stop(), SetLearningRate(0.01), SlowDown(0.5))]


def _use_command(path: Path) -> None:
    from digitlab.training.control import from_line

    from_line(path.read_bytes().decode("utf-8", "replace"))


KINDS = {
    "network": Kind(
        "networks/own.safetensors", _networks, safetensors_file("digitlab"), _use_network, names_file=True, cost=2
    ),
    "generator": Kind(
        "networks/own.safetensors", _generators, safetensors_file("digitlab"), _use_generator, names_file=True, cost=2
    ),
    "onnx": Kind("own.onnx", _onnx_files, onnx_file, _use_foreign, names_file=True),
    "imported network": Kind(
        "networks/own.safetensors", _imported, safetensors_file("digitlab"), _use_network, names_file=True, cost=2
    ),
    "plain weights": Kind("own.safetensors", _plain_weights, safetensors_file("format"), _use_foreign, names_file=True),
    "run": Kind("runs/r/run.json", _of_run("run.json"), json_file, _use_run, names_file=True),
    "events": Kind("runs/r/events.jsonl", _of_run("events.jsonl"), json_lines, _use_run, names_file=True),
    "event line": Kind("line", _event_lines, json_file, _use_event_line),
    "state": Kind(
        "state.safetensors", _of_run(".safetensors"), safetensors_file("digitlab training"), _use_state, cost=2
    ),
    "recipe": Kind("recipes/own.json", _recipes, json_file, _use_recipe, names_file=True),
    "settings": Kind(
        "settings.json",
        lambda: [b'{"version": 1, "split": [440, 840], "pen_width": 2.0, "geometry": "01d9"}'],
        json_file,
        _use_settings,
    ),
    "journal": Kind("drawing-1.json", _journals, json_file, _use_journal),
    "sheet journal": Kind("sheet-1.json", _sheet_journals, json_file, _use_journal),
    "session": Kind("own.digitlab", _sessions, json_file, _use_session, names_file=True),
    "opened session": Kind("own.digitlab", _sessions, json_file, _open_session, cost=10),
    "session journal": Kind("session-1.json", _sessions, json_file, _use_session_journal),
    "lesson": Kind("own.md", _lessons, damaged_bytes, _use_lesson, names_file=True),
    "lesson header": Kind("own.md", _lessons, toml_header, _use_lesson, names_file=True),
    "old lesson": Kind("own.md", _old_lessons, damaged_bytes, _use_lesson, names_file=True),
    "opened lesson": Kind("own.md", _few_lessons, damaged_bytes, _open_lesson, cost=10),
    "bench": Kind("bench.json", _benches, json_file, _use_bench, names_file=True),
    "progress": Kind("lecture.json", _progresses, json_file, _use_progress),
    "handwriting": Kind("handwriting/digits.jsonl", _handwritings, json_lines, _use_handwriting),
    "picture": Kind("picture.png", _pictures, damaged_bytes, _use_picture, names_file=True),
    "idx": Kind("digits-idx3-ubyte", _idx_files, damaged_bytes, _use_idx, names_file=True),
    "drawn digits": Kind("drawn/train-images-idx3-ubyte", _drawn, damaged_bytes, _use_drawn),
    "class names": Kind("drawn/classes.txt", _class_names, damaged_bytes, _use_class_names, names_file=True),
    "measured": Kind("measured/sweep.json", _measured, json_file, _use_measured, names_file=True),
    "edits": Kind("edits.json", _edits, json_file, _use_edits, names_file=True),
    "lock": Kind("locked/writer.lock", lambda: [b'{"pid": 1, "host": "here"}'], json_file, _use_lock),
    "table": Kind("pictures/labels.csv", _tables, damaged_bytes, _use_table, names_file=True),
    "command": Kind("command", _commands, json_file, _use_command),
}
