"""Every number in page and PDF stands in its source: shown numbers are read back and held against the official files.

`INSEK_BINARY` names the program. The committed samples are always checked; the real files only where they lie beside the
project (INSEK_SHARED or ../shared); with INSEK_EVERY_TOWN=1 every municipality in them, else a choice.
"""
import json
import os
import re
import statistics
import subprocess
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

import cited_texts
import official_files
from shown_numbers import Page, german, numbers

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("INSEK_BINARY", str(ROOT / ".build/release/insek"))
SHARED = Path(os.environ.get("INSEK_SHARED", ROOT.parent / "shared"))
SAMPLES = {
    "register": ROOT / "Samples/GV100AD_Silberwald.txt",
    "census": ROOT / "Samples/Regionaltabelle_Demografie_Silberwald.csv",
    "households": ROOT / "Samples/Regionaltabelle_Haushalte_Silberwald.csv",
    "buildings": ROOT / "Samples/Regionaltabelle_Gebaeude_Silberwald.csv",
    "boundaries": ROOT / "Samples/gemeinden_silberwald.geojson",
}
REAL = {
    "register": SHARED / "data/gv100ad/GV100AD_301123.txt",
    "census": SHARED / "data/zensus2022_regionaltabellen/Regionaltabelle_Demografie.csv",
    "households": SHARED / "data/zensus2022_regionaltabellen/Regionaltabelle_Haushalte.csv",
    "buildings": SHARED / "data/zensus2022_regionaltabellen/Regionaltabelle_Gebaeude_Wohnungen.csv",
    "boundaries": SHARED / "data/vg250/de14.geojson",
}
# Ten, each chosen for what is special about it.
NAMED = {
    "14612000": "Dresden, the second largest: nobody of its size to compare with",
    "14713000": "Leipzig, kreisfreie Stadt and the largest",
    "14511000": "Chemnitz, compared across sizes with the few that there are",
    "14628410": "Wilsdruff, a middle town",
    "14729050": "Borna, which shares its name with other places",
    "14625020": "Bautzen / Budyšin, a Große Kreisstadt with two names",
    "14625080": "Crostwitz / Chrósćicy, below 2,000 inhabitants with two names and letters of their own",
    "14626010": "Bad Muskau / Mužakow, at the border of the state",
    "14522275": "Jahnatal, made after the census: no values at all",
    "14628310": "Rathen, the smallest",
}
PAPERS = ("einleitungsbeschluss", "warum-ein-insek", "fahrplan", "amtsblatt")
# A citation that sticks to its sentence, or a gap between two words.
GLUED = re.compile(r"[.!?]\(|  ")
DAY = re.compile(r"\d\d\.\d\d\.20\d\d")


class Installation:
    """A store filled from a set of files, and an independent reading of the same files."""

    def __init__(self, files, folder):
        self.folder = folder
        self.database = folder / "insek.sqlite"
        self.run("import", *map(str, files.values()))
        self.register = official_files.register(files["register"])
        self.census = official_files.census(files["census"], files["households"], files["buildings"])
        self.borders = official_files.borders(files["boundaries"])

    def run(self, *arguments):
        result = subprocess.run(
            [BINARY, *arguments, "--database", str(self.database)], capture_output=True, text=True, timeout=300)
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    def draft(self, ags):
        folder = self.folder / ags
        if not folder.exists():
            self.run("draft", ags, "--out", str(folder))
        return folder

    def value(self, indicator, ags):
        """What the source says, computed anew; None for a gap."""
        register, census = self.register[ags], self.census.get(ags)
        if indicator == "einwohner":
            return register["einwohner"]
        if indicator == "flaeche":
            return register["hektar"] / 100
        if indicator == "dichte":
            return register["einwohner"] / (register["hektar"] / 100)
        if indicator in official_files.SHARES:
            return official_files.share(census, indicator)
        return census[indicator]


    def register_of(self, ags):
        """The register that a municipality is compared in: invented ones among themselves."""
        return {key: row for key, row in self.register.items() if key.startswith("149") == ags.startswith("149")}

    def value_or_none(self, indicator, ags):
        return None if indicator != "dichte" and ags not in self.census else self.value(indicator, ags)


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    return Installation(SAMPLES, tmp_path_factory.mktemp("samples"))


@pytest.fixture(scope="session")
def real(tmp_path_factory):
    if not all(path.exists() for path in REAL.values()):
        pytest.skip("the real files (../shared/data) are not on this machine")
    return Installation(REAL, tmp_path_factory.mktemp("real"))


def sample_keys():
    return [f"149990{number}0" for number in range(1, 7)]


@pytest.mark.parametrize("ags", sample_keys())
def test_every_number_of_the_samples_is_traced(samples, ags):
    check(samples, ags)


@pytest.mark.parametrize("ags", NAMED, ids=[words.split(",")[0] for words in NAMED.values()])
def test_every_number_of_ten_named_municipalities_is_traced(real, ags):
    check(real, ags)


def test_numbers_beside_the_figures_are_those_of_the_catalogue(real):
    """What a draft cites, it says word for word to others too: no number of one town hides in a sentence."""
    said, seen = {}, Counter()
    for ags in NAMED:
        folder = real.draft(ags)
        portrait = json.loads((folder / "steckbrief.json").read_text())
        draft = cited_texts.Draft((folder / "entwurf.html").read_text())
        said[ags] = {
            text for part in draft.parts for text in part["texts"]
            if numbers(text, names_of(portrait) | days_of(portrait))}
        seen.update(said[ags])
    for ags, texts in said.items():
        assert len(texts) > 50 and [text for text in texts if seen[text] < 2] == [], ags


def test_every_number_of_chosen_real_municipalities_is_traced(real):
    for ags in sorted(real.register)[:: 1 if os.environ.get("INSEK_EVERY_TOWN") else 20]:
        if ags not in NAMED:
            check(real, ags)


def test_state_totals_are_those_of_the_register(real):
    answer = json.loads(real.run("sources", "--format", "json"))["sachsen"]
    assert answer["gemeinden"] == len(real.register) == 418
    assert answer["kreise"] == 13
    assert answer["einwohner"]["wert"] == sum(row["einwohner"] for row in real.register.values()) == 4_086_152


def check(installation, ags):
    folder = installation.draft(ags)
    portrait = json.loads((folder / "steckbrief.json").read_text())
    check_export(installation, ags, portrait)
    check_page(portrait, (folder / "steckbrief.html").read_text())
    check_paper(portrait, folder / "steckbrief.pdf")
    check_draft(installation, ags, portrait, folder)


def check_draft(installation, ags, portrait, folder):
    """Every number of the draft and of the papers is a figure with its source, a day, or stands beside what it is cited
    from; PDF and Word show the same numbers as the page."""
    draft = cited_texts.Draft((folder / "entwurf.html").read_text())
    check_draft_figures(portrait, comparison(installation, ags), draft)
    allowed = names_of(portrait) | days_of(portrait)
    assert draft.untraced(allowed) == [] and draft.unlisted() == []

    written, marked = cited_texts.word_numbers(folder / "entwurf.docx")
    assert written == draft.numbers and marked == draft.marked
    check_draft_paper(draft, folder / "entwurf.pdf")
    for name in ("entwurf", *PAPERS):
        lines = [line for _, lines in cited_texts.word_parts(folder / f"{name}.docx") for line in lines]
        assert [line for line in lines if GLUED.search(line)] == [], name
    check_first_papers(portrait, draft, folder, allowed)


def check_draft_figures(portrait, compared, draft):
    """Each figure of the page has the value, day and source of the portrait's figure, or is one of the named peers'."""
    known, sources = {}, {source["id"]: source for source in portrait["quellen"]}
    for figure in figures_of(portrait):
        if figure["wert"] is not None:
            known.setdefault((figure["indikator"], figure["quelle"], figure["stand"]), set()).add(figure["wert"])
    assert len(draft.figures) > 20
    for element in draft.figures:
        key = (element["data-indicator"], element["data-release"], element["data-day"])
        values = known.get(key, set()) | compared.get(key[0], set())
        assert any(value == pytest.approx(float(element["value"])) for value in values), element
        text = numbers(element["text"], {"km²"})
        assert text and text[0] in {rounded(float(element["value"]), digits) for digits in (0, 1, 2)}, element
        assert draft.sources[element["mark"]].startswith(sources[key[1]]["titel"]), element


def check_draft_paper(draft, path):
    """The PDF has the page's numbers, each as often, and beside them only what it counts by itself and heads that it
    repeats on the next sheet."""
    found, marked = cited_texts.pdf_numbers(path)
    assert marked == Counter(draft.marked)
    # On the page it is the first day of all; the PDF writes it out.
    day = next(number for number in draft.numbers if DAY.fullmatch(number))
    shown, drawn = Counter(draft.numbers), Counter(number for text in draft.drawn for number in numbers(text, set()))
    assert shown - found == Counter([day])
    furniture = draft.furniture() + Counter([str(int(day[:2])), day[6:]])
    repeated = {number for text in draft.heads for number in numbers(text, set())}
    assert set(found - shown - drawn - furniture) <= repeated


def check_first_papers(portrait, draft, folder, allowed):
    marked = set(draft.marked)
    cited = {citation.split(",")[0] for citation in draft.citations} | {"Annahme der Werkstatt"}
    days = {number for number in draft.numbers if DAY.fullmatch(number)}
    for name in PAPERS:
        path = folder / f"{name}.docx"
        figures = {number for number, _ in cited_texts.word_numbers(path)[1]}
        assert figures <= {number for number, _ in marked}, name
        assert cited_texts.untraced_in_paper(path, figures, days, cited, allowed) == [], name


def comparison(installation, ags):
    """Indicator -> own value, median, lowest and highest of the peers; empty where there are too few."""
    found = {}
    group = official_files.peers(installation.register_of(ags), ags)
    for indicator in ["dichte", *official_files.SHARES]:
        values = sorted(
            value for value in (installation.value_or_none(indicator, key) for key in group) if value is not None)
        if len(values) >= 3:
            found[indicator] = {statistics.median(values), values[0], values[-1]}
    return found


def check_export(installation, ags, portrait):
    """The figures behind page and PDF: each has unit, day and a listed source, and the value that the source gives."""
    sources = {source["id"]: source for source in portrait["quellen"]}
    for figure in figures_of(portrait):
        assert figure["einheit"] and figure["stand"], figure
        source = sources[figure["quelle"]]
        assert source["titel"] and source["stand"] and source["urheber"] and source["lizenz"], source
    for figure in portrait["zahlen"]:
        expected = installation.value(figure["indikator"], ags)
        assert (figure["wert"] is None) == (expected is None), figure
        if expected is not None:
            assert figure["wert"] == pytest.approx(expected, rel=1e-12), figure
    for neighbour in portrait["nachbarn"] or []:
        assert neighbour["einwohner"]["wert"] == installation.register[neighbour["ags"]]["einwohner"], neighbour
    check_borders(installation, ags, portrait["nachbarn"])


def check_borders(installation, ags, neighbours):
    """Where two outlines share points, the length must be that of the shared edges; thinned outlines share fewer."""
    if ags.startswith("149"):
        expected = {pair: km for pair, km in installation.borders.items() if ags in pair}
        assert len(neighbours) == len(expected)
        for neighbour in neighbours:
            pair = tuple(sorted((ags, neighbour["ags"])))
            assert neighbour["grenze"]["wert"] == pytest.approx(expected[pair], rel=0.02, abs=0.05), neighbour
    else:
        assert all(neighbour["grenze"]["wert"] > 0 for neighbour in neighbours)


def figures_of(portrait):
    for figure in portrait["zahlen"]:
        yield figure
    for neighbour in portrait["nachbarn"] or []:
        yield neighbour["grenze"]
        if neighbour["einwohner"]:
            yield neighbour["einwohner"]


def names_of(portrait):
    """Names with digits in them that are no figures: of indicators, sources, licences, keys and places."""
    names = {figure["name"] for figure in portrait["zahlen"]} | {figure["einheit"] for figure in portrait["zahlen"]}
    for source in portrait["quellen"]:
        names |= {source["titel"], source["urheber"], source["lizenz"], source["datei"]}
    names |= {portrait["gemeinde"]["ags"], portrait["gemeinde"]["name"]}
    names |= {neighbour["name"] for neighbour in portrait["nachbarn"] or []}
    # Words of the page itself that name age limits and the census, not values.
    return names | {
        "Bis 18 Jahre", "bis 18 Jahre alt", "67 Jahre oder älter", "Vor 1950", "vor 1950 gebaut", "Zensus 2022", "VG250"}


def days_of(portrait):
    """The reference days of figures and sources, as Germans write them."""
    days = [figure["stand"] for figure in figures_of(portrait)] + [source["stand"] for source in portrait["quellen"]]
    return {".".join(reversed(day.split("-"))) for day in days}


def shown(portrait):
    """How each figure may be written."""
    texts = set()
    for figure in figures_of(portrait):
        if figure["wert"] is not None:
            texts |= {rounded(figure["wert"], digits) for digits in (0, 1, 2)}
    return texts


def rounded(value, digits):
    """Germans' way of writing, half away from zero as the product says it does."""
    exact = Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)
    return f"{exact:,.{digits}f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def check_page(portrait, html):
    page = Page(html)
    values = {(figure["indikator"], figure["quelle"]): figure for figure in portrait["zahlen"]}
    known = list(figures_of(portrait))
    assert page.figures, "the page shows no figure"
    for element in page.figures:
        key = (element["data-indicator"], element["data-release"])
        candidates = [values[key]] if key in values else []
        candidates += [figure for figure in known if (figure["indikator"], figure["quelle"]) == key]
        assert any(
            figure["wert"] == pytest.approx(float(element["value"])) and figure["stand"] == element["data-day"]
            for figure in candidates if figure["wert"] is not None), element
        text = numbers(element["text"], {"km²"})
        assert text and text[0] in {rounded(float(element["value"]), digits) for digits in (0, 1, 2)}, element
    assert page.loose_numbers(names_of(portrait) | days_of(portrait)) == []
    ages = {rounded(figure["wert"], 0) for figure in portrait["zahlen"] if figure["wert"] is not None}
    drawn = page.drawn_numbers(names_of(portrait))
    allowed = ages | map_marks(portrait)
    strange = [number for number in drawn if not (number in allowed or is_axis(number, ages) or is_scale(number))]
    assert strange == [], strange


def map_marks(portrait):
    """A map with small neighbours numbers them and names the numbers below."""
    return {str(number) for number in range(1, len(portrait["nachbarn"] or []) + 1)}


def is_axis(number, values):
    """Round marks of an axis: up to the first mark beyond the largest bar."""
    value, largest = german(number), max(map(german, values), default=0)
    return 0 <= value <= 1.5 * largest and str(int(value)).rstrip("0") in {"", "1", "2", "25", "4", "5", "6", "75", "8", "12", "15"}


def is_scale(number):
    """The map's scale bar."""
    return german(number) in {0.5, 1, 2, 5, 10, 20}


def check_paper(portrait, path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    allowed = names_of(portrait) | days_of(portrait) | made_on(text) | marks(len(portrait["quellen"])) | page_numbers(text)
    values = shown(portrait) | map_marks(portrait)
    unknown = [
        number for number in numbers(text, allowed)
        if number not in values and not is_scale(number) and not is_axis(number, values)
    ]
    assert unknown == [], unknown
    for figure in portrait["zahlen"]:
        if figure["wert"] is not None:
            assert any(rounded(figure["wert"], digits) in text for digits in (0, 1, 2)), figure


def made_on(text):
    return set(re.findall(r"\d{1,2}\. \w+ 20\d\d|\d\d\.\d\d\.20\d\d", text))


def marks(count):
    """References to the list of sources."""
    return {f"[{number}]" for number in range(1, count + 1)}


def page_numbers(text):
    return set(re.findall(r"Seite \d+ von \d+", text))
