"""Make the pictures of the README anew from what factcheck prints on `seeds/`: `make pictures`.

The terminal's is the report as it is printed in colour, up to the end of its first finding, set by rich's own export to
SVG; a test holds it against the report. The page's is the HTML report as Chromium shows it. Neither is touched up.
"""

import os
import re
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from benchmarks.page import FLAGS, chromium

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
TERMINAL, PAGE = PICTURES / "terminal.svg", PICTURES / "page.png"
COMMAND = ("compare", "seeds/")
ALONE = ("--isolated", "--no-decisions")  # whatever settings and decisions lie about
WIDTH = 100  # columns, as the samples in the README have
WINDOW = {"width": 1280, "height": 830}  # pixels
LARGEST = 200_000  # bytes of a picture
# rich lets the picture fetch a font from elsewhere; where it is not installed, another one does.
SVG = re.sub(r"@font-face \{\{.*?\}\}\n", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL).replace(
    "font-family: Fira Code, monospace", "font-family: Fira Code, DejaVu Sans Mono, Menlo, Consolas, monospace"
)


def factcheck(*arguments: str, **environment: str) -> str:
    """What factcheck prints; a status above 1 ends this program."""
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode > 1:
        sys.exit(f"factcheck {' '.join(arguments)} ended with status {done.returncode}")
    return done.stdout


def terminal_svg(report: str) -> str:
    """The first finding of a report, with all that stands above it, as a terminal shows it.

    Args:
        report: what `factcheck compare seeds/` prints in colour, WIDTH columns wide.
    """
    lines = Text.from_ansi(report).split("\n", allow_blank=True)
    end = next(number for number, line in enumerate(lines) if line.plain.startswith("f2 "))
    console = Console(file=StringIO(), width=WIDTH, record=True, force_terminal=True, color_system="standard")
    console.print(Text.assemble(("$ ", "dim"), f"factcheck {' '.join(COMMAND)}"))
    for line in [*lines[:end], Text("…")]:
        console.print(line, soft_wrap=True)
    return console.export_svg(
        title="factcheck", theme=DEFAULT_TERMINAL_THEME, code_format=SVG, unique_id="factcheck", clear=True
    )


def page_png(html: str) -> bytes:
    """The head of a page in a light window of WINDOW pixels, as PNG."""
    from playwright.sync_api import sync_playwright

    path = chromium()
    if path is None:
        sys.exit("no Chromium on PATH: `sudo apt-get install chromium`, or name one with CHROMIUM=/path")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(html, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        page = browser.new_page(
            viewport={"width": WINDOW["width"], "height": WINDOW["height"]},
            color_scheme="light",
            reduced_motion="reduce",
        )
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]", state="attached")
        picture = page.screenshot(type="png")
        browser.close()
    return picture


def main() -> None:
    """Write both pictures; ends with a message where one is too large for a README."""
    PICTURES.mkdir(exist_ok=True)
    report = factcheck(*COMMAND, *ALONE, FORCE_COLOR="1", COLUMNS=str(WIDTH), NO_COLOR="")
    TERMINAL.write_text(terminal_svg(report), encoding="utf-8")
    PAGE.write_bytes(page_png(factcheck(*COMMAND, *ALONE, "--format", "html")))
    for picture in (TERMINAL, PAGE):
        size = picture.stat().st_size
        print(f"{picture.relative_to(ROOT)}: {size:,} bytes")
        if size > LARGEST:
            sys.exit(f"more than {LARGEST:,}: show less of it")


if __name__ == "__main__":
    main()
