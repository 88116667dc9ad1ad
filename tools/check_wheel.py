"""Check what is shipped: build the sdist and from it the wheel, compare it with the checkout, run it on the seeds."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent


def files_below(folder: Path) -> set[Path]:
    """The files of one folder of the checkout, relative to its root, without caches and hidden files."""
    paths = (path.relative_to(ROOT) for path in folder.rglob("*") if path.is_file())
    return {path for path in paths if not any(part.startswith((".", "__pycache__")) for part in path.parts)}


def run(*command: str, cwd: Path, **environment: str) -> str:
    """What a command prints; ends this program with all of it if the command fails."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{done.stdout}\nfailed with status {done.returncode}: {' '.join(command)}")
    return done.stdout


def main() -> None:
    """Build, look inside, and run; ends with a message and status 1 at the first thing that is wrong."""
    if python := sorted(path for path in files_below(ROOT / "claims") if path.suffix == ".py"):
        sys.exit(f"claims/ is data, but holds Python: {', '.join(map(str, python))}")

    with TemporaryDirectory() as name:
        scratch = Path(name)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(scratch), str(ROOT), cwd=scratch)
        (wheel,) = scratch.glob("*.whl")
        unpacked = scratch / "unpacked"
        with ZipFile(wheel) as archive:
            archive.extractall(unpacked)
            shipped = {Path(entry) for entry in archive.namelist() if ".dist-info/" not in entry}

        expected = files_below(ROOT / "factcheck") | {"factcheck" / path for path in files_below(ROOT / "claims")}
        if shipped != expected:
            missing, extra = sorted(map(str, expected - shipped)), sorted(map(str, shipped - expected))
            sys.exit(f"{wheel.name} and the checkout differ\n  missing: {missing}\n  not expected: {extra}")

        path = {"PYTHONPATH": str(unpacked)}
        home = run(sys.executable, "-c", "import factcheck; print(factcheck.__file__)", cwd=scratch, **path)
        if unpacked not in Path(home).parents:
            sys.exit(f"meant to run the wheel, got {home}")
        run(
            sys.executable, "-m", "factcheck", "compare", str(ROOT / "seeds"), "--fail-on", "never", cwd=scratch, **path
        )

    print(f"{wheel.name}: {len(shipped)} files, as in the checkout, and it runs on the seeds")


if __name__ == "__main__":
    main()
