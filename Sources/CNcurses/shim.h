#pragma once
// The wide-character functions are declared only when this stands before <curses.h>.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <wchar.h>
