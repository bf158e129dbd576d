"""The list as Django's own tutorial would write it: a ListView with pages, a search and a filter."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.generic import ListView

from .models import KINDS, CurrentRelease, Kreis, Municipality


def current_releases() -> list[str]:
    return list(CurrentRelease.objects.filter(dataset="gv100ad").values_list("release_id", flat=True))


class TownList(ListView):
    template_name = "towns/list.html"
    context_object_name = "towns"

    def get_paginate_by(self, queryset) -> int:
        return min(int(self.request.GET.get("anzahl", 100)), 1000)

    def get_queryset(self):
        self.releases = current_releases()
        towns = Municipality.objects.filter(release_id__in=self.releases)
        if search := self.request.GET.get("suche"):
            towns = towns.filter(name_fold__contains=search.lower())
        if kreis := self.request.GET.get("kreis"):
            towns = towns.filter(kreis=kreis)
        return towns

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            kreise=Kreis.objects.filter(release_id__in=self.releases).order_by("name"), **kwargs
        )


def lean_list(request):
    """The same rows without model objects, reversed addresses or localisation in the template."""
    rows = [
        (
            name, slug, kreis_name, KINDS[kind], f"{inhabitants:,}".replace(",", "."),
            f"{hectares // 100:,}".replace(",", ".") + f",{hectares % 100:02d}",
            f"{inhabitants * 100 / hectares:,.0f}".replace(",", ".") if hectares else "keine Angabe",
        )
        for name, slug, kreis_name, kind, inhabitants, hectares in Municipality.objects.filter(
            release_id__in=current_releases()
        ).values_list("name", "slug", "kreis_name", "kind", "inhabitants", "hectares")[:1000]
    ]
    return render(request, "towns/lean.html", {"rows": rows})


def portrait(request, slug: str):
    return HttpResponse(slug)
