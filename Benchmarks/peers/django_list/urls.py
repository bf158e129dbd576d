"""The list, the same rows written as leanly as Django's templates allow, and the page that rows link to."""

from django.urls import path
from towns import views

urlpatterns = [
    path("gemeinden", views.TownList.as_view(), name="list"),
    path("gemeinden-schlank", views.lean_list, name="lean"),
    path("<slug:slug>", views.portrait, name="portrait"),
]
