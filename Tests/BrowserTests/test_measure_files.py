"""Measures as files and on paper, by the browser: in and out, attachments, one page a measure."""
import re
import subprocess

import axe
import measures
import pytest
from site_under_test import CONCEPT, ROOT

FILES = f"{CONCEPT}/massnahmen/einlesen"
PLAN = "\n".join(
    f"{year} {what}" for year, cost, grant, own in [(2028, 252, 168, 84), (2029, 504, 336, 158), (2030, 504, 336, 168)]
    for what in [f"Kosten {cost}000", f"Förderung {grant}000 (Städtebauförderung LZP)", f"Eigenanteil {own}000"])
HEAD = ["nummer", "titel", "ziel", "ort", "ortsteile", "beschreibung", "kosten_von", "kosten_bis", "jahr_von", "jahr_bis",
        "zustaendig", "vertretung", "beteiligte", "vorrang", "stand", "ohne_foerderung", "folgekosten",
        "folgekosten_hinweis", "finanzplan"]
# As the demo has it: all fields filled.
MEASURE = ["M-51", "Haus der Dienste, Markt 7", "Den Ortskern mit Diensten füllen", "Markt 7", "Tannenrode (Kernstadt)",
           "Das leere Geschäftshaus Markt 7 nimmt Bürgerbüro, Sprechstunde und einen Laden auf Probe auf.\n\n"
           "Der Eigentümer bietet das Haus bis Ende 2027 an.", "1200000", "1300000", "2028", "2030", "P. Scholz",
           "J. Richter", "Eigentümer, LAG,\nGewerbeverein", "1", "entwurf", "nur Erdgeschoss, 310 T€, Start 2030", "38000",
           "Annahme", PLAN]
TABLE = (";".join(HEAD) + "\r\n" + ";".join(f'"{cell}"' for cell in MEASURE) + "\r\nM-52;Ladenlotse" + ";" * 17
         + "\r\n").encode()
PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"


@pytest.fixture(scope="module")
def filled(browser, site):
    """The concept with the two measures of the table, taken in by keyboard; what was checked on the way."""
    context = browser.new_context(base_url=site.base, viewport={"width": 360, "height": 740}, locale="de-DE")
    context.add_cookies(site.cookies("/werkstatt"))
    page = context.new_page()
    page.goto(FILES)
    page.get_by_label("Datei mit Maßnahmen").set_input_files(
        {"name": "massnahmen.csv", "mimeType": "text/csv", "buffer": TABLE.replace(b"M-52", b"x")})
    page.get_by_role("button", name="Datei prüfen").press("Enter")
    wrong = page.get_by_role("cell", name="ist keine Nummer").count(), axe.violations(page), measures.overflow(page)
    page.get_by_label("Datei mit Maßnahmen").set_input_files(
        {"name": "massnahmen.csv", "mimeType": "text/csv", "buffer": TABLE})
    page.get_by_role("button", name="Datei prüfen").press("Enter")
    trial = page.get_by_text("fügt 2 Maßnahmen hinzu").count(), axe.violations(page), measures.overflow(page)
    page.get_by_role("button", name="Maßnahmen einlesen").press("Enter")
    done = page.get_by_text("2 Maßnahmen sind dazugekommen.").count(), axe.violations(page), measures.overflow(page)
    context.close()
    return wrong, trial, done


def test_measures_come_in_by_keyboard_on_a_phone(filled):
    assert filled == ((1, [], []), (1, [], []), (1, [], []))


def test_what_goes_out_comes_in(filled, signed_in):
    page = signed_in.new_page()
    page.goto(f"{CONCEPT}/massnahmen")
    page.get_by_role("link", name="Ein- und Ausgeben").press("Enter")
    with page.expect_download() as download:
        page.get_by_role("link", name="Tabelle herunterladen (CSV)").click()
    assert download.value.suggested_filename == "massnahmen-tannenrode-insek-2036.csv"
    text = open(download.value.path(), encoding="utf-8-sig").read()
    assert "Haus der Dienste, Markt 7" in text and "M-52;Ladenlotse;" in text


@pytest.mark.parametrize("width", [1280, 360])
def test_a_file_is_attached_and_removed_and_comes_back(filled, site, browser, width):
    context = browser.new_context(base_url=site.base, viewport={"width": width, "height": 800}, locale="de-DE")
    context.add_cookies(site.cookies("/werkstatt"))
    page = context.new_page()
    page.goto(f"{CONCEPT}/massnahmen/M-52")
    page.get_by_role("link", name="Datei anhängen").press("Enter")
    page.get_by_label("Datei", exact=True).set_input_files(
        {"name": "programm.pdf", "mimeType": "application/pdf", "buffer": b"MZ\x90\x00"})
    page.get_by_role("button", name="Datei anhängen").press("Enter")
    assert page.get_by_role("alert").count() == 1 and axe.violations(page) == []
    page.get_by_label("Datei", exact=True).set_input_files(
        {"name": "Lageplan.pdf", "mimeType": "application/pdf", "buffer": PDF})
    page.get_by_role("button", name="Datei anhängen").press("Enter")
    with page.expect_download() as download:
        page.get_by_role("link", name="Lageplan.pdf").click()
    assert open(download.value.path(), "rb").read() == PDF
    assert axe.violations(page) == [] and measures.overflow(page) == []
    page.get_by_role("button", name="„Lageplan.pdf“ entfernen").press("Enter")
    assert page.get_by_role("link", name="Lageplan.pdf").count() == 0
    assert axe.violations(page) == [] and measures.overflow(page) == []
    page.get_by_role("button", name="Rückgängig machen").press("Enter")
    assert page.get_by_role("link", name="Lageplan.pdf").count() == 1
    page.goto(f"{CONCEPT}/massnahmen/M-52")
    assert page.get_by_role("link", name="Lageplan.pdf").count() == 1
    assert axe.violations(page) == [] and measures.overflow(page) == []
    page.goto(f"{CONCEPT}/massnahmen/M-52/anhaenge")
    page.get_by_role("button", name="„Lageplan.pdf“ entfernen").click()
    context.close()


def pages(path):
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", told).group(1))


def test_the_sheet_prints_on_exactly_one_page(filled, signed_in, tmp_path):
    page = signed_in.new_page()
    page.goto(f"{CONCEPT}/massnahmen/M-51")
    paper = tmp_path / "blatt.pdf"
    page.pdf(path=paper, prefer_css_page_size=True, print_background=True)
    assert pages(paper) == 1
    text = subprocess.run(["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    for words in ["Haus der Dienste, Markt 7", "Steckbrief", "Es fehlen 10 T€", "Ohne Förderung", "Beispieldaten"]:
        assert words in text
    for words in ["Bearbeiten", "Löschen", "Abmelden", "Datei anhängen"]:
        assert words not in text


def test_the_paper_of_a_measure_is_accessible_and_one_page(filled, signed_in, tmp_path):
    page = signed_in.new_page()
    page.goto(f"{CONCEPT}/massnahmen/M-51")
    with page.expect_download() as download:
        page.get_by_role("link", name="PDF", exact=True).click()
    assert download.value.suggested_filename == "massnahme-M-51-tannenrode.pdf"
    paper = tmp_path / "massnahme.pdf"
    download.value.save_as(paper)
    assert pages(paper) == 1
    result = subprocess.run([str(ROOT / "tools/verapdf"), str(paper)], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
