"""The product's own tables, only read."""

from django.db import models
from django.urls import reverse

KINDS = {
    60: "Markt", 61: "kreisfreie Stadt", 62: "Stadtkreis", 63: "Stadt", 64: "Gemeinde",
    65: "gemeindefreies Gebiet, bewohnt", 66: "gemeindefreies Gebiet, unbewohnt", 67: "Große Kreisstadt",
}


class CurrentRelease(models.Model):
    release_id = models.TextField(primary_key=True)
    dataset = models.TextField()
    coverage = models.TextField()

    class Meta:
        managed = False
        db_table = "current_release"


class Kreis(models.Model):
    key = models.TextField(primary_key=True)
    release_id = models.TextField()
    name = models.TextField()

    class Meta:
        managed = False
        db_table = "kreis"


class Municipality(models.Model):
    ags = models.TextField(primary_key=True)
    release_id = models.TextField()
    name = models.TextField()
    name_sort = models.TextField()
    name_fold = models.TextField()
    slug = models.TextField()
    kind = models.IntegerField(choices=list(KINDS.items()))
    kreis = models.TextField()
    kreis_name = models.TextField()
    hectares = models.IntegerField()
    inhabitants = models.IntegerField()

    class Meta:
        managed = False
        db_table = "municipality"
        ordering = ["name_sort", "ags"]

    def get_absolute_url(self) -> str:
        return reverse("portrait", args=[self.slug])

    @property
    def is_example(self) -> bool:
        return self.kreis.startswith("149")

    @property
    def area(self) -> float:
        return self.hectares / 100

    @property
    def density(self) -> float | None:
        return self.inhabitants * 100 / self.hectares if self.hectares else None
