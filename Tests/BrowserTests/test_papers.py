"""The papers that come from what people have said in the workspace: quick check and Leistungsbeschreibung, as LibreOffice
and their own XML show them."""
import re

import pytest
import word
from site_under_test import SLUG, TOWN
from test_draft import check_words

TOPICS, QUESTIONS = 11, 62


def opened(site, title):
    site.run("concept", "open", TOWN, "--title", title)
    return f"/werkstatt/{SLUG}/{title.lower().replace(' ', '-')}"


def written(site, folder, path, name):
    """Downloads a paper into a folder."""
    answer = site.get(path)
    assert answer.status == 200 and f'filename="{SLUG}-{name}.docx"' in answer.headers["Content-Disposition"]
    (folder / f"{name}.docx").write_bytes(answer.body)
    return word.read(folder / f"{name}.docx")


def headings(paper):
    return [style for style in paper.styles if style.startswith("Heading")]


def test_the_quick_check_is_a_paper_with_boxes_to_tick(site, tmp_path):
    concept = opened(site, "Blanko")
    paper = written(site, tmp_path, f"{concept}/schnellcheck/word", "schnellcheck")
    check_words(tmp_path, {"schnellcheck": (TOPICS, TOPICS, 0, 12)})
    # No heading for works that nothing cites yet.
    assert len(headings(paper)) == paper.tables == TOPICS
    assert paper.text.count("☐") == 3 * QUESTIONS and "☒" not in paper.text
    assert "Schnellcheck für Tannenrode" in paper.text and "Vorschläge" not in paper.text


def test_the_answered_quick_check_ends_with_what_follows(site, tmp_path):
    concept = opened(site, "Beantwortet")
    topics = re.findall(rf'href="{concept}/schnellcheck/([a-z-]+)"', site.get(f"{concept}/schnellcheck").text)
    topics = [topic for topic in dict.fromkeys(topics) if topic != "word"]
    assert len(topics) == TOPICS
    asked = 0
    for number, topic in enumerate(topics):
        page = site.get(f"{concept}/schnellcheck/{topic}").text
        names = list(dict.fromkeys(re.findall(r'<input(?=[^>]* type="radio")[^>]* name="([^"]+)"', page)))
        asked += len(names)
        site.fill(f"{concept}/schnellcheck/{topic}", {name: ("ja", "nein", "weiss_nicht")[number % 3] for name in names})
    assert asked == QUESTIONS
    paper = written(site, tmp_path, f"{concept}/schnellcheck/word", "schnellcheck")
    check_words(tmp_path, {"schnellcheck": (TOPICS + 4, TOPICS, 0, 16)})
    assert paper.text.count("☒") == QUESTIONS and paper.text.count("☐") == 2 * QUESTIONS
    for heading in ("Vorschläge für Stärken, Schwächen, Chancen und Risiken", "Stärken", "Schwächen", "Noch zu erfragen"):
        assert heading in paper.text.splitlines(), heading
    assert headings(paper)[0] == "Heading1" and len(headings(paper)) <= TOPICS + 7


@pytest.mark.parametrize("given", ["one", "all"])
def test_the_services_of_a_bureau_are_a_paper_of_their_own(site, tmp_path, given):
    concept = opened(site, f"Vergabe {given}")
    steps = re.findall(rf'href="{concept}/fahrplan/([a-z-]+)"', site.get(f"{concept}/fahrplan").text)
    offered = [
        step for step in dict.fromkeys(steps) if 'value="buero"' in site.get(f"{concept}/fahrplan/{step}").text]
    assert "bestand" in offered and "einleitung" not in offered and len(steps) == 17
    away = ["bestand"] if given == "one" else offered
    for step in away:
        site.fill(f"{concept}/fahrplan/{step}", {"wer": "buero", "stand": "0"})
    paper = written(site, tmp_path, f"{concept}/fahrplan/leistungsbeschreibung", "leistungsbeschreibung")
    # Occasion, services, what is handed over, own steps, demands, offer, sources; three for each step given away.
    check_words(tmp_path, {"leistungsbeschreibung": (7 + 3 * len(away), 2, 0, 4 + len(away))})
    assert len(headings(paper)) == 7 + 3 * len(away) and paper.tables == 2
    lines = paper.text.splitlines()
    assert "Leistungen eines Planungsbüros für die Stadt Tannenrode" in lines and "2.964" in paper.text
    assert lines.count("Umfang") == lines.count("Ergebnisse") == len(away)
    assert "€" not in paper.text and "T€" not in paper.text, "a price is for the offers"
    # The steps that stay are in the table, those given away are not.
    own = lines[lines.index("Schritte ohne Leistung des Auftragnehmers"):lines.index("Anforderungen an alle Ergebnisse")]
    assert "Bestandsaufnahme" not in own and "Schlussbeschluss" in own
