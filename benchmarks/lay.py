"""Lays labels beside the articles that they are of, so that the scorer can read them: `python -m benchmarks.lay`.

The labels in `benchmarks/unlabelled` tell where in an article the deciding words stand, and hold none of its words.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path


def lay(labels: Path, articles: Path, into: Path) -> int:
    """Copies every labelled folder of `articles` into a folder of the same name, with its labels as `gold.json`.

    Returns:
        How many folders were laid out.

    Raises:
        FileNotFoundError: a folder or an article that the labels are of is not there.
    """
    files = sorted(labels.glob("*.json"))
    for file in files:
        folder = into / file.stem
        folder.mkdir(parents=True, exist_ok=True)
        for name in json.loads(file.read_text(encoding="utf-8"))["articles"]:
            shutil.copyfile(articles / file.stem / name, folder / name)
        shutil.copyfile(file, folder / "gold.json")
    return len(files)


def main() -> int:
    """Lay out, and tell how many."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lay", description=__doc__)
    parser.add_argument("labels", type=Path, help="benchmarks/unlabelled/read or …/unread")
    parser.add_argument("articles", type=Path, help="the folder of the folders that the labels are of")
    parser.add_argument("into", type=Path, help="a new folder")
    given = parser.parse_args()
    try:
        laid = lay(given.labels, given.articles, given.into)
    except OSError as error:
        sys.exit(f"benchmarks.lay: {error}")
    print(f"{laid} folders in {given.into}: `score.py clusters {given.into}`")
    return 0


if __name__ == "__main__":
    sys.exit(main())
