#pragma once
// How wide ncurses takes characters to be. It asks the C library's wcwidth, which knows nothing of the terminal.

#include <wchar.h>

// Gives the cells of a character, or -1 to leave it to the C library.
typedef int (*kanbao_width)(wchar_t scalar);

// From here on ncurses counts by this function; NULL gives the C library's own back. Not while ncurses draws.
void kanbao_count_cells_by(kanbao_width width);
