"""Turns data into PDF with Typst, one request after the other, for INSEK-Werkstatt's `Typesetter`.

Usage: typst_worker.py TEMPLATES FONTS

A frame is a length (four bytes, big end first) and that many bytes. A request holds parts, each a name and a content,
both as frames: "template" (name of a file in TEMPLATES without .typ), "data" (JSON with the ISO day "date", which becomes
the creation time, so that the same data give the same bytes), and any number of "files/NAME". The answer is "P" and
the PDF, or "E" and a message in English for the log. The worker ends when its input is closed.
"""
import datetime
import json
import pathlib
import shutil
import struct
import sys
import tempfile

import typst

STANDARDS = ["ua-1", "a-2a"]
DOCUMENTS = 500  # then end; the caller starts a fresh worker, so that memory never creeps up


def read_exactly(stream, count):
    data = stream.read(count)
    return data if len(data) == count else None


def read_frame(stream):
    head = read_exactly(stream, 4)
    return None if head is None else read_exactly(stream, struct.unpack(">I", head)[0])


def parts(request):
    position, values = 0, []
    while position < len(request):
        (length,) = struct.unpack_from(">I", request, position)
        values.append(request[position + 4:position + 4 + length])
        position += 4 + length
    return {name.decode(): content for name, content in zip(values[::2], values[1::2], strict=True)}


def typeset(request, templates, fonts, folder):
    values = parts(request)
    template = values.pop("template").decode()
    data = values.pop("data")
    day = datetime.date.fromisoformat(json.loads(data)["date"])
    timestamp = int(datetime.datetime(day.year, day.month, day.day, 12, tzinfo=datetime.timezone.utc).timestamp())
    if not template.isalnum():
        raise ValueError(f"bad template name {template!r}")
    (folder / "files").mkdir(parents=True)
    (folder / "data.json").write_bytes(data)
    for name, content in values.items():
        path = folder / name
        if path.parent != folder / "files" or path.name.startswith("."):
            raise ValueError(f"bad file name {name!r}")
        path.write_bytes(content)
    shutil.copytree(templates, folder, dirs_exist_ok=True)
    compiler = typst.Compiler(folder / f"{template}.typ", root=folder, font_paths=fonts, ignore_system_fonts=True)
    return compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=timestamp)


def main():
    templates, font_folder = map(pathlib.Path, sys.argv[1:3])
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(font_folder)])
    with tempfile.TemporaryDirectory(prefix="insek-typst-") as base:
        for number in range(DOCUMENTS):
            request = read_frame(sys.stdin.buffer)
            if request is None:
                return
            folder = pathlib.Path(base) / str(number)
            try:
                answer = b"P" + typeset(request, templates, fonts, folder)
            except typst.TypstError as error:
                answer = b"E" + "\n".join([error.message, error.diagnostic, *error.hints]).encode()
            except (KeyError, ValueError, struct.error, OSError) as error:
                answer = b"E" + f"{type(error).__name__}: {error}".encode()
            finally:
                shutil.rmtree(folder, ignore_errors=True)
            sys.stdout.buffer.write(struct.pack(">I", len(answer)) + answer)
            sys.stdout.buffer.flush()


main()
