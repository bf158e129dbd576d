"""What holds for every page."""
import re

import axe
import htmlcheck
import measures
import pytest
from site_under_test import Links, title_of


@pytest.fixture(scope="session")
def checked_html(site):
    return htmlcheck.messages({path: site.get(path).body for path in site.all_paths})


def test_answers_as_expected(site, any_path):
    assert site.get(any_path).status == site.fixed.get(any_path, 200)


def test_html_is_valid(checked_html, any_path):
    assert checked_html[any_path] == []


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing(open_page, path, width):
    assert axe.violations(open_page(path, width=width)) == []


@pytest.mark.parametrize("width", [360, 320])
def test_no_sideways_scrolling(open_page, path, width):
    assert measures.overflow(open_page(path, width=width, height=740)) == []


def test_no_tiny_text_on_a_phone(open_page, path):
    assert measures.small_text(open_page(path, width=360, height=740), 12) == []


def test_works_with_the_keyboard_alone(open_page, path):
    """The first stop is a way past the head; every stop can be seen; the way through the page comes to an end."""
    page = open_page(path)
    page.keyboard.press("Tab")
    skip = measures.focus(page)
    assert skip and (skip["href"] or "").startswith("#") and skip["inView"], f"erster Halt: {skip}"
    stops, first = [skip], skip["label"]
    reachable = page.evaluate("""() => [...document.querySelectorAll(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter(e => e.getClientRects().length && !e.disabled)
        // Radio buttons of one name are one stop; the arrow keys lead from one to the next.
        .filter((e, _, all) => e.type !== 'radio' || e === all.find(o => o.type === 'radio' && o.name === e.name))
        .length""")
    for _ in range(reachable + 10):
        page.keyboard.press("Tab")
        stop = measures.focus(page)
        if stop is None or stop["label"] == first:
            break
        stops.append(stop)
    else:
        raise AssertionError("Die Tabulatortaste kommt nicht ans Ende der Seite.")
    assert [stop["label"] for stop in stops if not stop["visible"]] == []
    assert [stop["label"] for stop in stops if not stop["inView"]] == []
    assert len(stops) >= reachable


def test_the_skip_link_leads_to_the_content(open_page, path):
    page = open_page(path)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("""() => {
        const stops = [...document.querySelectorAll('main a[href], main button, main input, main summary, footer a[href]')]
        const active = document.activeElement
        return stops.length ? !!active.closest('main, footer') : !active.closest('nav')
    }""")


def test_reads_the_same_without_javascript(open_page, path):
    with_script, without = (open_page(path, javascript=on).inner_text("main") for on in [True, False])
    assert without == with_script and len(without) > 20


def test_prints_whole(open_page, path):
    """Paper shows the content, not the navigation, and nothing is cut off at the right edge of A4."""
    page = open_page(path, width=658)  # A4 less 18 mm on each side, at 96 dots an inch
    heading = page.inner_text("h1")
    page.emulate_media(media="print")
    assert measures.overflow(page) == []
    assert not page.is_visible("nav") and page.is_visible("h1")
    pdf = page.pdf(prefer_css_page_size=True, print_background=False)
    assert pdf.startswith(b"%PDF") and len(pdf) > 5_000, heading


def test_first_visit_weighs_little(open_page, path):
    """Everything a first visit transfers, compressed, with all pictures, fonts, styles and scripts: at most 180 KB."""
    weights = []

    def watch(page):
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))

    page = open_page(path, watch=watch)
    page.evaluate("document.fonts.ready")
    page.wait_for_load_state("networkidle")
    assert weights and sum(weights) <= 180 * 1024


def test_nothing_complains_and_nothing_foreign_is_loaded(open_page, site, path, expected_status):
    complaints, foreign = [], []

    def watch(page):
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("request", lambda request: None if request.url.startswith((site.base, "data:")) else foreign.append(request.url))

    page = open_page(path, watch=watch)
    page.wait_for_load_state("networkidle")
    if expected_status >= 400:  # the browser itself notes the status of the page
        complaints = [text for text in complaints if "Failed to load resource" not in text]
    assert complaints == [] and foreign == []


def test_security_headers(site, path):
    headers = site.get(path).headers
    policy = headers["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if rule.strip())
    assert rules["default-src"] == "'none'" and rules["script-src"] == "'self'" and rules["style-src"] == "'self'"
    assert rules["frame-ancestors"] == "'none'" and rules["base-uri"] == "'none'" and rules["form-action"] == "'self'"
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] in ("same-origin", "no-referrer", "strict-origin-when-cross-origin")
    assert headers["Permissions-Policy"] and headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Content-Type"].lower().replace(" ", "") == "text/html;charset=utf-8"


def test_no_inline_style_or_script(site, path):
    text = site.get(path).text
    assert not re.search(r"<[a-z][^>]*\s(style|on[a-z]+)=", text)
    assert not re.search(r"<style|<script(?![^>]*\ssrc=)", text)


def test_has_a_title_one_heading_and_a_language(site, path):
    text = site.get(path).text
    assert re.search(r'<html[^>]*\slang="de"', text)
    assert len(re.findall(r"<h1[\s>]", text)) == 1
    assert re.search(r"<title>[^<]{3,}</title>", text)


def test_titles_differ(site):
    titles = {}
    for path in site.all_paths:
        if site.get(path).status == 200 and "?" not in path:
            titles.setdefault(re.search(r"<title>([^<]*)", site.get(path).text).group(1), []).append(title_of(path))
    assert {title: paths for title, paths in titles.items() if len(paths) > 1} == {}


def test_all_links_answer(site, any_path):
    dead = []
    for link, fragment in site.links(any_path):
        target = site.get(link)
        if target.status != 200 and link != any_path:
            dead.append(f"{link}: {target.status}")
        elif fragment and target.is_html and fragment not in Links(target.text).ids:
            dead.append(f"{link}#{fragment}: Sprungziel fehlt")
    assert dead == []
