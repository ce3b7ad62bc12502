// The program's own wcwidth stands before the C library's: dynamic linking takes the first it meets, also for ncurses.

#define _GNU_SOURCE
#include "widths.h"

#include <dlfcn.h>
#include <stddef.h>

static kanbao_width own;

void kanbao_count_cells_by(kanbao_width width) { own = width; }

int wcwidth(wchar_t scalar) {
  static kanbao_width library;
  if (own != NULL) {
    int width = own(scalar);
    if (width >= 0) return width;
  }
  if (library == NULL) library = (kanbao_width)dlsym(RTLD_NEXT, "wcwidth");
  return library == NULL ? -1 : library(scalar);
}
