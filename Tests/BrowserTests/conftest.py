"""Fixtures: the site, one browser, and a fresh browser context for each test."""
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from playwright.sync_api import sync_playwright  # noqa: E402

from site_under_test import site, title_of  # noqa: E402

CHROMIUM = "/usr/bin/chromium"


def pytest_generate_tests(metafunc):
    """A test that asks for `path` runs for the chosen pages; one that asks for `any_path`, for every page there is."""
    if "path" in metafunc.fixturenames:
        metafunc.parametrize("path", site().paths, ids=title_of)
    if "any_path" in metafunc.fixturenames:
        metafunc.parametrize("any_path", site().all_paths, ids=title_of)


@pytest.fixture(scope="session", name="site")
def site_fixture():
    return site()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def signed_in(browser, site):
    """A fresh browser context of the town's lead, for journeys: page = signed_in.new_page(); page.goto(CONCEPT)."""
    context = browser.new_context(base_url=site.base, viewport={"width": 1280, "height": 900}, locale="de-DE",
                                  reduced_motion="reduce")
    context.set_default_timeout(10_000)
    context.add_cookies(site.cookies("/werkstatt"))
    yield context
    context.close()


@pytest.fixture
def open_page(browser, site):
    """Opens a path in a fresh context: open_page("/x", width=360, javascript=False). Pages of the workspace
    and of one's account are opened as the town's lead, those of the advisory office as one of its people."""
    contexts = []

    def open_(path, width=1280, height=900, javascript=True, watch=None, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, java_script_enabled=javascript,
                                      locale="de-DE", reduced_motion="reduce", **options)
        contexts.append(context)
        context.add_cookies(site.cookies(path))
        page = context.new_page()
        page.set_default_timeout(10_000)
        if watch:
            watch(page)
        page.goto(site.base + path, wait_until="load")
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def expected_status(site, path):
    return site.fixed.get(path, 200)
