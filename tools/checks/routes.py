"""Every route names who may use it. The list comes from `insek routes --format json`."""
import json

# Answered by the server itself, before any permission.
OPEN_TO_ALL = ("/health/", "/assets/")


def check(text):
    try:
        routes = json.loads(text)
    except ValueError as error:
        yield f"insek routes --format json: kein JSON ({error})"
        return
    if isinstance(routes, dict):
        routes = routes.get("routes", [])
    if not routes:
        yield "insek routes --format json: nennt keine einzige Route"
    for route in routes:
        key = (route.get("methode"), route.get("adresse"))
        if None in key:
            yield f"insek routes: Eintrag ohne Methode oder Muster: {json.dumps(route, ensure_ascii=False)}"
            continue
        name = f"{key[0]} {key[1]}"
        if not route.get("berechtigung") and not key[1].startswith(OPEN_TO_ALL):
            yield f"Route {name} nennt keine Berechtigung; so darf niemand sie benutzen"
