"""Where things lie. Environment variables win, so that another build can be measured."""

import os
import pathlib
import shutil
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def binary() -> pathlib.Path:
    """The release binary; INSEK_BINARY names another one."""
    return pathlib.Path(os.environ.get("INSEK_BINARY", ROOT / ".build/release/insek"))


def samples() -> pathlib.Path:
    """The committed sample files of an invented district."""
    return pathlib.Path(os.environ.get("INSEK_SAMPLES", ROOT / "Samples"))


def scratch(purpose: str) -> pathlib.Path:
    """A fresh folder on the project's own disk: /tmp may be memory, where a sync costs nothing."""
    base = ROOT / ".bench"
    base.mkdir(exist_ok=True)
    return pathlib.Path(tempfile.mkdtemp(prefix=f"{purpose}-", dir=base))


def remove(folder: pathlib.Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
