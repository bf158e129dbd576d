"""Finds every number that a page or a PDF shows, and what stands around it."""
import re
from html.parser import HTMLParser

NUMBER = re.compile(r"\d[\d.,]*\d|\d")


class Page(HTMLParser):
    """Collects the texts of a page with the elements they stand in; script and style hold no text for readers."""

    def __init__(self, html):
        super().__init__()
        self.stack = []
        self.texts = []
        self.figures = []
        self.feed(html)

    VOID = {"meta", "link", "input", "br", "img", "hr", "path", "rect", "line", "circle", "polygon", "use"}

    def handle_starttag(self, tag, attributes):
        if tag not in self.VOID:
            self.stack.append((tag, dict(attributes)))
            if tag == "data":
                self.figures.append({**dict(attributes), "text": ""})

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop()[0] != tag:
            pass

    def handle_data(self, text):
        if text.strip() and not any(tag in ("script", "style") for tag, _ in self.stack):
            self.texts.append((text, list(self.stack)))
            if any(tag == "data" for tag, _ in self.stack):
                self.figures[-1]["text"] += text

    def loose_numbers(self, allowed):
        """Numbers that stand in no figure, date, source mark or drawing, once known names are taken out."""
        loose = []
        for text, stack in self.texts:
            tags = [tag for tag, _ in stack]
            if "data" in tags or "time" in tags or "sup" in tags or "svg" in tags:
                continue
            loose += [(found, text) for found in numbers(text, allowed)]
        return loose

    def drawn_numbers(self, allowed):
        """Numbers written in drawings."""
        return [
            found for text, stack in self.texts if any(tag == "svg" for tag, _ in stack)
            for found in numbers(text, allowed)
        ]


def numbers(text, allowed):
    """The numbers of a text without those in the allowed names, longest names first."""
    text = " ".join(text.split())
    for name in sorted(allowed, key=len, reverse=True):
        # "2 Personen" is no part of "822 Personen".
        text = re.sub(rf"(?<![\d.,]){re.escape(name)}", " ", text)
    return NUMBER.findall(text)


def german(text):
    """'1.234,5' -> 1234.5"""
    return float(text.replace(".", "").replace(",", "."))
