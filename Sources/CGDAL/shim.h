#pragma once
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>

// Declared in GDAL's C++ header only, but exported with C linkage: one driver instead of all of them.
void RegisterOGRGeoJSON(void);
