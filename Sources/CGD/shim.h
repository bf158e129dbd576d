#pragma once
#include <gd.h>
#include <gdfx.h>
