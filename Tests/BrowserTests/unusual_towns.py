"""Towns that no sample has, in an invented register of their own: tiny and huge, oddly named, without any other data."""
import atexit
import functools
import json
import re
import tempfile

from site_under_test import LEAD, Site

BEFORE, NOW = "20260131", "20260228"
# key -> name in the register, kind, inhabitants, hectares
TOWNS = {
    "14999110": ("Kleinstetten", 64, 80, 410),
    "14999120": ("Neuenburg, Stadt", 63, 600_000, 31_000),
    "14999130": ('Łaz/O.L. „Čorny“ O\'Brien / Stary "Łužk", Stadt', 63, 2_000, 1_500),
    "14999140": ("Moor <b>& Söhne</b>", 64, 1_999, 930),
}
# In the register once, then no more.
DISSOLVED = "14999160"


def register(towns, day):
    """The lines of a GV100AD file: state, Kreis, and for each municipality its association and itself."""
    def line(record, key, association="", name="", kind="", numbers=""):
        return f"{record}{day}{key:8}{association:4}{name:50}{'':50}{kind:6}{numbers:33}{'':9}".ljust(220)

    lines = [line("10", "14", name="Sachsen"), line("40", "14999", name="Silberwald", kind="44")]
    for number, (ags, (name, kind, inhabitants, hectares)) in enumerate(sorted(towns.items())):
        association = f"{100 + number:04}"
        lines.append(line("50", ags[:5], association, name, "50"))
        lines.append(line(
            "60", ags, association, name, str(kind), f"{hectares:011}{inhabitants:011}{inhabitants // 2:011}"))
    return "".join(f"{text}\n" for text in lines)


class UnusualSite(Site):
    """A store with these towns alone, a concept in each, and one person who leads them all."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="insek-unusual-")
        atexit.register(self.folder.cleanup)
        self.database = f"{self.folder.name}/insek.sqlite"
        self.take_in(TOWNS | {DISSOLVED: ("Altdorf", 64, 900, 500)}, BEFORE)
        for ags in [*TOWNS, DISSOLVED]:
            self.run("concept", "open", ags, "--title", "INSEK 2040")
        # key -> address of the concept
        self.concepts = {
            row["gemeinden"][0]: row["adressen"][0]
            for row in json.loads(self.run("concept", "list", "--format", "json"))}
        self.serve()
        first, *others = [*TOWNS, DISSOLVED]
        self.lead = self.sign_in(*LEAD, "leitung", first)
        for ags in others:
            self.run("user", "add", "--email", LEAD[0], "--name", LEAD[1], "--role", "leitung", "--municipality", ags)
        self.take_in(TOWNS, NOW)

    def take_in(self, towns, day):
        path = f"{self.folder.name}/GV100AD_{day}.txt"
        with open(path, "w", encoding="utf-8") as file:
            file.write(register(towns, day))
        self.run("import", path)

    def session_for(self, path):
        return self.lead

    def fill(self, path, fields):
        """Sends the form that is on a page of the workspace."""
        form = self.fetch(path)
        token = re.search(r'name="_csrf" value="([^"]*)"', form.text).group(1)
        revision = re.search(r'name="stand" value="(\d+)"', form.text).group(1)
        cookies = [text.split(";")[0] for text in form.headers.get_all("Set-Cookie") or []]
        answer = self.send(
            path, {"_csrf": token, "stand": revision, **fields}, "; ".join([*cookies, f"sitzung={self.lead}"]))
        assert answer.status == 303, answer.text

    def fetch(self, path):
        """A page as it is now."""
        self.get.cache_clear()
        return self.get(path)


@functools.cache
def unusual_site():
    return UnusualSite()
