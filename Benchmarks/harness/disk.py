"""What the disk itself can do, so that rates of durable writes can be judged."""

import os
import pathlib
import time


def syncs_per_second(folder: pathlib.Path, seconds: float = 1.0) -> float:
    """How often one thread can overwrite 4 KiB and wait until they are durable."""
    path = folder / "syncs"
    file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        os.pwrite(file, b"0" * 4096 * 64, 0)
        os.fsync(file)
        done, begin = 0, time.perf_counter()
        while (elapsed := time.perf_counter() - begin) < seconds:
            os.pwrite(file, b"1" * 4096, done % 64 * 4096)
            os.fdatasync(file)
            done += 1
        return done / elapsed
    finally:
        os.close(file)
        path.unlink()


def forget(*paths: pathlib.Path) -> int:
    """Asks the system to drop these files from its memory, so that a start after it is a cold one."""
    count = 0
    for path in paths:
        files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else []
        for file in files:
            try:
                handle = os.open(file, os.O_RDONLY)
            except OSError:
                continue
            try:
                os.fdatasync(handle)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                count += 1
            finally:
                os.close(handle)
    return count
