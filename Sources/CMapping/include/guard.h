#pragma once
// Pages of a mapped file that are no longer there.
//
// Whoever cuts a file that is mapped takes the pages behind its new end away, and the processor is stopped (SIGBUS) where one
// of them is looked at. A place that is watched gets zeros there instead, and remembers it: so damage is a fault among others.

#include <stdbool.h>
#include <stddef.h>

// Watches a mapping; returns its number, or -1 when too many are watched already.
int kanbao_watch_mapping(const void *base, size_t count);

// No look at the mapping may be under way.
void kanbao_forget_mapping(int number);

// Whether pages of a mapping were found missing.
bool kanbao_mapping_is_torn(int number);
