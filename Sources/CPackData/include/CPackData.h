#ifndef CPACKDATA_H
#define CPACKDATA_H

#include <stddef.h>

// One data file of the program, as it stands in the source tree.
typedef struct {
  // Path below the pack's root, e.g. "ar/lexicon/verbs.tsv".
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} CPackFile;

// All embedded files, ordered by name.
const CPackFile *_Nonnull cpackdata_files(void);
size_t cpackdata_file_count(void);

#endif
