"""Traces what a draft says outside of its figures: each number stands beside a citation, in page, PDF and Word alike."""
import re
import subprocess
import zipfile
from collections import Counter
from html.parser import HTMLParser
from xml.etree import ElementTree

from shown_numbers import NUMBER, numbers

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# A mark at the beginning of a line belongs to the list of sources.
MARKED = re.compile(r"([\d.,]*\d)(?:\s+(?:Einwohner|Personen|Haushalte|Gebäude|km²|km|%)(?:\s+je\s+km²)?)?[^\S\n]*\[(\d+)\]")
# Parts that are the list of sources themselves.
LISTS = {"quellen", "werke"}


class Draft(HTMLParser):
    """A draft's page by its headings: what is said below each, what is cited there, and where each figure's mark leads."""

    VOID = {"meta", "link", "input", "br", "img", "hr", "path", "rect", "line", "circle", "polygon", "use"}

    def __init__(self, html):
        super().__init__()
        self.stack, self.parts, self.figures = [], [{"id": "", "texts": [], "citations": []}], []
        self.texts, self.drawn, self.heads, self.sources, self.works = [], [], [], {}, []
        self.counts = Counter()
        self.figure = None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in self.VOID:
            self.stack.append((tag, values))
        self.counts[tag] += 1
        if tag in ("h1", "h2", "h3", "h4"):
            self.parts.append({"id": values.get("id", ""), "texts": [], "citations": []})
        if tag == "data":
            self.figure = {**values, "text": "", "mark": None}
            self.figures.append(self.figure)
        elif tag == "a" and self.within("sup") and self.figure:
            self.figure["mark"] = values["href"].removeprefix("#")
        elif tag not in ("sup", "a"):
            self.figure = None
        if tag == "li" and self.parts[-1]["id"] == "werke":
            self.works.append("")

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop()[0] != tag:
            pass

    def within(self, tag):
        return any(name == tag for name, _ in self.stack)

    def handle_data(self, text):
        if not text.strip() or self.within("head") or self.within("script") or self.within("style"):
            return
        if self.within("svg"):
            self.drawn.append(text)
            return
        if self.within("sup"):
            return
        self.texts.append(text)
        if self.within("thead"):
            self.heads.append(text)
        for tag, values in self.stack:
            if tag == "li" and (values.get("id") or "").startswith("quelle-"):
                self.sources[values["id"]] = self.sources.get(values["id"], "") + text
        if self.works and self.within("li") and self.parts[-1]["id"] == "werke":
            self.works[-1] += text
        if self.within("data"):
            self.figure["text"] += text
        elif any(values.get("class") == "insek-citation" for _, values in self.stack):
            self.parts[-1]["citations"].append(text)
        elif not self.within("time"):
            self.parts[-1]["texts"].append(text)

    @property
    def citations(self):
        return {text.strip().removeprefix("(").removesuffix(")") for part in self.parts for text in part["citations"]}

    @property
    def numbers(self):
        """All that is written outside of drawings, in reading order, without the marks of sources."""
        return [found for text in self.texts for found in NUMBER.findall(text)]

    @property
    def marked(self):
        """The figures in reading order, each with the number of its source."""
        return [(NUMBER.findall(figure["text"])[0], figure["mark"].removeprefix("quelle-")) for figure in self.figures]

    def untraced(self, allowed):
        """Numbers that are no figure, date or name and stand below a heading that cites nothing."""
        return [
            (found, text) for part in self.parts if part["id"] not in LISTS and not part["citations"]
            for text in part["texts"] for found in numbers(text, allowed)]

    def unlisted(self):
        """Citations whose work is not found by its words in the list of works."""
        def heads(citation):
            words = citation.split(",")
            return [",".join(words[:count]) for count in range(1, len(words) + 1)]
        return [
            citation for citation in sorted(self.citations)
            if not any(head in work for work in self.works for head in heads(citation))]

    def furniture(self):
        """What a PDF counts by itself: tables, pictures and the ten steps."""
        counted = Counter()
        for count in (self.counts["table"], self.counts["figure"], 10):
            counted.update(str(number) for number in range(1, count + 1))
        return counted


def word_parts(path):
    """A Word file by its headings: [(heading, [paragraphs])]."""
    with zipfile.ZipFile(path) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
    parts = [("", [])]
    for paragraph in body.iter(f"{WORD}p"):
        style = paragraph.find(f".//{WORD}pStyle")
        text = "".join(part.text or "" for part in paragraph.iter(f"{WORD}t"))
        if style is not None and style.get(f"{WORD}val", "").startswith("Heading"):
            parts.append((text, []))
        parts[-1][1].append(text)
    return parts


def word_numbers(path):
    """All numbers of a Word file in reading order, without the marks of sources."""
    text = "\n".join(line for _, lines in word_parts(path) for line in lines)
    return NUMBER.findall(re.sub(r"\[\d+\]", "", text)), MARKED.findall(text)


def pdf_numbers(path):
    # Not "-layout", which puts some raised marks on a line of their own.
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout
    plain = re.sub(r"Seite \d+ von \d+|\[\d+\]", "", text)
    return Counter(NUMBER.findall(plain)), Counter(MARKED.findall(text))


def untraced_in_paper(path, shown, dates, cited, allowed):
    """Numbers of a paper that are no figure, no day of the draft, no reference within the paper, and are not cited."""
    loose = []
    for heading, lines in word_parts(path):
        if heading == "Quellen" or any(f"({work}" in line for line in lines for work in cited):
            continue
        for line in lines:
            plain = re.sub(r"Beschlusspunkt [1-6]\b|\[\d+\]", "", line)
            loose += [(found, line) for found in numbers(plain, allowed) if found not in dates and found not in shown]
    return loose
