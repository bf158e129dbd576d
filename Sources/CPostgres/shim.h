#pragma once
#include <libpq-fe.h>
#include <poll.h>

/* A GNU function that the C library's headers hide from Swift. */
int pipe2(int ends[2], int flags);

/* The fields of an error that Swift does not import: character literals cast to int. */
enum {
    cpostgres_state = PG_DIAG_SQLSTATE,
    cpostgres_message = PG_DIAG_MESSAGE_PRIMARY,
    cpostgres_detail = PG_DIAG_MESSAGE_DETAIL,
    cpostgres_table = PG_DIAG_TABLE_NAME,
    cpostgres_column = PG_DIAG_COLUMN_NAME,
    cpostgres_constraint = PG_DIAG_CONSTRAINT_NAME
};
