#pragma once
// Signals, the pipe that hands them to the key loop, and the way back to a usable terminal after a fault.

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

enum { kanbao_stack_size = 65536 };

// A thread that overflows its stack has none left for a handler: each thread needs this once. False when memory is out.
bool kanbao_give_stack(void *memory);

// Opens the pipe; false when the process may open no more files. The second and later calls keep the first pipe.
bool kanbao_open_pipe(void);
int kanbao_pipe_reading_end(void);
int kanbao_pipe_writing_end(void);

// Takes the signals over. Must come before ncurses starts, which then leaves them alone.
void kanbao_take_signals(void);

// Gives them back: without a key loop nobody would hear a signal that is only reported.
void kanbao_give_signals_back(void);

// Remembers how to put the terminal back. What does not fit the capacity is left out.
void kanbao_arm(int terminal, const struct termios *before, const char *restore, size_t count);
void kanbao_disarm(void);

// Stops the process as the terminal's own Control-Z would, and returns when it is continued.
void kanbao_stop(void);
