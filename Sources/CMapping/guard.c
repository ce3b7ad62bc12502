// The handler is C because it may do nothing but a few system calls: no Swift runs in one.

#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { capacity = 4096 };

// A base of 0 is a free place. The count is written before the base, so a handler that sees a base sees its count.
static struct {
  _Atomic(uintptr_t) base;
  _Atomic(size_t) count;
  atomic_bool torn;
} mappings[capacity];

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction before;
static size_t page_size;

// Puts zeros in the place of everything from the missing page to the end of its mapping; false when it is none of ours.
static bool mend(uintptr_t address) {
  for (int i = 0; i < capacity; i++) {
    uintptr_t base = atomic_load(&mappings[i].base);
    if (base == 0 || address < base) continue;
    uintptr_t end = base + (atomic_load(&mappings[i].count) + page_size - 1) / page_size * page_size;
    if (address >= end) continue;
    atomic_store(&mappings[i].torn, true);
    uintptr_t page = address / page_size * page_size;
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE;
    return mmap((void *)page, end - page, PROT_READ, flags, -1, 0) != MAP_FAILED;
  }
  return false;
}

static void handle(int number, siginfo_t *info, void *context) {
  int saved = errno;
  bool is_mended = mend((uintptr_t)info->si_addr);
  errno = saved;
  if (is_mended) return;
  // Somebody else's: as it would have been without us.
  if (before.sa_flags & SA_SIGINFO) return before.sa_sigaction(number, info, context);
  if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) return before.sa_handler(number);
  sigaction(number, &before, NULL);
}

// The terminal takes signals over when it opens and gives them back when it closes, so each mapping looks anew.
static void take_signal(void) {
  struct sigaction current;
  sigaction(SIGBUS, NULL, &current);
  if ((current.sa_flags & SA_SIGINFO) && current.sa_sigaction == handle) return;
  page_size = (size_t)sysconf(_SC_PAGESIZE);
  before = current;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = handle;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, NULL);
}

int kanbao_watch_mapping(const void *base, size_t count) {
  int number = -1;
  pthread_mutex_lock(&lock);
  take_signal();
  for (int i = 0; i < capacity && number < 0; i++) {
    if (atomic_load(&mappings[i].base) == 0) number = i;
  }
  if (number >= 0) {
    atomic_store(&mappings[number].torn, false);
    atomic_store(&mappings[number].count, count);
    atomic_store(&mappings[number].base, (uintptr_t)base);
  }
  pthread_mutex_unlock(&lock);
  return number;
}

void kanbao_forget_mapping(int number) {
  if (number >= 0) atomic_store(&mappings[number].base, 0);
}

bool kanbao_mapping_is_torn(int number) { return number >= 0 && atomic_load(&mappings[number].torn); }
