#pragma once
#include <microhttpd.h>
#include <stdint.h>

// GNU functions that the C library's headers hide from Swift.
void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
int mkostemp(char *pattern, int flags);
int pthread_setname_np(unsigned long thread, const char *name);

// Swift cannot call variadic functions nor convert every enum macro. All callbacks get the same context.
struct httpd_callbacks {
    void *context;
    MHD_AccessHandlerCallback handle;
    MHD_RequestCompletedCallback completed;
    MHD_NotifyConnectionCallback connection;
    void *(*target)(void *context, const char *target, struct MHD_Connection *connection);
};

// Addresses are decoded by the server itself, which needs them as they were sent.
static inline size_t httpd_keep_escaped(void *context, struct MHD_Connection *connection, char *text) {
    (void)context;
    (void)connection;
    return __builtin_strlen(text);
}

// Starts threads with an epoll each on a listening socket. NULL on failure.
static inline struct MHD_Daemon *httpd_start(struct httpd_callbacks callbacks, int listener, unsigned threads,
                                             unsigned connections, size_t memory, unsigned idle_seconds) {
    return MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_TURBO, 0, NULL, NULL, callbacks.handle,
        callbacks.context, MHD_OPTION_LISTEN_SOCKET, listener, MHD_OPTION_THREAD_POOL_SIZE, threads,
        MHD_OPTION_CONNECTION_LIMIT, connections, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory,
        MHD_OPTION_CONNECTION_TIMEOUT, idle_seconds, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_NOTIFY_COMPLETED,
        callbacks.completed, callbacks.context, MHD_OPTION_NOTIFY_CONNECTION, callbacks.connection, callbacks.context,
        MHD_OPTION_URI_LOG_CALLBACK, callbacks.target, callbacks.context, MHD_OPTION_UNESCAPE_CALLBACK,
        &httpd_keep_escaped, NULL, MHD_OPTION_END);
}

static inline void *httpd_socket_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

static inline int httpd_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

static inline const struct sockaddr *httpd_peer(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info ? info->client_addr : NULL;
}

static const uint64_t httpd_size_unknown = MHD_SIZE_UNKNOWN;
static const ssize_t httpd_end_of_stream = MHD_CONTENT_READER_END_OF_STREAM;
static const ssize_t httpd_end_with_error = MHD_CONTENT_READER_END_WITH_ERROR;

#include <malloc.h>

// mallopt and its constants are not in Swift's Glibc module.
static inline void httpd_keep_large_blocks(void) {
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
}

#include <sys/syscall.h>

long syscall(long number, ...);

// epoll_wait itself is ours, see EpollWait.swift; without a signal mask this call is the same. (The header of the C library
// would make types of Glibc belong to this module.)
static inline int httpd_epoll_wait(int descriptor, void *events, int most, int milliseconds) {
    return (int)syscall(SYS_epoll_pwait, descriptor, events, most, milliseconds, NULL, 8);
}
