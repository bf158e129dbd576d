"""axe-core with the rules of WCAG 2.2 AA, without best practices."""
import functools

from axe_playwright_python.sync_playwright import Axe

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
         "resultTypes": ["violations"]}


@functools.cache
def axe():
    return Axe()


def violations(page):
    """What axe finds wrong on an open page, as readable lines."""
    found = axe().run(page, options=RULES).response["violations"]
    return [f"{item['id']} ({item['impact']}): {item['help']}: {node['html'][:200]} – {node.get('failureSummary', '')}"
            for item in found for node in item["nodes"]]
