#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast of -1 to a function pointer, which Swift does not import. A null address would bind NULL
   instead of the empty text. */
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const void *text, sqlite3_uint64 length) {
    return sqlite3_bind_text64(statement, index, text ? (const char *)text : "", length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 length) {
    return sqlite3_bind_blob64(statement, index, bytes ? bytes : "", length, SQLITE_TRANSIENT);
}

static inline void csqlite_result_blob(sqlite3_context *context, const void *bytes, sqlite3_uint64 length) {
    sqlite3_result_blob64(context, bytes ? bytes : "", length, SQLITE_TRANSIENT);
}

/* Extended codes are macros with shifts, which Swift does not import either. */
enum {
    csqlite_unique = SQLITE_CONSTRAINT_UNIQUE,
    csqlite_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY,
    csqlite_row_id = SQLITE_CONSTRAINT_ROWID,
    csqlite_not_null = SQLITE_CONSTRAINT_NOTNULL,
    csqlite_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY,
    csqlite_data_type = SQLITE_CONSTRAINT_DATATYPE,
    csqlite_shared_memory_size = SQLITE_IOERR_SHMSIZE
};
