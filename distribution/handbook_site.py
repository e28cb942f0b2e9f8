"""What the handbook's site has beside the handbook's own pages; mkdocs calls these functions while it builds.

The pictures of ``digitlab screenshots`` and the icon stay where they lie; the page about the Python interface is made of its docstrings.
"""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

_RESOURCES = Path(__file__).parents[1] / "resources"
_REFERENCE = "# Python reference\n\n[From Python](python.md) shows all of this by examples.\n\n::: digitlab.api\n"


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the pictures, the icon, and the page that is made of docstrings."""
    pictures = [*_RESOURCES.glob("screenshots/*"), _RESOURCES / "icons" / "app.svg"]
    for path in pictures:
        name = f"screenshots/{path.name}" if path.parent.name == "screenshots" else path.name
        files.append(File.generated(config, name, abs_src_path=str(path)))
    files.append(File.generated(config, "api.md", content=_REFERENCE))
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    """Let links to pictures lead to where the site has them, below the pages and not beside them."""
    return markdown.replace("](../screenshots/", "](screenshots/")


def on_page_content(html: str, *, page: Page, **_: object) -> str:
    """Leave Sphinx's roles out of docstrings, which Markdown does not know."""
    return re.sub(r":\w+:(?=<code>)", "", html) if page.file.src_uri == "api.md" else html


def on_post_page(output: str, *, page: Page, **_: object) -> str:
    """Refuse a page that a browser needs anything else for than this site.

    Raises:
        PluginError: It loads from elsewhere.
    """
    if found := re.search(r'<(?:script|link|img|iframe)[^>]*\b(?:src|href)="?(?:https?:)?//[^>]*>', output):
        raise PluginError(
            f"{page.file.src_uri} loads {found[0]}: a site for a class room without a network has to have it itself"
        )
    return output
