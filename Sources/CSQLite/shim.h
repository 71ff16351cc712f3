#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H

#include <sqlite3.h>

// Variadic C functions cannot be called from Swift.
static inline int csqlite_config_defensive(sqlite3 *database, int on) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, on, (int *)0);
}

#endif
