// Signal handlers. They are C because a handler may do nothing but a few system calls: no Swift runs in one.
//
// They are compiled and not left in a header, where every object file of Swift would have a state of its own.

#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { restore_capacity = 512 };

static struct {
  int pipe[2];                       // what the key loop waits on, and what handlers write to
  volatile sig_atomic_t ending;      // asked to end once already
  volatile sig_atomic_t armed;       // the terminal is ours and must be put back
  int terminal;
  struct termios before;             // the modes from before we came
  char restore[restore_capacity];
  size_t restore_count;
} state;

// Puts the terminal back, if it is ours. Safe in a handler.
static void put_terminal_back(void) {
  if (!state.armed) return;
  state.armed = 0;
  ssize_t ignored = write(state.terminal, state.restore, state.restore_count);
  (void)ignored;
  tcsetattr(state.terminal, TCSANOW, &state.before);
}

// The program cannot go on: puts the terminal back and dies by the same signal, so that the caller sees the true reason.
static void die(int number) {
  static const char words[] = "\nThe program stopped by a fault of its own.\n";
  bool is_fault = state.armed && number != SIGQUIT && number != SIGTERM && number != SIGHUP && number != SIGINT;
  put_terminal_back();
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
static void report(int number) {
  int saved = errno;
  bool ends = number == SIGTERM || number == SIGHUP || number == SIGINT;
  if (ends && state.ending) die(number);
  if (ends) state.ending = 1;
  char byte = (char)number;
  ssize_t ignored = write(state.pipe[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void catch(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

bool kanbao_give_stack(void *memory) {
  stack_t stack = {.ss_sp = memory, .ss_size = kanbao_stack_size, .ss_flags = 0};
  return sigaltstack(&stack, NULL) == 0;
}

bool kanbao_open_pipe(void) {
  if (state.pipe[1] != 0) return true;
  if (pipe(state.pipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(state.pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(state.pipe[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

int kanbao_pipe_reading_end(void) { return state.pipe[0]; }
int kanbao_pipe_writing_end(void) { return state.pipe[1]; }

void kanbao_catch_signals(void) {
  const int reported[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
  state.ending = 0;
  for (size_t i = 0; i < sizeof reported / sizeof *reported; i++) catch(reported[i], report, SA_RESTART);
  for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) catch(deadly[i], die, SA_ONSTACK | SA_NODEFER);
  catch(SIGPIPE, SIG_IGN, 0);
}

void kanbao_arm(int terminal, const struct termios *before, const char *restore, size_t count) {
  state.armed = 0;
  state.terminal = terminal;
  state.before = *before;
  state.restore_count = count < restore_capacity ? count : restore_capacity;
  memcpy(state.restore, restore, state.restore_count);
  state.armed = 1;
}

void kanbao_disarm(void) { state.armed = 0; }

void kanbao_stop(void) {
  catch(SIGCONT, SIG_DFL, 0);
  catch(SIGTSTP, SIG_DFL, 0);
  raise(SIGTSTP);
  catch(SIGTSTP, report, SA_RESTART);
  catch(SIGCONT, report, SA_RESTART);
}
