// cc -O2 icu.c -licuuc -o /tmp/icu-lines && /tmp/icu-lines TEXT
//
// How fast ICU finds the line breaks of paragraphs, one a line, and with them the width of every character: what
// `layout-benchmark` is held against. Megabytes of the text's UTF-8 a second of processor time, the best of five; the text is in
// UTF-16 before the clock starts, and one iterator is set to one paragraph after the other.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "r") : NULL;
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *bytes = malloc(size + 1);
  if (fread(bytes, 1, size, file) != (size_t)size) return 2;
  UErrorCode status = U_ZERO_ERROR;
  UChar *text = malloc((size + 1) * sizeof(UChar));
  int32_t length;
  u_strFromUTF8WithSub(text, (int32_t)size, &length, bytes, (int32_t)size, 0xFFFD, NULL, &status);
  UBreakIterator *breaks = ubrk_open(UBRK_LINE, "zh", NULL, 0, &status);
  if (U_FAILURE(status)) return 3;
  for (int widths = 0; widths < 2; widths++) {
    double best = 1e9;
    int64_t found = 0, cells = 0;
    for (int run = 0; run < 5; run++) {
      double start = seconds();
      found = cells = 0;
      for (int32_t first = 0; first < length;) {
        int32_t end = first;
        while (end < length && text[end] != '\n') end++;
        if (end > first) {
          ubrk_setText(breaks, text + first, end - first, &status);
          while (ubrk_next(breaks) != UBRK_DONE) found++;
          for (int32_t next = first; widths && next < end;) {
            UChar32 scalar;
            U16_NEXT(text, next, end, scalar);
            int width = u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
            cells += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
          }
        }
        first = end + 1;
      }
      double spent = seconds() - start;
      if (spent < best) best = spent;
    }
    printf("ICU %s, %s: %.1f MB/s (%lld breaks, %lld cells)\n", U_ICU_VERSION, widths ? "breaks and widths" : "breaks", size / 1e6 / best,
           (long long)found, (long long)cells);
  }
  ubrk_close(breaks);
  return 0;
}
