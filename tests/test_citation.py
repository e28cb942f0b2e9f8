"""How digitlab is cited: what such a file has to say, and that it is this digitlab."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import digitlab

_ROOT = Path(__file__).parent.parent


def test_the_citation_has_all_that_its_format_asks_for_and_is_of_this_version() -> None:
    text = (_ROOT / "CITATION.cff").read_text("utf-8")
    values = dict(re.findall(r'^([\w-]+):[ >-]*"?(.*?)"?$', text, re.MULTILINE))
    assert {"cff-version", "message", "title", "authors"} <= set(values)
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    said = {key: values[key] for key in ("cff-version", "type", "version", "license", "title")}
    title = f"{project['name']}: {project['description'].partition(': ')[2]}"
    assert said == {
        "cff-version": "1.2.0",
        "type": "software",
        "version": digitlab.__version__,
        "license": project["license"],
        "title": title,
    }
    assert [author["name"] for author in project["authors"]] == re.findall(r"^  - name: (.+)", text, re.MULTILINE)
