"""Measurements on an open page, made in the browser."""


def overflow(page):
    """What sticks out sideways: [] when nothing makes the page scroll horizontally."""
    return page.evaluate("""() => {
        const width = document.documentElement.clientWidth
        if (document.documentElement.scrollWidth <= width) return []
        const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1)
        return ['scrollWidth ' + document.documentElement.scrollWidth + ' > ' + width,
                ...wide.slice(0, 5).map(e => e.outerHTML.slice(0, 120))]
    }""")


def small_text(page, least):
    """Text drawn smaller than `least` pixels, pictures (SVG) included."""
    return page.evaluate("""least => {
        const found = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
            const node = walker.currentNode, element = node.parentElement
            if (!node.data.trim() || !element.getClientRects().length) continue
            if (element.closest('.kern-sr-only, script, style, title, desc')) continue
            let size = parseFloat(getComputedStyle(element).fontSize)
            if (element.ownerSVGElement) size *= element.getScreenCTM().a
            if (size < least - 0.01) found.push(size.toFixed(1) + ' px: ' + node.data.trim().slice(0, 40))
        }
        return found
    }""", least)


def focus(page):
    """The focused element: what it is, whether its focus can be seen, and whether it is in view."""
    return page.evaluate("""async () => {
        // Colours that fade in are only seen when they have arrived.
        await Promise.all(document.getAnimations().map(a => a.finished.catch(() => {})))
        const element = document.activeElement
        if (!element || element === document.body || element === document.documentElement) return null
        const looks = e => { const s = getComputedStyle(e); return [s.outlineStyle === 'none' ? '' : s.outlineWidth +
            s.outlineColor + s.outlineStyle, s.boxShadow, s.borderColor, s.backgroundColor, s.textDecorationLine,
            getComputedStyle(e, '::after').outlineStyle === 'none' ? '' : getComputedStyle(e, '::after').outlineWidth].join('|') }
        const focused = looks(element), box = element.getBoundingClientRect()
        const label = element.outerHTML.slice(0, 140), scroll = [scrollX, scrollY]
        element.blur()
        await Promise.all(document.getAnimations().map(a => a.finished.catch(() => {})))
        const plain = looks(element)
        element.focus({preventScroll: true, focusVisible: true})
        return {label, tag: element.tagName, id: element.id, href: element.getAttribute('href'), visible: focused !== plain,
                inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth}
    }""")
