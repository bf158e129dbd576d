"""Reads a Word file without Word: what its XML says about styles, tables and pictures."""
import dataclasses
import re
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@dataclasses.dataclass
class Paper:
    text: str
    styles: list[str]
    tables: int
    # Tables that say which row is their head.
    head_rows: int
    # Alternative texts of the pictures.
    alternatives: list[str]
    foot: str
    language: str


def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        feet = [archive.read(name) for name in archive.namelist() if re.match(r"word/footer\d*\.xml", name)]
        styles = archive.read("word/styles.xml").decode("utf-8")
    tables = list(body.iter(f"{W}tbl"))
    return Paper(
        text=texts(body), styles=[style.get(f"{W}val") for style in body.iter(f"{W}pStyle")], tables=len(tables),
        head_rows=sum(1 for table in tables if table.find(f".//{W}tblHeader") is not None),
        alternatives=[drawing.get("descr", "") for drawing in body.iter(f"{DRAWING}docPr")],
        foot=texts(ElementTree.fromstring(feet[0])),
        language=re.search(r'<w:lang [^>]*w:val="([^"]+)"', styles)[1])


def texts(element):
    return "\n".join(
        "".join(text.text or "" for text in paragraph.iter(f"{W}t")) for paragraph in element.iter(f"{W}p"))
