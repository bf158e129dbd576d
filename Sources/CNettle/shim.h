#pragma once
#include <nettle/hmac.h>
#include <stddef.h>

/// HMAC-SHA1 in one call; the context stays in C. `tag` has room for 20 bytes.
static inline void insek_hmac_sha1(
    const uint8_t *key, size_t key_length, const uint8_t *message, size_t length, uint8_t *tag) {
    struct hmac_sha1_ctx context;
    hmac_sha1_set_key(&context, key_length, key);
    hmac_sha1_update(&context, length, message);
    hmac_sha1_digest(&context, SHA1_DIGEST_SIZE, tag);
}
