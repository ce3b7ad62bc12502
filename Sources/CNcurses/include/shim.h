#pragma once
// What Swift cannot import of ncurses by itself: macros, globals (not safe under strict concurrency), and functions whose
// declarations feature macros hide. Each is wrapped in a function that Swift can call.

// The wide-character functions are declared only when this stands before <curses.h>.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, which also defines macros named `lines`, `columns`, `bell` and three hundred others.
extern int setupterm(const char *name, int output, int *found);
extern int wcwidth(wchar_t scalar);

static const attr_t kanbao_bold = WA_BOLD, kanbao_dim = WA_DIM, kanbao_underlined = WA_UNDERLINE,
                    kanbao_reversed = WA_REVERSE;

static inline WINDOW *kanbao_window(void) { return stdscr; }
static inline WINDOW *kanbao_glass(void) { return curscr; }
static inline int kanbao_colour_count(void) { return COLORS; }
static inline int kanbao_pair_count(void) { return COLOR_PAIRS; }


// Whether a colour's number is its red, green and blue, as in the terminals named …-direct.
static inline bool kanbao_takes_mixtures(void) { return tigetflag("RGB") > 0; }

// Numbers beyond 32767 want the extended call, which ncurses has since 6.1.
static inline bool kanbao_make_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

// Starts ncurses on two descriptors; NULL when it cannot.
static inline SCREEN *kanbao_open(int output, int keyboard) {
  FILE *out = fdopen(output, "w"), *in = fdopen(keyboard, "r");
  return out != NULL && in != NULL ? newterm(NULL, out, in) : NULL;
}

// Whether the terminal itself knows its size; one of 0 columns or rows does not.
static inline bool kanbao_window_size(int terminal, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

// A terminfo string; NULL when the terminal has none. (tigetstr gives -1 for a name that is no string.)
static inline const char *kanbao_terminfo(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

static inline int kanbao_open_terminal(const char *path) { return open(path, O_RDWR | O_CLOEXEC | O_NOCTTY); }
