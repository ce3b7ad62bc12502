// Signal handlers. They are C because a handler may do nothing but a few system calls: no Swift runs in one.
//
// They are compiled and not left in a header, where every object file of Swift would have a state of its own.

#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum {
  restore_capacity = 512,
  signal_count = 32,
  // A window that closes sends SIGHUP twice, from the kernel and from the shell. Only a later signal is impatience.
  seconds_to_end = 2,
};

static struct {
  int pipe[2];                       // what the key loop waits on, and what handlers write to
  struct sigaction actions_before[signal_count];
  volatile sig_atomic_t ending;      // asked to end once already
  time_t ending_since;               // by the clock that never jumps
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

// Whether the program was asked to end a while ago and has not.
static bool is_stuck(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (state.ending) return now.tv_sec - state.ending_since >= seconds_to_end;
  state.ending_since = now.tv_sec;
  state.ending = 1;
  return false;
}

// Hands the signal to the key loop. Who has to ask again has a key loop that does not turn: the program dies at once.
static void report(int number) {
  int saved = errno;
  bool ends = number == SIGTERM || number == SIGHUP || number == SIGINT;
  if (ends && is_stuck()) die(number);
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

static const struct {
  int number;
  void (*handler)(int);
  int flags;
} taken[] = {
    {SIGWINCH, report, SA_RESTART},
    {SIGTERM, report, SA_RESTART},
    {SIGHUP, report, SA_RESTART},
    {SIGINT, report, SA_RESTART},
    {SIGTSTP, report, SA_RESTART},
    {SIGCONT, report, SA_RESTART},
    {SIGSEGV, die, SA_ONSTACK | SA_NODEFER},
    {SIGBUS, die, SA_ONSTACK | SA_NODEFER},
    {SIGILL, die, SA_ONSTACK | SA_NODEFER},
    {SIGTRAP, die, SA_ONSTACK | SA_NODEFER},
    {SIGABRT, die, SA_ONSTACK | SA_NODEFER},
    {SIGFPE, die, SA_ONSTACK | SA_NODEFER},
    {SIGQUIT, die, SA_ONSTACK | SA_NODEFER},
    {SIGPIPE, SIG_IGN, 0},
};

enum { taken_count = sizeof taken / sizeof *taken };

void kanbao_take_signals(void) {
  state.ending = 0;
  // Whoever started the program may have blocked them, as the threads of some libraries do.
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int i = 0; i < taken_count; i++) sigaddset(&wanted, taken[i].number);
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  for (int i = 0; i < taken_count; i++) {
    sigaction(taken[i].number, NULL, &state.actions_before[taken[i].number]);
    catch(taken[i].number, taken[i].handler, taken[i].flags);
  }
}

void kanbao_give_signals_back(void) {
  for (int i = 0; i < taken_count; i++) sigaction(taken[i].number, &state.actions_before[taken[i].number], NULL);
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
