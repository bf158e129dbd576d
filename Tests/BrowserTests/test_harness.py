"""The tools themselves: each finds what is wrong on a page made wrong on purpose."""
import axe
import htmlcheck
import measures

GOOD = ("<!doctype html><html lang=de><head><meta charset=utf-8><title>Gut</title></head>"
        "<body><main><h1>Gut</h1><p>Text</p></main></body></html>")
BAD = ("<!doctype html><html><head><meta charset=utf-8><title>x</title></head><body><img src=x>"
       "<input type=text><p style='color:#ccc;background:#fff'>blass</p><ul><p>falsch</p></ul></body></html>")


def test_axe_finds_missing_texts_and_weak_contrast(browser):
    page = browser.new_page()
    page.set_content(BAD)
    found = " ".join(axe.violations(page))
    for rule in ["image-alt", "label", "html-has-lang", "color-contrast"]:
        assert rule in found
    page.set_content(GOOD)
    assert axe.violations(page) == []
    page.close()


def test_the_html_checker_finds_wrong_nesting():
    found = htmlcheck.messages({"good": GOOD.encode(), "bad": BAD.encode()})
    assert found["good"] == []
    assert any("ul" in message for message in found["bad"])


def test_overflow_is_found(browser):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.set_content("<body><div style='width:500px'>breit</div>")
    assert measures.overflow(page)
    page.set_content("<body><div>schmal</div>")
    assert not measures.overflow(page)
    page.close()


def test_invisible_focus_is_found(browser):
    page = browser.new_page()
    page.set_content("<style>a{outline:none!important}</style><a href='#a'>ohne</a>")
    page.keyboard.press("Tab")
    assert not measures.focus(page)["visible"]
    page.set_content("<a href='#a'>mit</a>")
    page.keyboard.press("Tab")
    assert measures.focus(page)["visible"]
    page.close()
