#pragma once
// Signal handlers. They are C because a handler may do nothing but a few system calls: no Swift runs in one.
//
// The state is static, so that one Swift file must hold all calls: each object file would have a copy of its own.

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { kanbao_restore_capacity = 512, kanbao_stack_size = 65536 };

struct kanbao_state {
  int pipe[2];                       // what the key loop waits on, and what handlers write to
  volatile sig_atomic_t ending;      // asked to end once already
  volatile sig_atomic_t armed;       // the terminal is ours and must be put back
  int terminal;
  struct termios before;             // the modes from before we came
  char restore[kanbao_restore_capacity];
  size_t restore_count;
};

// A static variable of a function, since Swift leaves static variables of a header out.
static inline struct kanbao_state *kanbao_state(void) {
  static struct kanbao_state state;
  return &state;
}

// Puts the terminal back, if it is ours. Safe in a handler.
static void kanbao_put_back(void) {
  if (!kanbao_state()->armed) return;
  kanbao_state()->armed = 0;
  ssize_t ignored = write(kanbao_state()->terminal, kanbao_state()->restore, kanbao_state()->restore_count);
  (void)ignored;
  tcsetattr(kanbao_state()->terminal, TCSANOW, &kanbao_state()->before);
}

// The program cannot go on: puts the terminal back and dies by the same signal, so that the caller sees the true reason.
static void kanbao_die(int number) {
  static const char words[] = "\nThe program stopped by a fault of its own.\n";
  bool is_fault = kanbao_state()->armed && number != SIGQUIT && number != SIGTERM && number != SIGHUP && number != SIGINT;
  kanbao_put_back();
  if (is_fault) {
    ssize_t ignored = write(STDERR_FILENO, words, sizeof words - 1);
    (void)ignored;
  }
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, &standard, NULL);
  raise(number);
}

// Hands the signal to the key loop. Who is asked to end twice has a key loop that does not turn, and dies at once.
static void kanbao_report(int number) {
  int saved = errno;
  bool ends = number == SIGTERM || number == SIGHUP || number == SIGINT;
  if (ends && kanbao_state()->ending) kanbao_die(number);
  if (ends) kanbao_state()->ending = 1;
  char byte = (char)number;
  ssize_t ignored = write(kanbao_state()->pipe[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void kanbao_catch(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// A thread that overflows its stack has none left for a handler: each thread needs this once. False when memory is out.
static inline bool kanbao_give_stack(void *memory) {
  stack_t stack = {.ss_sp = memory, .ss_size = kanbao_stack_size, .ss_flags = 0};
  return sigaltstack(&stack, NULL) == 0;
}

// Opens the pipe; false when the process may open no more files. The second and later calls keep the first pipe.
static inline bool kanbao_open_pipe(void) {
  if (kanbao_state()->pipe[1] != 0) return true;
  if (pipe(kanbao_state()->pipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(kanbao_state()->pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(kanbao_state()->pipe[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

static inline int kanbao_pipe_reading_end(void) { return kanbao_state()->pipe[0]; }
static inline int kanbao_pipe_writing_end(void) { return kanbao_state()->pipe[1]; }

// Takes the signals over. Must come before ncurses starts, which then leaves them alone.
static inline void kanbao_catch_signals(void) {
  const int reported[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
  kanbao_state()->ending = 0;
  for (size_t i = 0; i < sizeof reported / sizeof *reported; i++) kanbao_catch(reported[i], kanbao_report, SA_RESTART);
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) kanbao_catch(deadly[i], kanbao_die, SA_ONSTACK | SA_NODEFER);
  kanbao_catch(SIGPIPE, SIG_IGN, 0);
}

// Remembers how to put the terminal back. What does not fit the capacity is left out.
static inline void kanbao_arm(int terminal, const struct termios *before, const char *restore, size_t count) {
  kanbao_state()->armed = 0;
  kanbao_state()->terminal = terminal;
  kanbao_state()->before = *before;
  kanbao_state()->restore_count = count < kanbao_restore_capacity ? count : kanbao_restore_capacity;
  memcpy(kanbao_state()->restore, restore, kanbao_state()->restore_count);
  kanbao_state()->armed = 1;
}

static inline void kanbao_disarm(void) { kanbao_state()->armed = 0; }

// Stops the process as the terminal's own Control-Z would, and returns when it is continued.
static inline void kanbao_stop(void) {
  kanbao_catch(SIGCONT, SIG_DFL, 0);
  kanbao_catch(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  kanbao_catch(SIGTSTP, kanbao_report, SA_RESTART);
  kanbao_catch(SIGCONT, kanbao_report, SA_RESTART);
}
